import { Decimal } from 'decimal.js';
import { TargetMetric } from '../../../entities/market/target';
import { dayOf } from '../../../entities/values/day';
import { daysOf, instantsOf, type Period, periodAt } from '../../../entities/values/period';
import type { Context } from '../../context';
import { placesCovered, usualGoal } from '../../kpis/goal';
import { KpiMetric } from '../../kpis/metric';
import { periodLabel } from '../../kpis/periodLabel';
import type { Question } from '../../kpis/question';
import { stepsBetween } from '../../kpis/steps';
import { goalsWithin, ofScope } from '../../kpis/targetCover';
import { badInput } from '../../reading/badInput';
import { figuresOf, type Scope, type ScopeInput } from '../../scope';
import { kpiText } from '../../texts/kpis';
import type { PlanAssumptions } from './targetPlan';

/** A question of attainment with its target's metric. */
export interface PlanQuestion extends Question {
  goal: TargetMetric;
}

/**
 * The target that is to be planned for, as a question of attainment.
 * @throws BAD_USER_INPUT for a metric no target can be set on and a period that is over
 */
export async function planQuestion(
  context: Context,
  asked: { scope: ScopeInput | null; metric: KpiMetric | null; period: Period | null },
): Promise<PlanQuestion> {
  const named = metricNamed(context, asked.metric);
  checkPeriod(context, asked.period);
  const scope = await figuresOf(context, asked.scope);
  const period = asked.period ?? (await runningPeriod(context, scope, named));
  const goal = named ?? (await usualGoal(context, scope, period));
  return {
    ...{ context, metric: KpiMetric.ATTAINMENT, scope, period, ...instantsOf(period, context.calendar) },
    ...{ groupBy: null, filter: {}, compare: null, goal },
    steps: goal === TargetMetric.CONVERSION_RATE ? await stepsBetween(context) : null,
  };
}

/** The metric of the target; null for whichever is set. */
function metricNamed({ viewer }: Context, metric: KpiMetric | null): TargetMetric | null {
  if (metric === null || metric === KpiMetric.ATTAINMENT) return null;
  const found = Object.values(TargetMetric).find(one => one === (metric as string));
  if (found) return found;
  const { locale } = viewer;
  const name = (one: string) => kpiText(locale, `metric.${one as KpiMetric}`);
  const possible = Object.values(TargetMetric).map(name).join(kpiText(locale, 'comma'));
  throw badInput(locale, 'plan.metric', { metric: name(metric), possible }, ['metric']);
}

function checkPeriod({ calendar, now, viewer }: Context, period: Period | null): void {
  if (period === null || daysOf(period, calendar).last >= dayOf(now, calendar.timeZone)) return;
  const label = periodLabel(viewer.locale, period, calendar);
  throw badInput(viewer.locale, 'target.over', { period: label }, ['period']);
}

/** The shortest running period that has a target; the month where none has. */
async function runningPeriod(context: Context, scope: Scope, named: TargetMetric | null): Promise<Period> {
  const { calendar, now } = context;
  const year = daysOf(periodAt(now, 'YEAR', calendar), calendar);
  const goals = await goalsWithin(context, year, ofScope(scope), named ?? undefined);
  const metrics = named ? [named] : Object.values(TargetMetric);
  const periods = (['MONTH', 'QUARTER', 'YEAR'] as const).map(kind => periodAt(now, kind, calendar));
  const withTarget = periods.find(period =>
    metrics.some(metric => placesCovered(goals, metric, scope, daysOf(period, calendar))),
  );
  return withTarget ?? periodAt(now, 'MONTH', calendar);
}

/** @throws BAD_USER_INPUT for an assumption that makes no sense */
export function checkAssumptions({ viewer }: Context, assumed: PlanAssumptions): void {
  const { winRate, averageDeal, meetingsPerWeek, callsPerWeek } = assumed;
  const refuse = (field: string) =>
    badInput(viewer.locale, field === 'winRate' ? 'plan.winRate' : 'plan.positive', {}, ['assume', field]);
  if (winRate != null && (new Decimal(winRate).lte(0) || new Decimal(winRate).gt(1))) throw refuse('winRate');
  for (const [field, value] of Object.entries({ averageDeal, meetingsPerWeek, callsPerWeek }))
    if (value != null && new Decimal(value).lte(0)) throw refuse(field);
}
