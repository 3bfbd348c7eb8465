import type { Reader } from '../../notice';

/** When an appointment is, as people say it to the reader: `tomorrow, 15:00`. */
export function whenOf(
  { startsAt, allDay }: { startsAt: string; allDay: boolean },
  { viewer, say, today }: Reader,
): string {
  const { timeZone } = viewer;
  const time = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
  return say('meeting.when', {
    day: say.instant(startsAt, timeZone, today),
    time: allDay ? 'none' : time.format(new Date(startsAt)),
  });
}
