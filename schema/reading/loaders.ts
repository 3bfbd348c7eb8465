import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { Stored } from '../../entities/record/stored';
import type { Context } from '../context';
import { type Listing, needsRecords, type Page, pageOf, wantedOfPage, windowSql } from './page';
import { Rows } from './rows';
import { all, raw, sql } from './sql';
import { type RecordType, wanted } from './wanted';
import { type PageArgs, windowOf } from './window';

/** Loads what records refer to in batches: the number of statements does not grow with the length of a list. */
export class Loaders {
  private readonly loaders = new Map<string, DataLoader<string, unknown>>();

  constructor(private readonly context: Context) {}

  /** The record a foreign key points to, with the columns the request asks for; null for a null key. */
  async one<T extends Stored>(type: RecordType<T>, id: string | null, info: GraphQLResolveInfo): Promise<T | null> {
    if (id === null) return null;
    const rows = new Rows(this.context.database, type);
    return this.byId(rows, wanted(rows.metadata, info)).load(id);
  }

  /** The same with named properties, for fields that reckon with another record. */
  async with<T extends Stored>(
    type: RecordType<T>,
    id: string | null,
    properties: (keyof T & string)[],
  ): Promise<T | null> {
    if (id === null) return null;
    return this.byId(new Rows(this.context.database, type), ['id', ...properties].sort()).load(id);
  }

  /** All records that point to a parent, in the given order; for lists that are short by nature. */
  async many<T extends Stored>(
    type: RecordType<T>,
    key: keyof T & string,
    parentId: string,
    properties: string[],
    order: keyof T & string,
  ): Promise<T[]> {
    const rows = new Rows(this.context.database, type);
    const columns = [...new Set([...properties, 'id', key])].sort();
    const loader = this.loader<T[]>(`many ${rows.metadata.name} ${key} ${order} ${columns.join()}`, async ids => {
      const found = await this.context.read.rows<T>(
        sql`select ${rows.list('t', columns)} from ${rows.table} t
          where ${rows.column('t', key)} = any (${ids}::uuid[]) and t.deleted_at is null
          order by ${rows.column('t', order)}, t.id`,
      );
      const groups = new Map<string, T[]>(ids.map(id => [id, []]));
      for (const row of found) groups.get(String(row[key]))?.push(rows.made(row));
      return ids.map(id => groups.get(id) ?? []);
    });
    return loader.load(parentId);
  }

  /**
   * The first record of each parent in an order, such as the last activity of each deal; null where there is none.
   * @param besides properties needed besides those the request asks for
   */
  async first<T extends Stored>(
    listing: Listing<T>,
    key: keyof T & string,
    parentId: string,
    info: GraphQLResolveInfo,
    besides: (keyof T & string)[] = [],
  ): Promise<T | null> {
    const rows = new Rows(this.context.database, listing.type);
    const properties = [...new Set([...wanted(rows.metadata, info), ...besides])].sort();
    const window = windowOf({ first: 1 }, listing.order, this.context.viewer.locale);
    const loader = this.loader<T | null>(
      `first ${rows.metadata.name} ${key} ${listing.order.name} ${properties.join()} ${all(listing.where).text} ${JSON.stringify(all(listing.where).values)}`,
      async ids => {
        const inner = windowSql(rows, properties, listing, { ...window, size: 0 }, [
          sql`${rows.column('t', key)} = p.parent`,
        ]);
        const found = await this.context.read.rows<T & { parent: string }>(
          sql`select p.parent, x.* from unnest(${ids}::uuid[]) as p(parent) cross join lateral (${inner}) x`,
        );
        const byParent = new Map(found.map(row => [row.parent, rows.made(row)]));
        return ids.map(id => byParent.get(id) ?? null);
      },
    );
    return loader.load(parentId);
  }

  /** A page of the records that point to a parent; one statement for all parents of a list. */
  async page<T extends Stored>(
    listing: Listing<T>,
    key: keyof T & string,
    parentId: string,
    args: PageArgs,
    info: GraphQLResolveInfo,
  ): Promise<Page<T>> {
    const rows = new Rows(this.context.database, listing.type);
    const window = windowOf(args, listing.order, this.context.viewer.locale);
    const properties = wantedOfPage(rows, info);
    const condition = all(listing.where);
    const place = `${rows.metadata.name} ${key} ${listing.order.name} ${listing.order.direction} ${condition.text} ${JSON.stringify([args, condition.values, properties])}`;
    const counts = this.loader<number>(`count ${place}`, async ids => {
      const found = await this.context.read.rows<{ parent: string; count: number }>(
        sql`select ${rows.column('t', key)} as parent, count(*)::integer as count from ${rows.table} t
          where ${rows.column('t', key)} = any (${ids}::uuid[]) and ${condition} group by 1`,
      );
      const byParent = new Map(found.map(row => [row.parent, row.count]));
      return ids.map(id => byParent.get(id) ?? 0);
    });
    const pages = this.loader<Page<T>>(`page ${place}`, async ids => {
      const inner = windowSql(rows, properties, listing, window, [sql`${rows.column('t', key)} = p.parent`]);
      const found = needsRecords(info)
        ? await this.context.read.rows<T & { parent: string; __key: string | null; __place: number }>(
            sql`select p.parent, x.* from unnest(${ids}::uuid[]) with ordinality as p(parent, place)
              cross join lateral (select y.*, row_number() over () as ${raw('"__place"')} from (${inner}) y) x
              order by p.place, x.${raw('"__place"')}`,
          )
        : [];
      return ids.map(id =>
        pageOf(
          rows,
          listing.order,
          window,
          found.filter(row => row.parent === id),
          () => counts.load(id),
        ),
      );
    });
    return pages.load(parentId);
  }

  /** What is reckoned for each of many records in one go, such as scores. @param place tells one reckoning from others */
  async reckoned<Value>(
    place: string,
    id: string,
    reckon: (ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
  ): Promise<Value | null> {
    const loader = this.loader<Value | null>(`reckoned ${place}`, async ids => {
      const found = await reckon(ids);
      return ids.map(each => found.get(each) ?? null);
    });
    return loader.load(id);
  }

  private byId<T extends Stored>(rows: Rows<T>, properties: string[]): DataLoader<string, T | null> {
    return this.loader<T | null>(`one ${rows.metadata.name} ${properties.join()}`, async ids => {
      const found = await this.context.read.rows<T>(
        sql`select ${rows.list('t', properties)} from ${rows.table} t where t.id = any (${ids}::uuid[]) and t.deleted_at is null`,
      );
      const byId = new Map(found.map(row => [row.id, rows.made(row)]));
      return ids.map(id => byId.get(id) ?? null);
    });
  }

  /** A loader lives as long as the snapshot it reads from. */
  private loader<Value>(place: string, load: (ids: readonly string[]) => Promise<Value[]>): DataLoader<string, Value> {
    const known = this.loaders.get(place) as DataLoader<string, Value> | undefined;
    if (known) return known;
    const made = new DataLoader<string, Value>(ids => load(ids), { cache: true });
    this.loaders.set(place, made as DataLoader<string, unknown>);
    return made;
  }

  /** Forgets what was loaded before a change. */
  clear(): void {
    this.loaders.clear();
  }
}
