import { Conditions } from '../reading/filter';
import { all, raw, type Sql, sql } from '../reading/sql';
import { KpiDimension } from './dimension';
import type { Question } from './question';

/**
 * Where a metric's records carry what figures are cut by: columns or expressions that stand in the code.
 * A metric leaves out what it cannot be cut by.
 */
export interface Columns {
  /** The instant that decides on period and month; null where no period counts. */
  at: string | null;
  USER: string;
  TEAM: string;
  PRODUCT_LINE?: string;
  CUSTOMER_TYPE?: string;
  SEGMENT?: string;
  CHANNEL?: string;
  STAGE?: string;
  /** The activity's kind. */
  kind?: string;
  /** Whether a record is one of some teams', where another way is quicker than the team's expression. */
  ofTeams?: (teamIds: string[]) => Sql;
}

/** The key of the group a record belongs to, as text; null where nothing is grouped or it belongs to none. */
export function keyOf({ groupBy, context }: Question, columns: Columns): Sql {
  if (groupBy === null) return raw('null::text');
  if (groupBy === KpiDimension.MONTH && columns.at !== null) {
    return sql`to_char(${raw(columns.at)} at time zone ${context.calendar.timeZone}::text, 'YYYY-MM')`;
  }
  const column = groupBy === KpiDimension.MONTH ? undefined : columns[groupBy];
  if (column === undefined) throw new Error(`no column for ${groupBy}`);
  return sql`(${raw(column)})::text`;
}

/** The conditions that keep records to the question's scope, period and filter. */
export function within({ context, scope, from, to, filter }: Question, columns: Columns): Sql {
  const conditions = new Conditions(context, []);
  if (scope.userId !== null) conditions.and(sql`${raw(columns.USER)} = ${scope.userId}`);
  if (scope.teamIds !== null) {
    const { TEAM, ofTeams } = columns;
    conditions.and(ofTeams?.(scope.teamIds) ?? sql`${raw(TEAM)} = any (${scope.teamIds}::uuid[])`);
  }
  if (columns.at !== null) conditions.and(sql`${raw(columns.at)} >= ${from} and ${raw(columns.at)} < ${to}`);
  const { PRODUCT_LINE, CUSTOMER_TYPE, CHANNEL, SEGMENT, kind } = columns;
  if (PRODUCT_LINE) conditions.ids(PRODUCT_LINE, 'ProductLine', filter.productLineIds);
  if (CUSTOMER_TYPE) conditions.values(CUSTOMER_TYPE, filter.customerTypes);
  if (CHANNEL) conditions.ids(CHANNEL, 'Channel', filter.channelIds);
  if (SEGMENT) conditions.ids(SEGMENT, 'Segment', filter.segmentIds);
  if (kind) conditions.values(kind, filter.activityKind && [filter.activityKind]);
  return all(conditions.all);
}

/**
 * The whole and each group in one statement.
 * @param figures aggregates over the records, by the names of `Row`
 * @param records a select that yields `key` and what the aggregates need
 * @param counted what tells a group that there is from one in which sums have come to nothing; records need none
 */
export function reckon({ groupBy }: Question, figures: Sql, records: Sql, counted?: string): Sql {
  if (groupBy === null) return sql`select true as whole, null as key, ${figures} from (${records}) r`;
  const there = counted ? raw(` having grouping(r.key) = 1 or sum(r.${counted}) > 0`) : raw('');
  return sql`select grouping(r.key) = 1 as whole, r.key, ${figures} from (${records}) r group by grouping sets ((), (r.key))${there}`;
}

/** A sum of counts as a count: nothing to sum up is none. */
export function total(column: string): string {
  return `coalesce(sum(r.${column}), 0)::bigint`;
}
