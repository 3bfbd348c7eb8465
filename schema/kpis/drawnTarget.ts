import { TargetMetric } from '../../entities/market/target';
import { daysOf } from '../../entities/values/period';
import type { ChartSpec } from '../pictures/spec';
import { kpiText } from '../texts/kpis';
import { KpiDimension } from './dimension';
import { ACTUALS, placesCovered } from './goal';
import type { KpiReport } from './kpiReport';
import { KpiMetric } from './metric';
import { coverOf, type Goal, goalsWithin, ofScope, together } from './targetCover';

/** A picture with the targets that its figures are held against: one line where they are equal, else a line of their own. */
export async function withTarget(spec: ChartSpec, report: KpiReport): Promise<ChartSpec> {
  const { metric, question } = report;
  if (metric === KpiMetric.ATTAINMENT) return { ...spec, target: 1 };
  const goal = Object.values(TargetMetric).find(one => ACTUALS[one].kpi === metric);
  if (goal === undefined || isNarrowed(report) || question.groupBy !== KpiDimension.MONTH) return spec;
  const { context, scope, period } = question;
  const { calendar } = context;
  const goals = await goalsWithin(context, daysOf(period, calendar), ofScope(scope), goal);
  const targets = report.groups.map(({ key }) => targetOf(report, goals, goal, daysOf(key, calendar)));
  const [first] = targets;
  if (first === undefined || targets.every(target => target === null)) return spec;
  if (first !== null && targets.every(target => target === first)) return { ...spec, target: first };
  const name = kpiText(context.viewer.locale, 'detail.target');
  const named = spec.series.map((series, at) => (at === 0 ? { ...series, name: report.label } : series));
  return { ...spec, series: [...named, { name, values: targets }] };
}

/** Targets are for everything a scope does, and a conversion's for the way from lead to won. */
function isNarrowed({ question: { filter, steps } }: KpiReport): boolean {
  const partOfTheWay = steps !== null && (steps.from.milestone !== 'LEAD' || steps.to.milestone !== 'WON');
  return partOfTheWay || Object.values(filter).some(value => value != null);
}

function targetOf(
  { question }: KpiReport,
  goals: Goal[],
  goal: TargetMetric,
  days: ReturnType<typeof daysOf>,
): number | null {
  const several = (question.scope.teamIds?.length ?? 0) > 1;
  // A rate of several teams would have to be weighed; it is left out of the picture.
  if (goal === TargetMetric.CONVERSION_RATE && (several || (coverOf(goals, days)?.length ?? 0) > 1)) return null;
  const cover = placesCovered(goals, goal, question.scope, days);
  return cover && together(cover, null).toNumber();
}
