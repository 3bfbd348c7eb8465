import { addDays, type Day, isDay } from '../../../entities/values/day';
import type { Chart } from '../chart';
import type { Reading, Slot } from '../slot';
import type { Direction } from './calendar';
import { dayAt, noSuchDayAt } from './date';
import { DATE_WORDS } from './dateWords';

/** Words before a day that may belong to it, such as 下个 before 周三. */
const LONGEST_OPENING = 3;

/** True where the words of a day are the end of another day's: 周三 in 下周三. */
function isCutOff(chart: Chart, at: number, end: number, direction: Direction): boolean {
  for (let from = Math.max(0, at - LONGEST_OPENING); from < at; from += 1) {
    const longer = dayAt(chart, from, direction);
    if (longer && longer.end >= end) return true;
  }
  return false;
}

/** Days after which nobody leaves the year out. */
const LONG_AGO = 200;

/** True for a day of last year that is told without its year although the coming one is nearer: Dec 2, said in November. */
function isLongAgo(chart: Chart, at: number, day: Day): boolean {
  const { today } = chart.setting;
  if (day >= addDays(today, -LONG_AGO)) return false;
  const coming = dayAt(chart, at, 'future');
  return coming !== null && coming.day > today;
}

/** True for a day of next year that is told without its year although the latest one is nearer: Nov 20, said on the 24th. */
function isFarAhead(chart: Chart, at: number, day: Day): boolean {
  const { today } = chart.setting;
  if (day <= addDays(today, LONG_AGO)) return false;
  const latest = dayAt(chart, at, 'past');
  return latest !== null && latest.day < today;
}

/** What a day costs that lies some weeks back where the coming one is near: Oct 27, told as "the 27th" in November, or last year's. */
function farther(chart: Chart, at: number, day: Day): number {
  const { today } = chart.setting;
  if (day >= addDays(today, -WEEKS_BACK)) return 0;
  const coming = dayAt(chart, at, 'future');
  if (coming === null || coming.day <= today) return 0;
  return isLongAgo(chart, at, day) ? 0.4 : coming.day <= addDays(today, NEAR) ? 0.1 : 0;
}

/** Days back from where a coming day is thought of as well, and days in which it has to come. */
const WEEKS_BACK = 15;
const NEAR = 10;

/** A slot for a day; `direction` settles what a bare weekday or day of the month means. */
export function dayOn(direction: Direction): Slot<Day> {
  return {
    read(chart: Chart, at: number): Reading<Day>[] {
      const found = dayAt(chart, at, direction);
      if (!found) return noSuchDayAt(chart, at, direction);
      // What has happened cannot lie ahead: such a day belongs to something else in the sentence.
      if (direction === 'past' && found.day > chart.setting.today) return [];
      if (isCutOff(chart, at, found.end, direction)) return [];
      const cost = direction === 'past' ? farther(chart, at, found.day) : 0;
      return [{ end: found.end, cost, found: { value: found.day } }];
    },
    learns: DATE_WORDS,
    print: (value, name) => ({ [name]: value }),
    accept: json => (typeof json === 'string' && isDay(json) ? { value: json } : undefined),
  };
}

/** A slot for a day that plainly lies ahead, such as tomorrow: unlike a mere weekday it says that something is planned. */
export const dayAhead: Slot<Day> = ahead(0);

/** The same where the sentence records something done: hardly meant, but to be told apart from no day at all. */
export const dayNotYet: Slot<Day> = ahead(0.2);

function ahead(cost: number): Slot<Day> {
  return {
    ...dayOn('future'),
    read(chart: Chart, at: number): Reading<Day>[] {
      const past = dayAt(chart, at, 'past');
      const found = past && isLongAgo(chart, at, past.day) ? dayAt(chart, at, 'future') : past;
      if (!found || found.day <= chart.setting.today || isCutOff(chart, at, found.end, 'past')) return [];
      return [{ end: found.end, cost, found: { value: found.day } }];
    },
  };
}

/** A slot for a day that lies behind whatever is spoken of, such as yesterday: unlike a mere weekday it says that something was done. */
export const dayBehind: Slot<Day> = {
  ...dayOn('past'),
  read(chart: Chart, at: number): Reading<Day>[] {
    const found = dayAt(chart, at, 'future');
    if (!found || found.day >= chart.setting.today || isCutOff(chart, at, found.end, 'future')) return [];
    return [{ end: found.end, cost: 0, found: { value: found.day } }];
  },
};

/** A slot for today or a day to come, a mere weekday being the coming one: where the sentence says that something is planned. */
export const dayToCome: Slot<Day> = {
  ...dayOn('future'),
  read(chart: Chart, at: number): Reading<Day>[] {
    const found = dayAt(chart, at, 'future');
    if (
      !found ||
      found.day < chart.setting.today ||
      isFarAhead(chart, at, found.day) ||
      isCutOff(chart, at, found.end, 'future')
    )
      return [];
    return [{ end: found.end, cost: 0, found: { value: found.day } }];
  },
};
