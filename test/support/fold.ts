import { Pool } from 'pg';
import pino from 'pino';
import { foldRollups } from '../../api/rollups/fold';

const log = pino({ level: 'silent' });

/** Folds everything that waits to be folded into the rollups, as a server does in the background. @param ownerUrl of the tables' owner */
export async function foldEverything(ownerUrl: string): Promise<void> {
  const pool = new Pool({ connectionString: ownerUrl, max: 2 });
  try {
    while (await waiting(pool)) await foldRollups(pool, log);
  } finally {
    await pool.end();
  }
}

async function waiting(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query<{ waiting: boolean }>(
    `select exists (select from rollup_marks) or exists (select from activity_deltas)
      or exists (select from directory.workspaces where rolled_up_at is null) as waiting`,
  );
  return rows[0]?.waiting ?? false;
}
