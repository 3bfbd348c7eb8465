import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Lead } from '../../entities/customers/lead';
import { Activity, ActivityKind, ActivityOutcome } from '../../entities/deals/activity';
import type { Deal } from '../../entities/deals/deal';
import { Meeting } from '../../entities/deals/meeting';
import { Task } from '../../entities/deals/task';
import { DateScalar, DateTimeScalar } from '../../entities/scalars';
import { UserError } from '../../entities/values/userError';
import { change } from '../changing/change';
import { reach, teamAt } from '../changing/journey';
import { Payload } from '../changing/payload';
import { optional, required, verbatim } from '../changing/text';
import type { Work } from '../changing/work';
import type { Context } from '../context';
import { REACHES } from './firsts';
import { arrangedFor, startOf, subjectsOfMeeting } from './meetings/held';
import { nameOfSubject, subjectsOf } from './subjects';

@InputType({
  description: 'Work with a customer that has been done. At least one of account, lead and deal is needed.',
})
export class LogActivityInput {
  @Field(() => ActivityKind, { description: 'What was done.' })
  kind!: ActivityKind;

  @Field(() => ID, { nullable: true, description: 'The customer.' })
  accountId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The lead.' })
  leadId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The deal it moved forward; its account is taken over.' })
  dealId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who was talked to, at that account or lead.' })
  contactId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The appointment that took place; whom it was with, its start and length are taken over from it.',
  })
  meetingId?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it happened; now when left out. Never in the future.',
  })
  occurredAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'The words it is recorded with, kept verbatim.' })
  said?: string | null;

  @Field(() => String, { nullable: true, description: 'The id another system knows it by, used once.' })
  externalId?: string | null;

  @Field(() => Int, { nullable: true, description: 'How long it took, in minutes.' })
  durationMinutes?: number | null;

  @Field(() => ActivityOutcome, { nullable: true, description: 'How it went.' })
  outcome?: ActivityOutcome | null;

  @Field(() => String, { nullable: true, description: 'What it was about.' })
  notes?: string | null;

  @Field(() => String, { nullable: true, description: 'What is to be done next; becomes a task.' })
  nextStep?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which the next step is due.' })
  nextStepDue?: string | null;
}

@ObjectType({ description: 'What was logged.' })
export class LogActivityPayload extends Payload {
  @Field(() => Activity, { nullable: true, description: 'The activity; null when refused.' })
  activity!: Activity | null;

  @Field(() => Task, { nullable: true, description: 'The task made for the next step; null when there is none.' })
  task!: Task | null;
}

/** `logActivity`. */
@Resolver()
export class LogActivity {
  @Mutation(() => LogActivityPayload, {
    description: 'Records work with a customer that has been done, and a task for the next step if one is named.',
  })
  logActivity(
    @Arg('input', () => LogActivityInput, { description: 'What was done.' }) input: LogActivityInput,
    @Ctx() context: Context,
  ): Promise<LogActivityPayload> {
    return change(context, 'activity.logged', { mutation: 'logActivity', input }, async work => {
      const meeting = await work.referIf(Meeting, input.meetingId, ['meetingId']);
      const subjects = await (meeting ? subjectsOfMeeting(work, meeting) : subjectsOf(work, input));
      const { deal, lead, account, contact } = subjects;
      const at = input.occurredAt ?? (meeting ? startOf(meeting, context.now) : context.now);
      const { user } = context.viewer;
      const activity = work.add(Activity, {
        kind: input.kind,
        accountId: account?.id ?? null,
        leadId: lead?.id ?? null,
        dealId: deal?.id ?? null,
        contactId: contact?.id ?? null,
        userId: user.id,
        teamId: await teamAt(work, user.id, at),
        occurredAt: at,
        durationMinutes: input.durationMinutes ?? meeting?.durationMinutes ?? null,
        outcome: input.outcome ?? null,
        notes: optional(input.notes, 'notes'),
        said: verbatim(input.said),
        externalId: optional(input.externalId, 'externalId'),
      });
      activity.check(context.now);
      await touch(work, activity, deal, lead);
      // Taken up only now: a record is written after those it points to.
      const held = meeting ? await work.get(Meeting, meeting.id) : await arrangedFor(work, activity);
      held?.held(activity.id);
      work.args.kind = input.kind;
      work.args.subject = nameOfSubject(subjects);
      return { activity, task: nextStep(work, activity, input) };
    });
  }
}

/** The deal is fresh again, the lead has been contacted, and the journey has reached what the kind says. */
async function touch(work: Work, { kind, occurredAt }: Activity, deal: Deal | null, lead: Lead | null): Promise<void> {
  if (deal && deal.touchedAt < occurredAt) deal.touchedAt = occurredAt;
  const reached = REACHES[kind];
  if (reached.length > 0) lead?.contacted();
  if (deal) await reach(work, deal.journeyId, reached, occurredAt, deal.ownerId);
  if (lead && lead.journeyId !== deal?.journeyId) await reach(work, lead.journeyId, reached, occurredAt, lead.ownerId);
}

function nextStep(work: Work, activity: Activity, input: LogActivityInput): Task | null {
  if (input.nextStep == null) {
    if (input.nextStepDue != null) throw new UserError('INVALID', ['nextStep'], 'nextStep.dueWithoutStep');
    return null;
  }
  return work.add(Task, {
    title: required(input.nextStep, 'nextStep'),
    dueOn: input.nextStepDue ?? null,
    dueTime: null,
    doneAt: null,
    ownerId: activity.userId,
    accountId: activity.accountId,
    leadId: activity.leadId,
    dealId: activity.dealId,
    activityId: activity.id,
    said: activity.said,
    externalId: null,
  });
}
