import { DateTime } from 'luxon';
import { addDays, type Day } from './day';

/** ISO weekdays of a usual working week, Monday being 1. */
export const USUAL_WORKING_DAYS: readonly number[] = [1, 2, 3, 4, 5];

/** Days on which it is otherwise than the weekday says, the last one included. */
export interface Exception {
  firstDay: Day;
  lastDay: Day;
  /** True for days that are worked, false for days off. */
  worked: boolean;
}

/** On which days a workspace works. Where exceptions overlap, a worked day wins over a day off. */
export class Workdays {
  /** @param weekdays ISO weekdays that are worked, 1 Monday to 7 Sunday; at least one */
  constructor(
    private readonly weekdays: readonly number[],
    private readonly exceptions: readonly Exception[],
  ) {}

  /** Whether a day is a working day. */
  includes(day: Day): boolean {
    const here = this.exceptions.filter(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay);
    if (here.length > 0) return here.some(({ worked }) => worked);
    return this.weekdays.includes(DateTime.fromISO(day, { zone: 'utc' }).weekday);
  }

  /** The day itself when it is a working day, else the next one. */
  onOrAfter(day: Day): Day {
    let found = day;
    while (!this.includes(found)) found = addDays(found, 1);
    return found;
  }

  /** The last working day before a day. */
  before(day: Day): Day {
    let found = addDays(day, -1);
    while (!this.includes(found)) found = addDays(found, -1);
    return found;
  }
}
