import { mailto } from '../../address';
import { button, type Turn } from '../../command';
import type { Button, Copy, Link } from '../../reply';

/** A document that somebody is to send by hand. */
export interface Document {
  id: string;
  title: string;
  /** What is copied or opened in a mail program. */
  text: string;
  /** What of it is shown. */
  shown: string;
  recipient: { name: string; email: string | null } | null;
}

/** What is offered where the bot cannot send a document itself: to copy it, to open it in a mail program, to mark it as sent. */
export function handSending(
  { id, title, text, shown, recipient }: Document,
  account: string,
  { say }: Turn,
): { text: string; copy: Copy; links: Link[]; buttons: Button[] } {
  const to = recipient?.email ?? null;
  return {
    text: [say(to === null ? 'send.noAddress' : 'send.cannot', { account }), '', title, '', shown].join('\n'),
    copy: { label: say('send.copy'), text },
    links: [{ label: say('send.openInMail'), url: mailto({ to, subject: title, body: text }) }],
    buttons: [button(say('send.mark'), 'markSent', { document: id }, 'primary')],
  };
}
