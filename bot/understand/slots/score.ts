import type { Chart } from '../chart';
import type { Reading, Slot } from '../slot';
import { numberAt } from './numerals';

const FULL = 10;
const LARGEST = 100;

/** A whole number as a score; what is out of range is for the server to say. */
export const scoreGiven: Slot<number> = {
  read(chart: Chart, at: number): Reading<number>[] {
    const text = chart.texts.slice(at, at + 2).join('');
    if (text === '满分') return [{ end: at + 2, cost: 0, found: { value: FULL } }];
    const found = numberAt(chart, at);
    if (!found?.value.isInteger() || found.value.gt(LARGEST)) return [];
    return [{ end: found.end, cost: 0, found: { value: found.value.toNumber() } }];
  },
  print: (value, name) => ({ [name]: value }),
  accept(json) {
    const value = Number(typeof json === 'string' ? json.trim() : json);
    return json !== '' && Number.isInteger(value) ? { value } : undefined;
  },
};
