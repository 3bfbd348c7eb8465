import { fork } from 'node:child_process';
import { once } from 'node:events';
import { extname, join } from 'node:path';

/** What the process is told. */
export interface DemoOrder {
  /** The instant up to which the data goes, RFC 3339. */
  asOf: string;
  /** Where to write it; it is made up already before that is known. */
  ownerUrl?: string;
}

/** The demo workspace being made up in a process of its own. */
export interface DemoProcess {
  /** Writes it into an empty database. Rejects when that fails. */
  load(ownerUrl: string): Promise<void>;
  /** Ends the process where it is not needed any more. */
  end(): void;
}

/**
 * Begins to make up the demo workspace beside the start of the server: it takes a second of work, and memory that a server
 * would keep for good.
 */
export function demoProcess(asOf: Date): DemoProcess {
  const child = fork(join(__dirname, `demoMain${extname(__filename)}`));
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const order: DemoOrder = { asOf: asOf.toISOString() };
  child.send(order);
  return {
    async load(ownerUrl) {
      child.send({ ...order, ownerUrl } satisfies DemoOrder);
      if ((await ended) !== 0) throw new Error('the demo workspace could not be loaded');
    },
    end: () => void child.kill(),
  };
}
