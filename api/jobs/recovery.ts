import type { Pool } from 'pg';
import { QUEUE } from './queue';
import { WORKERS } from './standing';
import { transaction } from './transaction';

/** A worker has said that it lives well before its first order is as old as this. */
const SURELY_HELD = '1 second';

/**
 * Frees the orders of workers whose process is gone; left to itself, the queue would wait four hours. A worker is gone
 * when its lock can be had.
 * @returns the names of those
 */
export function freeOrdersOfTheGone(pool: Pool): Promise<string[]> {
  return transaction(pool, async client => {
    const { rows } = await client.query<{ worker: string }>(
      `select worker from (
          select distinct locked_by as worker from ${QUEUE}.jobs
          where locked_by is not null and locked_at < now() - interval '${SURELY_HELD}'
        ) busy where pg_try_advisory_xact_lock(${WORKERS}, hashtext(worker))`,
    );
    const gone = rows.map(({ worker }) => worker);
    if (gone.length > 0) await client.query(`select ${QUEUE}.force_unlock_workers($1)`, [gone]);
    return gone;
  });
}
