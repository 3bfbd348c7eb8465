import ical, { ICalCalendarMethod } from 'ical-generator';
import { Deal } from '../../../entities/deals/deal';
import type { Meeting } from '../../../entities/deals/meeting';
import { User } from '../../../entities/people/user';
import { dayOf } from '../../../entities/values/day';
import type { Context } from '../../context';
import { followUpText } from '../../texts/followUp';
import { titleOf } from './appointment';

const MINUTE_MS = 60_000;

/** An appointment as an iCalendar file (RFC 5545) in the viewer's language; fetched again after a change it replaces the entry. */
export async function calendarFile(context: Context, meeting: Meeting): Promise<string> {
  const { load, viewer, calendar } = context;
  const [title, deal, owner] = await Promise.all([
    titleOf(context, meeting),
    load.with(Deal, meeting.dealId, ['name']),
    load.with(User, meeting.ownerId, ['name', 'email']),
  ]);
  const about = deal && followUpText(viewer.locale, 'meeting.deal', { deal: deal.name });
  const { startsAt, durationMinutes, allDay } = meeting;
  const entries = ical({ prodId: { company: 'Uplift', product: 'Uplift' }, method: ICalCalendarMethod.PUBLISH });
  const event = entries.createEvent({
    id: meeting.globalId,
    sequence: meeting.version - 1,
    stamp: meeting.updatedAt,
    summary: title,
    start: allDay ? dayOf(startsAt, calendar.timeZone) : startsAt,
    end: durationMinutes === null ? null : new Date(startsAt.getTime() + durationMinutes * MINUTE_MS),
    allDay,
    location: meeting.place,
    description: [meeting.notes, about].filter(line => line !== null).join('\n') || null,
  });
  if (owner) event.organizer({ name: owner.name, email: owner.email });
  return entries.toString();
}
