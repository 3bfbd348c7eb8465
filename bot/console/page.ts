import { dirname, join } from 'node:path';
import express, { type RequestHandler, type Response, Router } from 'express';
import type { Locale } from '../../entities/values/locale';

/** Somebody one can speak as in the console. */
export interface ConsolePerson {
  email: string;
  name: string;
  role: 'REP' | 'MANAGER' | 'ANALYST' | 'ADMIN';
  /** The team's name in the person's own language; null for somebody in no team. */
  team: string | null;
  locale: Locale;
}

/** What the page is served from. */
export interface PageSettings {
  /** The folder of built pages, `dist/page`. */
  folder: string;
  /** Whom the sender of a request may speak as, in the order they are offered: those who have signed in as themselves only. */
  people: (response: Response) => Promise<ConsolePerson[]>;
  /** True where people have signed in, and can sign out. */
  signedIn: boolean;
}

/** Scripts, styles and pictures come from us alone; nothing written inline runs, and no other site frames us. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What messages link to: a record, shown in the console. */
export const RECORD_PAGES = ['/deals/:id', '/accounts/:id'];

/**
 * `GET /`, and what links to records lead to: the console; `GET /settings`: the workspace's settings;
 * `GET /console/people`: whom one may speak as.
 */
export function consolePage({ folder, people, signedIn }: PageSettings): Router {
  const router = Router();
  router.get(['/', ...RECORD_PAGES], (_request, response) =>
    sendPage(response, join(folder, 'bot/console/page/index.html')),
  );
  router.get('/settings', (_request, response) =>
    sendPage(response, join(folder, 'bot/console/page/settings/index.html')),
  );
  router.get('/console/people', async (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ people: await people(response), signedIn });
  });
  return router;
}

/** The font pictures are set in serves pages too, where a reader's system has no Chinese one; it comes in small slices. */
const FONT = dirname(require.resolve('@fontsource-variable/noto-sans-sc/package.json'));

/** `GET /page/…`: the scripts, styles and fonts of all pages. */
export function pageFiles(folder: string): RequestHandler {
  const options = { index: false, redirect: false, setHeaders: protect };
  return Router().use('/page/font', express.static(FONT, options)).use('/page', express.static(folder, options));
}

/** Sends one built HTML page under the policy that keeps foreign content out. */
export function sendPage(response: Response, file: string): void {
  protect(response);
  response.set('Content-Security-Policy', POLICY).sendFile(file);
}

function protect(response: Response): void {
  response.set({
    // Asked for again each time, answered "unchanged": an update is seen at once.
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
  });
}
