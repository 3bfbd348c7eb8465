import { Decimal } from 'decimal.js';
import { type Day, dayOf } from '../../entities/values/day';
import { daysOf, instantsOf, type Period, periodAt, shiftPeriod } from '../../entities/values/period';
import type { Context } from '../context';
import type { Sql } from '../reading/sql';
import type { Scope } from '../scope';
import { isOldEnough, usualCycle } from './cohortAge';
import { KpiDimension } from './dimension';
import { KpiMetric } from './metric';
import { METRICS } from './metrics';
import type { Question, Row } from './question';
import { stepsBetween } from './steps';

/** What a metric came to in one calendar month. */
export interface MonthFigure {
  month: Period;
  /** The sum itself, or what is divided. */
  numerator: Decimal;
  /** What it is divided by; null where nothing is. */
  denominator: Decimal | null;
}

/** Anything that answers a statement: a snapshot, or the transaction of a change. */
export interface Rowed {
  rows<R extends Record<string, unknown>>(statement: Sql): Promise<R[]>;
}

/**
 * What a metric came to in each of the last complete months, the oldest first; of a conversion only the months whose leads
 * have had the scope's usual cycle.
 * @param count how many months at most
 */
export async function monthsBefore(
  context: Context,
  scope: Scope,
  metric: KpiMetric,
  count: number,
  from: Rowed = context.read,
): Promise<MonthFigure[]> {
  const question = await asked(context, scope, metric, lastMonths(context, count), KpiDimension.MONTH);
  const rows = await from.rows<Row>(rowsOf(question));
  const byMonth = new Map(rows.filter(row => !row.whole).map(row => [row.key, row]));
  const divided = METRICS[metric].metric.unit === 'RATIO';
  const cycle = metric === KpiMetric.CONVERSION_RATE ? ((await usualCycle(question)) ?? '0') : null;
  return months(context, count)
    .filter(month => cycle === null || isOldEnough(question, month, cycle))
    .map(month => {
      const row = byMonth.get(month);
      return {
        month,
        numerator: new Decimal(row?.numerator ?? 0),
        denominator: divided ? new Decimal(row?.denominator ?? 0) : null,
      };
    });
}

/** What each person's part of a metric was in the last complete months, by the person's key. */
export async function peopleBefore(
  context: Context,
  scope: Scope,
  metric: KpiMetric,
  count: number,
  from: Rowed,
): Promise<Map<string, Decimal>> {
  const question = await asked(context, scope, metric, lastMonths(context, count), KpiDimension.USER);
  const rows = await from.rows<Row>(rowsOf(question));
  return new Map(rows.flatMap(row => (row.key === null ? [] : [[row.key, new Decimal(row.numerator ?? 0)] as const])));
}

/**
 * The figure of the last complete months together.
 * @param filter of which kind the activities are
 * @param part what is divided, or of a rate what it is divided by
 */
export async function sumBefore(
  context: Context,
  scope: Scope,
  metric: KpiMetric,
  count: number,
  filter: Question['filter'] = {},
  part: 'numerator' | 'denominator' = 'numerator',
): Promise<Decimal> {
  const question = { ...(await asked(context, scope, metric, lastMonths(context, count), null)), filter };
  const row = await context.read.row<Row>(rowsOf(question));
  return new Decimal(row[part] ?? 0);
}

/** The last complete months as one stretch of days. */
function lastMonths({ calendar, now }: Context, count: number): { first: Day; last: Day } {
  const present = periodAt(now, 'MONTH', calendar);
  return {
    first: daysOf(shiftPeriod(present, -count, calendar), calendar).first,
    last: daysOf(shiftPeriod(present, -1, calendar), calendar).last,
  };
}

function months({ calendar, now }: Context, count: number): Period[] {
  const present = dayOf(now, calendar.timeZone).slice(0, 7);
  return Array.from({ length: count }, (_, at) => shiftPeriod(present, at - count, calendar));
}

async function asked(
  context: Context,
  scope: Scope,
  metric: KpiMetric,
  { first, last }: { first: Day; last: Day },
  groupBy: KpiDimension | null,
): Promise<Question> {
  const period = `${first}/${last}`;
  return {
    context,
    metric,
    scope,
    period,
    ...instantsOf(period, context.calendar),
    groupBy,
    filter: {},
    compare: null,
    steps: metric === KpiMetric.CONVERSION_RATE ? await stepsBetween(context) : null,
    goal: null,
  };
}

function rowsOf(question: Question): Sql {
  return METRICS[question.metric].metric.rows(question);
}
