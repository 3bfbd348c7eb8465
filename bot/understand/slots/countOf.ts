import type { Chart } from '../chart';
import type { Reading, Slot } from '../slot';
import { numberAt } from './numerals';

/** More of anything than this is no number of meetings or calls. */
const MOST = 10_000;

/** A slot for a number of things, such as meetings a week; half of one may be meant. */
export const countOf: Slot<number> = {
  read(chart: Chart, at: number): Reading<number>[] {
    const found = numberAt(chart, at);
    if (!found || found.value.lte(0) || found.value.gt(MOST)) return [];
    return [{ end: found.end, cost: 0, found: { value: found.value.toNumber() } }];
  },
  print: (value, name) => ({ [name]: value }),
  accept: json => (typeof json === 'number' && json > 0 && json <= MOST ? { value: json } : undefined),
};
