import DataLoader from 'dataloader';
import type { Stored } from '../../../entities/record/stored';
import { visibleTo } from '../../access';
import type { Context } from '../../context';
import { Rows } from '../../reading/rows';
import { sql } from '../../reading/sql';
import type { RecordType } from '../../reading/wanted';

const loaders = new WeakMap<Context, Map<string, DataLoader<string, Stored | null>>>();

/**
 * A record that something everybody reads points to: null where the viewer may not see it. One statement for a whole list.
 */
export async function visibleOne<T extends Stored>(
  context: Context,
  type: RecordType<T>,
  id: string | null,
  properties: readonly string[],
): Promise<T | null> {
  if (id === null) return null;
  const columns = [...new Set(['id', ...properties])].sort();
  const own = loaders.get(context) ?? new Map<string, DataLoader<string, Stored | null>>();
  loaders.set(context, own);
  const place = `${type.name} ${columns.join()}`;
  let loader = own.get(place) as DataLoader<string, T | null> | undefined;
  if (!loader) {
    loader = new DataLoader(ids => readVisible(context, type, columns, ids), { cache: false });
    own.set(place, loader as unknown as DataLoader<string, Stored | null>);
  }
  return loader.load(id);
}

async function readVisible<T extends Stored>(
  { database, read, viewer }: Context,
  type: RecordType<T>,
  columns: string[],
  ids: readonly string[],
): Promise<(T | null)[]> {
  const rows = new Rows(database, type);
  const found = await read.rows<T>(
    sql`select ${rows.list('t', columns)} from ${rows.table} t
      where t.id = any (${ids}::uuid[]) and t.deleted_at is null and ${visibleTo(viewer, type.name, 't')}`,
  );
  const byId = new Map(found.map(row => [row.id, rows.made(row)]));
  return ids.map(id => byId.get(id) ?? null);
}
