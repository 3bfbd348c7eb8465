const LUNAR = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });

const springFestivals = new Map<number, number>();

/** The day of the year, from 1, on which the Chinese year begins in a calendar year. */
function springFestival(year: number): number {
  let known = springFestivals.get(year);
  if (known === undefined) {
    known = 21;
    while (LUNAR.format(Date.UTC(year, 0, known)) !== '1/1') known += 1;
    springFestivals.set(year, known);
  }
  return known;
}

/** True for a weekend or a public holiday in China (Spring Festival, Labour Day and National Day with their bridges). */
export function isOff(date: Date): boolean {
  const weekday = date.getUTCDay();
  if (weekday === 0 || weekday === 6) return true;
  const [month, day] = [date.getUTCMonth() + 1, date.getUTCDate()];
  if ((month === 10 && day <= 7) || (month === 5 && day <= 4) || (month === 1 && day === 1)) return true;
  const sinceFestival = (month === 1 ? day : 31 + day) - springFestival(date.getUTCFullYear());
  return month <= 2 && sinceFestival >= -1 && sinceFestival <= 6;
}
