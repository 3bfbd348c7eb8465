import type { Turn } from '../../command';
import type { Reply } from '../../reply';
import { waysToSend } from '../documents/waysToSend';

/** What every answer with a letter asks of it. */
export const LETTER_FIELDS = 'id title body sendable account { id name } recipient { name email }';

/** A letter as answers show it. */
export interface LetterShown {
  id: string;
  title: string;
  body: string;
  sendable: boolean;
  account: { id: string; name: string };
  recipient: { name: string; email: string | null } | null;
}

/** A drafted letter word for word, with the way to send it. @param head says what it is */
export function letterReply(
  { id, title, body, sendable, account, recipient }: LetterShown,
  head: string,
  turn: Turn,
): Reply {
  const { text, ...ways } = waysToSend(
    { id, title, text: body, recipient },
    { account: account.name, sendsMail: sendable, shown: true },
    turn,
  );
  return { ...ways, text: [head, ...text, '', title, '', body].join('\n') };
}
