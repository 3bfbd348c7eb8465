import type { ClientBase, Pool } from 'pg';
import { foldActivities, foldMarks } from '../../schema/kpis/rollups/fold';
import { type Difference, differences, reckonAnew, replaceKept } from '../../schema/kpis/rollups/rebuild';
import type { Sql } from '../../schema/reading/sql';
import { FOLDING } from './lock';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Reckons a workspace's rollups anew from its records, as of one moment, while others go on reading and writing.
 * @param pool connects as the tables' owner
 * @returns what was kept that should not have been, and what was missing
 */
export async function rebuildRollups(pool: Pool, workspaceId: string): Promise<Difference[]> {
  if (!UUID.test(workspaceId)) throw new TypeError('not a workspace id');
  const client = await pool.connect();
  try {
    // Waited for outside the transaction, whose snapshot would else be older than what the one before has folded.
    await client.query(`select pg_advisory_lock(${FOLDING}, hashtext($1))`, [workspaceId]);
    await client.query('begin isolation level repeatable read');
    await client.query(`set local app.workspace_id = '${workspaceId}'; set local statement_timeout = 0`);
    const found = await rebuild(client);
    await client.query('commit');
    // Until somebody has looked at the new rows, plans for reading and folding them are guesses.
    await client.query('vacuum (analyze) rollups, rollup_parts');
    return found;
  } finally {
    // Closed rather than given back: the lock ends with it, and what is unfinished is taken back.
    client.release(true);
  }
}

/**
 * The same within a transaction of the workspace that nobody folds beside. Works as the server's own role: row-level security
 * keeps an owner who is a superuser to the workspace, too.
 * @returns what differed
 */
export async function rebuild(client: ClientBase): Promise<Difference[]> {
  await client.query('set local role uplift_app');
  const found = await reckoned(client);
  await client.query('set local role none');
  return found;
}

async function reckoned(client: ClientBase): Promise<Difference[]> {
  const { rows: workspaces } = await client.query<{ zone: string; built: boolean }>(
    'select time_zone as zone, rolled_up_at is not null as built from directory.workspaces where id = current_workspace()',
  );
  const [workspace] = workspaces;
  if (!workspace) throw new Error('the workspace is gone');
  const { zone, built } = workspace;
  if (built) {
    // What is only waiting to be folded is no difference.
    while ((await folded(client, foldMarks(zone))) + (await folded(client, foldActivities(zone))) > 0);
  } else {
    await client.query('delete from rollup_marks');
    await client.query('delete from activity_deltas');
  }
  for (const statement of reckonAnew(zone)) await run(client, statement);
  const found = built ? await run<Difference>(client, differences()) : [];
  for (const statement of replaceKept()) await run(client, statement);
  return found;
}

async function folded(client: ClientBase, statement: Sql): Promise<number> {
  const [row] = await run<{ folded: number }>(client, statement);
  return row?.folded ?? 0;
}

async function run<Row extends object>(client: ClientBase, { text, values }: Sql): Promise<Row[]> {
  const { rows } = await client.query<Row>(text, [...values]);
  return rows;
}
