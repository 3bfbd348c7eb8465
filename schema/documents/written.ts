import type { Day } from '../../entities/values/day';
import type { Locale } from '../../entities/values/locale';
import { formatMoney } from '../../entities/values/money';

/** A day as a document writes it: `November 27, 2026`. */
export function writtenDay(day: Day, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** An amount as a document writes it; null for none. */
export function writtenAmount(amount: string | null, currency: string, locale: Locale): string | null {
  return amount === null ? null : formatMoney({ amount, currency }, locale);
}
