import type { Pool } from 'pg';
import { QUEUE } from '../jobs/queue';
import type { Metrics } from './metrics';

/** What waits in the background, and the database's connections. @param owner connects as the tables' owner */
export function watchesBackground(
  metrics: Metrics,
  owner: Pool,
  pool: Pool,
  counts: () => Record<string, number>,
): void {
  metrics.gauges('uplift_jobs', 'Jobs by how they ended in this process since it started.', 'outcome', counts);
  metrics.gauges('uplift_queue_jobs', 'Jobs in the queue of all processes, by state.', 'state', async () => {
    const { rows } = await owner.query(
      `select count(*) filter (where attempts < max_attempts)::integer as waiting,
        count(*) filter (where attempts >= max_attempts)::integer as dead from ${QUEUE}.jobs`,
    );
    return rows[0];
  });
  metrics.gauge('uplift_queue_oldest_seconds', 'Age of the oldest job that could be done by now.', async () => {
    const { rows } = await owner.query(
      `select coalesce(extract(epoch from now() - min(run_at)), 0)::float as age from ${QUEUE}.jobs
        where run_at <= now() and attempts < max_attempts`,
    );
    return Math.max(0, rows[0].age);
  });
  metrics.gauges('uplift_database_connections', 'Connections of this process by state.', 'state', () => ({
    open: pool.totalCount,
    idle: pool.idleCount,
    waited_for: pool.waitingCount,
  }));
}
