import type { ActivityKind, ActivityOutcome } from '../../../entities/deals/activity';
import { type DeedSubject, isMeeting } from '../history/deeds';
import type { Holder, JourneyStory } from '../history/journeys';
import type { House } from '../house';
import type { DonePlan } from './dealPlans';

/** Working days between agreeing on a demo and giving it. */
const DEMO_BOOKED_BEFORE = 3;

/** Whom something was done with, and on whose way to becoming a customer. */
export interface DoneWith extends DeedSubject {
  contactId?: string;
  journey: JourneyStory;
}

/** Writes an activity of a plan and what was reached by it. @returns when it happened */
export function writeDone(house: House, done: DonePlan, doer: Holder, { journey, ...subject }: DoneWith): Date {
  const at = ago(house, done.ago);
  const kind = done.kind as ActivityKind;
  house.ledger.activities.push({
    id: house.newId(at),
    createdAt: at,
    updatedAt: at,
    occurredAt: at,
    kind,
    notes: done.notes,
    ...subject,
    userId: doer.id,
    teamId: doer.teamId,
    outcome: done.outcome as ActivityOutcome | undefined,
    durationMinutes: done.minutes,
  });
  journey.reach('FIRST_CONTACT', at, doer);
  if (isMeeting(kind)) journey.reach('FIRST_MEETING', at, doer);
  if (done.kind === 'DEMO') journey.reach('DEMO_BOOKED', ago(house, done.ago + DEMO_BOOKED_BEFORE), doer);
  return at;
}

/** The instant some working days ago. */
export function ago({ calendar }: House, workingDays: number): Date {
  return calendar.at(calendar.end - workingDays);
}
