import type { RetroFacts, RetroFigure, RetroTarget } from '../../../entities/learning/retroFacts';
import { Target } from '../../../entities/market/target';
import { dayOf } from '../../../entities/values/day';
import { daysOf, instantsOf, type Period, shiftPeriod } from '../../../entities/values/period';
import type { Context } from '../../context';
import type { KpiReport } from '../../kpis/kpiReport';
import { KpiComparison, KpiMetric, KpiUnit } from '../../kpis/metric';
import { METRICS } from '../../kpis/metrics';
import { reportOn } from '../../kpis/report';
import { stepsBetween } from '../../kpis/steps';
import { sql } from '../../reading/sql';
import type { Scope } from '../../scope';
import type { Whose } from './whose';

/** What a review tells of a period, in this order. */
const TOLD = [
  KpiMetric.REVENUE,
  KpiMetric.DEALS_WON,
  KpiMetric.NEW_CUSTOMERS,
  KpiMetric.WIN_RATE,
  KpiMetric.SALES_CYCLE,
  KpiMetric.ACTIVITIES,
];

/** A figure of a scope that has been checked already. */
async function figure(
  context: Context,
  scope: Scope,
  metric: KpiMetric,
  period: Period,
  compare: KpiComparison | null = null,
): Promise<KpiReport> {
  const steps = metric === KpiMetric.CONVERSION_RATE ? await stepsBetween(context) : null;
  const when = { period, ...instantsOf(period, context.calendar) };
  return reportOn(METRICS[metric], {
    context,
    metric,
    scope,
    ...when,
    groupBy: null,
    filter: {},
    compare,
    steps,
    goal: null,
  });
}

/** The figures of a period beside those of the period before, and the open pipeline as it is now. */
export async function figuresIn(context: Context, { scope }: Whose, period: Period): Promise<RetroFigure[]> {
  const figures: RetroFigure[] = [];
  for (const metric of TOLD) {
    figures.push(told(await figure(context, scope, metric, period, KpiComparison.PREVIOUS)));
  }
  const today = dayOf(context.now, context.calendar.timeZone);
  figures.push(told(await figure(context, scope, KpiMetric.PIPELINE, today)));
  return figures;
}

function told({ metric, unit, value, sampleSize, previous }: KpiReport): RetroFigure {
  return { metric, unit, value, sampleSize, previous: previous?.value ?? null };
}

type Aim = Pick<Target, 'metric' | 'period' | 'value' | 'firstDay' | 'lastDay'>;

/** What was to be reached, with how much of it was reached by the end of the period: the shortest target of each metric. */
export async function targetsAt(
  context: Context,
  { scope, teamId, userId }: Whose,
  period: Period,
): Promise<RetroTarget[]> {
  const { last } = daysOf(period, context.calendar);
  const aims = await context.read.rows<Aim & Record<string, unknown>>(
    sql`select distinct on (t.metric) t.metric, t.period, t.value, t.first_day as "firstDay", t.last_day as "lastDay" from targets t
      where t.team_id is not distinct from ${teamId}::uuid and t.user_id is not distinct from ${userId}::uuid
        and t.first_day <= ${last} and t.last_day >= ${last} and t.deleted_at is null
      order by t.metric, t.last_day - t.first_day`,
  );
  const targets: RetroTarget[] = [];
  for (const aim of aims) {
    const reached = await figure(context, scope, KpiMetric[aim.metric], `${aim.firstDay}/${last}`);
    targets.push({
      metric: aim.metric,
      unit: reached.unit,
      period: aim.period,
      target: aim.value,
      actual: reached.value,
      // A rate does not grow with time.
      elapsed: reached.unit === KpiUnit.RATIO ? 1 : days(aim.firstDay, last) / days(aim.firstDay, aim.lastDay),
    });
  }
  return targets.sort((one, other) => ORDER.indexOf(one.metric) - ORDER.indexOf(other.metric));
}

/** Which target is told first. */
const ORDER = ['REVENUE', 'NEW_CUSTOMERS', 'DEALS_WON', 'ACTIVITIES', 'CONVERSION_RATE'];

const DAY_MS = 86_400_000;

function days(first: string, last: string): number {
  return (Date.parse(last) - Date.parse(first)) / DAY_MS + 1;
}

/** Which figures of an earlier review have become others since: records were corrected, added late or taken back. */
export async function changedSince(context: Context, scope: Scope, earlier: RetroFacts): Promise<RetroFacts['since']> {
  const changed: RetroFacts['since'] = [];
  for (const { metric, unit, value: was } of earlier.figures) {
    // What is measured of a moment has to differ later.
    if (metric === KpiMetric.PIPELINE) continue;
    const { value: now } = await figure(context, scope, KpiMetric[metric as KpiMetric], earlier.period);
    if (now !== was) changed.push({ period: earlier.period, metric, unit, was, now });
  }
  return changed;
}

/** Bars that fit a phone. */
const TREND = 8;

/** Revenue of a period and those before it, the oldest first, as the metric reckons it. */
export async function trendUpTo(context: Context, { scope }: Whose, period: Period): Promise<RetroFacts['trend']> {
  const trend: RetroFacts['trend'] = [];
  for (let back = TREND - 1; back >= 0; back -= 1) {
    const each = shiftPeriod(period, -back, context.calendar);
    const { value } = await figure(context, scope, KpiMetric.REVENUE, each);
    trend.push({ period: each, value });
  }
  return trend;
}
