import type { Pool, PoolClient } from 'pg';
import type { Sender } from '../../bot/message';
import type { Identity } from '../../schema/context';
import { digestOf } from '../../schema/people/linkCodes';
import { transaction } from '../jobs/transaction';
import type { Directory } from './directory';

/** Finds out whom a code was made for that a chat account brings; null for a wrong one, and while the account is locked out. */
export type OwnerOfCode = (sender: Sender, code: string) => Promise<Identity | null>;

/** So many wrong codes in a row lock a chat account out, for a while in milliseconds. */
const WRONG_TRIES = 5;
const LOCKED_MS = 60 * 60 * 1000;

/** Whom codes belong to. Guessing is counted per chat account, before anything is looked up. */
export function ownersOfCodes(pool: Pool, directory: Directory, now: () => Date): OwnerOfCode {
  return async ({ platform, tenant, person }, code) => {
    const workspaceId = await directory.workspaceOf(platform, tenant);
    if (!workspaceId) return null;
    return transaction(pool, async client => {
      await client.query(`select set_config('app.workspace_id', $1, true)`, [workspaceId]);
      const account = [platform, tenant, person];
      if (await isLocked(client, account, now())) return null;
      const { rows } = await client.query<{ userId: string }>(
        `select user_id as "userId" from link_codes where workspace_id = current_workspace() and code_hash = $1
          and expires_at > $2 and used_at is null and deleted_at is null`,
        [digestOf(code), now()],
      );
      const [found] = rows;
      await client.query(
        `update link_attempts set wrong = case when $4 then 0 else wrong end,
            locked_until = case when not $4 and wrong >= ${WRONG_TRIES} then $5::timestamptz end
          where workspace_id = current_workspace() and platform = $1 and tenant = $2 and person = $3`,
        [...account, found !== undefined, new Date(now().getTime() + LOCKED_MS)],
      );
      return found ? { workspaceId, userId: found.userId } : null;
    });
  };
}

/** Counts a try, one at a time for one account; the count begins anew once a lock is over. */
async function isLocked(client: PoolClient, account: string[], now: Date): Promise<boolean> {
  const { rows } = await client.query<{ locked: boolean }>(
    `insert into link_attempts as a (workspace_id, platform, tenant, person, wrong, last_at)
        values (current_workspace(), $1, $2, $3, 1, $4)
      on conflict (workspace_id, platform, tenant, person) do update
        set wrong = case when a.locked_until is null then a.wrong + 1 when a.locked_until > $4 then a.wrong else 1 end,
          locked_until = case when a.locked_until > $4 then a.locked_until end, last_at = $4
      returning locked_until is not null as locked`,
    [...account, now],
  );
  return rows[0]?.locked ?? false;
}
