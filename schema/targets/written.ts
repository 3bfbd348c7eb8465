import { Decimal } from 'decimal.js';
import { TargetMetric } from '../../entities/market/target';
import { minorDigits } from '../../entities/values/money';
import { KpiMetric, KpiUnit } from '../kpis/metric';
import { METRICS } from '../kpis/metrics';
import { written } from '../kpis/written';
import type { Viewer } from '../viewer';

/** The KPI a target is measured by. */
export const kpiOf: Record<TargetMetric, KpiMetric> = {
  REVENUE: KpiMetric.REVENUE,
  NEW_CUSTOMERS: KpiMetric.NEW_CUSTOMERS,
  CONVERSION_RATE: KpiMetric.CONVERSION_RATE,
  DEALS_WON: KpiMetric.DEALS_WON,
  ACTIVITIES: KpiMetric.ACTIVITIES,
};

/** What a target's value counts in. */
export function unitOf(metric: TargetMetric): KpiUnit {
  return METRICS[kpiOf[metric]].metric.unit;
}

/** A target's value written out for its reader: `US$120,000`, `25 %`, `12`. */
export function writtenValue(viewer: Viewer, metric: TargetMetric, value: Decimal.Value): string {
  const unit = unitOf(metric);
  const digits = unit === KpiUnit.MONEY ? minorDigits(viewer.workspace.currency) : unit === KpiUnit.RATIO ? 4 : 1;
  return written(viewer, unit, new Decimal(value).toDecimalPlaces(digits).toFixed());
}

/** The smallest step in which a value of a metric is split: whole money where the whole is, else its smallest unit. */
export function stepOf(metric: TargetMetric, whole: Decimal, currency: string): Decimal {
  if (metric !== TargetMetric.REVENUE || whole.isInteger()) return new Decimal(1);
  return new Decimal(10).pow(-minorDigits(currency));
}

const FIGURES = 3;

/** A reckoned value as a person would write it down: money to three figures, numbers whole, rates to a tenth of a percent. */
export function roundTarget(metric: TargetMetric, value: Decimal): Decimal {
  if (metric === TargetMetric.CONVERSION_RATE) return value.toDecimalPlaces(FIGURES);
  if (metric === TargetMetric.REVENUE) return value.toSignificantDigits(FIGURES).toDecimalPlaces(0);
  return value.ceil();
}
