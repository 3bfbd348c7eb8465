import { type Activity, ActivityKind } from '../../entities/deals/activity';
import { Milestone, type MilestoneName } from '../../entities/record/milestone';
import { reach, teamAt } from '../changing/journey';
import type { Work } from '../changing/work';
import { sql } from '../reading/sql';

/** Milestones that an activity reaches, by its kind. */
export const REACHES: Record<ActivityKind, MilestoneName[]> = {
  CALL: ['FIRST_CONTACT'],
  EMAIL: ['FIRST_CONTACT'],
  SOCIAL: ['FIRST_CONTACT'],
  MEETING: ['FIRST_CONTACT', 'FIRST_MEETING'],
  DEMO: ['FIRST_CONTACT', 'FIRST_MEETING'],
  VISIT: ['FIRST_CONTACT', 'FIRST_MEETING'],
  LETTER: [],
  NOTE: [],
};

/** A journey's deal or lead, and who works on it. */
interface OnJourney {
  journeyId: string;
  ownerId: string | null;
}

/**
 * Reckons again what a corrected activity was the first of: the earliest activity that is left takes its place.
 * A milestone that had another origin stays as it is.
 */
export async function reckonFirsts(
  work: Work,
  { journeyId, ownerId }: OnJourney,
  activity: Activity,
  before: Pick<Activity, 'kind' | 'occurredAt'>,
): Promise<void> {
  const settled = new Set<MilestoneName>();
  for (const name of REACHES[before.kind]) {
    const known = await work.every(Milestone, sql`t.journey_id = ${journeyId} and t.name = ${name}`);
    const [first] = known.filter(({ at }) => at.getTime() === before.occurredAt.getTime());
    if (!first) continue;
    settled.add(name);
    const times = [await earliest(work, journeyId, name, activity.id), ...timeOf(activity, name)];
    const at = times.reduce((least, time) => (time && (!least || time < least) ? time : least), null);
    if (at?.getTime() === first.at.getTime()) continue;
    first.deletedAt = work.context.now;
    if (at) work.add(Milestone, { journeyId, name, at, userId: ownerId, teamId: await teamAt(work, ownerId, at) });
  }
  const more = REACHES[activity.kind].filter(name => !settled.has(name));
  await reach(work, journeyId, more, activity.occurredAt, ownerId);
}

function timeOf({ kind, occurredAt }: Activity, name: MilestoneName): Date[] {
  return REACHES[kind].includes(name) ? [occurredAt] : [];
}

/** When another activity of the journey reached a milestone for the first time; null when none did. */
async function earliest(work: Work, journeyId: string, name: MilestoneName, besides: string): Promise<Date | null> {
  const kinds = Object.values(ActivityKind).filter(kind => REACHES[kind].includes(name));
  const [row] = await work.rows<{ at: Date | null }>(
    sql`select min(a.occurred_at) as at from activities a
      left join deals d on d.workspace_id = a.workspace_id and d.id = a.deal_id
      left join leads l on l.workspace_id = a.workspace_id and l.id = a.lead_id
      where (d.journey_id = ${journeyId} or l.journey_id = ${journeyId}) and a.kind = any (${kinds}::text[])
        and a.id <> ${besides} and a.deleted_at is null`,
  );
  return row?.at ?? null;
}
