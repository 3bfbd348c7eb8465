import type { Meeting } from '../../../entities/deals/meeting';
import { addDays, dayOf, instantAt } from '../../../entities/values/day';
import type { Workdays } from '../../../entities/values/workdays';

const MINUTE_MS = 60_000;
/** Where only a day was agreed, people are asked when its work is done, or the next working morning when that has passed. */
const EVENING = '18:00';
const MORNING = '09:00';

/** When whoever holds an appointment is asked how it went: once it is over. */
export function askedAt(
  { startsAt, durationMinutes }: Pick<Meeting, 'startsAt' | 'durationMinutes'>,
  { timeZone, workdays, now }: { timeZone: string; workdays: Workdays; now: Date },
): Date {
  if (durationMinutes !== null) return new Date(startsAt.getTime() + durationMinutes * MINUTE_MS);
  const day = dayOf(startsAt, timeZone);
  const evening = instantAt(day, EVENING, timeZone);
  return evening > now ? evening : instantAt(workdays.onOrAfter(addDays(day, 1)), MORNING, timeZone);
}
