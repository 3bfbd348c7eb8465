import type { IncomingMessage } from 'node:http';
import type { Identity } from '../../schema/context';
import type { Identify } from './bearer';
import { isOwnPage } from './ownPage';
import { type SessionCookie, tokenIn } from './sessionCookie';
import type { Sessions } from './sessions';
import { TokenRefused } from './tokenRefused';

/** Finds out who sends a request; null for nobody. Throws TokenRefused where there is more to say. */
export type IdentifyCaller = (request: IncomingMessage) => Promise<Identity | null>;

/** How callers are found out. */
export interface CallerSettings {
  bearer: Identify;
  /** Absent in demo mode, where nobody signs in. */
  signIn?: { sessions: Sessions; cookie: SessionCookie };
}

/**
 * Who sends a request: whom its token speaks for, else who is signed in with the browser. A browser sends the session
 * along with whatever another site makes it send, so it counts only for requests of our own pages, and for pages that
 * are opened by a link.
 */
export function callers({ bearer, signIn }: CallerSettings): IdentifyCaller {
  return async request => {
    if (request.headers.authorization !== undefined) return bearer(request.headers.authorization);
    const token = signIn && tokenIn(request, signIn.cookie);
    if (!token || !(isOwnPage(request) || opensPage(request))) return null;
    return signIn.sessions.find(token);
  };
}

/** Whether anybody known sends a request. */
export async function isKnown(identify: IdentifyCaller, request: IncomingMessage): Promise<boolean> {
  try {
    return (await identify(request)) !== null;
  } catch (error) {
    if (error instanceof TokenRefused) return false;
    throw error;
  }
}

function opensPage({ method, headers }: IncomingMessage): boolean {
  return (method === 'GET' || method === 'HEAD') && headers['sec-fetch-dest'] === 'document';
}
