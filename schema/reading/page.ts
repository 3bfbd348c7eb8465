import type { GraphQLResolveInfo } from 'graphql';
import type { Stored } from '../../entities/record/stored';
import type { Context } from '../context';
import { Rows } from './rows';
import { all, raw, type Sql, sql } from './sql';
import { asksFor, type RecordType, wanted } from './wanted';
import { cursorOf, type Order, orderSql, type PageArgs, type Window, windowConditions, windowOf } from './window';

/** A list of records: which ones, in which order. Conditions speak of the table as `t`. */
export interface Listing<T extends Stored> {
  type: RecordType<T>;
  where: Sql[];
  order: Order;
}

/** A part of a list, as a connection shows it. */
export interface Page<T> {
  nodes: T[];
  edges: { node: T; cursor: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  /** Counts the whole list; asked only when somebody wants to know. */
  count: () => Promise<number>;
}

/** Alias of the listed table in every condition. */
export const T = 't';

const KEY = '__key';
type Row<T> = T & { [KEY]: string | null };
/** What a row's place is told by. */
type Placed = Row<{ id: string }>;

/** The columns a connection's records are asked for. */
export function wantedOfPage<T extends Stored>(rows: Rows<T>, info: GraphQLResolveInfo): string[] {
  return wanted(rows.metadata, info, ['nodes'], ['edges', 'node']);
}

/** Reads one page in one statement. */
export async function readPage<T extends Stored>(
  context: Context,
  listing: Listing<T>,
  args: PageArgs,
  info: GraphQLResolveInfo,
): Promise<Page<T>> {
  const rows = new Rows(context.database, listing.type);
  const window = windowOf(args, listing.order, context.viewer.locale);
  const properties = wantedOfPage(rows, info);
  const found = needsRecords(info) ? await context.read.rows<Row<T>>(windowSql(rows, properties, listing, window)) : [];
  return pageOf(rows, listing.order, window, found, async () => {
    const counted = await context.read.row<{ count: number }>(
      sql`select count(*)::integer as count from ${rows.table} t where ${all(listing.where)}`,
    );
    return counted.count;
  });
}

/** False when only the total is asked for. */
export function needsRecords(info: GraphQLResolveInfo): boolean {
  return asksFor(info, [], 'nodes') || asksFor(info, [], 'edges') || asksFor(info, [], 'pageInfo');
}

/** One record more than asked for, to know whether there is a next page. */
export function windowSql<T extends Stored>(
  rows: Rows<T>,
  properties: string[],
  listing: Listing<T>,
  window: Window,
  further: Sql[] = [],
): Sql {
  const { order } = listing;
  const conditions = [...listing.where, ...further, ...windowConditions(window, order, T)];
  return sql`select ${rows.list(T, properties)}, (${order.expression})::text as ${raw(`"${KEY}"`)}
    from ${rows.table} t where ${all(conditions)}
    order by ${orderSql(order, T, window.backward)} limit ${window.size + 1}`;
}

/** Makes the connection out of the rows read for a window. */
export function pageOf<T>(
  rows: { made(row: object): T },
  order: Order,
  window: Window,
  found: Placed[],
  count: () => Promise<number>,
): Page<T> {
  const more = found.length > window.size;
  const kept = more ? found.slice(0, window.size) : [...found];
  if (window.backward) kept.reverse();
  const edges = kept.map(row => ({
    cursor: cursorOf(order, { key: row[KEY], id: row.id }),
    node: rows.made(row),
  }));
  return {
    nodes: edges.map(edge => edge.node),
    edges,
    pageInfo: {
      hasNextPage: window.backward ? window.before !== null : more,
      hasPreviousPage: window.backward ? more : window.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    count,
  };
}
