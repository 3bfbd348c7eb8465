import { Decimal } from 'decimal.js';
import { DateTime } from 'luxon';
import type { TargetMetric } from '../../entities/market/target';
import type { Day } from '../../entities/values/day';
import type { DayRange } from '../../entities/values/period';
import type { Context } from '../context';
import { joined, raw, type Sql, sql } from '../reading/sql';
import type { Scope } from '../scope';

/** A target as figures are held against it. */
export interface Goal {
  metric: TargetMetric;
  userId: string | null;
  teamId: string | null;
  firstDay: Day;
  lastDay: Day;
  /** Decimal text in the metric's unit. */
  value: string;
}

/** The targets that lie within some days, for the scope itself or for other places. */
export async function goalsWithin(
  context: Context,
  { first, last }: DayRange,
  places: Sql,
  metric?: TargetMetric,
): Promise<Goal[]> {
  const one = metric === undefined ? raw('true') : sql`t.metric = ${metric}`;
  return context.read.rows<Goal & Record<string, unknown>>(
    sql`select t.metric, t.user_id as "userId", t.team_id as "teamId", t.first_day as "firstDay", t.last_day as "lastDay", t.value
      from targets t where t.deleted_at is null and t.first_day >= ${first}::date and t.last_day <= ${last}::date
        and ${places} and ${one}`,
  );
}

/** Targets of exactly a scope: the person's, the teams', or the workspace's. */
export function ofScope({ userId, teamIds }: Pick<Scope, 'userId' | 'teamIds'>): Sql {
  if (userId !== null) return sql`t.user_id = ${userId}`;
  if (teamIds !== null) return sql`t.team_id = any (${teamIds}::uuid[])`;
  return raw('t.user_id is null and t.team_id is null');
}

/** Targets of the people and teams that a scope is made up of. */
export function ofMembers({ userId, teamIds }: Pick<Scope, 'userId' | 'teamIds'>): Sql {
  if (userId !== null) return sql`t.user_id = ${userId}`;
  const members =
    teamIds === null
      ? [raw('t.user_id is not null'), raw('t.team_id is not null')]
      : [
          sql`t.team_id = any (${teamIds}::uuid[])`,
          sql`t.user_id in (select m.user_id from team_memberships m
            where m.team_id = any (${teamIds}::uuid[]) and m.until is null and m.deleted_at is null)`,
        ];
  return sql`(${joined(members, ' or ')})`;
}

/**
 * The targets that together fill some days without a gap, the largest there are: a quarter's own, else those of its months.
 * @param goals of one metric and one place
 * @returns null where days are left over
 */
export function coverOf(goals: readonly Goal[], days: DayRange): Goal[] | null {
  const within = goals.filter(({ firstDay, lastDay }) => firstDay >= days.first && lastDay <= days.last);
  const largest = within.filter(one => !within.some(other => other !== one && holds(other, one)));
  const filled = largest.reduce((sum, { firstDay, lastDay }) => sum + lengthOf(firstDay, lastDay), 0);
  return filled === lengthOf(days.first, days.last) ? largest : null;
}

function holds(one: Goal, other: Goal): boolean {
  return one.firstDay <= other.firstDay && one.lastDay >= other.lastDay;
}

function lengthOf(first: Day, last: Day): number {
  return DateTime.fromISO(last, { zone: 'utc' }).diff(DateTime.fromISO(first, { zone: 'utc' }), 'days').days + 1;
}

/** What several targets come to: their sum, or of rates the mean by their weights, by their days where no weight is known. */
export function together(goals: readonly Goal[], weights: readonly Decimal[] | null): Decimal {
  const values = goals.map(({ value }) => new Decimal(value));
  const [only, ...more] = values;
  if (only && more.length === 0) return only;
  if (!weights) return Decimal.sum(0, ...values);
  const known = Decimal.sum(0, ...weights).isZero()
    ? goals.map(({ firstDay, lastDay }) => new Decimal(lengthOf(firstDay, lastDay)))
    : weights;
  const weighed = values.map((value, at) => value.times(known[at] ?? 0));
  return Decimal.sum(0, ...weighed).dividedBy(Decimal.sum(...known));
}
