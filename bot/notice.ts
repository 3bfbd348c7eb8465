import type { Day } from '../entities/values/day';
import type { GraphqlText } from './command';
import type { Reply } from './reply';
import type { Say } from './texts/say';
import type { Viewer } from './viewer';

/** Whom a notice is written for. */
export interface Reader {
  viewer: Viewer;
  /** Speaks the reader's language. */
  say: Say;
  /** Today, where the reader is. */
  today: Day;
}

/** A reminder's name, as `setNudge` knows it. */
export type NudgeName = 'OFFER' | 'FEEDBACK' | 'APPROVAL' | 'REVIEW' | 'MEETING';

/** Something people are told without having asked: what is read for it, as the reader, and how it is put. */
export interface Notice<F extends object = object> {
  /** The reminder it counts as: nobody gets one that is switched off, or while away, unless it waits for the reader alone. */
  nudge?: NudgeName;
  /** What is read for it; null where the facts say all. */
  operation: GraphqlText | null;
  /** The operation's variables, from the facts the notice is about. */
  variables?(facts: F): Record<string, unknown>;
  /** The words; null when there is nothing to tell any more, such as when the reader may not see the record. */
  reply(data: Record<string, unknown>, facts: F, reader: Reader): Reply | null;
}

/** Defines a notice. The type of the data is checked here and not carried further. */
export function notice<F extends object, D = object>(
  text: Omit<Notice<F>, 'reply'> & { reply(data: D, facts: F, reader: Reader): Reply | null },
): Notice<F> {
  return { ...text, reply: (data, facts, reader) => text.reply(data as D, facts, reader) };
}
