import { Decimal } from 'decimal.js';
import { TargetMetric } from '../../../entities/market/target';
import { wholeOf } from '../../kpis/cohortAge';
import { ACTUALS, actualOf } from '../../kpis/goal';
import { KpiMetric } from '../../kpis/metric';
import { perWeek } from '../../kpis/pace';
import { sumBefore } from '../../kpis/past';
import { EffortKind, YEAR } from '../effort';
import type { PlanQuestion } from './asked';
import type { Rates } from './rates';
import type { PlanAssumptions, PlanOutcome, PlanStep } from './targetPlan';

const WEEKS_A_YEAR = new Decimal(365).dividedBy(7);

/** The gap in what deals add to: of a rate, the deals that are missing among the leads of the period; else what is missing. */
export async function gapInDeals(question: PlanQuestion, target: Decimal, remaining: Decimal): Promise<Decimal> {
  if (question.goal !== TargetMetric.CONVERSION_RATE) return remaining;
  const { metric } = ACTUALS[question.goal];
  const { numerator, denominator } = await wholeOf(actualOf(question, question.goal), metric.rows);
  return Decimal.max(target.times(denominator ?? 0).minus(numerator ?? 0), 0);
}

/** What a gap asks for by the end of the period. */
export function dealSteps(gap: Decimal, weeks: Decimal, { perDeal, meetings, calls, weekly }: Rates): PlanStep[] {
  const deals = gap.dividedBy(perDeal);
  return [
    step(EffortKind.DEALS, deals, weeks, weekly.deals),
    step(EffortKind.MEETINGS, deals.times(meetings), weeks, weekly.meetings),
    step(EffortKind.CALLS, deals.times(calls), weeks, weekly.calls),
  ];
}

/** What a target on activities asks for: nothing but activities. */
export async function activitySteps(
  { context, scope }: PlanQuestion,
  left: Decimal,
  weeks: Decimal,
): Promise<PlanStep[]> {
  const done = await sumBefore(context, scope, KpiMetric.ACTIVITIES, YEAR);
  return [step(EffortKind.ACTIVITIES, left, weeks, done.dividedBy(WEEKS_A_YEAR))];
}

function step(kind: EffortKind, count: Decimal, weeks: Decimal, soFar: Decimal): PlanStep {
  return {
    kind,
    count: short(count),
    perWeek: short(perWeek(count, weeks)),
    soFarPerWeek: short(soFar),
  };
}

/** What assumed meetings and calls bring in the weeks that are left; of both, as little as the scarcer of them allows. */
export function outcomeOf(
  { meetingsPerWeek, callsPerWeek }: PlanAssumptions,
  weeks: Decimal,
  gap: Decimal,
  { meetings, calls, perDeal }: Rates,
): Omit<PlanOutcome, 'formatted'> | null {
  const bring = (each: string | null | undefined, needed: Decimal): Decimal[] =>
    each == null || needed.isZero() ? [] : [weeks.times(each).dividedBy(needed)];
  const bounds = [...bring(meetingsPerWeek, meetings), ...bring(callsPerWeek, calls)];
  if (bounds.length === 0) return null;
  const deals = Decimal.min(...bounds);
  const value = deals.times(perDeal);
  return { deals: short(deals), value: value.toFixed(), enough: value.gte(gap) };
}

function short(value: Decimal): string {
  return value.toDecimalPlaces(1).toFixed();
}
