import { EventEmitter } from 'node:events';
import { runTaskList, type TaskList, type WorkerEvents, type WorkerPool } from 'graphile-worker';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { House } from './house';
import type { Job } from './job';
import { QUEUE, type Queued, queueLog } from './queue';
import { inWorkspace } from './transaction';

/** What a worker works with. */
export interface WorkerSettings {
  /** Connects as the tables' owner. */
  pool: Pool;
  jobs: readonly Job[];
  house: House;
  now: () => Date;
  log: Logger;
  /** Told of the name each worker takes, before it takes its first order. */
  named: (worker: string) => void;
  /** Told of a worker that broke; an order it had stays its own until somebody frees it. */
  gone: (worker: string) => void;
}

/** How jobs have ended in this process so far. */
export interface Counts {
  done: number;
  /** Goes that failed and are tried again. */
  failed: number;
  /** Jobs that have been given up; they stay in the queue to be looked at. */
  dead: number;
}

/** Orders done at the same time by one process. */
const CONCURRENCY = 4;
/** New orders are told of at once; this is for those that were put off, in milliseconds. */
const POLL_MS = 1_000;
/** A worker that broke with its connection is replaced after this time, in milliseconds. */
const REPLACE_MS = 1_000;

/** Does the orders of the queue until it is stopped. */
export class Worker {
  readonly counts: Counts = { done: 0, failed: 0, dead: 0 };
  private pool: WorkerPool | undefined;
  private replacing: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(private readonly settings: WorkerSettings) {
    this.pool = this.begin();
  }

  /** Takes no more orders and resolves when those under way have ended. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.replacing);
    await this.pool?.gracefulShutdown();
  }

  private begin(): WorkerPool {
    const { pool, jobs, log, named, gone } = this.settings;
    const events: WorkerEvents = new EventEmitter();
    events.on('worker:create', ({ worker }) => named(worker.workerId));
    events.on('worker:stop', ({ worker, error }) => {
      if (!error) return;
      gone(worker.workerId);
      this.replace();
    });
    events.on('job:success', () => {
      this.counts.done += 1;
    });
    events.on('job:error', ({ job, error }) => {
      this.counts.failed += 1;
      log.warn({ err: error, job: job.task_identifier, attempt: job.attempts }, 'a job failed and is tried again');
    });
    events.on('job:failed', ({ job, error }) => {
      this.counts.dead += 1;
      log.error({ err: error, job: job.task_identifier, id: job.id, key: job.key }, 'a job was given up');
    });
    const tasks: TaskList = Object.fromEntries(
      jobs.map(job => [
        job.name,
        (queued, { job: { attempts, max_attempts } }) => this.run(job, queued as Queued, attempts >= max_attempts),
      ]),
    );
    return runTaskList(
      {
        schema: QUEUE,
        concurrency: CONCURRENCY,
        pollInterval: POLL_MS,
        noHandleSignals: true,
        events,
        logger: queueLog(log),
      },
      tasks,
      pool,
    );
  }

  private async run(job: Job, { workspaceId, changeId, payload }: Queued, last: boolean): Promise<void> {
    const { pool, house, now } = this.settings;
    if (changeId && (await isUndone(pool, workspaceId, changeId))) return;
    await job.run(payload, { workspaceId, now: now(), last, house });
  }

  /** The library gives a worker up that could not tell the database how its order ended, and goes on with the others. */
  private replace(): void {
    if (this.stopped || this.replacing) return;
    this.replacing = setTimeout(async () => {
      try {
        await this.pool?.gracefulShutdown();
      } catch (error) {
        this.settings.log.warn({ err: error }, 'workers that broke could not be stopped in good order');
      }
      this.replacing = undefined;
      if (!this.stopped) this.pool = this.begin();
    }, REPLACE_MS);
  }
}

function isUndone(pool: Pool, workspaceId: string, changeId: string): Promise<boolean> {
  return inWorkspace(pool, workspaceId, async client => {
    const { rows } = await client.query<{ undone: boolean }>(
      `select undone_by_id is not null as undone from changes where workspace_id = current_workspace() and id = $1`,
      [changeId],
    );
    return rows[0]?.undone ?? false;
  });
}
