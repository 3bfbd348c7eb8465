import { DateTime } from 'luxon';

/** A calendar day as ISO text, `2026-11-24`; whose midnight it means is the workspace's or the person's time zone. */
export type Day = string;

const FORM = /^\d{4}-\d{2}-\d{2}$/;

/** True for an existing day of the calendar in the form `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  return FORM.test(text) && DateTime.fromISO(text, { zone: 'utc' }).isValid;
}

/** The day it is at an instant in a time zone. */
export function dayOf(instant: Date, timeZone: string): Day {
  return DateTime.fromJSDate(instant, { zone: timeZone }).toFormat('yyyy-MM-dd');
}

/** The instant at which a day begins in a time zone; where midnight is skipped by a clock change, the first instant after it. */
export function startOfDay(day: Day, timeZone: string): Date {
  return DateTime.fromISO(day, { zone: timeZone }).startOf('day').toJSDate();
}

/** A day some days later (or earlier, when negative). */
export function addDays(day: Day, days: number): Day {
  return DateTime.fromISO(day, { zone: 'utc' }).plus({ days }).toFormat('yyyy-MM-dd');
}

/** The same day some months later; the last of the month where that one is shorter. */
export function addMonths(day: Day, months: number): Day {
  return DateTime.fromISO(day, { zone: 'utc' }).plus({ months }).toFormat('yyyy-MM-dd');
}

/** The instant of a day and a wall-clock time (`15:30`) in a time zone. */
export function instantAt(day: Day, time: string, timeZone: string): Date {
  return DateTime.fromISO(`${day}T${time}`, { zone: timeZone }).toJSDate();
}

/** True when the runtime knows this IANA time zone, such as `Asia/Shanghai`. */
export function isTimeZone(name: string): boolean {
  return name.length > 0 && DateTime.utc().setZone(name).isValid;
}
