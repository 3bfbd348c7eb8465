import { notice } from '../notice';

/** A letter that did not go out, or of which nobody knows. */
export interface FailedLetter {
  why: 'refused' | 'unknown';
  recipient: string;
  subject: string;
}

/** Tells the writer that a letter did not go out, or that nobody knows whether it did. */
export const letterFailed = notice<FailedLetter>({
  operation: null,
  reply: (_data, { why, recipient, subject }, { say }) => ({
    text: say(why === 'refused' ? 'letter.refused' : 'letter.unknown', { recipient, subject }),
  }),
});
