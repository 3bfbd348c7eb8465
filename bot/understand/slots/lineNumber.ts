import type { Chart } from '../chart';
import type { Reading, Slot } from '../slot';
import { numberAt } from './numerals';

const MOST = 999;

/** The number of a line: 2, two, 二. */
export const lineNumber: Slot<number> = {
  read(chart: Chart, at: number): Reading<number>[] {
    const found = numberAt(chart, at);
    const value = found?.value.toNumber();
    return found && value && Number.isInteger(value) && value <= MOST
      ? [{ end: found.end, cost: 0, found: { value } }]
      : [];
  },
  print: (value, name) => ({ [name]: value }),
  accept: json => (Number.isInteger(json) ? { value: Number(json) } : undefined),
};
