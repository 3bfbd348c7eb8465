import type { Day } from '../../entities/values/day';
import type { NameView } from '../lexicon';
import type { NameEntry } from '../ports';
import type { Viewer } from '../viewer';

/** What the reading of a message depends on besides its words. */
export interface Setting {
  viewer: Viewer;
  names: NameView;
  /** The sender's day when the message was sent. */
  today: Day;
  sentAt: Date;
  /** The records shown or changed last in this conversation, the latest first: what "it" may mean. */
  recent: readonly NameEntry[];
  /** The customer that the channel or thread is about. */
  about: NameEntry | null;
  /** The records of the list shown last, in its order: what "the second one" may mean. */
  listed: readonly NameEntry[];
}
