import type { NameEntry } from '../../ports';
import type { Chart } from '../chart';
import type { Reading, Slot } from '../slot';
import { acceptRecord, recordsAt, unknownAt } from './names';

const MYSELF = new Set(['me', 'myself', '我', '我自己', '本人']);

/** Who a record is given to: a person's name, or the sender. */
export const ownerNamed: Slot<NameEntry> = {
  read(chart: Chart, at: number): Reading<NameEntry>[] {
    const readings = recordsAt(chart, at, ['user']);
    const sender = chart.setting.names.get(chart.setting.viewer.user.id);
    for (const length of [1, 3]) {
      const words = chart.texts.slice(at, at + length).join('');
      if (sender && MYSELF.has(words))
        readings.push({
          end: at + (chart.words[at]?.kind === 'han' ? length : 1),
          cost: 0.05,
          found: { value: sender },
        });
    }
    return readings;
  },
  unknown: (chart, at) => unknownAt(chart, at),
  print: (value, name) => ({ [name]: value.name }),
  accept: (json, setting) => acceptRecord(json, setting, ['user']),
};
