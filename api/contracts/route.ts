import express, { type Request, type Response, Router } from 'express';
import type { Surroundings } from '../../schema/context';
import { type AddressSettings, contractAt } from './address';
import { readContract, signInOwnersName } from './contract';
import { contractHtml, gone } from './page';

/** What the page of a contract needs of the process. */
export interface ContractPageSettings extends Pick<AddressSettings, 'keys' | 'now'> {
  around: Surroundings;
}

/** A name and a tick are far smaller. */
const LARGEST_FORM = '4kb';
const LONGEST_NAME = 200;

/** Answers `/contracts/<signed>`: a customer reads a contract there, and signs it with name and date. */
export function contractPage({ around, keys, now }: ContractPageSettings): Router {
  const router = Router();
  router.get('/contracts/:signed', async (request: Request<{ signed: string }>, response: Response) => {
    const key = contractAt(request.params.signed, { keys, now });
    const shown = key && (await readContract(around, key, now()));
    if (!shown) return send(response, 404, gone(localesOf(request)));
    return send(response, 200, contractHtml(shown, null));
  });
  router.post(
    '/contracts/:signed',
    express.urlencoded({ extended: false, limit: LARGEST_FORM, parameterLimit: 10 }),
    async (request: Request<{ signed: string }>, response: Response) => {
      const key = contractAt(request.params.signed, { keys, now });
      const shown = key && (await readContract(around, key, now()));
      if (!key || !shown) return send(response, 404, gone(localesOf(request)));
      const { name, agreed } = (request.body ?? {}) as { name?: unknown; agreed?: unknown };
      const signatory = typeof name === 'string' ? name.trim().slice(0, LONGEST_NAME) : '';
      if (signatory === '' || agreed !== 'yes') return send(response, 422, contractHtml(shown, 'incomplete'));
      const signed = await signInOwnersName(around, key, shown, { signatory, now: now() });
      if (!signed) return send(response, 409, contractHtml(shown, 'refused'));
      // Loading the page again must not send the form again.
      return response.redirect(303, request.originalUrl);
    },
  );
  return router;
}

function localesOf(request: Request): string {
  return request.acceptsLanguages('zh', 'en') || 'en';
}

/** Nothing on the page comes from elsewhere or goes elsewhere, and its address is nobody else's business. */
function send(response: Response, status: number, html: string): void {
  response
    .status(status)
    .set({
      'Content-Security-Policy':
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'X-Robots-Tag': 'noindex, nofollow',
    })
    .type('html')
    .send(html);
}
