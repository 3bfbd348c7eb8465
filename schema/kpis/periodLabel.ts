import type { Day } from '../../entities/values/day';
import type { Locale } from '../../entities/values/locale';
import { type Calendar, daysOf, kindOf, type Period } from '../../entities/values/period';
import { kpiText } from '../texts/kpis';

/** English dates put the day first, which is read the same everywhere. */
const DATES: Record<Locale, string> = { en: 'en-GB', 'zh-CN': 'zh-CN' };

/** A period as its reader would name it: `November 2026`, `week 48 of 2026`, `Q4 2026`; 2026年11月. */
export function periodLabel(locale: Locale, period: Period, calendar: Calendar): string {
  const { first, last } = daysOf(period, calendar);
  const fiscal = calendar.fiscalYearStartMonth === 1 ? 'no' : 'yes';
  const year = period.slice(0, 4);
  switch (kindOf(period)) {
    case 'WEEK':
      return kpiText(locale, 'period.WEEK', { year, number: Number(period.slice(6)) });
    case 'MONTH':
      return format(locale, { year: 'numeric', month: 'long' }).format(atNoon(first));
    case 'QUARTER':
      return kpiText(locale, 'period.QUARTER', { year, number: Number(period.slice(6)), fiscal });
    case 'YEAR':
      return kpiText(locale, 'period.YEAR', { year, fiscal });
    default:
      return format(locale, { dateStyle: 'long' }).formatRange(atNoon(first), atNoon(last));
  }
}

/** The same within a sentence of a day: a month of that day's year goes without the year. */
export function spokenPeriod(locale: Locale, period: Period, calendar: Calendar, today: Day): string {
  if (kindOf(period) !== 'MONTH' || period.slice(0, 4) !== today.slice(0, 4))
    return periodLabel(locale, period, calendar);
  const month = locale === 'zh-CN' ? 'numeric' : 'long';
  return format(locale, { month }).format(atNoon(`${period}-01`));
}

/** A month short enough for an axis: `Nov 2026`. */
export function shortMonth(locale: Locale, month: Period): string {
  return format(locale, { year: 'numeric', month: 'short' }).format(atNoon(`${month}-01`));
}

function format(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(DATES[locale], { ...options, timeZone: 'UTC' });
}

function atNoon(day: Day): Date {
  return new Date(`${day}T12:00:00Z`);
}
