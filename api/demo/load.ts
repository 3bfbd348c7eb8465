import { Client } from 'pg';
import { rebuild } from '../rollups/rebuild';
import { demoAsOf } from './demo';
import { world } from './demoWorld';
import type { House } from './house';

/** "Uplift" on a telephone's keys, and one more than the migrations' lock. */
const LOCK = 875439;

/** What a caller may have done already, or leaves to others. */
export interface LoadOptions {
  /** What `demoAsOf` made up for the instant. */
  house?: House;
  /** Whether the rollups are built with it; a server builds those that are missing by itself, while it answers. */
  rollUp?: boolean;
}

/**
 * Fills an empty database with the demo workspace, in one transaction: the people, settings, customers and open work of
 * `world.json`, and three years of history up to an instant. The same instant gives the same data to the last byte.
 * @param ownerUrl connects as the role that owns the tables
 * @param asOf nothing in the data is later
 * @returns false when there is a workspace already; then nothing is changed.
 */
export async function loadDemo(ownerUrl: string, asOf: Date, options: LoadOptions = {}): Promise<boolean> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
    const { rowCount } = await client.query('select from directory.workspaces limit 1');
    if (rowCount === 0) await fill(client, asOf, options);
    await client.query('commit');
    return rowCount === 0;
  } finally {
    // Closing takes an unfinished transaction back.
    await client.end();
  }
}

/** Whether a migrated database holds no workspace yet. */
export async function isEmpty(ownerUrl: string): Promise<boolean> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return (await client.query('select from directory.workspaces limit 1')).rowCount === 0;
  } finally {
    await client.end();
  }
}

async function fill(client: Client, asOf: Date, { house, rollUp = true }: LoadOptions): Promise<void> {
  const { ledger, since, newId } = house ?? demoAsOf(asOf);
  const { name, currency, timeZone, locale, fiscalYearStartMonth } = world.workspace;
  const workspaceId = newId(since);
  // Looking up some hundred thousand foreign keys would double the time; a superuser may vouch for them instead.
  await client.query(
    `select set_config('app.workspace_id', $1, true),
      case when rolsuper then set_config('session_replication_role', 'replica', true) end
      from pg_roles where rolname = current_user`,
    [workspaceId],
  );
  await client.query(
    `insert into directory.workspaces (id, name, currency, time_zone, locale, fiscal_year_start_month, gross_margin, approval_above_percent, created_at, updated_at,
        rolled_up_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, null)`,
    [
      ...[workspaceId, name, currency, timeZone, locale, fiscalYearStartMonth],
      ...[world.grossMargin, world.approvalAbovePercent, since],
    ],
  );
  await client.query(
    "insert into directory.installations (platform, tenant, workspace_id, created_at) values ('console', 'demo', $1, $2)",
    [workspaceId, since],
  );
  await ledger.write(client, workspaceId);
  // The first questions come long before PostgreSQL would look at the new rows by itself.
  await client.query(`analyze ${Object.keys(ledger).join(', ')}`);
  if (!rollUp) return;
  await rebuild(client);
  await client.query('update directory.workspaces set rolled_up_at = $1', [asOf]);
  await client.query('analyze rollups, rollup_parts');
}
