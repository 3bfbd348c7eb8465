import { graphql } from 'graphql';
import { Context } from '../../schema/context';
import { buildApiSchema } from '../../schema/schema';
import { ADDRESSES } from './addresses';
import type { TestDatabase } from './database';
import { type Watched, watchedPool } from './watchedPool';

const schema = buildApiSchema();
const NOW = new Date('2026-11-24T10:00:00+08:00');

/** The demo workspace's id, and a demo person's within it. */
export async function identityOf(
  database: TestDatabase,
  email: string,
): Promise<{ workspaceId: string; userId: string }> {
  const client = await database.pool.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query<{ id: string }>(
      'select id from directory.workspaces order by created_at limit 1',
    );
    const workspaceId = rows[0]?.id ?? '';
    await client.query("select set_config('app.workspace_id', $1, true)", [workspaceId]);
    const users = await client.query<{ id: string }>('select id from users where email = $1', [email]);
    return { workspaceId, userId: users.rows[0]?.id ?? '' };
  } finally {
    await client.query('rollback');
    client.release();
  }
}

/** Runs an operation as a demo person without a server, and tells every statement it sent to the database. */
export async function watchedAs(
  database: TestDatabase,
  email: string,
  source: string,
): Promise<{ data: Record<string, unknown>; statements: Watched[] }> {
  const { pool, statements } = watchedPool(database.pool);
  const around = {
    database: database.dataSource,
    pool,
    committed: () => undefined,
    canMail: false,
    canSave: () => true,
    ...ADDRESSES,
  };
  const identity = await identityOf(database, email);
  const context = await Context.open(around, identity, { id: 'test', origin: 'api', now: NOW });
  const { data, errors } = await graphql({ schema, source, contextValue: context });
  await context?.release();
  if (errors) throw new Error(errors.map(error => error.message).join('\n'));
  return { data: data ?? {}, statements };
}
