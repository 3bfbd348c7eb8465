import { createHash, randomInt } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { v7 as uuid } from 'uuid';

/** A code that links a chat account to whoever asked for it. */
export interface LinkCode {
  /** Eight digits. */
  code: string;
  expiresAt: Date;
}

/** Whose code it is. Both ids are UUIDs. */
export interface CodeOwner {
  workspaceId: string;
  userId: string;
}

const DIGITS = 8;
const LIVES_MS = 10 * 60 * 1000;

/** Makes a code for somebody; an earlier one of the same person counts no more. Only its digest is kept. */
export function makeLinkCode(pool: Pool, { workspaceId, userId }: CodeOwner, now: Date): Promise<LinkCode> {
  return inWorkspace(pool, workspaceId, async client => {
    const code = String(randomInt(10 ** DIGITS)).padStart(DIGITS, '0');
    const expiresAt = new Date(now.getTime() + LIVES_MS);
    await client.query(
      `update link_codes set deleted_at = $2
        where workspace_id = current_workspace() and user_id = $1 and used_at is null and deleted_at is null`,
      [userId, now],
    );
    await client.query(
      `insert into link_codes (workspace_id, id, user_id, code_hash, expires_at) values (current_workspace(), $1, $2, $3, $4)`,
      [uuid(), userId, digestOf(code), expiresAt],
    );
    return { code, expiresAt };
  });
}

/** Uses a code of somebody's up. @returns false when it is not one, was used, or is too old */
export function useLinkCode(pool: Pool, { workspaceId, userId }: CodeOwner, code: string, now: Date): Promise<boolean> {
  return inWorkspace(pool, workspaceId, async client => {
    const { rowCount } = await client.query(
      `update link_codes set used_at = $3 where workspace_id = current_workspace() and user_id = $1 and code_hash = $2
        and expires_at > $3 and used_at is null and deleted_at is null`,
      [userId, digestOf(code), now],
    );
    return rowCount === 1;
  });
}

/** What is kept of a code, however it was written. */
export const digestOf = (code: string): Buffer => createHash('sha256').update(code.replace(/\D/g, '')).digest();

async function inWorkspace<T>(pool: Pool, workspaceId: string, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken = false;
  try {
    await client.query('begin');
    await client.query(`select set_config('app.workspace_id', $1, true)`, [workspaceId]);
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => {
      broken = true;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}
