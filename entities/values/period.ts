import { DateTime } from 'luxon';
import { addDays, type Day, dayOf, isDay, startOfDay } from './day';

/**
 * A stretch of whole days as text: `2026-11-24` (day), `2026-W48` (ISO week), `2026-11`, `2026-Q4`, `2026`,
 * or `2026-11-01/2026-11-15` (both ends included). Quarters and years are the workspace's fiscal ones,
 * named by the calendar year in which they end.
 */
export type Period = string;

export type PeriodKind = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR' | 'RANGE';

/** First and last day, both included. */
export interface DayRange {
  first: Day;
  last: Day;
}

/** What a period needs to know of its workspace. */
export interface Calendar {
  timeZone: string;
  /** 1 to 12; 1 makes fiscal years calendar years. */
  fiscalYearStartMonth: number;
}

const WEEK = /^(\d{4})-W(\d{2})$/;
const MONTH = /^(\d{4})-(\d{2})$/;
const QUARTER = /^(\d{4})-Q([1-4])$/;
const YEAR = /^(\d{4})$/;
const RANGE = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/;

const iso = (date: DateTime): Day => date.toFormat('yyyy-MM-dd');
const utc = (year: number, month: number, day = 1): DateTime => DateTime.utc(year, month, day);

/** The kind of a well-formed period, or null for text that is none (unknown form, no such day, a range that ends before it starts). */
export function kindOf(text: string): PeriodKind | null {
  if (isDay(text)) return 'DAY';
  const week = WEEK.exec(text);
  if (week) {
    const number = Number(week[2]);
    return number >= 1 && number <= utc(Number(week[1]), 6).weeksInWeekYear ? 'WEEK' : null;
  }
  const month = MONTH.exec(text);
  if (month) return Number(month[2]) >= 1 && Number(month[2]) <= 12 ? 'MONTH' : null;
  if (QUARTER.test(text)) return 'QUARTER';
  if (YEAR.test(text)) return Number(text) > 0 ? 'YEAR' : null;
  const range = RANGE.exec(text);
  if (range) {
    const [, first = '', last = ''] = range;
    return isDay(first) && isDay(last) && first <= last ? 'RANGE' : null;
  }
  return null;
}

/** True for a well-formed period. */
export function isPeriod(text: string): text is Period {
  return kindOf(text) !== null;
}

/** First and last day of a period. @throws RangeError for text that is no period. */
export function daysOf(period: Period, calendar: Pick<Calendar, 'fiscalYearStartMonth'>): DayRange {
  const kind = kindOf(period);
  const span = (start: DateTime, months: number): DayRange => ({
    first: iso(start),
    last: iso(start.plus({ months }).minus({ days: 1 })),
  });
  switch (kind) {
    case 'DAY':
      return { first: period, last: period };
    case 'WEEK': {
      const start = DateTime.fromISO(period, { zone: 'utc' });
      return { first: iso(start), last: iso(start.plus({ days: 6 })) };
    }
    case 'MONTH':
      return span(DateTime.fromISO(period, { zone: 'utc' }), 1);
    case 'QUARTER': {
      const year = fiscalYearStart(Number(period.slice(0, 4)), calendar.fiscalYearStartMonth);
      return span(year.plus({ months: (Number(period.slice(6)) - 1) * 3 }), 3);
    }
    case 'YEAR':
      return span(fiscalYearStart(Number(period), calendar.fiscalYearStartMonth), 12);
    case 'RANGE':
      return { first: period.slice(0, 10), last: period.slice(11) };
    default:
      throw new RangeError(`not a period: ${period}`);
  }
}

/** The instants at which a period begins (included) and ends (not included) in the workspace's time zone. */
export function instantsOf(period: Period, calendar: Calendar): { from: Date; to: Date } {
  const { first, last } = daysOf(period, calendar);
  return { from: startOfDay(first, calendar.timeZone), to: startOfDay(addDays(last, 1), calendar.timeZone) };
}

/** The period of a kind that contains a day. */
export function periodOf(
  day: Day,
  kind: Exclude<PeriodKind, 'RANGE'>,
  calendar: Pick<Calendar, 'fiscalYearStartMonth'>,
): Period {
  const date = DateTime.fromISO(day, { zone: 'utc' });
  switch (kind) {
    case 'DAY':
      return day;
    case 'WEEK':
      return date.toFormat("kkkk-'W'WW");
    case 'MONTH':
      return date.toFormat('yyyy-MM');
    default: {
      // A fiscal year is named by the calendar year in which it ends.
      const shift = (calendar.fiscalYearStartMonth - 1 + 12) % 12;
      const inFiscal = date.minus({ months: shift });
      const year = shift === 0 ? inFiscal.year : inFiscal.year + 1;
      return kind === 'YEAR' ? pad(year) : `${pad(year)}-Q${Math.ceil(inFiscal.month / 3)}`;
    }
  }
}

/** The period of a kind that contains an instant, in the workspace's calendar. */
export function periodAt(instant: Date, kind: Exclude<PeriodKind, 'RANGE'>, calendar: Calendar): Period {
  return periodOf(dayOf(instant, calendar.timeZone), kind, calendar);
}

/** The period of the same kind (for a range: the same number of days) right before. */
export function previousPeriod(period: Period, calendar: Pick<Calendar, 'fiscalYearStartMonth'>): Period {
  return shiftPeriod(period, -1, calendar);
}

/** The period some steps of its own kind later, or earlier when negative. */
export function shiftPeriod(period: Period, steps: number, calendar: Pick<Calendar, 'fiscalYearStartMonth'>): Period {
  const kind = kindOf(period);
  const { first, last } = daysOf(period, calendar);
  const start = DateTime.fromISO(first, { zone: 'utc' });
  if (kind === 'RANGE' || kind === null) {
    const days = Math.round(DateTime.fromISO(last, { zone: 'utc' }).diff(start, 'days').days) + 1;
    return `${addDays(first, days * steps)}/${addDays(last, days * steps)}`;
  }
  const moved = {
    DAY: start.plus({ days: steps }),
    WEEK: start.plus({ weeks: steps }),
    MONTH: start.plus({ months: steps }),
    QUARTER: start.plus({ months: 3 * steps }),
    YEAR: start.plus({ years: steps }),
  }[kind];
  return periodOf(iso(moved), kind, calendar);
}

/** The same period a year ago: the same week number, month, quarter or days of the year before. */
export function yearAgo(period: Period, calendar: Pick<Calendar, 'fiscalYearStartMonth'>): Period {
  const kind = kindOf(period);
  const back = (day: Day): Day => iso(DateTime.fromISO(day, { zone: 'utc' }).minus({ years: 1 }));
  if (kind === 'WEEK') {
    const year = Number(period.slice(0, 4)) - 1;
    // A year of 52 weeks has no week 53: its last week stands in.
    const week = Math.min(Number(period.slice(6)), utc(year, 6).weeksInWeekYear);
    return `${pad(year)}-W${String(week).padStart(2, '0')}`;
  }
  if (kind === 'DAY') return back(period);
  if (kind === 'RANGE') {
    const { first, last } = daysOf(period, calendar);
    return `${back(first)}/${back(last)}`;
  }
  return shiftPeriod(period, kind === 'MONTH' ? -12 : kind === 'QUARTER' ? -4 : -1, calendar);
}

function fiscalYearStart(year: number, startMonth: number): DateTime {
  return startMonth === 1 ? utc(year, 1) : utc(year - 1, startMonth);
}

function pad(year: number): string {
  return String(year).padStart(4, '0');
}
