import { addDays, type Day } from '../../../entities/values/day';
import { daysOf, isPeriod, type Period, type PeriodKind, periodOf, shiftPeriod } from '../../../entities/values/period';
import type { Chart } from '../chart';
import { type Direction, moved } from './calendar';

/** A kind of period that a calendar is made of. */
export type Kind = Exclude<PeriodKind, 'RANGE'>;

/** The period some of its kind away from the one the message was sent in. */
export function periodAway(chart: Chart, kind: Kind, away: number): Period {
  const { workspace } = chart.setting.viewer;
  return shiftPeriod(periodOf(chart.setting.today, kind, workspace), away, workspace);
}

/** The quarter or month of some number nearest in a direction: the latest that has begun, or the first that is not over. */
export function nearest(chart: Chart, make: (year: number) => Period, direction: Direction): Period {
  const { today, viewer } = chart.setting;
  const year = Number(periodOf(today, 'YEAR', viewer.workspace));
  const candidates = [year - 1, year, year + 1].map(make);
  const fits = (period: Period): boolean => {
    if (!isPeriod(period)) return false;
    const { first, last } = daysOf(period, viewer.workspace);
    return direction === 'past' ? first <= today : last >= today;
  };
  return (direction === 'past' ? candidates.reverse() : candidates).find(fits) ?? make(year);
}

/** Some days, weeks, months or years up to a day, or from it on. */
export function rolling(today: Day, count: number, unit: 'day' | 'week' | 'month' | 'year', ahead: boolean): Period {
  if (ahead) return `${today}/${addDays(moved(today, count, unit), -1)}`;
  return `${addDays(moved(today, -count, unit), 1)}/${today}`;
}

/** First or second half of a fiscal year, as a range of days. */
export function halfOf(chart: Chart, year: number, second: boolean): Period {
  const { workspace } = chart.setting.viewer;
  const first = daysOf(`${year}-Q${second ? 3 : 1}`, workspace).first;
  return `${first}/${daysOf(`${year}-Q${second ? 4 : 2}`, workspace).last}`;
}
