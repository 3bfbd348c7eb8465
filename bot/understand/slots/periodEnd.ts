import { isDay } from '../../../entities/values/day';
import { type Period, periodOf } from '../../../entities/values/period';
import type { Chart } from '../chart';

const END = /end|eo[mqy]|底|末/iu;
const SPANS: readonly [RegExp, 'MONTH' | 'QUARTER' | 'YEAR'][] = [
  [/month|eom|月/iu, 'MONTH'],
  [/quarter|eoq|季/iu, 'QUARTER'],
  [/year|eoy|年/iu, 'YEAR'],
];

/** The month, quarter or year whose last day is named by its end ("year end", 月底); undefined for any other period. */
export function spanEndedBy(chart: Chart, from: number, to: number, period: unknown): Period | undefined {
  if (typeof period !== 'string' || !isDay(period)) return undefined;
  const words = chart.verbatim(from, to);
  const span = END.test(words) ? SPANS.find(([named]) => named.test(words)) : undefined;
  return span && periodOf(period, span[1], chart.setting.viewer.workspace);
}
