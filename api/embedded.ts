import { Client } from 'pg';
import { type Cluster, clusterIn, flush, initialise, start, stop } from './embedded/cluster';
import { holdFolder } from './embedded/folderLock';
import { addressIn, DATABASE, keptPassword } from './embedded/login';
import { findPlace } from './embedded/place';

/** A running embedded PostgreSQL, held by this process alone. */
export interface Embedded {
  /** Where the superuser connects, to the database `uplift`. */
  ownerUrl: string;
  /** Where the process's own role `uplift_app` connects; it can log in once `admitAppRole` has run. */
  appUrl: string;
  /** The folder in use. */
  dataDir: string;
  /** True when the database was set up by this start. */
  isNew: boolean;
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

/**
 * Starts the PostgreSQL that npm installed, setting it up on first use.
 * @throws StartError when the folder is held by another server, cannot be used, or PostgreSQL does not start.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const place = await findPlace(options.dataDir, options.dataDirGiven);
  const started: (() => Promise<unknown>)[] = [await holdFolder(place.dataDir, options.url)];
  const stopAll = async () => {
    for (const stopPart of started.reverse()) await stopPart();
  };
  try {
    const password = await keptPassword(place.dataDir);
    const cluster = await clusterIn(place);
    const made = await initialise(cluster, password);
    const port = await start(cluster, options.settings ?? []);
    started.push(() => stop(cluster));
    if (made && options.durable !== false) started.push(flushing(cluster));
    const url = (role: string, database?: string) => addressIn(role, password, port, database);
    await asSuperuser(url('postgres', 'postgres'), async client => {
      const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
      if (!rowCount) await client.query(`CREATE DATABASE ${DATABASE}`);
    });
    return {
      ownerUrl: url('postgres'),
      appUrl: url('uplift_app'),
      dataDir: place.dataDir,
      isNew: made,
      remark: place.remark,
      // Written out, since a role's password cannot be a parameter; it is hexadecimal.
      admitAppRole: () =>
        asSuperuser(url('postgres'), client => client.query(`ALTER ROLE uplift_app LOGIN PASSWORD '${password}'`)),
      stop: stopAll,
    };
  } catch (error) {
    await stopAll();
    throw error;
  }
}

/** Begins to flush a new cluster. @returns how to wait for the end; where flushing fails, PostgreSQL's own writing will tell. */
function flushing(cluster: Cluster): () => Promise<void> {
  const flushed = flush(cluster).catch(() => undefined);
  return () => flushed;
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
