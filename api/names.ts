import type { Logger } from 'pino';
import type { NameEntry, NameSource } from '../bot/ports';
import type { Touched } from '../entities/record/outbox';
import { Reader } from '../schema/reading/reader';
import { sql } from '../schema/reading/sql';
import type { Database } from './database';
import { keyOf } from './ids';
import { allNames, changedNames } from './names/readNames';

type Listener = (entries: NameEntry[]) => void;

/** How often other processes' changes are looked for, in milliseconds. */
const EVERY_MS = 1_000;

/** A workspace whose names somebody follows. */
interface Followed {
  listeners: Set<Listener>;
  /** Changes of transactions from this one on may still be unseen; null before the first look. */
  from: string | null;
  /** One look at a time, in order. */
  looking: Promise<void>;
}

/**
 * The names of the workspaces in use. A change committed by this process is told at once, one of another process
 * within a second, out of the outbox that every change is written to.
 */
export class Names implements NameSource {
  private readonly followed = new Map<string, Followed>();
  private readonly timer: NodeJS.Timeout;

  constructor(
    private readonly database: Pick<Database, 'dataSource' | 'pool'>,
    private readonly log: Logger,
  ) {
    this.timer = setInterval(() => {
      for (const workspaceId of this.followed.keys()) this.look(workspaceId);
    }, EVERY_MS);
    this.timer.unref();
  }

  /** All names of one workspace. @param workspace its GraphQL id, as the bot knows it */
  async all(workspace: string): Promise<NameEntry[]> {
    const workspaceId = keyOf('Workspace', workspace);
    // What is committed from here on is told, so what is read below misses nothing.
    await this.look(workspaceId);
    return this.reading(workspaceId, read => allNames(this.database.dataSource, read));
  }

  /** Calls back with what changes. @param workspace its GraphQL id */
  subscribe(workspace: string, changed: Listener): () => void {
    const workspaceId = keyOf('Workspace', workspace);
    const followed = this.followed.get(workspaceId) ?? { listeners: new Set(), from: null, looking: Promise.resolve() };
    this.followed.set(workspaceId, followed);
    followed.listeners.add(changed);
    return () => {
      followed.listeners.delete(changed);
      if (followed.listeners.size === 0) this.followed.delete(workspaceId);
    };
  }

  /** To be called when this process has committed a change; `workspaceId` is the UUID. The names are told before `settled` resolves. */
  committed(workspaceId: string, touched: Touched[]): void {
    const followed = this.followed.get(workspaceId);
    if (!followed) return;
    followed.looking = followed.looking.then(() => this.tell(workspaceId, followed, touched)).catch(this.failed);
  }

  /** Resolves when the changes committed here so far have been told. @param workspace its GraphQL id */
  async settled(workspace: string): Promise<void> {
    await this.followed.get(keyOf('Workspace', workspace))?.looking;
  }

  /** Stops looking; resolves when the last look has ended. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await Promise.all([...this.followed.values()].map(followed => followed.looking));
    this.followed.clear();
  }

  private look(workspaceId: string): Promise<void> {
    const followed = this.followed.get(workspaceId);
    if (!followed) return Promise.resolve();
    followed.looking = followed.looking.then(() => this.lookFor(workspaceId, followed)).catch(this.failed);
    return followed.looking;
  }

  private async lookFor(workspaceId: string, followed: Followed): Promise<void> {
    const { from } = followed;
    const { now, touched } = await this.reading(workspaceId, async read => {
      const { now } = await read.row<{ now: string }>(sql`select pg_snapshot_xmin(pg_current_snapshot())::text as now`);
      const rows =
        from === null
          ? []
          : await read.rows<{ records: Touched[] }>(
              sql`select records from outbox where transaction >= ${from}::text::xid8 order by transaction`,
            );
      return { now, touched: rows.flatMap(row => row.records) };
    });
    followed.from = now;
    await this.tell(workspaceId, followed, touched);
  }

  private async tell(workspaceId: string, { listeners }: Followed, touched: Touched[]): Promise<void> {
    if (touched.length === 0) return;
    const entries = await this.reading(workspaceId, read => changedNames(this.database.dataSource, read, touched));
    if (entries.length > 0) for (const listener of listeners) listener(entries);
  }

  private async reading<T>(workspaceId: string, work: (read: Reader) => Promise<T>): Promise<T> {
    const read = new Reader(this.database.pool, workspaceId);
    try {
      return await work(read);
    } finally {
      await read.release();
    }
  }

  private readonly failed = (error: unknown): void => {
    // The next look starts from the same transaction, so nothing is lost meanwhile.
    this.log.warn({ err: error }, 'names could not be refreshed');
  };
}
