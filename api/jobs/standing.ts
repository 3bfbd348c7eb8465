import { EventEmitter } from 'node:events';
import type { Pool, PoolClient } from 'pg';
import type { Logger } from 'pino';

/** Says on which channel of PostgreSQL processes tell each other that somebody has something to read in the console. */
export const HELD = 'uplift_held';

/** Workers' names are told from other locks by it: "queue" on a telephone's keys. */
export const WORKERS = 78383;

/** A lost connection is replaced after this time, in milliseconds. */
const AGAIN_MS = 1_000;

/**
 * The one connection that a process keeps open. It holds a lock for each of the process's workers, which the database
 * takes away the moment the process is gone, so that others see which orders it has left behind; and it hears what
 * other processes tell.
 */
export class Standing {
  private readonly workers = new Set<string>();
  private readonly heard = new EventEmitter({ captureRejections: false }).setMaxListeners(0);
  /** The connection, once what was said before on it has been said; null while there is none. */
  private client: Promise<PoolClient | null>;
  private again: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(
    private readonly pool: Pool,
    private readonly log: Logger,
  ) {
    this.client = this.open();
  }

  /** Says that a worker of this process lives. */
  hold(worker: string): void {
    this.workers.add(worker);
    this.client = this.client.then(async client => {
      if (client) await lock(client, worker).catch(this.failed);
      return client;
    });
  }

  /** Calls back with each person (UUID) who has something to read. @returns how to stop */
  onHeld(told: (userId: string) => void): () => void {
    this.heard.on(HELD, told);
    return () => this.heard.off(HELD, told);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.again);
    // Closed rather than given back: its locks end with it.
    (await this.client)?.release(true);
  }

  private async open(): Promise<PoolClient | null> {
    try {
      const client = await this.pool.connect();
      client.on('notification', ({ channel, payload }) => this.heard.emit(channel, payload));
      client.once('error', error => this.lost(client, error));
      await client.query(`listen ${HELD}`);
      for (const worker of this.workers) await lock(client, worker);
      return client;
    } catch (error) {
      this.failed(error);
      this.reopen();
      return null;
    }
  }

  private lost(client: PoolClient, error: Error): void {
    if (this.stopped) return;
    this.failed(error);
    client.release(error);
    this.reopen();
  }

  private reopen(): void {
    if (this.stopped) return;
    this.again = setTimeout(() => {
      this.client = this.open();
    }, AGAIN_MS);
    this.again.unref();
  }

  private readonly failed = (error: unknown): void => {
    this.log.warn({ err: error }, 'the standing connection to the database was lost and is opened again');
  };
}

async function lock(client: PoolClient, worker: string): Promise<void> {
  await client.query(`select pg_advisory_lock(${WORKERS}, hashtext($1))`, [worker]);
}
