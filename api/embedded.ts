import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { clusterIn, flush, initialise, start, stop } from './embedded/cluster';
import { holdFolder } from './embedded/folderLock';
import { findPlace } from './embedded/place';

/** A running embedded PostgreSQL, held by this process alone. */
export interface Embedded {
  /** Where the superuser connects, to the database `uplift`. */
  ownerUrl: string;
  /** Where the process's own role `uplift_app` connects; it can log in once `admitAppRole` has run. */
  appUrl: string;
  /** The folder in use. */
  dataDir: string;
  /** Worth telling whoever started it. */
  remark?: string;
  /** Lets the migrated role `uplift_app` log in with this cluster's password. */
  admitAppRole(): Promise<void>;
  /** Stops PostgreSQL and gives the folder back. */
  stop(): Promise<void>;
}

/** How to start it. */
export interface EmbeddedOptions {
  dataDir: string;
  /** Whether that folder was asked for by name; else another may be taken where this one cannot be used. */
  dataDirGiven: boolean;
  /** What a second server is told about this one. */
  url: string;
  /** More PostgreSQL settings, `name=value`. */
  settings?: string[];
  /** False only for databases that are thrown away: nothing is made sure to survive a power cut. */
  durable?: boolean;
}

const DATABASE = 'uplift';

/**
 * Starts the PostgreSQL that npm installed, setting it up on first use.
 * @throws StartError when the folder is held by another server, cannot be used, or PostgreSQL does not start.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const place = await findPlace(options.dataDir, options.dataDirGiven);
  const giveBack = await holdFolder(place.dataDir, options.url);
  try {
    const password = await keptPassword(place.dataDir);
    const cluster = await clusterIn(place);
    const made = await initialise(cluster, password);
    const port = await start(cluster, options.settings ?? []);
    const url = (role: string, database = DATABASE) => `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
    await asSuperuser(url('postgres', 'postgres'), async client => {
      const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
      if (!rowCount) await client.query(`CREATE DATABASE ${DATABASE}`);
    });
    const flushed = made && options.durable !== false ? flush(cluster) : Promise.resolve();
    // Where that fails, such as on a disk that is full, stopping tells.
    flushed.catch(() => undefined);
    return {
      ownerUrl: url('postgres'),
      appUrl: url('uplift_app'),
      dataDir: place.dataDir,
      remark: place.remark,
      // Written out, since a role's password cannot be a parameter; it is hexadecimal.
      admitAppRole: () =>
        asSuperuser(url('postgres'), client => client.query(`ALTER ROLE uplift_app LOGIN PASSWORD '${password}'`)),
      stop: async () => {
        await stop(cluster);
        await giveBack();
        await flushed;
      },
    };
  } catch (error) {
    await giveBack();
    throw error;
  }
}

async function asSuperuser(url: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

async function keptPassword(dataDir: string): Promise<string> {
  const file = join(dataDir, 'postgres-password');
  if (!existsSync(file)) {
    await writeFile(`${file}.new`, randomBytes(24).toString('hex'), { mode: 0o600 });
    await rename(`${file}.new`, file);
  }
  return readFile(file, 'utf8');
}
