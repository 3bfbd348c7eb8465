import type { Message } from './message';
import type { Answer } from './reply';

/**
 * Answers one message; the same id again gives the same answer and has no second effect.
 * `kept` is called as soon as the message is safely stored and before any work on it, so that the platform
 * can be told that it arrived. When `kept` throws, the sender has already been told that the message was not
 * saved and will repeat it: nothing may be done with it any more, and the error is to be passed on.
 */
export type Handle = (message: Message, kept?: () => void) => Promise<Answer>;

/** Where an adapter reports what went wrong; a pino logger fits. */
export interface Log {
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
