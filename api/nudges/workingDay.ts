import { DateTime } from 'luxon';
import type { Day } from '../../entities/values/day';

const FRIDAY = 5;

/** True for a day on which people work. */
export function isWorkingDay(day: Day): boolean {
  return DateTime.fromISO(day, { zone: 'utc' }).weekday <= FRIDAY;
}
