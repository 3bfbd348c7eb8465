import { mailto } from '../../address';
import { button, type Turn } from '../../command';
import type { Button, Copy, Link } from '../../reply';

/** A document that is to reach a customer. */
export interface Document {
  id: string;
  title: string;
  /** What is e-mailed, copied or opened in a mail program. */
  text: string;
  recipient: { name: string; email: string | null } | null;
}

/** The ways a document can go. */
export interface Ways {
  /** What has to be said about them. */
  text: string[];
  copy?: Copy;
  links: Link[];
  buttons: Button[];
}

/**
 * How a document goes out: by e-mail where that is set up and an address is known, else by hand: copied, opened in a mail
 * program, and marked as sent.
 * @param shown true when the reply shows the e-mail word for word, so that the button sends it at once
 */
export function waysToSend(
  { id, title, text, recipient }: Document,
  { account, sendsMail, shown = false }: { account: string; sendsMail: boolean; shown?: boolean },
  { say }: Turn,
): Ways {
  const to = recipient?.email ?? null;
  const copy = { label: say('send.copy'), text };
  if (sendsMail && to !== null) {
    const slots = { document: id, address: to, ...(shown && { confirmed: true }) };
    return {
      text: [],
      copy,
      links: [],
      buttons: [button(say('send.to', { address: to }), 'sendDocument', slots, 'primary')],
    };
  }
  return {
    text: [say(to === null ? 'send.noAddress' : 'send.cannot', { account })],
    copy,
    links: [{ label: say('send.openInMail'), url: mailto({ to, subject: title, body: text }) }],
    buttons: [button(say('send.mark'), 'markSent', { document: id }, 'primary')],
  };
}
