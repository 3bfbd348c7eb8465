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
  /** Whose locks the present connection holds; one taken twice would have to be given back twice. */
  private held = new Set<string>();
  private readonly broken = new WeakSet<PoolClient>();
  private readonly heard = new EventEmitter().setMaxListeners(0);
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
    this.say(client => this.lock(client, worker));
  }

  /** Says that a worker of this process is gone, though the process is not. */
  release(worker: string): void {
    this.workers.delete(worker);
    this.say(async client => {
      if (!this.held.delete(worker)) return;
      await client.query(`select pg_advisory_unlock(${WORKERS}, hashtext($1))`, [worker]);
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
    const client = await this.client;
    // Closed rather than given back: its locks end with it.
    if (client && !this.broken.has(client)) client.release(true);
  }

  private say(words: (client: PoolClient) => Promise<unknown>): void {
    this.client = this.client.then(async client => {
      if (client) await words(client).catch(this.failed);
      return client;
    });
  }

  private async lock(client: PoolClient, worker: string): Promise<void> {
    if (this.held.has(worker)) return;
    await client.query(`select pg_advisory_lock(${WORKERS}, hashtext($1))`, [worker]);
    this.held.add(worker);
  }

  private async open(): Promise<PoolClient | null> {
    let client: PoolClient | undefined;
    try {
      client = await this.pool.connect();
      const opened = client;
      opened.on('notification', ({ channel, payload }) => this.heard.emit(channel, payload));
      opened.once('error', error => this.lost(opened, error));
      await opened.query(`listen ${HELD}`);
      this.held = new Set();
      for (const worker of this.workers) await this.lock(opened, worker);
      return opened;
    } catch (error) {
      this.lost(client, error);
      return null;
    }
  }

  /** A connection breaks once, however many notice it. */
  private lost(client: PoolClient | undefined, error: unknown): void {
    if (this.stopped || (client && this.broken.has(client))) return;
    this.failed(error);
    if (client) {
      this.broken.add(client);
      client.release(true);
    }
    this.reopen();
  }

  private reopen(): void {
    this.again = setTimeout(() => {
      this.client = this.open();
    }, AGAIN_MS);
    this.again.unref();
  }

  private readonly failed = (error: unknown): void => {
    this.log.warn({ err: error }, 'the standing connection to the database was lost and is opened again');
  };
}
