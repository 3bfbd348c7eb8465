import { AuthorizationError, webApi } from '@slack/bolt';
import { LRUCache } from 'lru-cache';
import type { Installations, Tokens } from './installations';

/** How the adapter comes by its token for a Slack workspace. */
export interface Access {
  /** @returns null for a workspace the app is not installed in */
  token(team: string): Promise<string | null>;
  /** Takes note that a workspace has let us go. */
  ended(team: string, at: Date): Promise<void>;
}

/** A workspace we have no token for has written to us. */
export class NotInstalled extends Error {
  constructor() {
    super('the app is not installed there');
    this.name = 'NotInstalled';
  }
}

/** True for what Slack would repeat in vain: it comes from a workspace that has let us go. */
export const isFromElsewhere = (error: unknown): boolean =>
  error instanceof AuthorizationError && error.original instanceof NotInstalled;

/** The one workspace of a token from the settings; whether it still lets us in shows when the token is used. */
export const oneWorkspace = (botToken: string): Access => ({
  token: async () => botToken,
  ended: async () => undefined,
});

/** What asks Slack for new tokens. */
export interface Renewing {
  clientId: string;
  clientSecret: string;
  options: webApi.WebClientOptions;
  now: () => Date;
}

const REMEMBERED = 1_000;

/** An uninstalled app and tokens that another process renewed are noticed after this time at the latest, in milliseconds. */
const FRESH_MS = 10_000;

/** Tokens live twelve hours; they are renewed when less than this is left. */
const RENEW_BEFORE_MS = 60 * 60 * 1000;

/** Many workspaces, each with the tokens it gave when it was installed; those that rotate are renewed in time. */
export class InstalledAccess implements Access {
  private readonly known = new LRUCache<string, Tokens>({ max: REMEMBERED, ttl: FRESH_MS });
  private readonly renewing = new Map<string, Promise<Tokens | null>>();
  private readonly slack: webApi.WebClient;

  constructor(
    private readonly installations: Installations,
    private readonly how: Renewing,
  ) {
    this.slack = new webApi.WebClient(undefined, how.options);
  }

  async token(team: string): Promise<string | null> {
    const tokens = this.known.get(team) ?? (await this.installations.find(team))?.tokens;
    if (!tokens) return null;
    const left = this.left(tokens);
    const current = left > RENEW_BEFORE_MS ? tokens : await this.renewed(team, tokens, left <= 0);
    if (current) this.known.set(team, current);
    return current?.botToken ?? null;
  }

  async ended(team: string, at: Date): Promise<void> {
    await this.installations.end(team, at);
    this.known.delete(team);
  }

  private left({ expiresAt }: Tokens): number {
    return expiresAt ? expiresAt.getTime() - this.how.now().getTime() : Number.POSITIVE_INFINITY;
  }

  /** While the old token still works, nobody waits for whoever renews it, nor suffers when that fails. */
  private async renewed(team: string, tokens: Tokens, over: boolean): Promise<Tokens | null> {
    const running = this.renewing.get(team) ?? this.renew(team, over);
    this.renewing.set(team, running);
    try {
      return (await running) ?? (over ? null : tokens);
    } catch (error) {
      if (over) throw error;
      return tokens;
    } finally {
      this.renewing.delete(team);
    }
  }

  private renew(team: string, wait: boolean): Promise<Tokens | null> {
    return this.installations.renew(team, wait, async now => {
      // Another process may have been quicker.
      if (!now.refreshToken || this.left(now) > RENEW_BEFORE_MS) return null;
      const answer = await this.slack.oauth.v2.access({
        client_id: this.how.clientId,
        client_secret: this.how.clientSecret,
        grant_type: 'refresh_token',
        refresh_token: now.refreshToken,
      });
      if (!answer.access_token) throw new Error('Slack gave no new token');
      return {
        botToken: answer.access_token,
        ...(answer.refresh_token && { refreshToken: answer.refresh_token }),
        ...(answer.expires_in && { expiresAt: new Date(this.how.now().getTime() + answer.expires_in * 1000) }),
      };
    });
  }
}
