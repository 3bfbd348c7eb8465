import { join } from 'node:path';
import { Client } from 'pg';
import { migrate } from '../../api/database/migrate';
import { startEmbedded } from '../../api/embedded';
import { PROJECT_FOLDER } from '../../api/projectFolder';

/** A PostgreSQL that benchmarks have for themselves. */
export interface BenchServer {
  /** The address of one of its databases, as superuser. */
  urlOf(database: string): string;
  stop(): Promise<void>;
}

/** A power cut may cost what can be generated again; every run is measured with the same settings. */
const SETTINGS = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'shared_buffers=2GB',
  'work_mem=64MB',
  'maintenance_work_mem=512MB',
  'max_wal_size=8GB',
  'max_connections=120',
];

/** `BENCH_DATABASE_URL` (a superuser's), else an embedded one whose databases stay for the next run in `.data/bench`. */
export async function startBenchServer(): Promise<BenchServer> {
  const given = process.env.BENCH_DATABASE_URL;
  if (given) return { urlOf: database => inDatabase(given, database), stop: async () => undefined };
  const dataDir = process.env.BENCH_DATA_DIR ?? join(PROJECT_FOLDER, '.data', 'bench');
  const embedded = await startEmbedded({
    dataDir,
    dataDirGiven: true,
    url: 'a benchmark',
    settings: SETTINGS,
    durable: false,
  });
  return { urlOf: database => inDatabase(embedded.ownerUrl, database), stop: () => embedded.stop() };
}

function inDatabase(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

/**
 * Makes a database unless it is there.
 * @param fill puts something in once it has been migrated; an unfinished database is made again
 */
export async function ensureDatabase(
  server: BenchServer,
  name: string,
  fill: (client: Client) => Promise<void>,
): Promise<string> {
  const admin = server.urlOf('postgres');
  const { rowCount } = await asked(admin, 'select from pg_database where datname = $1', [name]);
  const url = server.urlOf(name);
  if (rowCount) {
    await migrate(url);
    return url;
  }
  const unfinished = `${name}_unfinished`;
  await asked(admin, `drop database if exists ${unfinished} with (force)`);
  await asked(admin, `create database ${unfinished} template template0`);
  const growing = server.urlOf(unfinished);
  await migrate(growing);
  const client = new Client({ connectionString: growing });
  await client.connect();
  await fill(client);
  await client.end();
  await asked(admin, `alter database ${unfinished} rename to ${name}`);
  return url;
}

async function asked(url: string, statement: string, values: unknown[] = []) {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(statement, values);
  } finally {
    await client.end();
  }
}
