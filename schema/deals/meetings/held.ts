import { Account } from '../../../entities/customers/account';
import { Contact } from '../../../entities/customers/contact';
import { Lead } from '../../../entities/customers/lead';
import type { Activity } from '../../../entities/deals/activity';
import { Deal } from '../../../entities/deals/deal';
import { Meeting } from '../../../entities/deals/meeting';
import { dayOf, startOfDay } from '../../../entities/values/day';
import type { Work } from '../../changing/work';
import { sql } from '../../reading/sql';
import type { Subjects } from '../subjects';

const DAY_MS = 24 * 3_600_000;

/** Whom an appointment was arranged with; deal and lead are locked. */
export async function subjectsOfMeeting(work: Work, meeting: Meeting): Promise<Subjects> {
  return {
    deal: meeting.dealId ? await work.getIf(Deal, meeting.dealId) : null,
    lead: meeting.leadId ? await work.getIf(Lead, meeting.leadId) : null,
    account: meeting.accountId ? await work.look(Account, meeting.accountId) : null,
    contact: meeting.contactId ? await work.look(Contact, meeting.contactId) : null,
  };
}

/** When an appointment that took place happened: at the time agreed, or just now where it was earlier or only a day was agreed. */
export function startOf({ startsAt, allDay }: Meeting, now: Date): Date {
  const today = allDay && now.getTime() - startsAt.getTime() < DAY_MS;
  return startsAt > now || today ? now : startsAt;
}

/**
 * The appointment that an activity carries out although nobody says so: of the same kind, person and customer, on the same
 * day, not logged yet. So nobody is asked how it went after having told.
 */
export async function arrangedFor(work: Work, activity: Activity): Promise<Meeting | null> {
  const { timeZone } = work.context.calendar;
  const from = startOfDay(dayOf(activity.occurredAt, timeZone), timeZone);
  const to = new Date(from.getTime() + DAY_MS);
  const [row] = await work.rows<Pick<Meeting, 'id'>>(
    sql`select m.id from meetings m
      where m.owner_id = ${activity.userId} and m.kind = ${activity.kind}
        and m.starts_at >= ${from} and m.starts_at < ${to}
        and m.activity_id is null and m.cancelled_at is null and m.deleted_at is null
        and (m.deal_id = ${activity.dealId} or m.account_id = ${activity.accountId} or m.lead_id = ${activity.leadId})
      order by abs(extract(epoch from m.starts_at - ${activity.occurredAt}::timestamptz)), m.id limit 1`,
  );
  return row ? work.getIf(Meeting, row.id) : null;
}
