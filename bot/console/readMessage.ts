import { DateTime } from 'luxon';
import type { Action, Message } from '../message';
import type { RefusalReason } from './refusal';

/** What a message gets when its sender does not say. */
export interface Defaults {
  now: Date;
  newId: () => string;
}

const LONGEST_NAME = 200;
const EMAIL = /^[^\s@]{1,64}@[^\s@]{1,255}$/;
const OFFSET = /(?:Z|[+-]\d{2}:?\d{2})$/i;

/**
 * The message in the body of `POST /console/messages`, or the first thing that is wrong with it.
 * Whether `as` is anybody, and what the text means, is the bot's to find out.
 */
export function readMessage(body: unknown, defaults: Defaults): Message | RefusalReason {
  if (!isObject(body)) return 'malformed';
  const { id, as, conversation, text, sentAt, dryRun, action } = body;
  if (!isAddress(as)) return 'as';
  if (!isName(conversation)) return 'conversation';
  if (id !== undefined && !isName(id)) return 'id';
  if (dryRun !== undefined && typeof dryRun !== 'boolean') return 'dryRun';
  const pressed = action === undefined ? undefined : readAction(action);
  if (pressed === null) return 'action';
  if (typeof text !== 'string' && (text !== undefined || !pressed)) return 'text';
  const moment = sentAt === undefined ? defaults.now : readMoment(sentAt);
  if (!moment) return 'sentAt';
  return {
    // One person's id never finds another person's answer.
    id: `${as}/${id ?? defaults.newId()}`,
    sender: { platform: 'console', tenant: 'demo', person: as },
    place: { conversation, kind: 'direct' },
    text: text ?? '',
    sentAt: moment,
    ...(pressed && { action: pressed }),
    ...(dryRun && { dryRun }),
  };
}

function readAction(action: unknown): Action | null {
  if (!isObject(action) || !isName(action.command) || !isObject(action.slots)) return null;
  return { command: action.command, slots: action.slots };
}

function readMoment(text: unknown): Date | null {
  // Without an offset nobody could tell which day "today" is.
  if (typeof text !== 'string' || !OFFSET.test(text)) return null;
  const moment = DateTime.fromISO(text);
  return moment.isValid ? moment.toJSDate() : null;
}

/** An e-mail address in form; whether it is anybody's is the bot's to find out. */
export function isAddress(value: unknown): value is string {
  return typeof value === 'string' && EMAIL.test(value);
}

/** A text short enough to name something. */
export function isName(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_NAME;
}

/** A JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
