import { ExpressReceiver, type Logger, LogLevel } from '@slack/bolt';
import type { Application, RequestHandler } from 'express';
import type { Log } from '../handle';
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
    processEventErrorHandler: async ({ response }) => {
      if (response.headersSent) return false;
      // Slack repeats an event that was answered so.
      response.writeHead(503).end();
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

/** Bolt's and the Web API client's warnings and errors in our log. What is below may hold message texts and is dropped. */
export function boltLogger(log: Log): Logger {
  const text = (parts: unknown[]) => parts.map(part => (part instanceof Error ? part.message : String(part))).join(' ');
  return {
    debug: () => {},
    info: () => {},
    warn: (...parts) => log.warn({ from: 'slack' }, text(parts)),
    error: (...parts) => log.error({ from: 'slack' }, text(parts)),
    setLevel: () => {},
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  };
}
