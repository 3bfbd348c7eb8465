import { type Line, numberAt } from './numerals';

const WORDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const ENDINGS = new Set(['st', 'nd', 'rd', 'th']);

/** The words that places are counted with. */
export const ORDINAL_WORDS: readonly string[] = WORDS;

/** Words that Chinese counts things with, after the number. */
export const COUNTED: ReadonlySet<string> = new Set(['个', '家', '条', '单', '位', '项', '笔', '步', '次']);

/** A place in a list, 1 for the first; `end` is the word after it. */
export interface Ordinal {
  end: number;
  place: number;
}

/** The place that is counted at a word: `sixth`, `6th`, 第六. */
export function ordinalAt(line: Line, at: number): Ordinal | null {
  const place = WORDS.indexOf(line.texts[at] ?? '') + 1;
  if (place > 0) return { end: at + 1, place };
  if (line.texts[at] === '第') return countAt(line, at + 1);
  const number = countAt(line, at);
  return number && ENDINGS.has(line.texts[number.end] ?? '') && line.isAttached(number.end)
    ? { ...number, end: number.end + 1 }
    : null;
}

/** A whole number from 1 on. */
export function countAt(line: Line, at: number): Ordinal | null {
  const number = numberAt(line, at);
  const place = number?.value.toNumber() ?? 0;
  return number && Number.isInteger(place) && place > 0 ? { end: number.end, place } : null;
}
