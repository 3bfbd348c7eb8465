import express, { Router } from 'express';
import type { HeldNotifications } from '../ports';
import { isName, isObject } from './form';
import { refuse, refuseUnreadable } from './refuse';
import { type SpeakerOf, senderOf } from './speaker';

/** What the console's notifications are served from. */
export interface NotificationSettings {
  held: HeldNotifications;
  /** Aborted when the server closes: whoever waits then is answered. */
  closing: AbortSignal;
  speaker: SpeakerOf;
}

const LARGEST_BODY = 16 * 1024;

/** So long a page waits for something to come before it asks again, in milliseconds; proxies cut connections after a minute. */
const WAIT_MS = 25_000;

/**
 * `POST /console/notifications`: what a person is told without having asked. The answer comes as soon as there is
 * something, or empty after a while. What a page has shown it names in `shown` with its next request; until then it is
 * given again. What stands before it has found out who asks.
 */
export function consoleNotifications({ held, closing, speaker }: NotificationSettings): Router {
  const router = Router();
  router.post('/console/notifications', express.json({ limit: LARGEST_BODY }), async (request, response) => {
    if (!request.is('application/json')) return refuse(request, response, 'notJson');
    const body: unknown = request.body;
    if (!isObject(body)) return refuse(request, response, 'malformed');
    const { as, shown = [] } = body;
    const sender = senderOf(await speaker(response), as);
    if (typeof sender === 'string') return refuse(request, response, sender);
    if (!Array.isArray(shown) || !shown.every(isName)) return refuse(request, response, 'shown');
    if (shown.length > 0) await held.shown(sender, shown);
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    const giveUp = AbortSignal.any([closing, gone.signal, AbortSignal.timeout(WAIT_MS)]);
    response.set('Cache-Control', 'no-store').json({ notifications: await held.next(sender, giveUp) });
  });
  router.use('/console/notifications', refuseUnreadable);
  return router;
}
