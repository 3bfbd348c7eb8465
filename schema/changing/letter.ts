import { Letter, LetterState } from '../../entities/record/letter';
import { sql } from '../reading/sql';
import type { Work } from './work';

/** What an e-mail says. */
export interface LetterText {
  /** The address it goes to. */
  to: string;
  subject: string;
  /** The whole letter as plain text. */
  text: string;
  /** The same as HTML. */
  html?: string;
}

/**
 * Has an e-mail sent in the viewer's name, once the change is committed; undone before it went out, it is not sent.
 * When the mail server has taken it, a change `letter.sent` of its own sets `sentAt`.
 * To be used only where `context.around.canMail`; otherwise the person is to be told that no mail can be sent.
 * @param key the same key again is the same letter: it is not sent a second time
 */
export async function sendLetter(work: Work, { to, subject, text, html }: LetterText, key: string): Promise<Letter> {
  const [known] = await work.rows<{ id: string }>(
    sql`select t.id from letters t where t.key = ${key} and t.deleted_at is null`,
  );
  if (known) return work.get(Letter, known.id);
  return work.add(Letter, {
    key,
    recipient: to,
    subject,
    body: text,
    html: html ?? null,
    userId: work.context.viewer.user.id,
    state: LetterState.WAITING,
    sentAt: null,
  });
}
