import { button, type Turn } from '../../command';
import type { Reply } from '../../reply';
import { handSending } from '../documents/handSending';

/** What every answer with a letter asks of it. */
export const LETTER_FIELDS = 'id title body account { id name } recipient { name email }';

/** A letter as answers show it. */
export interface LetterShown {
  id: string;
  title: string;
  body: string;
  account: { id: string; name: string };
  recipient: { name: string; email: string | null } | null;
}

/** A drafted letter, with the way to send it: by the button beneath it, or by hand. @param head says what it is */
export function letterReply(letter: LetterShown, sendsMail: boolean, head: string, turn: Turn): Reply {
  const { id, title, body, account, recipient } = letter;
  const { say } = turn;
  if (!sendsMail || !recipient?.email) {
    const { text, ...rest } = handSending({ id, title, text: body, shown: body, recipient }, account.name, turn);
    return { ...rest, text: [head, text].join('\n') };
  }
  const { email: address } = recipient;
  return {
    text: [head, '', title, '', body].join('\n'),
    copy: { label: say('send.copy'), text: body },
    buttons: [button(say('send.to', { address }), 'sendDocument', { document: id, address }, 'primary')],
  };
}
