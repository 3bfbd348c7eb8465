import { addDays, type Day } from '../../entities/values/day';

const LUNAR = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });

// ICU has the new moon of 6 February 2027, minutes before midnight in Beijing, on the day after.
const springFestivals = new Map<number, number>([[2027, 37]]);

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

/** The public holidays of some years, as the workspace's calendar lists them. */
export function holidaysFrom(firstYear: number, years: number): { name: string; firstDay: Day; lastDay: Day }[] {
  return Array.from({ length: years }, (_, at) => firstYear + at).flatMap(year => {
    const festival = addDays(`${year}-01-01`, springFestival(year) - 1);
    return [
      { name: 'New Year 元旦', firstDay: `${year}-01-01`, lastDay: `${year}-01-01` },
      { name: 'Spring Festival 春节', firstDay: addDays(festival, -1), lastDay: addDays(festival, 6) },
      { name: 'Labour Day 劳动节', firstDay: `${year}-05-01`, lastDay: `${year}-05-04` },
      { name: 'National Day 国庆节', firstDay: `${year}-10-01`, lastDay: `${year}-10-07` },
    ];
  });
}
