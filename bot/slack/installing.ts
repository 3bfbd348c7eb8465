import type { webApi } from '@slack/bolt';
import { ErrorCode, InstallProvider } from '@slack/oauth';
import type { Application, Request, Response } from 'express';
import type { Log } from '../handle';
import { boltLogger } from './boltLogger';
import { type Installations, InstalledElsewhere, type StartedBy } from './installations';
import { SCOPES } from './scopes';

/** What installing the app by OAuth needs. */
export interface InstallingOptions {
  app: Application;
  clientId: string;
  clientSecret: string;
  installations: Installations;
  /** Who is at the browser, where that is somebody who may install; otherwise the request has been answered. */
  startedBy: (request: Request, response: Response) => Promise<StartedBy | null>;
  /** Says how it ended, in words for whoever is at the browser. */
  tell: (request: Request, response: Response, how: Outcome) => void;
  publicUrl: string;
  /** The page on which Slack asks its people; another one in tests. */
  authorizeUrl?: string;
  clientOptions: webApi.WebClientOptions;
  log: Log;
}

/** How an installation ended. */
export type Outcome = 'installed' | 'cancelled' | 'stale' | 'elsewhere' | 'orgWide' | 'failed';

const START = '/slack/install';
const RETURN = '/slack/oauth_redirect';

/** The page that Slack asks its people on, where its Web API is the usual one. */
const AUTHORIZE = 'https://slack.com/oauth/v2/authorize';

/**
 * Mounts `/slack/install` and `/slack/oauth_redirect`. What comes back from Slack has to come with the browser that
 * was sent there, once.
 */
export function mountInstalling(options: InstallingOptions): void {
  const { app, installations, publicUrl } = options;
  const redirectUri = `${publicUrl}${RETURN}`;
  const installer = new InstallProvider({
    clientId: options.clientId,
    clientSecret: options.clientSecret,
    directInstall: true,
    authorizationUrl: options.authorizeUrl ?? AUTHORIZE,
    clientOptions: options.clientOptions,
    logger: boltLogger(options.log),
    stateStore: {
      generateStateParam: ({ metadata }) => installations.start(JSON.parse(metadata ?? '')),
      async verifyStateParam(_now, state) {
        const startedBy = await installations.finish(state);
        if (!startedBy) throw new Stale();
        return { scopes: [...SCOPES], redirectUri, metadata: JSON.stringify(startedBy) };
      },
    },
    installationStore: {
      async storeInstallation({ team, bot, metadata, isEnterpriseInstall }) {
        if (!team || isEnterpriseInstall) throw new OrgWide();
        if (!bot) throw new Error('Slack gave no bot token');
        const { token: botToken, refreshToken, expiresAt } = bot;
        const tokens = {
          botToken,
          ...(refreshToken && { refreshToken }),
          ...(expiresAt && { expiresAt: new Date(expiresAt * 1000) }),
        };
        await installations.keep({ team: team.id, tokens }, JSON.parse(metadata ?? ''));
      },
      fetchInstallation: () => Promise.reject(new Error('installations are read by their keeper')),
    },
  });

  app.get(START, async (request, response) => {
    const startedBy = await options.startedBy(request, response);
    if (!startedBy) return;
    response.set('Cache-Control', 'no-store');
    await installer.handleInstallPath(request, response, undefined, {
      scopes: [...SCOPES],
      redirectUri,
      metadata: JSON.stringify(startedBy),
    });
  });
  app.get(RETURN, async (request, response) => {
    const tell = (how: Outcome) => options.tell(request, response, how);
    await installer.handleCallback(request, response, {
      success: () => tell('installed'),
      failure: error => {
        const how = outcomeOf(error, request.query.error);
        if (how === 'failed') options.log.error({ err: error }, 'the Slack app could not be installed');
        tell(how);
      },
    });
  });
}

/** The state has been used, or is too old. */
class Stale extends Error {
  override message = 'the state was used already, or is too old';
}

/** The app was installed for a whole Enterprise organisation, which it does not offer. */
class OrgWide extends Error {
  override message = 'the app is not installed for whole organisations';
}

const STATE_ERRORS: readonly unknown[] = [ErrorCode.MissingStateError, ErrorCode.InvalidStateError];

function outcomeOf(error: Error & { code?: unknown }, answer: unknown): Outcome {
  if (error instanceof InstalledElsewhere) return 'elsewhere';
  if (error instanceof OrgWide) return 'orgWide';
  if (error instanceof Stale || STATE_ERRORS.includes(error.code)) return 'stale';
  return answer === 'access_denied' ? 'cancelled' : 'failed';
}
