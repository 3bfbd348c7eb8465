import type { RequestHandler, Response } from 'express';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { ConsolePerson } from '../bot/console/page';
import type { Speaker, SpeakerOf } from '../bot/console/speaker';
import type { Config } from './config';
import { consolePeople, consolePerson } from './consolePeople';
import type { ApiKeys } from './identity/apiKeys';
import { bearer, demoToken } from './identity/bearer';
import { callers, type IdentifyCaller } from './identity/caller';
import type { Directory } from './identity/directory';
import { Provider } from './identity/oidc/provider';
import { providerToken } from './identity/oidc/token';
import { sessionCookie } from './identity/sessionCookie';
import { Sessions } from './identity/sessions';
import { type Caller, caller, signedIn } from './identity/signedIn';
import type { SecretKeys } from './secretKeys';
import { ProviderSignIn } from './signIn/providerSignIn';
import { signInRoutes } from './signIn/routes';

/** What callers are known by. */
export interface EntranceSettings {
  config: Pick<Config, 'demo' | 'oidc'>;
  pool: Pool;
  directory: Directory;
  apiKeys: ApiKeys;
  keys: SecretKeys;
  publicUrl: string;
  now: () => Date;
  log: Logger;
}

/** How callers come in. */
export interface Entrance {
  identify: IdentifyCaller;
  /** Lets on only callers that are known; absent in demo mode, where everybody is let in. */
  signedIn?: RequestHandler;
  /** As whom a request speaks that has been let on. */
  speaker: SpeakerOf;
  /** Whom it may speak as. */
  people: (response: Response) => Promise<ConsolePerson[]>;
  /** Signing in and out; absent in demo mode. */
  signIn?: RequestHandler;
}

/** In demo mode anybody speaks as anybody; else callers show a token or have signed in. */
export function entrance(settings: EntranceSettings): Entrance {
  const { config, pool, directory, apiKeys, publicUrl, now } = settings;
  const provider = config.oidc && new Provider(config.oidc.issuer);
  const tokens = bearer([
    apiKeys.token,
    ...(config.demo ? [demoToken(directory)] : []),
    ...(config.oidc && provider ? [providerToken(provider, config.oidc.audience, directory, now)] : []),
  ]);
  if (config.demo) {
    return {
      identify: callers({ bearer: tokens }),
      speaker: async () => 'anybody',
      people: () => consolePeople(pool, directory),
    };
  }
  const [sessions, cookie] = [new Sessions(pool, apiKeys, now), sessionCookie(publicUrl)];
  const identify = callers({ bearer: tokens, signIn: { sessions, cookie } });
  const openKey = (text: string) => apiKeys.open(text);
  return {
    identify,
    signedIn: signedIn(identify, identity => consolePerson(pool, identity)),
    speaker: async response => speakerOf(caller(response)),
    people: async response => [caller(response).person],
    signIn: signInRoutes({ sessions, cookie, openKey, provider: providerSignIn(settings, provider) }),
  };
}

function speakerOf({ identity: { workspaceId, userId, key }, person }: Caller): Speaker {
  const sender = { platform: 'console' as const, tenant: workspaceId, person: userId };
  return { sender: key ? { ...sender, key: key.id } : sender, email: person.email };
}

/** Signing in with the identity provider, where it knows this server as a client. */
function providerSignIn(
  { config: { oidc }, directory, keys, publicUrl, now, log }: EntranceSettings,
  provider: Provider | undefined,
): ProviderSignIn | undefined {
  if (!provider || !oidc?.clientId) return undefined;
  const client = { id: oidc.clientId, secret: oidc.clientSecret, redirectUri: `${publicUrl}/signin/callback` };
  const name = new URL(oidc.issuer).host;
  return new ProviderSignIn({ provider, name, client, directory, cookie: sessionCookie(publicUrl), keys, now, log });
}
