import type { Pool } from 'pg';
import { place } from '../jobs/queue';
import { transaction } from '../jobs/transaction';
import { nudgeRound } from './nudgeRound';

/** People are looked after this often, in milliseconds. */
const ROUND_MS = 15 * 60_000;

/**
 * Orders the round of the present quarter of an hour for every workspace, once whatever the number of processes; what was
 * missed while nothing ran is not made up for.
 */
export async function orderRounds(pool: Pool, now: Date): Promise<boolean> {
  const slot = new Date(Math.floor(now.getTime() / ROUND_MS) * ROUND_MS);
  await transaction(pool, async client => {
    const { rows } = await client.query<{ id: string }>(
      `insert into nudge_rounds as r (workspace_id, slot) select w.id, $1 from directory.workspaces w
        on conflict (workspace_id) do update set slot = excluded.slot where r.slot < excluded.slot
        returning r.workspace_id as id`,
      [slot],
    );
    await place(
      client,
      rows.map(({ id }) => nudgeRound.order({}, { workspaceId: id, key: `nudges:${id}` })),
    );
  });
  return false;
}
