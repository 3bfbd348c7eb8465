import type { Day } from '../../entities/values/day';
import type { Locale } from '../../entities/values/locale';

/** A day as a sentence names it: `Fri 27 Nov`; 11月27日周五. */
export function spokenDay(locale: Locale, day: Day): string {
  const format: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, format).format(new Date(`${day}T12:00:00Z`));
}
