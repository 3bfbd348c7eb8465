import type { Pool, PoolClient } from 'pg';
import { type Order, place } from './queue';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** One transaction of a connection of the pool; an error leaves nothing behind. */
export async function transaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(fault => {
      broken = fault;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

/**
 * One transaction of the owner's in which rows of a workspace are written together with the orders that follow from
 * them. The rows are written as the server's own role, so row-level security binds here too.
 */
export function inWorkspace<T>(
  pool: Pool,
  workspaceId: string,
  work: (client: PoolClient, order: (order: Order) => void) => Promise<T>,
): Promise<T> {
  if (!UUID.test(workspaceId)) throw new TypeError('not a workspace id');
  return transaction(pool, async client => {
    await client.query(`set local role uplift_app; set local app.workspace_id = '${workspaceId}'`);
    const orders: Order[] = [];
    const result = await work(client, order => orders.push(order));
    if (orders.length > 0) {
      await client.query('set local role none');
      await place(client, orders);
    }
    return result;
  });
}
