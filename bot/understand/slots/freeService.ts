import type { Chart } from '../chart';
import type { Reading, Slot } from '../slot';

const BEGINS = new Set(['free', 'complimentary', '免费']);
const SMALL = new Set([
  'to',
  'until',
  'till',
  'til',
  'for',
  'if',
  'through',
  'valid',
  'by',
  'and',
  'plus',
  '给',
  '有效',
  '前',
]);
const LONGEST = { word: 6, han: 12 };
const COST = 0.05;

/** An added service that says it costs nothing: `free training`, `complimentary onboarding`, 免费培训; all lengths it may have. */
export const freeService: Slot<string> = {
  fills: 'extra',
  learns: ['free', 'complimentary'],
  read(chart: Chart, at: number): Reading<string>[] {
    const han = chart.texts.slice(at, at + 2).join('') === '免费';
    if (!han && !BEGINS.has(chart.texts[at] ?? '')) return [];
    const readings: Reading<string>[] = [];
    const first = at + (han ? 2 : 1);
    for (let end = first; end < Math.min(chart.length, at + (han ? LONGEST.han : LONGEST.word)); end += 1) {
      const word = chart.words[end];
      if (!word || word.kind === 'mark' || SMALL.has(chart.texts[end] ?? '')) break;
      readings.push({ end: end + 1, cost: COST, found: { value: chart.verbatim(at, end + 1) } });
    }
    // The longer one leaves less over, so of equals it is the one that is meant.
    return readings.reverse();
  },
  print: (value, name) => ({ [name]: value }),
  accept: json => (typeof json === 'string' && json.trim() !== '' ? { value: json.trim() } : undefined),
};
