import type { Pool, PoolClient } from 'pg';

/** The id of the demo workspace (UUID). */
export async function demoWorkspaceId(pool: Pool): Promise<string> {
  const { rows } = await pool.query<{ id: string }>('select id from directory.workspaces order by created_at limit 1');
  return rows[0]?.id ?? '';
}

/** Opens a transaction in a workspace; the test commits it when it likes. */
export async function beginIn(pool: Pool, workspaceId: string): Promise<PoolClient> {
  const client = await pool.connect();
  await client.query('begin');
  await client.query("select set_config('app.workspace_id', $1, true)", [workspaceId]);
  return client;
}

/** Ends such a transaction. */
export async function commit(client: PoolClient): Promise<void> {
  await client.query('commit');
  client.release();
}

/** Rows of a house's workspace, read as the server's own role. */
export async function rowsIn<Row>(
  { around, workspaceId }: { around: { pool: Pool }; workspaceId: string },
  statement: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = await beginIn(around.pool, workspaceId);
  try {
    return (await client.query(statement, values)).rows as Row[];
  } finally {
    await commit(client);
  }
}
