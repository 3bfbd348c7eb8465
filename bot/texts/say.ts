import { addDays, type Day, dayOf } from '../../entities/values/day';
import type { Locale } from '../../entities/values/locale';
import { formatMoney } from '../../entities/values/money';
import { kindOf, type Period } from '../../entities/values/period';
import { catalogue, type TextValues } from '../../entities/values/texts';
import { chinese, english } from './all';

/** A text of the bot. */
export type TextKey = keyof typeof english;

const text = catalogue<TextKey>({ en: english, 'zh-CN': chinese });

/** Says things in one language, and writes days, periods and amounts for its readers. */
export interface Say {
  (key: TextKey, values?: TextValues): string;
  locale: Locale;
  /** The locale's key in sentences and examples. */
  language: 'en' | 'zh';
  /** A text in another language than this one's. */
  in(locale: Locale, key: TextKey, values?: TextValues): string;
  money(amount: { amount: string; currency: string }): string;
  number(decimal: string): string;
  /** A day, as "today" or "Fri, Nov 27"; the year is told when it is another than today's. */
  day(day: Day, today: Day): string;
  /** The day of an instant in a time zone. */
  instant(instant: string, timeZone: string, today: Day): string;
  period(period: Period, at: { today: Day }): string;
}

const sayings = new Map<Locale, Say>();

/** The bot's voice in a language. */
export function sayIn(locale: Locale): Say {
  let say = sayings.get(locale);
  if (!say) {
    say = voice(locale);
    sayings.set(locale, say);
  }
  return say;
}

function voice(locale: Locale): Say {
  const plain = (key: TextKey, values?: TextValues): string => text(locale, key, values);
  const options = (day: Day, today: Day): Intl.DateTimeFormatOptions => ({
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
  });
  const date = (day: Day, format: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { ...format, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
  const day = (each: Day, today: Day): string => {
    if (each === today) return plain('day.today');
    if (each === addDays(today, 1)) return plain('day.tomorrow');
    if (each === addDays(today, -1)) return plain('day.yesterday');
    return date(each, options(each, today));
  };
  return Object.assign(plain, {
    locale,
    language: locale === 'en' ? ('en' as const) : ('zh' as const),
    in: text,
    money: (amount: { amount: string; currency: string }) => formatMoney(amount, locale),
    // Written through a string: a number would lose digits beyond the fifteenth.
    number: (decimal: string) =>
      new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(decimal as unknown as number),
    day,
    instant: (instant: string, timeZone: string, today: Day) => day(dayOf(new Date(instant), timeZone), today),
    period(period: Period, { today }: { today: Day }): string {
      const kind = kindOf(period);
      if (kind === 'WEEK')
        return plain('period.week', { year: period.slice(0, 4), week: String(Number(period.slice(6))) });
      if (kind === 'QUARTER') return plain('period.quarter', { year: period.slice(0, 4), quarter: period.slice(6) });
      if (kind === 'MONTH') return date(`${period}-01`, { month: 'long', year: 'numeric' });
      if (kind === 'RANGE')
        return plain('period.range', { first: day(period.slice(0, 10), today), last: day(period.slice(11), today) });
      return kind === 'DAY' ? day(period, today) : period;
    },
  });
}
