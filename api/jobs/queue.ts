import { type LogFunctionFactory, Logger as QueueLogger, runMigrations } from 'graphile-worker';
import type { ClientBase } from 'pg';
import type { Logger } from 'pino';

/** The schema of the queue; it belongs to the owner, so the server's own role can neither see nor fill it. */
export const QUEUE = 'queue';

/** Something to be done soon, once. */
export interface Order {
  /** The job's name. */
  job: string;
  workspaceId: string;
  payload: object;
  /** The same key while the first is still waiting is the same order. */
  key: string;
  /** Orders of one line are done one after the other. */
  line?: string;
  /** Not before this time has passed, in milliseconds; the same order again does not put the first one off. */
  delayMs?: number;
  /** The change it comes of: once that has been taken back, it is not done any more. */
  changeId?: string;
  /** How often it is tried before it is given up. */
  attempts: number;
}

/** What a queued order carries. */
export interface Queued {
  workspaceId: string;
  changeId: string | null;
  payload: object;
}

/** Brings the queue's schema to what this version works with. @param ownerUrl connects as the tables' owner */
export async function prepareQueue(ownerUrl: string): Promise<void> {
  await runMigrations({ connectionString: ownerUrl, schema: QUEUE, maxPoolSize: 1, logger: new QueueLogger(silent) });
}

/** Queues orders in the transaction of a client that connects as the owner. */
export async function place(client: ClientBase, orders: Order[]): Promise<void> {
  if (orders.length === 0) return;
  // The queue takes a key once in one go.
  const different = [...new Map(orders.map(order => [order.key, order])).values()];
  const specs = different.map(({ job, workspaceId, payload, key, line, delayMs, changeId, attempts }) => ({
    job,
    payload: { workspaceId, changeId: changeId ?? null, payload } satisfies Queued,
    line,
    delay: delayMs ?? 0,
    attempts,
    key,
  }));
  await client.query(
    `select from ${QUEUE}.add_jobs(array(
      select row(o.job, o.payload, o.line, now() + o.delay * interval '1 millisecond', o.attempts, o.key, null, null)::${QUEUE}.job_spec
      from json_to_recordset($1) as o(job text, payload json, line text, delay integer, attempts smallint, key text)
    ), true)`,
    [JSON.stringify(specs)],
  );
}

/** The queue's own words in our log: what it does job by job is for debugging only. */
export function queueLog(log: Logger): QueueLogger {
  return new QueueLogger(() => (level, message) => {
    const ours = level === 'error' || level === 'warning' ? 'warn' : 'debug';
    log[ours]({ part: 'queue' }, message);
  });
}

const silent: LogFunctionFactory = () => () => undefined;
