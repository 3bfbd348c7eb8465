import { formatMoney } from '../../entities/values/money';
import { figure } from '../pictures/figure';
import { kpiText } from '../texts/kpis';
import type { Viewer } from '../viewer';
import { isDivided } from './exact';
import { KpiUnit } from './metric';
import type { Metric, Row } from './question';
import { divides } from './worth';

/** A rounded figure written out for its reader: `25 %`, `US$50,000`, `45.2 days`; null in words, with the reason. */
export function written({ locale, workspace }: Viewer, unit: KpiUnit, value: string | null): string {
  if (value === null) return kpiText(locale, isDivided(unit) ? 'value.nothing' : 'value.unknown');
  const { currency } = workspace;
  if (unit === KpiUnit.MONEY) return formatMoney({ amount: value, currency }, locale);
  return figure(Number(value), { unit, currency, locale });
}

/** The same of a metric's row, with the metric's own words for why there is none. */
export function writtenRow(viewer: Viewer, how: Metric, value: string | null, row: Row): string {
  if (value !== null) return written(viewer, how.writtenIn ?? how.unit, value);
  return how.absent?.(viewer, row) ?? kpiText(viewer.locale, divides(how) ? 'value.nothing' : 'value.unknown');
}
