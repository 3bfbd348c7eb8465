import { Letter, LetterState } from '../../entities/record/letter';
import { change } from '../changing/change';
import type { Context } from '../context';

/**
 * Notes that the mail server has taken a letter, as a change of its own in the name of whoever sends it. Others hear of
 * it as `letter.sent`.
 * @param letterId UUID
 */
export async function letterSent(context: Context, letterId: string): Promise<void> {
  const asked = { mutation: 'letterSent', input: { letterId }, ownSettings: true, final: true };
  const { userErrors } = await change(context, 'letter.sent', asked, async work => {
    const letter = await work.get(Letter, letterId);
    letter.state = LetterState.SENT;
    letter.sentAt = context.now;
    work.args.subject = letter.subject;
    work.args.recipient = letter.recipient;
    return { letter };
  });
  if (userErrors.length > 0) throw new Error(`a sent letter could not be noted: ${userErrors[0]?.key}`);
}
