import { instantsOf, type Period, periodAt } from '../../entities/values/period';
import type { Context } from '../context';
import { badInput } from '../reading/badInput';
import { kpiText } from '../texts/kpis';
import { KpiDimension, type KpiFilter } from './dimension';
import { KpiMetric } from './metric';
import { METRICS, type Offered } from './metrics';
import { periodLabel } from './periodLabel';
import { type Steps, stepsBetween } from './steps';

/** @throws BAD_USER_INPUT for a metric that cannot be asked for yet */
export function offered(context: Context, metric: KpiMetric): Offered {
  const { locale } = context.viewer;
  const found = METRICS[metric];
  if (found) return found;
  const possible = Object.values(KpiMetric)
    .filter(one => METRICS[one])
    .map(one => kpiText(locale, `metric.${one}`));
  throw badInput(
    locale,
    'kpi.later',
    { metric: kpiText(locale, `metric.${metric}`), possible: possible.join(kpiText(locale, 'comma')) },
    ['metric'],
  );
}

/** @throws BAD_USER_INPUT for a split or a filter that makes no sense for the metric */
export function checkCut(context: Context, metric: KpiMetric, by: KpiDimension | null, filter: KpiFilter): void {
  const { locale } = context.viewer;
  const { dimensions, filters } = offered(context, metric);
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
 * The period that is meant, with its instants: this month when none is given, today for what is measured of now.
 * @throws BAD_USER_INPUT for one that has not begun, or another than now where only now can be told
 */
export function periodAsked(
  context: Context,
  metric: KpiMetric,
  given: Period | null,
): { period: Period; from: Date; to: Date } {
  const { calendar, now, viewer } = context;
  const { ofNow } = offered(context, metric);
  const period = given ?? periodAt(now, ofNow ? 'DAY' : 'MONTH', calendar);
  const { from, to } = instantsOf(period, calendar);
  if (ofNow && (from > now || to <= now)) {
    throw badInput(viewer.locale, 'kpi.nowOnly', { metric: kpiText(viewer.locale, `metric.${metric}`) }, ['period']);
  }
  if (from > now)
    throw badInput(viewer.locale, 'kpi.future', { period: periodLabel(viewer.locale, period, calendar) }, ['period']);
  return { period, from, to };
}

/**
 * The steps of a conversion, from lead to won when not said otherwise; null for every other metric.
 * @throws BAD_USER_INPUT for steps of another metric and for steps that make no sense
 */
export async function stepsAsked(
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
