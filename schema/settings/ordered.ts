import type { Stored } from '../../entities/record/stored';
import type { ChangedType, Work } from '../changing/work';
import { Rows } from '../reading/rows';
import { raw, type Sql, sql } from '../reading/sql';

/** A record with a place in an order, counted from 1. */
type Ordered = Stored & { position: number };

/**
 * Puts a record at a place among its like and numbers them through. Places beyond the ends are taken for the ends.
 * @param place from 1; null leaves one that is there where it is, and puts a new one last
 * @param among a condition on the table as `t`
 */
export async function putAt<T extends Ordered>(
  work: Work,
  type: ChangedType<T>,
  record: T,
  place: number | null,
  among: Sql = raw('true'),
): Promise<void> {
  const rows = new Rows<T>(work.context.database, type);
  const found = await work.rows<{ id: string }>(
    sql`select t.id from ${rows.table} t where t.deleted_at is null and t.id <> ${record.id} and ${among} order by t.position, t.name, t.id`,
  );
  const others: T[] = [];
  for (const { id } of found) others.push(await work.get(type, id));
  const stays = others.filter(other => other.position < record.position).length;
  const at = place === null ? (record.position > 0 ? stays : others.length) : Math.max(0, place - 1);
  others.splice(at, 0, record);
  others.forEach((each, index) => {
    each.position = index + 1;
  });
}
