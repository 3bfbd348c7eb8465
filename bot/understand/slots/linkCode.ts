import type { Chart } from '../chart';
import type { Reading, Slot } from '../slot';

const FEWEST = 6;
const MOST = 8;

/** The code that links an account: six to eight digits, in one piece or two. */
export const linkCode: Slot<string> = {
  read(chart: Chart, at: number): Reading<string>[] {
    const readings: Reading<string>[] = [];
    for (const end of [at + 1, at + 2, at + 3]) {
      const digits = chart.texts.slice(at, end).join('').replace('-', '');
      if (!/^\d+$/.test(digits) || !/^\d+$/.test(chart.texts[end - 1] ?? '') || digits.length > MOST) continue;
      if (digits.length >= FEWEST) readings.push({ end, cost: 0, found: { value: digits } });
    }
    return readings;
  },
  print: (value, name) => ({ [name]: value }),
  accept: json => (typeof json === 'string' && /^\d{6,8}$/.test(json) ? { value: json } : undefined),
};
