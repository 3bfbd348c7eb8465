import { Client } from 'pg';

/** The database that every test file's own one is copied from: migrated, with the demo workspace. */
export const TEMPLATE = 'uplift_test_template';

/** Environment variable by which the global set-up tells the test files where the server is. */
export const SERVER_VARIABLE = 'UPLIFT_TEST_SERVER';

/** The address of one database on the tests' server, as its superuser. */
export function urlOf(database: string, server = process.env[SERVER_VARIABLE]): string {
  if (!server) throw new Error(`${SERVER_VARIABLE} is not set: tests run through jest and its global set-up.`);
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

/** Runs statements as the superuser of the tests' server. */
export async function asSuperuser(url: string, ...statements: string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
