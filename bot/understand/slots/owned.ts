import type { NameEntry } from '../../ports';
import type { Chart } from '../chart';
import type { Found, Reading } from '../slot';
import { recordsAt } from './names';

const OF = new Set(["'s", '的']);
const COST = 0.02;

/** Records with their owner before them (`Bob's Hooli deal`, 王伟的东方制造): only those of that person are meant. */
export function ownedAt(chart: Chart, at: number, readAt: (at: number) => Reading<NameEntry>[]): Reading<NameEntry>[] {
  const readings: Reading<NameEntry>[] = [];
  for (const owner of recordsAt(chart, at, ['user'])) {
    if (!('value' in owner.found) || !OF.has(chart.texts[owner.end] ?? '')) continue;
    const { id } = owner.found.value;
    for (const reading of readAt(owner.end + 1)) {
      const found = ownedBy(chart, id, reading.found);
      if (found) readings.push({ ...reading, cost: reading.cost + owner.cost + COST, found });
    }
  }
  return readings;
}

function ownedBy(chart: Chart, userId: string, found: Found<NameEntry>): Found<NameEntry> | null {
  if ('unknown' in found) return null;
  const entries = ('value' in found ? [found.value] : found.candidates).filter(entry => isOf(chart, userId, entry));
  const [only, ...more] = entries;
  if (!only) return null;
  return more.length === 0 ? { value: only } : { candidates: entries };
}

/** A deal without an owner of its own to tell is its account's owner's. */
function isOf(chart: Chart, userId: string, entry: NameEntry): boolean {
  const owner = entry.ownerId ?? chart.setting.names.get(entry.accountId ?? '')?.ownerId;
  return owner === userId;
}
