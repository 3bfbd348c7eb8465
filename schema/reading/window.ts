import { ArgsType, Field, Int } from 'type-graphql';
import type { Locale } from '../../entities/values/locale';
import { isUuid } from '../../entities/values/uuid';
import { badInput } from './badInput';
import { raw, type Sql, sql } from './sql';

/** Records on a page when nobody says how many. */
const USUAL = 20;
/** Records on a page at most. */
const MOST = 100;

/** Which part of a list: the Relay arguments. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'How many from the start, 1 to 100; 20 when nothing is said.' })
  first?: number;

  @Field(() => String, { nullable: true, description: 'Start after this cursor.' })
  after?: string;

  @Field(() => Int, { nullable: true, description: 'How many from the end, 1 to 100.' })
  last?: number;

  @Field(() => String, { nullable: true, description: 'End before this cursor.' })
  before?: string;
}

export type Direction = 'ASC' | 'DESC';

/** What a list is sorted by; records without a value come last, equal ones by id. */
export interface Order {
  /** Tells the orders of one list apart; a cursor belongs to one. */
  name: string;
  expression: Sql;
  /** The SQL type its cursor is read back as. */
  type: 'timestamptz' | 'timestamp' | 'numeric' | 'text' | 'date' | 'integer';
  direction: Direction;
}

/** A checked part of a list. */
export interface Window {
  size: number;
  backward: boolean;
  after: Position | null;
  before: Position | null;
}

interface Position {
  key: string | null;
  id: string;
}

/** Checks the arguments of a page. @throws BAD_USER_INPUT in the viewer's language. */
export function windowOf(args: PageArgs, order: Order, locale: Locale): Window {
  if (args.first != null && args.last != null) throw badInput(locale, 'page.bothEnds');
  const size = args.first ?? args.last ?? USUAL;
  if (size < 1 || size > MOST) throw badInput(locale, 'page.size', { most: MOST });
  return {
    size,
    backward: args.last != null,
    after: args.after == null ? null : readCursor(args.after, order, locale),
    before: args.before == null ? null : readCursor(args.before, order, locale),
  };
}

/** The opaque place of a record in a list. */
export function cursorOf(order: Order, position: Position): string {
  return Buffer.from(JSON.stringify([order.name, order.direction, position.key, position.id])).toString('base64url');
}

/** Conditions that keep to the window. `alias` is the listed table's. */
export function windowConditions(window: Window, order: Order, alias: string): Sql[] {
  const conditions: Sql[] = [];
  if (window.after) conditions.push(beyond(window.after, order, alias, order.direction === 'ASC', true));
  if (window.before) conditions.push(beyond(window.before, order, alias, order.direction !== 'ASC', false));
  return conditions;
}

/** The order of reading: the list's own, or reversed when read from the end. */
export function orderSql(order: Order, alias: string, backward: boolean): Sql {
  const ascending = (order.direction === 'ASC') !== backward;
  const nulls = raw(backward ? 'nulls first' : 'nulls last');
  return sql`${order.expression} ${raw(ascending ? 'asc' : 'desc')} ${nulls}, ${raw(`${alias}.id`)} ${raw(backward ? 'desc' : 'asc')}`;
}

function beyond(position: Position, order: Order, alias: string, ascending: boolean, later: boolean): Sql {
  const id = later ? sql`${raw(alias)}.id > ${position.id}` : sql`${raw(alias)}.id < ${position.id}`;
  if (position.key === null) {
    // Records without a value stand at the end.
    const equal = sql`(${order.expression} is null and ${id})`;
    return later ? equal : sql`(${order.expression} is not null or ${equal})`;
  }
  const key = sql`${position.key}::${raw(order.type)}`;
  const further = ascending ? sql`${order.expression} > ${key}` : sql`${order.expression} < ${key}`;
  const equal = sql`(${order.expression} = ${key} and ${id})`;
  return later ? sql`(${further} or ${equal} or ${order.expression} is null)` : sql`(${further} or ${equal})`;
}

const KEY = {
  timestamptz: /^\d{4,6}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,6})?[+-]\d{2}(:\d{2}){0,2}$/,
  timestamp: /^\d{4,6}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/,
  date: /^\d{4,6}-\d{2}-\d{2}$/,
  numeric: /^-?\d{1,40}(\.\d{1,40})?$/,
  integer: /^-?\d{1,9}$/,
  text: /^[^\0]{0,2000}$/su,
} satisfies Record<Order['type'], RegExp>;

function readCursor(cursor: string, order: Order, locale: Locale): Position {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw badInput(locale, 'page.cursor');
  }
  if (!Array.isArray(parts) || parts.length !== 4) throw badInput(locale, 'page.cursor');
  const [name, direction, key, id] = parts as unknown[];
  const known = name === order.name && direction === order.direction && typeof id === 'string' && isUuid(id);
  if (!known || !(key === null || (typeof key === 'string' && KEY[order.type].test(key))))
    throw badInput(locale, 'page.cursor');
  return { key, id: String(id) };
}
