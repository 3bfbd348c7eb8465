import type { Request, Response } from 'express';
import type { Pool } from 'pg';
import type { StartedBy } from '../../bot/slack/installations';
import type { Outcome } from '../../bot/slack/installing';
import { Role } from '../../entities/people/role';
import { localeFrom } from '../../entities/values/locale';
import type { Identity } from '../../schema/context';
import { Reader } from '../../schema/reading/reader';
import { sql } from '../../schema/reading/sql';
import { html } from '../customerPages/html';
import { sendPage } from '../customerPages/page';
import { DEMO_TENANT } from '../identity/bearer';
import type { Directory } from '../identity/directory';
import { TokenRefused } from '../identity/tokenRefused';
import { INSTALL_TEXTS } from './texts';

/** Who is signed in at a browser; null for nobody. */
export type SignedIn = (request: Request) => Promise<Identity | null>;

/** What finding out who may install the app needs. */
export interface InstallersSettings {
  pool: Pool;
  directory: Directory;
  demo: boolean;
  signedIn: SignedIn;
}

const STATUS: Partial<Record<Outcome, number>> = { installed: 200, cancelled: 200, elsewhere: 409, failed: 502 };

/**
 * Who starts an installation, and so whose it becomes: the workspace of the admin who is signed in. In demo mode, where
 * anybody on this machine is anybody, it is the demo workspace. Whoever is not signed in is sent to do so and comes back.
 */
export function slackInstallers({ pool, directory, demo, signedIn }: InstallersSettings) {
  return {
    async startedBy(request: Request, response: Response): Promise<StartedBy | null> {
      const identity = await known(signedIn, request);
      if (identity) {
        if (await isAdmin(pool, identity)) return { workspaceId: identity.workspaceId, userId: identity.userId };
        say(request, response, 403, 'notAdmin');
        return null;
      }
      const demoWorkspace = demo ? await directory.workspaceOf('console', DEMO_TENANT) : null;
      if (demoWorkspace) return { workspaceId: demoWorkspace, userId: null };
      response.redirect(303, `/signin?${new URLSearchParams({ to: request.originalUrl })}`);
      return null;
    },
    tell(request: Request, response: Response, how: Outcome): void {
      say(request, response, STATUS[how] ?? 400, how);
    },
  };
}

/** Who is signed in; nobody where what was shown does not count any more. */
async function known(signedIn: SignedIn, request: Request): Promise<Identity | null> {
  try {
    return await signedIn(request);
  } catch (error) {
    if (error instanceof TokenRefused) return null;
    throw error;
  }
}

async function isAdmin(pool: Pool, { workspaceId, userId }: Identity): Promise<boolean> {
  const read = new Reader(pool, workspaceId);
  try {
    const [user] = await read.rows<{ role: Role }>(
      sql`select role from users where id = ${userId} and active and deleted_at is null`,
    );
    return user?.role === Role.ADMIN;
  } finally {
    await read.release();
  }
}

function say(
  request: Request,
  response: Response,
  status: number,
  text: Exclude<keyof (typeof INSTALL_TEXTS)['en'], 'title'>,
): void {
  const locale = localeFrom(request.headers['accept-language']);
  const { title, [text]: words } = INSTALL_TEXTS[locale];
  sendPage(response, status, { locale, title, body: html`<h1>${title}</h1><p>${words}</p>` });
}
