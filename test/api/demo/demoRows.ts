import type { TestDatabase } from '../../support/database';

/** Rows of the demo workspace, read as the server's own role; times are told in its time zone. */
export async function demoRows<Row>(database: TestDatabase, question: string): Promise<Row[]> {
  const client = await database.pool.connect();
  try {
    await client.query('begin read only');
    await client.query("set local timezone = 'Asia/Shanghai'");
    await client.query("select set_config('app.workspace_id', id::text, true) from directory.workspaces");
    return (await client.query(question)).rows as Row[];
  } finally {
    await client.query('rollback');
    client.release();
  }
}
