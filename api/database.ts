import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver';
import { ENTITIES } from '../entities/list';
import { SnakeCaseColumns } from '../entities/naming';
import { columnTypes } from './database/columnTypes';
import { ROLE, SESSION } from './database/session';
import { StartError } from './startError';

/** The process's way to its data: one pool, as a role that row-level security binds. */
export interface Database {
  /** For writes and rules. */
  dataSource: DataSource;
  /** The same connections, for reads in SQL. */
  pool: Pool;
  /** Waits for what is running and closes every connection. */
  close(): Promise<void>;
}

/** What differs between a server, a test and a bench. */
export interface DatabaseOptions {
  /** Connections at most. */
  poolSize?: number;
  /** Told of connections that break while idle; they are replaced by themselves. */
  onLost?: (error: Error) => void;
}

const POOL_SIZE = 20;
/** A stalled database must not hold up the answer: Slack waits three seconds at most. */
const CONNECT_MS = 2_000;

/**
 * Opens the database as the role `uplift_app`.
 * @param url logs in as `uplift_app` or as a member of it, such as the owner
 * @throws StartError when it cannot be reached or row-level security would not bind the role.
 */
export async function openDatabase(url: string, options: DatabaseOptions = {}): Promise<Database> {
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    entities: ENTITIES,
    namingStrategy: new SnakeCaseColumns(),
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    poolSize: options.poolSize ?? POOL_SIZE,
    connectTimeoutMS: CONNECT_MS,
    applicationName: 'uplift',
    poolErrorHandler: options.onLost ?? (() => undefined),
    extra: { options: SESSION, types: columnTypes },
  });
  await dataSource.initialize().catch(cause => {
    throw new StartError(`The database cannot be reached as ${ROLE}: ${cause.message}.`, { cause });
  });
  const pool: Pool = (dataSource.driver as PostgresDriver).master;
  const { rows } = await pool.query(
    'SELECT rolsuper OR rolbypassrls AS unbound FROM pg_roles WHERE rolname = current_user',
  );
  if (rows[0]?.unbound) {
    await dataSource.destroy();
    throw new StartError(
      `The role ${ROLE} must be bound by row-level security. As the owner, run:\n  ALTER ROLE ${ROLE} NOSUPERUSER NOBYPASSRLS`,
    );
  }
  return { dataSource, pool, close: () => dataSource.destroy() };
}
