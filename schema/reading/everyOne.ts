import type { GraphQLResolveInfo } from 'graphql';
import type { Stored } from '../../entities/record/stored';
import type { Context } from '../context';
import { Rows } from './rows';
import { type Sql, sql } from './sql';
import { type RecordType, wanted } from './wanted';

/** Every record of a type, for settings of which a workspace has few. */
export async function everyOne<T extends Stored>(
  context: Context,
  type: RecordType<T>,
  order: Sql,
  info: GraphQLResolveInfo,
): Promise<T[]> {
  const rows = new Rows(context.database, type);
  const found = await context.read.rows<T>(
    sql`select ${rows.list('t', wanted(rows.metadata, info))} from ${rows.table} t where t.deleted_at is null order by ${order}, t.id`,
  );
  return found.map(row => rows.made(row));
}
