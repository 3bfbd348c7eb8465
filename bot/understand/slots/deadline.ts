import { type Day, isDay } from '../../../entities/values/day';
import { daysOf } from '../../../entities/values/period';
import type { Chart } from '../chart';
import type { Reading, Slot } from '../slot';
import { dayAt, noSuchDayAt } from './date';
import { DATE_WORDS } from './dateWords';
import { periodAt } from './period';

/** A period as a deadline is a little less plain than a day. */
const PERIOD = 0.03;

/** A slot for the day by which something is due: a day, or the last day of a month, quarter or year ("in January", 下季度). */
export const dayBy: Slot<Day> = {
  read(chart: Chart, at: number): Reading<Day>[] {
    const readings: Reading<Day>[] = noSuchDayAt(chart, at, 'future');
    const day = dayAt(chart, at, 'future');
    if (day) readings.push({ end: day.end, cost: 0, found: { value: day.day } });
    const period = periodAt(chart, at, 'future');
    if (period && period.end > (day?.end ?? 0) && period.period.length < LONGEST) {
      const { last } = daysOf(period.period, chart.setting.viewer.workspace);
      if (last >= chart.setting.today) readings.push({ end: period.end, cost: PERIOD, found: { value: last } });
    }
    return readings;
  },
  learns: DATE_WORDS,
  print: (value, name) => ({ [name]: value }),
  accept: json => (typeof json === 'string' && isDay(json) ? { value: json } : undefined),
};

/** Longer than any period but a range of days. */
const LONGEST = 11;
