import { DateTime } from 'luxon';
import type { TargetMetric } from '../../entities/market/target';
import { instantsOf, type Period, periodAt } from '../../entities/values/period';
import type { Context } from '../context';
import { badInput } from '../reading/badInput';
import { figuresOf, type Scope, type ScopeInput, ScopeType } from '../scope';
import { kpiText } from '../texts/kpis';
import { KpiDimension, type KpiFilter } from './dimension';
import { ACTUALS, usualGoal } from './goal';
import { type KpiComparison, KpiMetric } from './metric';
import { METRICS, type Offered } from './metrics';
import { periodLabel } from './periodLabel';
import type { Question } from './question';
import { type Steps, stepsBetween } from './steps';

/** @throws BAD_USER_INPUT for a split or a filter that makes no sense for the metric */
function checkCut(context: Context, metric: KpiMetric, by: KpiDimension | null, filter: KpiFilter): void {
  const { locale } = context.viewer;
  const { dimensions, filters } = METRICS[metric];
  const name = kpiText(locale, `metric.${metric}`);
  if (by !== null && !dimensions.includes(by)) {
    const possible = dimensions.map(one => kpiText(locale, `dimension.${one}`)).join(kpiText(locale, 'comma'));
    throw badInput(locale, 'kpi.dimension', { metric: name, dimension: kpiText(locale, `dimension.${by}`), possible }, [
      'groupBy',
    ]);
  }
  const given = (Object.keys(filter) as (keyof KpiFilter)[]).filter(one => filter[one] != null);
  const senseless = given.find(one => !filters.includes(one));
  if (senseless) {
    throw badInput(locale, 'kpi.filter', { metric: name, filter: kpiText(locale, `filter.${senseless}`) }, [
      'filter',
      senseless,
    ]);
  }
}

/**
 * The period that is meant, with its instants. When none is given: this month, today for what is measured of now, the
 * 12 months until today for what a month says too little of.
 * @throws BAD_USER_INPUT for one that has not begun, or another than now where only now can be told
 */
function periodAsked(
  context: Context,
  metric: KpiMetric,
  given: Period | null,
): { period: Period; from: Date; to: Date } {
  const { calendar, now, viewer } = context;
  const found = METRICS[metric];
  const period = given ?? usualPeriod(context, found);
  const { from, to } = instantsOf(period, calendar);
  if (found.ofNow && (from > now || to <= now)) {
    throw badInput(viewer.locale, 'kpi.nowOnly', { metric: kpiText(viewer.locale, `metric.${metric}`) }, ['period']);
  }
  if (from > now && !found.metric.looksAhead)
    throw badInput(viewer.locale, 'kpi.future', { period: periodLabel(viewer.locale, period, calendar) }, ['period']);
  return { period, from, to };
}

function usualPeriod({ calendar, now }: Context, { ofNow, ofTheYear }: Offered): Period {
  if (!ofTheYear) return periodAt(now, ofNow ? 'DAY' : 'MONTH', calendar);
  const today = DateTime.fromJSDate(now, { zone: calendar.timeZone });
  const first = today.minus({ years: 1 }).plus({ days: 1 });
  return `${first.toFormat('yyyy-MM-dd')}/${today.toFormat('yyyy-MM-dd')}`;
}

/** @throws BAD_USER_INPUT for a person's or team's figure where there is only the workspace's */
function checkScope(context: Context, metric: KpiMetric, scope: Scope): void {
  const { locale, people } = context.viewer;
  if (!METRICS[metric].workspaceOnly || scope.type === ScopeType.WORKSPACE) return;
  const name = kpiText(locale, `metric.${metric}`);
  throw badInput(locale, 'kpi.workspaceOnly', { metric: name, may: people === null ? 'yes' : 'no' }, ['scope']);
}

/**
 * The steps of a conversion, from lead to won when not said otherwise; null for every other metric.
 * @throws BAD_USER_INPUT for steps of another metric and for steps that make no sense
 */
async function stepsAsked(
  context: Context,
  metric: KpiMetric,
  from: string | null,
  to: string | null,
): Promise<Steps | null> {
  const { locale } = context.viewer;
  if (metric === KpiMetric.CONVERSION_RATE) return stepsBetween(context, from ?? undefined, to ?? undefined);
  if (from === null && to === null) return null;
  throw badInput(locale, 'kpi.fromTo', { metric: kpiText(locale, `metric.${metric}`) }, [
    from === null ? 'to' : 'from',
  ]);
}

/**
 * The target that attainment is about; null for every other metric.
 * @throws BAD_USER_INPUT where a target is named for another metric
 */
async function goalAsked(
  context: Context,
  metric: KpiMetric,
  named: TargetMetric | null,
  scope: Scope,
  period: Period,
): Promise<TargetMetric | null> {
  if (metric === KpiMetric.ATTAINMENT) return named ?? usualGoal(context, scope, period);
  if (named === null) return null;
  const { locale } = context.viewer;
  throw badInput(locale, 'kpi.goal', { metric: kpiText(locale, `metric.${metric}`) }, ['goal']);
}

/** A figure as somebody asks for it; what is left out takes its usual value. */
export interface Asking {
  metric: KpiMetric;
  scope?: ScopeInput | null;
  period?: Period | null;
  groupBy?: KpiDimension | null;
  compare?: KpiComparison | null;
  from?: string | null;
  to?: string | null;
  filter?: KpiFilter | null;
  /** ATTAINMENT: of which target. */
  goal?: TargetMetric | null;
}

/**
 * Checks what is asked and fills in what is usual.
 * @throws BAD_USER_INPUT, FORBIDDEN or NOT_FOUND in the viewer's language
 */
export async function questionOf(context: Context, asking: Asking): Promise<Question> {
  const { metric } = asking;
  const groupBy = asking.groupBy ?? null;
  const filter = asking.filter ?? {};
  checkCut(context, metric, groupBy, filter);
  const when = periodAsked(context, metric, asking.period ?? null);
  const scope = await figuresOf(context, asking.scope);
  checkScope(context, metric, scope);
  const goal = await goalAsked(context, metric, asking.goal ?? null, scope, when.period);
  const measured = goal === null ? metric : ACTUALS[goal].kpi;
  const steps = await stepsAsked(context, measured, asking.from ?? null, asking.to ?? null);
  return { context, metric, scope, ...when, groupBy, compare: asking.compare ?? null, filter, steps, goal };
}
