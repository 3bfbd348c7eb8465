import { createTransport } from 'nodemailer';
import type { Config } from '../config';

/** What an e-mail is made of. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  html?: string;
  /** Names the mail for ever: part of its Message-ID. */
  id: string;
}

/** A mail surely did not go out. */
export class NotMailed extends Error {
  /** @param forGood true when the mail server will never take it */
  constructor(
    readonly forGood: boolean,
    cause: unknown,
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = 'NotMailed';
  }
}

/** The way out for e-mail. */
export interface Mailer {
  /** Reaches the mail server and signs in, without sending. @throws NotMailed when that fails */
  reach(): Promise<void>;
  /** Sends a mail. @throws NotMailed when it surely did not go out; after any other error nobody knows */
  send(mail: Mail): Promise<void>;
}

/** A mail server has this long for each of its answers, in milliseconds. */
const PATIENCE_MS = 20_000;
const FOR_GOOD = 500;

/** Sends through the mail server of the settings. */
export function smtpMailer({ smtpUrl, from }: NonNullable<Config['mail']>): Mailer {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    // A letter never brings along what lies on our disk or network.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = /@([^>\s]+)/.exec(from)?.[1] ?? 'localhost';
  return {
    async reach() {
      try {
        await transport.verify();
      } catch (error) {
        throw new NotMailed(false, error);
      }
    },
    async send({ id, ...mail }) {
      try {
        await transport.sendMail({ ...mail, from, messageId: `<${id}@${domain}>` });
      } catch (error) {
        // Where the server has answered, it has not taken the mail.
        const { responseCode } = error as { responseCode?: number };
        if (responseCode !== undefined) throw new NotMailed(responseCode >= FOR_GOOD, error);
        throw error;
      }
    },
  };
}
