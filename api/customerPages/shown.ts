import type { IncomingMessage } from 'node:http';
import type { Stored } from '../../entities/record/stored';
import type { Locale } from '../../entities/values/locale';
import { Context, type Surroundings } from '../../schema/context';
import { Reader } from '../../schema/reading/reader';
import { Rows } from '../../schema/reading/rows';
import { type Sql, sql } from '../../schema/reading/sql';
import type { RecordType } from '../../schema/reading/wanted';
import type { SignedRecord } from '../../schema/signedAddress';
import { requestIdOf } from '../http/headers';

/** From where a change comes that somebody made on a signed page. */
const ORIGIN = 'customer';

/** The work on one request for a signed page. */
export interface Shown {
  around: Surroundings;
  now: Date;
  /** The language in which refusals are worded. */
  answerIn?: Locale;
}

/**
 * Opens a workspace as the colleague who looks after a record, since whoever holds a signed address is no user: rules and
 * access are those of that colleague. Somebody who has left is stood in for by an admin.
 * @param colleague a statement that gives the colleague's id as `id`
 * @returns null when there is no such record, or nobody is left; otherwise to be released
 */
export async function openFor(
  { around, now, answerIn }: Shown,
  workspaceId: string,
  colleague: Sql,
  request: IncomingMessage,
): Promise<Context | null> {
  const read = new Reader(around.pool, workspaceId);
  let userId: string | undefined;
  try {
    const [found] = await read.rows<{ id: string }>(
      sql`select coalesce((select u.id from users u where u.id = c.id and u.active and u.deleted_at is null),
          (select u.id from users u where u.role = 'ADMIN' and u.active and u.deleted_at is null order by u.id limit 1)) as id
        from (${colleague}) c`,
    );
    userId = found?.id;
  } finally {
    await read.release();
  }
  if (!userId) return null;
  return Context.open(around, { workspaceId, userId }, { id: requestIdOf(request), origin: ORIGIN, now, answerIn });
}

/** A record as the colleague sees it; null when it has been taken back. */
export async function recordIn<T extends Stored>(
  context: Context,
  type: RecordType<T>,
  { id }: SignedRecord,
): Promise<T | null> {
  const rows = new Rows(context.database, type);
  const [row] = await context.read.rows<T>(
    sql`select ${rows.list('t', rows.properties)} from ${rows.table} t where t.id = ${id} and t.deleted_at is null`,
  );
  return row ? rows.made(row) : null;
}
