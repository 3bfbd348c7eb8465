import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Meeting } from '../../../entities/deals/meeting';
import { MeetingKind, USUAL_MINUTES } from '../../../entities/deals/meetingKind';
import { DateScalar, DateTimeScalar } from '../../../entities/scalars';
import { startOfDay } from '../../../entities/values/day';
import { UserError } from '../../../entities/values/userError';
import { change } from '../../changing/change';
import { reach } from '../../changing/journey';
import { ownerOf } from '../../changing/owner';
import { Payload } from '../../changing/payload';
import { optional, verbatim } from '../../changing/text';
import { setTimer } from '../../changing/timer';
import type { Work } from '../../changing/work';
import type { Context } from '../../context';
import { workdaysOf } from '../../settings/workdays';
import { nameOfSubject, type Subjects, subjectsOf } from '../subjects';
import { todayOf } from '../today';
import { askedAt } from './asking';

@InputType({
  description: 'An appointment that lies ahead. At least one of account, lead and deal is needed, and when.',
})
export class ScheduleMeetingInput {
  @Field(() => MeetingKind, { description: 'What is arranged.' })
  kind!: MeetingKind;

  @Field(() => ID, { nullable: true, description: 'The customer.' })
  accountId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The lead.' })
  leadId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The deal it moves forward; its account is taken over.' })
  dealId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Whom it is with, at that account or lead.' })
  contactId?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it begins.' })
  startsAt?: Date | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day, in the workspace’s time zone, instead of `startsAt` when no time is agreed yet.',
  })
  startsOn?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How long it is to take, in minutes; what is usual for its kind when left out.',
  })
  durationMinutes?: number | null;

  @Field(() => String, { nullable: true, description: 'Where it takes place: an address or a link.' })
  place?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is to be about.' })
  notes?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who holds it; the viewer when left out.' })
  ownerId?: string | null;

  @Field(() => String, { nullable: true, description: 'The words it is recorded with, kept verbatim.' })
  said?: string | null;

  @Field(() => String, { nullable: true, description: 'The id another system knows it by, used once.' })
  externalId?: string | null;
}

@ObjectType({ description: 'The appointment that was arranged.' })
export class ScheduleMeetingPayload extends Payload {
  @Field(() => Meeting, { nullable: true, description: 'The appointment; null when refused.' })
  meeting!: Meeting | null;
}

/** `scheduleMeeting`. */
@Resolver()
export class ScheduleMeeting {
  @Mutation(() => ScheduleMeetingPayload, {
    description:
      'Arranges a meeting, demo, visit or call ahead, with a calendar file. Who holds it is asked afterwards how it went.',
  })
  scheduleMeeting(
    @Arg('input', () => ScheduleMeetingInput, { description: 'The appointment.' }) input: ScheduleMeetingInput,
    @Ctx() context: Context,
  ): Promise<ScheduleMeetingPayload> {
    return change(context, 'meeting.scheduled', { mutation: 'scheduleMeeting', input }, async work => {
      const subjects = await subjectsOf(work, input);
      const { startsAt, allDay } = beginning(context, input);
      const owner = await ownerOf(work, input.ownerId);
      const meeting = work.add(Meeting, {
        kind: input.kind,
        accountId: subjects.account?.id ?? null,
        leadId: subjects.lead?.id ?? null,
        dealId: subjects.deal?.id ?? null,
        contactId: subjects.contact?.id ?? null,
        ownerId: owner.id,
        startsAt,
        allDay,
        durationMinutes: allDay ? null : (input.durationMinutes ?? USUAL_MINUTES[input.kind]),
        place: optional(input.place, 'place'),
        notes: optional(input.notes, 'notes'),
        activityId: null,
        cancelledAt: null,
        said: verbatim(input.said),
        externalId: optional(input.externalId, 'externalId'),
      });
      meeting.check();
      if (input.kind === MeetingKind.DEMO) await demoBooked(work, subjects);
      const workdays = await workdaysOf(work, context.viewer.workspace);
      const asking = askedAt(meeting, { timeZone: context.calendar.timeZone, workdays, now: context.now });
      await setTimer(work, { kind: 'meeting.ended', key: meeting.id }, asking, {});
      Object.assign(work.args, { kind: input.kind, subject: nameOfSubject(subjects) });
      return { meeting };
    });
  }
}

function beginning(
  context: Context,
  { startsAt, startsOn }: ScheduleMeetingInput,
): Pick<Meeting, 'startsAt' | 'allDay'> {
  if ((startsAt == null) === (startsOn == null)) throw new UserError('INVALID', ['startsAt'], 'meeting.when');
  if (startsAt != null) {
    if (startsAt < context.now) throw new UserError('INVALID', ['startsAt'], 'meeting.past');
    return { startsAt, allDay: false };
  }
  const day = startsOn ?? todayOf(context);
  if (day < todayOf(context)) throw new UserError('INVALID', ['startsOn'], 'meeting.past');
  return { startsAt: startOfDay(day, context.calendar.timeZone), allDay: true };
}

/** The journey has come to its demo, as the figure of whoever owns the prospect. */
async function demoBooked(work: Work, { deal, lead }: Subjects): Promise<void> {
  const { now } = work.context;
  if (deal) await reach(work, deal.journeyId, ['DEMO_BOOKED'], now, deal.ownerId);
  if (lead && lead.journeyId !== deal?.journeyId) {
    await reach(work, lead.journeyId, ['DEMO_BOOKED'], now, lead.ownerId);
  }
}
