import express, { type Request, type Response, Router } from 'express';
import { localeFrom } from '../../entities/values/locale';
import type { Identity } from '../../schema/context';
import { errorText } from '../../schema/texts/errors';
import { isOwnPage } from '../identity/ownPage';
import { forgetSession, keepSession, type SessionCookie, tokenIn } from '../identity/sessionCookie';
import type { Sessions } from '../identity/sessions';
import { type TokenFault, TokenRefused } from '../identity/tokenRefused';
import { destination } from './destination';
import { sendSignIn, signInText } from './page';
import type { Arrived, ProviderSignIn } from './providerSignIn';

/** What signing in to the pages is put together from. */
export interface SignInSettings {
  sessions: Sessions;
  cookie: SessionCookie;
  /** Whom an API key speaks for. @throws TokenRefused when it opens nothing */
  openKey: (text: string) => Promise<Identity>;
  /** Absent where people sign in with API keys only. */
  provider?: ProviderSignIn;
}

/** A key and where to go: nothing long. */
const LARGEST_FORM = '8kb';

/** `/signin` and `/signout`: an API key, or the company's identity provider, becomes a session that the browser keeps. */
export function signInRoutes(settings: SignInSettings): Router {
  const { sessions, cookie, provider } = settings;
  const router = Router();
  const show = (request: Request, response: Response, status: number, fault?: string) =>
    sendSignIn(request, response, status, {
      ...{ to: destination(request.body?.to ?? request.query.to), fault },
      provider: provider?.name ?? null,
    });
  const enter = async (response: Response, { identity, to }: Arrived) => {
    keepSession(response, cookie, await sessions.begin(identity));
    response.set('Cache-Control', 'no-store').redirect(303, destination(to));
  };

  router.get('/signin', (request, response) => show(request, response, 200));
  router.post('/signin', express.urlencoded({ limit: LARGEST_FORM, extended: false }), async (request, response) => {
    if (!isOwnPage(request)) return show(request, response, 403, say(request, 'foreign'));
    const { key, to } = request.body ?? {};
    const known = await orFault(settings.openKey(String(key ?? '').trim()));
    if ('fault' in known) show(request, response, 401, faultText(request, known.fault));
    else await enter(response, { identity: known, to });
  });
  router.post('/signout', async (request, response) => {
    // Another site's page signs nobody out.
    if (isOwnPage(request)) {
      const token = tokenIn(request, cookie);
      if (token) await sessions.end(token);
      forgetSession(response, cookie);
    }
    response.redirect(303, '/signin');
  });
  if (provider) {
    router.get('/signin/provider', async (request, response) => {
      const begun = await provider.begin(response, destination(request.query.to));
      if (!begun) show(request, response, 503, say(request, 'unreachable', { provider: provider.name }));
    });
    router.get('/signin/callback', async (request, response) => {
      const arrived = await orFault(provider.end(request, response));
      if ('fault' in arrived) show(request, response, 401, faultText(request, arrived.fault));
      else await enter(response, arrived);
    });
  }
  return router;
}

/** What comes of looking, or why nobody comes in. */
async function orFault<T>(looking: Promise<T>): Promise<T | { fault: TokenFault }> {
  try {
    return await looking;
  } catch (error) {
    if (error instanceof TokenRefused) return { fault: error.reason };
    throw error;
  }
}

function say({ headers }: Request, key: Parameters<typeof signInText>[1], values = {}): string {
  return signInText(localeFrom(headers['accept-language']), key, values);
}

function faultText({ headers }: Request, fault: TokenFault): string {
  return errorText(localeFrom(headers['accept-language']), fault);
}
