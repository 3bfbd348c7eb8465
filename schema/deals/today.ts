import { type Day, dayOf } from '../../entities/values/day';
import type { Context } from '../context';

/** The day it is in the workspace. */
export function todayOf({ now, calendar }: Context): Day {
  return dayOf(now, calendar.timeZone);
}
