import { theServer } from './server';

/** Rows of the demo workspace, read as the server's own role. */
export async function rowsOf<Row>(statement: string, values: unknown[] = []): Promise<Row[]> {
  const client = await theServer().database.pool.connect();
  try {
    await client.query('begin read only');
    await client.query(
      "select set_config('app.workspace_id', (select id::text from directory.workspaces order by created_at limit 1), true)",
    );
    return (await client.query(statement, values)).rows as Row[];
  } finally {
    await client.query('rollback');
    client.release();
  }
}
