import { once } from 'node:events';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

/** A mail as the server took it. */
export interface Received {
  from: string;
  to: string[];
  /** Headers and body as they came. */
  raw: string;
}

/** What the server does with a mail: takes it, refuses it with an SMTP code, or hangs up once it has the whole mail. */
export type Conduct = 'take' | 'hangUp' | number;

/** A mail server of a test's own on a free port. */
export class MailServer {
  readonly received: Received[] = [];
  /** What it does with the mails to come, in order; then it takes them. */
  readonly conduct: Conduct[] = [];
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => this.answer(Buffer.concat(chunks).toString('utf8'), session, done));
    },
  });

  /** Listens. @returns its address for `SMTP_URL` */
  async start(): Promise<string> {
    this.server.on('error', () => undefined);
    const listening = this.server.listen(0, '127.0.0.1');
    await once(listening, 'listening');
    const address = listening.address();
    return `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  }

  async stop(): Promise<void> {
    await new Promise<void>(resolve => this.server.close(() => resolve()));
  }

  private answer(raw: string, session: SMTPServerSession, done: (error?: Error | null) => void): void {
    const conduct = this.conduct.shift() ?? 'take';
    if (typeof conduct === 'number') {
      done(Object.assign(new Error('not here'), { responseCode: conduct }));
      return;
    }
    const { mailFrom, rcptTo } = session.envelope;
    this.received.push({ from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address), raw });
    if (conduct === 'take') done();
    else for (const connection of this.server.connections) connection._socket.destroy();
  }
}
