import { ExpressReceiver } from '@slack/bolt';
import type { Application, RequestHandler } from 'express';
import type { Log } from '../handle';
import { isFromElsewhere } from './access';
import { boltLogger } from './boltLogger';
import type { Signed } from './incoming';

const PATH = '/slack/events';

/** Slack's own largest requests stay far below this. */
const BODY_LIMIT = '1mb';

/** A request is refused when its time differs from ours by more than this, in seconds. */
const WINDOW_S = 5 * 60;

/** Bolt's receiver on our server: verified, and acknowledged only when the listener is done. */
export function createReceiver(app: Application, signingSecret: string, now: () => Date, log: Log): ExpressReceiver {
  app.post(PATH, notFromTheFuture(now));
  return new ExpressReceiver({
    app,
    signingSecret,
    endpoints: PATH,
    // Bolt would else acknowledge an event before anybody has stored it.
    processBeforeResponse: true,
    bodyLimit: BODY_LIMIT,
    logger: boltLogger(log),
    customPropertiesExtractor: ({ headers }): { signed: Signed } => ({
      signed: {
        signature: String(headers['x-slack-signature']),
        timestamp: String(headers['x-slack-request-timestamp']),
      },
    }),
    processEventErrorHandler: async ({ error, response }) => {
      if (response.headersSent) return false;
      // Slack repeats an event that was answered with 503.
      response.writeHead(isFromElsewhere(error) ? 200 : 503).end();
      return true;
    },
  });
}

/** Bolt refuses requests that are too old; a signature for a time to come is as wrong. */
function notFromTheFuture(now: () => Date): RequestHandler {
  return (request, response, next) => {
    const seconds = Number(request.headers['x-slack-request-timestamp']);
    if (seconds > now().getTime() / 1000 + WINDOW_S) response.status(401).end();
    else next();
  };
}
