import type { Decimal } from 'decimal.js';
import type { Chart } from '../chart';
import type { Reading, Slot } from '../slot';
import { numberAt } from './numerals';

const SIGNS = new Set(['%', 'percent', 'pct', 'pc', '趴']);
const TENTH = '成';

/** A percentage found in a message; `end` is the word after it. */
export interface PercentFound {
  end: number;
  percent: Decimal;
}

/** The percentage that begins at a word: `15%`, `15 percent`, 百分之二十, 两成. */
export function percentAt(chart: Chart, at: number): PercentFound | null {
  const chinese = chart.texts.slice(at, at + 3).join('') === '百分之';
  const number = numberAt(chart, chinese ? at + 3 : at);
  if (!number) return null;
  const { end, value } = number;
  if (chinese) return { end, percent: value };
  if (SIGNS.has(chart.texts[end] ?? '')) return { end: end + 1, percent: value };
  if (chart.texts[end] === 'per' && chart.texts[end + 1] === 'cent') return { end: end + 2, percent: value };
  return chart.texts[end] === TENTH ? { end: end + 1, percent: value.times(10) } : null;
}

/** A slot for a percentage, as a number of percent. */
export const percentage: Slot<number> = {
  read(chart: Chart, at: number): Reading<number>[] {
    const found = percentAt(chart, at);
    return found ? [{ end: found.end, cost: 0, found: { value: found.percent.toNumber() } }] : [];
  },
  learns: ['percent'],
  print: (value, name) => ({ [name]: value }),
  accept: json => (typeof json === 'number' && Number.isFinite(json) ? { value: json } : undefined),
};
