import type { Chart } from '../chart';
import { withoutLastWords } from '../lastWords';
import type { Reading, Slot } from '../slot';
import { trimmed } from '../trimmed';

const COST = 0.1;
/** Fewer words than this, or Chinese characters, are no experience. */
const FEWEST = 4;

/** What somebody learned, told so that others are to know: the rest of the message, where it says so itself or stands behind a colon. */
export const sharedText: Slot<string> = {
  read(chart: Chart, at: number): Reading<string>[] {
    const word = chart.words[at];
    if (!word || word.kind === 'mark' || chart.length - at < FEWEST) return [];
    const text = trimmed(chart.source.slice(word.start));
    const marked = [':', '：'].includes(chart.texts[at - 1] ?? '');
    if (/[?？吗]$/.test(text) || (!marked && withoutLastWords(text) === text)) return [];
    return [{ end: chart.length, cost: COST, found: { value: text } }];
  },
  print: (value, name) => ({ [name]: value }),
  accept: json => (typeof json === 'string' ? { value: json } : undefined),
};
