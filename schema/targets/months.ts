import { type Calendar, daysOf, type Period, periodOf, shiftPeriod } from '../../entities/values/period';

/** History is read for so many months: three years, for season and growth. */
export const PAST_MONTHS = 36;

/** The months of a month, quarter or year, in order. */
export function monthsWithin(period: Period, calendar: Pick<Calendar, 'fiscalYearStartMonth'>): Period[] {
  const { first, last } = daysOf(period, calendar);
  const months = [periodOf(first, 'MONTH', calendar)];
  const end = periodOf(last, 'MONTH', calendar);
  for (let at = 1; months.at(-1) !== end; at += 1) months.push(shiftPeriod(months[0] ?? end, at, calendar));
  return months;
}

/** The same as numbers in the calendar, 1 to 12. */
export function monthsOf(period: Period, calendar: Pick<Calendar, 'fiscalYearStartMonth'>): number[] {
  return monthsWithin(period, calendar).map(month => Number(month.slice(5, 7)));
}

/** The quarters of a year in order; none of another period. */
export function quartersWithin(period: Period, calendar: Pick<Calendar, 'fiscalYearStartMonth'>): Period[] {
  return [...new Set(monthsWithin(period, calendar).map(month => periodOf(`${month}-01`, 'QUARTER', calendar)))].filter(
    quarter => quarter !== period,
  );
}
