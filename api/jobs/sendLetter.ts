import { letterFailed } from '../../bot/notices/letterFailed';
import { type Letter, LetterState } from '../../entities/record/letter';
import { globalId } from '../../entities/values/globalId';
import { sql } from '../../schema/reading/sql';
import { letterSent } from '../../schema/record/letterSent';
import { type Mailer, NotMailed } from '../mail/mailer';
import { job, type Run, type Subscriber } from './job';

type Waiting = Pick<Letter, 'id' | 'recipient' | 'subject' | 'body' | 'html' | 'userId' | 'state'>;

/**
 * Sends a letter once. It is noted before it is handed over: found so afterwards, nobody knows whether it went out, and
 * since a mail server cannot be asked, it is not sent again but its writer is told.
 */
export const sendLetter = job<{ letterId: string }>('letter.send', async ({ letterId }, run) => {
  const letter = await waiting(letterId, run);
  const { mailer } = run.house;
  if (!letter) return;
  if (!mailer) throw new Error('a letter waits, but no mail server is set: check SMTP_URL');
  if (letter.state === LetterState.SENDING) return fail(letter, 'unknown', run);
  try {
    await hand(letter, mailer, run);
  } catch (error) {
    if (!(error instanceof NotMailed)) return fail(letter, 'unknown', run);
    if (error.forGood || run.last) return fail(letter, 'refused', run);
    await become(letter, LetterState.WAITING, run);
    throw error;
  }
  const { workspaceId, now, house } = run;
  const noted = await house.as(
    { workspaceId, userId: letter.userId },
    { key: `letter:${letter.id}`, now },
    async context => {
      await letterSent(context, letter.id);
      return true;
    },
  );
  // Somebody who has left makes no changes any more, but the letter is out.
  if (!noted) await become(letter, LetterState.SENT, run);
});

/** Every letter that a change has written is sent, unless the change has been taken back. */
export const letterWritten: Subscriber = {
  name: 'letter',
  kinds: 'every',
  hear({ records, changeId }, { workspaceId }) {
    const written = records.find(
      ({ type, action }) => type === 'Letter' && (action === 'CREATED' || action === 'RESTORED'),
    );
    return written
      ? sendLetter.order({ letterId: written.id }, { workspaceId, key: `letter:${written.id}`, changeId })
      : null;
  },
};

async function waiting(letterId: string, { workspaceId, house }: Run): Promise<Waiting | null> {
  const [letter] = await house.read(workspaceId, read =>
    read.rows<Waiting & Record<string, unknown>>(
      sql`select l.id, l.recipient, l.subject, l.body, l.html, l.user_id as "userId", l.state from letters l
        where l.id = ${letterId} and l.state in ('WAITING', 'SENDING') and l.deleted_at is null`,
    ),
  );
  return letter ?? null;
}

async function hand(letter: Waiting, mailer: Mailer, run: Run): Promise<void> {
  const { id, recipient: to, subject, body: text, html } = letter;
  await mailer.reach();
  await become(letter, LetterState.SENDING, run);
  await mailer.send({ id, to, subject, text, ...(html !== null && { html }) });
}

async function become({ id }: Waiting, state: LetterState, { workspaceId, house, now }: Run): Promise<void> {
  await house.write(workspaceId, async client => {
    await client.query(
      `update letters set state = $2, sent_at = case when $2 = 'SENT' then $3::timestamptz end
        where workspace_id = current_workspace() and id = $1`,
      [id, state, now],
    );
  });
}

async function fail(letter: Waiting, why: 'refused' | 'unknown', run: Run): Promise<void> {
  const { workspaceId, house, now } = run;
  await become(letter, LetterState.FAILED, run);
  await house.notifier.tell(
    { workspaceId: globalId('Workspace', workspaceId), userId: globalId('User', letter.userId) },
    letterFailed,
    { why, recipient: letter.recipient, subject: letter.subject },
    { key: `letter:${letter.id}:failed`, now },
  );
}
