import type { Request, RequestHandler, Response } from 'express';
import type { ConsolePerson } from '../../bot/console/page';
import { localeFrom } from '../../entities/values/locale';
import type { Identity } from '../../schema/context';
import { errorText } from '../../schema/texts/errors';
import type { IdentifyCaller } from './caller';
import { type TokenFault, TokenRefused } from './tokenRefused';

/** Who sends a request, and the person behind it. */
export interface Caller {
  identity: Identity;
  person: ConsolePerson;
}

/**
 * Lets on only who is signed in or shows a token; `caller(response)` then says who it is. Others who open a page are
 * sent to sign in and come back; whatever else asks is answered 401. In front of every page that messages link to.
 * @param personOf the person behind an identity; null for one who has left
 */
export function signedIn(
  identify: IdentifyCaller,
  personOf: (identity: Identity) => Promise<ConsolePerson | null>,
): RequestHandler {
  return async (request, response, next) => {
    try {
      const identity = await identify(request);
      const person = identity && (await personOf(identity));
      if (!identity || !person) return refuse(request, response, identity ? 'auth.unknownPerson' : 'auth.missing');
      response.locals.caller = { identity, person } satisfies Caller;
      next();
    } catch (error) {
      if (!(error instanceof TokenRefused)) throw error;
      refuse(request, response, error.reason);
    }
  };
}

/** Who sends a request that `signedIn` has let on. @throws for any other: a fault of ours */
export function caller({ locals }: Pick<Response, 'locals'>): Caller {
  if (!locals.caller) throw new Error('nobody has looked who sends this request');
  return locals.caller;
}

function refuse(request: Request, response: Response, fault: TokenFault): void {
  response.set('Cache-Control', 'no-store');
  if (request.method === 'GET' && request.accepts(['json', 'html']) === 'html') {
    response.redirect(303, `/signin?${new URLSearchParams({ to: request.originalUrl })}`);
    return;
  }
  const message = errorText(localeFrom(request.headers['accept-language']), fault);
  response.status(401).json({ error: { code: 'UNAUTHENTICATED', message } });
}
