import { randomUUID } from 'node:crypto';
import express, { Router } from 'express';
import type { Handle } from '../handle';
import { readMessage } from './readMessage';
import { refuse, refuseUnreadable } from './refuse';
import type { SpeakerOf } from './speaker';

/** What the console's endpoint is given. */
export interface ConsoleSettings {
  handle: Handle;
  /** The clock: when a message was sent that does not say so itself. */
  now: () => Date;
  speaker: SpeakerOf;
}

/** A body beyond this is refused unread; within it even a text of 100 KB reaches the bot, which says what to do. */
const LARGEST_BODY = 256 * 1024;

/**
 * `POST /console/messages`: a message of whoever has signed in, or in demo mode of any demo person, answered in the
 * response with what the bot understood and which operation it ran. What stands before it has found out who that is.
 */
export function consoleMessages({ handle, now, speaker }: ConsoleSettings): Router {
  const router = Router();
  // JSON only: a form on somebody else's page cannot send that without the browser asking us first.
  router.post('/console/messages', express.json({ limit: LARGEST_BODY }), async (request, response) => {
    if (!request.is('application/json')) return refuse(request, response, 'notJson');
    const message = readMessage(request.body, {
      ...{ now: now(), newId: randomUUID },
      speaker: await speaker(response),
    });
    if (typeof message === 'string') return refuse(request, response, message);
    response.set('Cache-Control', 'no-store').json(await handle(message));
  });
  router.use('/console/messages', refuseUnreadable);
  return router;
}
