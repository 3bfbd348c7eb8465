import { DateTime } from 'luxon';
import { type Calendar, type Period, periodOf, previousPeriod } from '../values/period';
import type { DigestKind } from './digestKind';

/** When a review is posted: a weekday and a local time in a time zone; a month's on the first such weekday of the next month. */
export interface Schedule {
  digest: DigestKind;
  /** 1 is Monday, 7 Sunday. */
  weekday: number;
  /** `09:00`. */
  time: string;
  timeZone: string;
}

/** From Friday on the week that is about to end is reviewed, before that the one that has ended. */
const WEEK_IS_OVER = 5;

/** The latest instant at or before another one at which a review was due. */
export function latestOccurrence(schedule: Schedule, at: Date): Date {
  return occurrences(schedule, at).findLast(each => each <= at) ?? at;
}

/** The first instant after another one at which a review is due. */
export function nextOccurrence(schedule: Schedule, after: Date): Date {
  return occurrences(schedule, after).find(each => each > after) ?? after;
}

/** The period that the review due at an instant is of. */
export function reviewedAt(
  { digest, weekday, timeZone }: Schedule,
  due: Date,
  calendar: Pick<Calendar, 'fiscalYearStartMonth'>,
): Period {
  const day = DateTime.fromJSDate(due, { zone: timeZone }).toFormat('yyyy-MM-dd');
  const kind = digest === 'WEEKLY_REVIEW' ? 'WEEK' : 'MONTH';
  const present = periodOf(day, kind, calendar);
  return kind === 'WEEK' && weekday >= WEEK_IS_OVER ? present : previousPeriod(present, calendar);
}

/** Those around an instant in order: enough to have one before and one after it. */
function occurrences(schedule: Schedule, around: Date): Date[] {
  const here = DateTime.fromJSDate(around, { zone: schedule.timeZone }).startOf('day');
  return [-1, 0, 1].map(away =>
    schedule.digest === 'WEEKLY_REVIEW' ? weekly(schedule, here, away) : monthly(schedule, here, away),
  );
}

function weekly(schedule: Schedule, here: DateTime, away: number): Date {
  return instant(schedule, here.plus({ weeks: away }).set({ weekday: dayOfWeek(schedule.weekday) }));
}

function monthly(schedule: Schedule, here: DateTime, away: number): Date {
  const first = here.plus({ months: away }).startOf('month');
  return instant(schedule, first.plus({ days: (schedule.weekday - first.weekday + 7) % 7 }));
}

/** A local time on a day; one that the clocks skip is moved on by what they skip, of one that comes twice the first counts. */
function instant({ time, timeZone }: Schedule, day: DateTime): Date {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return DateTime.fromObject(
    { year: day.year, month: day.month, day: day.day, hour, minute },
    { zone: timeZone },
  ).toJSDate();
}

function dayOfWeek(weekday: number): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return weekday as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}
