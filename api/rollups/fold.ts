import type { Pool, PoolClient } from 'pg';
import type { Logger } from 'pino';
import { AT_ONCE, foldActivities, foldMarks } from '../../schema/kpis/rollups/fold';
import type { Sql } from '../../schema/reading/sql';
import { inWorkspace } from '../jobs/transaction';
import { FOLDING } from './lock';
import { rebuildRollups } from './rebuild';

/** Workspaces looked after in one round. */
const MOST = 50;

/**
 * Folds what has been marked and counted since the last time into the rollups, and builds those of workspaces that have none
 * yet. Each workspace is one transaction, so wherever a process is killed nothing is folded twice or lost; while one folds
 * a workspace, others pass it over.
 * @param pool connects as the tables' owner
 * @returns true when there may be more to be folded at once
 */
export async function foldRollups(pool: Pool, log: Logger): Promise<boolean> {
  const { rows } = await pool.query<{ id: string; built: boolean }>(
    `select w.id, w.rolled_up_at is not null as built from directory.workspaces w where w.rolled_up_at is null
      or w.id in (select m.workspace_id from rollup_marks m union select d.workspace_id from activity_deltas d) limit ${MOST}`,
  );
  let more = false;
  for (const { id, built } of rows) {
    if (built) {
      more = (await inWorkspace(pool, id, client => foldWorkspace(client, id))) || more;
    } else {
      const began = performance.now();
      await rebuildRollups(pool, id);
      log.info({ workspace: id, ms: Math.round(performance.now() - began) }, 'rollups have been built');
    }
  }
  return more;
}

/** @param client in a transaction of the workspace @returns true when there may be more */
async function foldWorkspace(client: PoolClient, workspaceId: string): Promise<boolean> {
  const { rows } = await client.query<{ mine: boolean; zone: string }>(
    `select pg_try_advisory_xact_lock(${FOLDING}, hashtext($1)) as mine,
      (select w.time_zone from directory.workspaces w where w.id = current_workspace()) as zone`,
    [workspaceId],
  );
  const [found] = rows;
  if (!found?.mine) return false;
  const marks = await folded(client, foldMarks(found.zone));
  const activities = await folded(client, foldActivities(found.zone));
  return marks === AT_ONCE || activities === AT_ONCE;
}

async function folded(client: PoolClient, { text, values }: Sql): Promise<number> {
  const { rows } = await client.query<{ folded: number }>(text, [...values]);
  return rows[0]?.folded ?? 0;
}
