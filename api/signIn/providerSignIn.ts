import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import type { Identity } from '../../schema/context';
import type { Directory } from '../identity/directory';
import { type Attempt, beginSignIn, type Client, endSignIn } from '../identity/oidc/codeFlow';
import { personOf } from '../identity/oidc/person';
import type { Provider } from '../identity/oidc/provider';
import { seal, unseal } from '../identity/seal';
import { cookieNamed, type SessionCookie } from '../identity/sessionCookie';
import { TokenRefused } from '../identity/tokenRefused';
import type { SecretKeys } from '../secretKeys';

/** What signing in with the identity provider works with. */
export interface ProviderSignInSettings {
  provider: Provider;
  /** The provider's name for people. */
  name: string;
  client: Client;
  directory: Directory;
  /** The session's cookie, beside which the attempt is kept. */
  cookie: SessionCookie;
  keys: SecretKeys;
  now: () => Date;
  log: Logger;
}

/** Somebody who came back from the provider, and where that person wanted to go. */
export interface Arrived {
  identity: Identity;
  to: unknown;
}

const PURPOSE = 'signin';
/** So long somebody may take at the provider, in milliseconds. */
const ATTEMPT_MS = 10 * 60_000;

/** Signing in with the company's identity provider; each attempt is bound to the browser that began it. */
export class ProviderSignIn {
  readonly name: string;
  private readonly kept: string;

  constructor(private readonly settings: ProviderSignInSettings) {
    this.name = settings.name;
    this.kept = `${settings.cookie.name}-attempt`;
  }

  /** Sends the browser to the provider. @returns false when the provider cannot be reached; nothing has been sent then */
  async begin(response: Response, to: string): Promise<boolean> {
    const { provider, client, cookie, keys, now, log } = this.settings;
    try {
      const { url, attempt } = await beginSignIn(provider, client);
      const until = new Date(now().getTime() + ATTEMPT_MS);
      const sealed = await seal(PURPOSE, { ...attempt, to }, until, keys);
      response.cookie(this.kept, sealed, { ...cookie.options, maxAge: ATTEMPT_MS });
      response.set('Cache-Control', 'no-store').redirect(303, url);
      return true;
    } catch (error) {
      log.error({ err: error }, 'the identity provider cannot be reached');
      return false;
    }
  }

  /** Whom the provider has sent back. @throws TokenRefused when that is not what this browser began */
  async end({ headers, query }: Request, response: Response): Promise<Arrived> {
    const { provider, client, cookie, directory, keys, now } = this.settings;
    const sealed = cookieNamed(headers.cookie, this.kept);
    response.clearCookie(this.kept, cookie.options);
    const attempt = sealed && (await unseal(PURPOSE, sealed, now(), keys));
    const { code, state } = query;
    if (!attempt || typeof code !== 'string' || typeof state !== 'string') throw new TokenRefused('auth.signInBroken');
    const { to, ...begun } = attempt;
    const claims = await endSignIn(provider, client, begun as unknown as Attempt, { code, state }, now());
    const identity = await personOf(claims, directory);
    if (!identity) throw new TokenRefused('auth.unknownPerson');
    return { identity, to };
  }
}
