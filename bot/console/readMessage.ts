import { DateTime } from 'luxon';
import type { Action, Message } from '../message';
import { isName, isObject } from './form';
import type { RefusalReason } from './refusal';
import { type Speaker, senderOf } from './speaker';

/** What a message gets besides what its body says. */
export interface Defaults {
  now: Date;
  newId: () => string;
  speaker: Speaker | 'anybody';
}

const OFFSET = /(?:Z|[+-]\d{2}:?\d{2})$/i;

/**
 * The message in the body of `POST /console/messages`, or the first thing that is wrong with it.
 * Whether `as` is anybody, and what the text means, is the bot's to find out.
 */
export function readMessage(body: unknown, defaults: Defaults): Message | RefusalReason {
  if (!isObject(body)) return 'malformed';
  const { id, as, conversation, text, sentAt, dryRun, action } = body;
  const sender = senderOf(defaults.speaker, as);
  if (typeof sender === 'string') return sender;
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
    id: `${sender.person}/${id ?? defaults.newId()}`,
    sender,
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
