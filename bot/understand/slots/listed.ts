import type { NameEntry, NameType } from '../../ports';
import type { Chart } from '../chart';
import type { Reading } from '../slot';
import { COUNTED, ordinalAt } from './ordinals';

const COST = 0.05;

/** A record of the list shown last by its place in it: `the second one`, `the last one`, 第二个, 最后一个. */
export function listedAt(chart: Chart, at: number, types: readonly NameType[]): Reading<NameEntry>[] {
  const { listed } = chart.setting;
  if (listed.length === 0) return [];
  const found = chart.words[at]?.kind === 'han' ? chinese(chart, at, listed.length) : english(chart, at, listed.length);
  const entry = found && listed[found.place];
  return entry && types.includes(entry.type) ? [{ end: found.end, cost: COST, found: { value: entry } }] : [];
}

interface Place {
  end: number;
  place: number;
}

function english(chart: Chart, at: number, count: number): Place | null {
  const from = chart.texts[at] === 'the' ? at + 1 : at;
  const last = chart.texts[from] === 'last' ? { end: from + 1, place: count } : null;
  const ordinal = last ?? ordinalAt(chart, from);
  // "first contact" is a stage: a place in a list is "the first one".
  return ordinal && ['one', 'deal', 'lead'].includes(chart.texts[ordinal.end] ?? '')
    ? { end: ordinal.end + 1, place: ordinal.place - 1 }
    : null;
}

function chinese(chart: Chart, at: number, count: number): Place | null {
  if (chart.texts.slice(at, at + 3).join('') === '最后一' && COUNTED.has(chart.texts[at + 3] ?? ''))
    return { end: at + 4, place: count - 1 };
  const ordinal = chart.texts[at] === '第' ? ordinalAt(chart, at) : null;
  return ordinal && COUNTED.has(chart.texts[ordinal.end] ?? '')
    ? { end: ordinal.end + 1, place: ordinal.place - 1 }
    : null;
}
