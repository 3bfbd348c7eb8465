import type { Chart } from '../chart';
import type { Reading, Slot } from '../slot';
import { CHINESE_WEEKDAYS, DATE_WORDS, WEEKDAYS } from './dateWords';

const NAMES = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'] as const;

/** A day of the week on which something comes again and again. */
export type WeekdayName = (typeof NAMES)[number];

const OPENINGS = ['每周', '每星期', '每个星期', '每礼拜', '每逢周', '逢周', '周', '星期', '礼拜'];

/** A slot for a day of the week: "Mondays", "every Friday", 每周五. */
export const weekdayNamed: Slot<WeekdayName> = {
  read(chart: Chart, at: number): Reading<WeekdayName>[] {
    const every = chart.texts[at] === 'every' || chart.texts[at] === 'each' ? 1 : 0;
    const word = chart.texts[at + every] ?? '';
    const named = nameOf(WEEKDAYS.get(word) ?? WEEKDAYS.get(word.replace(/s$/, '')));
    if (named) return [{ end: at + every + 1, cost: 0, found: { value: named } }];
    for (const opening of OPENINGS) {
      const ahead = chart.texts.slice(at, at + opening.length).join('');
      const day = nameOf(CHINESE_WEEKDAYS[chart.texts[at + opening.length] ?? '']);
      if (ahead === opening && day) return [{ end: at + opening.length + 1, cost: 0, found: { value: day } }];
    }
    return [];
  },
  learns: [...DATE_WORDS, ...[...WEEKDAYS.keys()].map(name => `${name}s`).filter(name => name.length > 5)],
  print: (value, name) => ({ [name]: value }),
  accept: json => {
    const value = NAMES.find(each => each === json);
    return value && { value };
  },
};

function nameOf(number: number | undefined): WeekdayName | undefined {
  return number === undefined ? undefined : NAMES[number - 1];
}
