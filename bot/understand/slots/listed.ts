import type { NameEntry, NameType } from '../../ports';
import type { Chart } from '../chart';
import type { Reading } from '../slot';
import { numberAt } from './numerals';

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 0],
  ['1st', 0],
  ['second', 1],
  ['2nd', 1],
  ['third', 2],
  ['3rd', 2],
  ['fourth', 3],
  ['4th', 3],
  ['fifth', 4],
  ['5th', 4],
]);
const COUNTED = new Set(['个', '家', '条', '单', '位', '项', '笔']);
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
  const text = chart.texts[from] ?? '';
  const ordinal =
    text === 'last'
      ? count - 1
      : (ORDINALS.get(text + (chart.isAttached(from + 1) ? (chart.texts[from + 1] ?? '') : '')) ?? ORDINALS.get(text));
  if (ordinal === undefined) return null;
  const after = /^\d/.test(text) ? from + 2 : from + 1;
  // "first contact" is a stage: a place in a list is "the first one".
  return ['one', 'deal', 'lead'].includes(chart.texts[after] ?? '') ? { end: after + 1, place: ordinal } : null;
}

function chinese(chart: Chart, at: number, count: number): Place | null {
  if (chart.texts.slice(at, at + 3).join('') === '最后一' && COUNTED.has(chart.texts[at + 3] ?? ''))
    return { end: at + 4, place: count - 1 };
  if (chart.texts[at] !== '第') return null;
  const number = numberAt(chart, at + 1);
  if (!number || !COUNTED.has(chart.texts[number.end] ?? '')) return null;
  return { end: number.end + 1, place: number.value.toNumber() - 1 };
}
