import { Letter, LetterState } from '../../entities/record/letter';
import type { Context } from '../context';
import { sql } from '../reading/sql';

/** What tells whether a document has gone out. */
export interface Sendable {
  letterId: string | null;
  markedSentAt: Date | null;
}

/** When a document went to the customer: the mail server took it, or somebody marked it. Waiting in our queue is not sent. */
export async function sentAt({ load }: Context, { letterId, markedSentAt }: Sendable): Promise<Date | null> {
  if (markedSentAt !== null) return markedSentAt;
  const letter = await load.with(Letter, letterId, ['state', 'sentAt']);
  return letter?.state === LetterState.SENT ? letter.sentAt : null;
}

/** The same question about the document `t`, in SQL. */
export const SENT = sql`(t.marked_sent_at is not null or exists (select from letters l
  where l.workspace_id = t.workspace_id and l.id = t.letter_id and l.state = 'SENT'))`;
