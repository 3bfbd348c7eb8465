import type { NameEntry } from '../../ports';
import type { Chart } from '../chart';
import type { Reading, Slot } from '../slot';
import { ownerNamed } from './owner';

const OWN = new Set(['my', 'mine', 'i', '我的', '我']);
const COST = 0.05;

/** Whose records are handed over: a person's name, or the sender ("my deals", 我的). */
export const giverNamed: Slot<NameEntry> = {
  ...ownerNamed,
  read(chart: Chart, at: number): Reading<NameEntry>[] {
    const sender = chart.setting.names.get(chart.setting.viewer.user.id);
    const readings = ownerNamed.read(chart, at);
    if (!sender) return readings;
    for (const length of [1, 2]) {
      const words = chart.texts.slice(at, at + length).join('');
      if (OWN.has(words)) readings.push({ end: at + length, cost: COST, found: { value: sender } });
    }
    return readings;
  },
};
