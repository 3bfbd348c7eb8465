import type { Answer, Reply } from '../../reply.js';
import type { Failure, Outgoing } from './server.js';

/** One message and what came of it. */
export interface Turn {
  message: Outgoing;
  /** What the bubble says: the text, or the label of the pressed button. */
  shown: string;
  answer?: Answer;
  failure?: Failure;
  /** Buttons already pressed, as `reply:button` by position. */
  pressed: string[];
}

/** Something the person was told without having asked. */
export interface Told {
  /** Told again by the server, it is shown once. */
  told: string;
  /** ISO 8601: when it came about. */
  at: string;
  reply: Reply;
  /** As in a turn. */
  pressed: string[];
}

/** True for what came without a message. */
export function isTold(entry: Turn | Told): entry is Told {
  return 'told' in entry;
}

/** One person's conversation, as long as the browser's tab lives. */
export interface History {
  conversation: string;
  turns: (Turn | Told)[];
}

const KEPT_TURNS = 100;
const keyOf = (email: string): string => `uplift.history.${email}`;

/** The conversation with a person, or a new one. */
export function readHistory(email: string): History {
  try {
    const kept = JSON.parse(sessionStorage.getItem(keyOf(email)) ?? 'null') as History | null;
    if (kept && Array.isArray(kept.turns)) return kept;
  } catch {
    // What cannot be read is no loss: the conversation begins anew.
  }
  return { conversation: crypto.randomUUID(), turns: [] };
}

/** Keeps a conversation; where the browser has no room for it, it lives on in the page alone. */
export function keepHistory(email: string, history: History): void {
  try {
    sessionStorage.setItem(keyOf(email), JSON.stringify({ ...history, turns: history.turns.slice(-KEPT_TURNS) }));
  } catch {
    sessionStorage.removeItem(keyOf(email));
  }
}

/** Ends a conversation; the next message begins a new one. */
export function forgetHistory(email: string): void {
  sessionStorage.removeItem(keyOf(email));
}
