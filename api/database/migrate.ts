import { Client } from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import { MIGRATIONS } from '../../entities/migrations/list';
import { prepareQueue } from '../jobs/queue';
import { StartError } from '../startError';

/** Any number will do, as long as nobody else on the same database takes it: "uplift" on a telephone's keys. */
const LOCK = 875438;

/** A migration's class. */
export type Migration = new () => MigrationInterface;

/**
 * Brings the database to the newest schema. However many processes start at once, each migration runs once: the
 * others wait and then find nothing to do.
 * @param ownerUrl connects as the role that owns the tables
 * @param appLogin the role that the server logs in as, when it is another; it is let into `uplift_app`
 * @returns the names of the migrations that ran.
 * @throws StartError when the database cannot be reached or a migration fails.
 */
export async function migrate(
  ownerUrl: string,
  appLogin?: string,
  migrations: Migration[] = MIGRATIONS,
): Promise<string[]> {
  return alone(ownerUrl, migrations, async (source, client) => {
    const ran = await source.runMigrations({ transaction: 'each' });
    await prepareQueue(ownerUrl);
    if (appLogin && appLogin !== 'uplift_app') await admit(client, appLogin);
    return ran.map(migration => migration.name);
  });
}

/** Takes the newest migration back. @returns its name, or undefined when there was none. */
export async function revert(ownerUrl: string, migrations: Migration[] = MIGRATIONS): Promise<string | undefined> {
  return alone(ownerUrl, migrations, async source => {
    const last = (await appliedMigrations(source)).at(-1);
    if (last) await source.undoLastMigration({ transaction: 'each' });
    return last;
  });
}

async function alone<T>(
  ownerUrl: string,
  migrations: Migration[],
  work: (source: DataSource, client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
  await client.connect().catch(cause => {
    throw new StartError(
      `The database cannot be reached: ${cause.message}.\nCheck DATABASE_URL and whether PostgreSQL runs.`,
      { cause },
    );
  });
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const source = new DataSource({
      type: 'postgres',
      url: ownerUrl,
      migrations,
      installExtensions: false,
      poolSize: 1,
    });
    await source.initialize();
    try {
      return await work(source, client);
    } finally {
      await source.destroy();
    }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StartError(`The database could not be migrated: ${reason}${adviceFor(reason, ownerUrl)}`, { cause });
  } finally {
    await client.end();
  }
}

/** An owner that may not make roles needs them made once by somebody who may. */
function adviceFor(reason: string, ownerUrl: string): string {
  if (!/permission denied to create role/.test(reason)) return '';
  const owner = loginOf(ownerUrl);
  const roles = ['uplift_app', 'uplift_search'].map(
    role => `  CREATE ROLE ${role} NOLOGIN; GRANT ${role} TO "${owner}";`,
  );
  return ['.', 'Have a superuser run this once, then start again:', ...roles].join('\n');
}

/** The role that an address logs in as. */
export function loginOf(url: string): string {
  return decodeURIComponent(new URL(url).username);
}

async function appliedMigrations(source: DataSource): Promise<string[]> {
  const [{ known }] = await source.query("SELECT to_regclass('migrations') IS NOT NULL AS known");
  if (!known) return [];
  const rows: { name: string }[] = await source.query('SELECT name FROM migrations ORDER BY id');
  return rows.map(row => row.name);
}

async function admit(client: Client, login: string): Promise<void> {
  const { rows } = await client.query("SELECT pg_has_role($1, 'uplift_app', 'member') AS admitted", [login]);
  if (rows[0]?.admitted) return;
  const grant = `GRANT uplift_app TO ${client.escapeIdentifier(login)}`;
  await client.query(grant).catch(cause => {
    // A plain owner may not let others into a role that somebody else has made.
    const advice = `Have a superuser run this once, then start again:\n  ${grant};`;
    throw new Error(`${login} could not be let into uplift_app: ${cause.message}.\n${advice}`, { cause });
  });
}
