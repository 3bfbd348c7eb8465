import type { Client } from 'pg';
import { SETTINGS } from './settings';
import { STORY } from './story';

/** How large a workspace is generated. */
export interface Size {
  /** Leads, and deals: each lead becomes one. */
  deals: number;
  activities: number;
  people: number;
  /** How far back it goes. */
  years: number;
  /** Of the deals, those of the last `recentYears`; the others lie evenly before. */
  recentDeals: number;
  recentYears: number;
}

/** The workspace that is generated, and its admin. */
export const WORKSPACE_ID = '00000001-0000-7000-8000-000000000001';
export const ADMIN_ID = '00000002-0000-7000-8000-000000000000';

/** The moment up to which it goes. */
export const UNTIL = '2026-11-24T10:00:00+08:00';

/**
 * Fills a migrated, empty database: people in teams of ten, accounts, leads that become deals, six stage changes a deal,
 * milestones as the server would keep them, and activities. The same size gives the same rows.
 */
export async function generate(client: Client, size: Size, say: (line: string) => void): Promise<void> {
  // A superuser vouches for the foreign keys; looking up every one would take most of the time.
  await client.query(`set session_replication_role = replica; set timezone = 'Asia/Shanghai'; select setseed(0.42)`);
  await client.query('set max_parallel_workers_per_gather = 0');
  const values: Record<string, string> = {
    deals: String(size.deals),
    activities: String(size.activities),
    people: String(size.people),
    teams: String(Math.ceil(size.people / 10)),
    accounts: String(Math.max(1, Math.floor(size.deals / 4))),
    recent: String(size.recentDeals),
    years: String(size.years),
    recentYears: String(size.recentYears),
    until: `'${UNTIL}'::timestamptz`,
    workspace: `'${WORKSPACE_ID}'::uuid`,
  };
  for (const { what, statement } of [...SETTINGS, ...STORY]) {
    const began = performance.now();
    await client.query(statement.replaceAll(/\$\{(\w+)\}/g, (_, name: string) => values[name] ?? ''));
    say(`  ${what}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
  }
}

/** One statement; `${…}` stands for a figure of the size. */
export interface Step {
  what: string;
  statement: string;
}
