import { randomUUID } from 'node:crypto';
import express, { type NextFunction, type Request, type Response, Router } from 'express';
import { localeFrom } from '../../entities/values/locale';
import type { Handle } from '../handle';
import { readMessage } from './readMessage';
import { type RefusalReason, refusalOf } from './refusal';

/** What the console's endpoint is given. */
export interface ConsoleSettings {
  handle: Handle;
  /** The clock: when a message was sent that does not say so itself. */
  now: () => Date;
}

/** A body beyond this is refused unread; within it even a text of 100 KB reaches the bot, which says what to do. */
const LARGEST_BODY = 256 * 1024;

/** Statuses of express's body reader for which a refusal of ours says more. */
const UNREADABLE: Record<number, RefusalReason> = { 400: 'malformed', 413: 'tooLarge', 415: 'notJson' };

/**
 * `POST /console/messages`: a message as any demo person, answered in the response with what the bot understood and
 * which operation it ran. Mount it only where whoever reaches the server may speak as everybody.
 */
export function consoleMessages({ handle, now }: ConsoleSettings): Router {
  const router = Router();
  // JSON only: a form on somebody else's page cannot send that without the browser asking us first.
  router.post('/console/messages', express.json({ limit: LARGEST_BODY }), async (request, response) => {
    if (!request.is('application/json')) return refuse(request, response, 'notJson');
    const message = readMessage(request.body, { now: now(), newId: randomUUID });
    if (typeof message === 'string') return refuse(request, response, message);
    response.set('Cache-Control', 'no-store').json(await handle(message));
  });
  router.use('/console/messages', (error: unknown, request: Request, response: Response, next: NextFunction) => {
    const reason = UNREADABLE[statusOf(error)];
    if (reason) refuse(request, response, reason);
    else next(error);
  });
  return router;
}

function refuse(request: Request, response: Response, reason: RefusalReason): void {
  // No sender is known yet, so the browser tells the reader's language.
  const { status, error } = refusalOf(reason, localeFrom(request.get('Accept-Language')));
  response.status(status).json({ error });
}

function statusOf(error: unknown): number {
  return error instanceof Error && 'status' in error ? Number(error.status) : 0;
}
