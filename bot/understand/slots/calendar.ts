import { DateTime } from 'luxon';
import { addDays, type Day } from '../../../entities/values/day';

/** Whether a day without a year or week is meant as a coming one or as the latest. */
export type Direction = 'future' | 'past';

const date = (day: Day): DateTime => DateTime.fromISO(day, { zone: 'utc' });
const iso = (value: DateTime): Day => value.toFormat('yyyy-MM-dd');

/** The weekday (1 Monday … 7 Sunday) of the ISO week some weeks after the one of a day. */
export function weekdayOf(today: Day, weekday: number, weeks: number): Day {
  return iso(
    date(today)
      .startOf('week')
      .plus({ weeks, days: weekday - 1 }),
  );
}

/** The coming or the latest such weekday, today not being it. */
export function nearestWeekday(today: Day, weekday: number, direction: Direction): Day {
  const now = date(today).weekday;
  const ahead = (weekday - now + 7) % 7 || 7;
  return addDays(today, direction === 'future' ? ahead : ahead === 7 ? -7 : ahead - 7);
}

/** A day without a year that lies less than this ahead is not the one of the year before: nobody records so late. */
const HALF_A_YEAR = 183;

/**
 * A day of a month, in the year given or the nearest one in a direction; null for a day that does not exist. Of what has
 * happened, a day of the near future is kept as it is: it is mistyped, or planned, and not of the year before.
 */
export function dayInYear(
  today: Day,
  month: number,
  day: number,
  year: number | null,
  direction: Direction,
): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const now = date(today);
  const make = (inYear: number): Day | null => {
    const made = DateTime.utc(inYear, month, day);
    return made.isValid ? iso(made) : null;
  };
  if (year !== null) return make(year);
  const here = make(now.year);
  if (here !== null && (direction === 'future' ? here >= today : here <= addDays(today, HALF_A_YEAR))) return here;
  return make(now.year + (direction === 'future' ? 1 : -1)) ?? here;
}

/** A day of some month without its name: the nearest in a direction, or in the month some months away. */
export function dayInMonth(today: Day, day: number, months: number | null, direction: Direction): Day | null {
  if (day < 1 || day > 31) return null;
  const first = date(today).startOf('month');
  const make = (away: number): Day | null => {
    const made = first.plus({ months: away }).set({ day });
    return made.day === day ? iso(made) : null;
  };
  if (months !== null) return make(months);
  const here = make(0);
  if (here !== null && (direction === 'future' ? here >= today : here <= today)) return here;
  return make(direction === 'future' ? 1 : -1);
}

/** A day moved by some of a unit. */
export function moved(day: Day, count: number, unit: 'day' | 'week' | 'month' | 'year'): Day {
  return iso(date(day).plus({ [`${unit}s`]: count }));
}

/** Calendar month and year of a day. */
export function monthOf(day: Day): { year: number; month: number } {
  const { year, month } = date(day);
  return { year, month };
}
