import { Decimal } from 'decimal.js';
import { dayOf, startOfDay } from '../../entities/values/day';
import type { Context } from '../context';

const MS_A_WEEK = 7 * 86_400_000;

/** Weeks of a stretch of time that are still to come, today included; null for one that is over. */
export function weeksLeft({ calendar, now }: Context, { from, to }: { from: Date; to: Date }): Decimal | null {
  const today = startOfDay(dayOf(now, calendar.timeZone), calendar.timeZone);
  const start = Math.max(from.getTime(), today.getTime());
  return start >= to.getTime() ? null : new Decimal(to.getTime() - start).dividedBy(MS_A_WEEK);
}

/** Weeks of a stretch of time that have gone by, today included; null for one that has not begun. */
export function weeksGone({ calendar, now }: Context, { from, to }: { from: Date; to: Date }): Decimal | null {
  const tomorrow = startOfDay(dayOf(now, calendar.timeZone), calendar.timeZone).getTime() + MS_A_WEEK / 7;
  const end = Math.min(to.getTime(), tomorrow);
  return end <= from.getTime() || from > now ? null : new Decimal(end - from.getTime()).dividedBy(MS_A_WEEK);
}

/** What is to be done each week for something to be done in time; within the last week it is all of it. */
export function perWeek(left: Decimal, weeks: Decimal): Decimal {
  return left.dividedBy(Decimal.max(weeks, 1));
}
