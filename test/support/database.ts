import { randomBytes } from 'node:crypto';
import { Pool } from 'pg';
import { type Database, openDatabase } from '../../api/database';
import { columnTypes } from '../../api/database/columnTypes';
import { SESSION } from '../../api/database/session';
import { asSuperuser, TEMPLATE, urlOf } from './postgres';

/** A way to a test file's own database, a copy of the template; set once its tests run. */
export interface TestPool extends Omit<Database, 'dataSource'> {
  /** Where the superuser and owner connects. */
  ownerUrl: string;
  /** Where another process of ours would connect. */
  url: string;
}

/** The same with TypeORM's way to it. */
export type TestDatabase = TestPool & Database;

/** Copies the template; for a test file as a whole rather use `useDatabase`. */
export async function copyTemplate(): Promise<string> {
  const name = `uplift_test_${randomBytes(6).toString('hex')}`;
  await asSuperuser(urlOf('postgres'), `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
  return urlOf(name);
}

/** Drops a database that `copyTemplate` made. */
export async function dropCopy(url: string): Promise<void> {
  await asSuperuser(urlOf('postgres'), `DROP DATABASE ${new URL(url).pathname.slice(1)} WITH (FORCE)`);
}

/** Opens a copy as the server's own role for statements only. */
export function openPool(url: string): TestPool {
  const pool = new Pool({ connectionString: url, max: 8, options: SESSION, types: columnTypes });
  // Dropping the copy ends what is still closing.
  pool.on('error', () => undefined);
  return { pool, close: () => pool.end(), url, ownerUrl: url };
}

/** Opens a copy as the server's own role. */
export async function openCopy(url: string): Promise<TestDatabase> {
  return { ...(await openDatabase(url, { poolSize: 8 })), url, ownerUrl: url };
}

/** Gives the test file a database of its own with the demo workspace, as the server's own role, and drops it afterwards. */
export function useDatabase(): TestDatabase {
  const database = {} as TestDatabase;
  beforeAll(async () => {
    Object.assign(database, await openCopy(await copyTemplate()));
  });
  afterAll(async () => {
    await database.close();
    await dropCopy(database.url);
  });
  return database;
}
