import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Contact } from '../../entities/customers/contact';
import { Lead } from '../../entities/customers/lead';
import { Activity, ActivityKind, ActivityOutcome } from '../../entities/deals/activity';
import { Deal } from '../../entities/deals/deal';
import { DateTimeScalar } from '../../entities/scalars';
import { UserError } from '../../entities/values/userError';
import { change } from '../changing/change';
import { mustBeVersion } from '../changing/expectedVersion';
import { Payload } from '../changing/payload';
import { optional } from '../changing/text';
import type { Work } from '../changing/work';
import type { Context } from '../context';
import { reckonFirsts } from './firsts';

@InputType({ description: 'Changes of an activity; what is left out stays, null empties what may be empty.' })
export class UpdateActivityInput {
  @Field(() => ID, { description: 'The activity.' })
  activityId!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The version it was read at; refused with CONFLICT when it has been changed since.',
  })
  expectedVersion?: number | null;

  @Field(() => ActivityKind, { nullable: true, description: 'What was done.' })
  kind?: ActivityKind | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it happened. Never in the future.' })
  occurredAt?: Date | null;

  @Field(() => ActivityOutcome, { nullable: true, description: 'How it went.' })
  outcome?: ActivityOutcome | null;

  @Field(() => Int, { nullable: true, description: 'How long it took, in minutes.' })
  durationMinutes?: number | null;

  @Field(() => String, { nullable: true, description: 'What it was about.' })
  notes?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who was talked to, at its account or lead.' })
  contactId?: string | null;
}

@ObjectType({ description: 'The changed activity.' })
export class UpdateActivityPayload extends Payload {
  @Field(() => Activity, { nullable: true, description: 'The activity; null when refused.' })
  activity!: Activity | null;
}

/** `updateActivity`. */
@Resolver()
export class UpdateActivity {
  @Mutation(() => UpdateActivityPayload, {
    description: 'Corrects what was logged. A first contact or meeting that depended on it is reckoned again.',
  })
  updateActivity(
    @Arg('input', () => UpdateActivityInput, { description: 'What changes.' }) input: UpdateActivityInput,
    @Ctx() context: Context,
  ): Promise<UpdateActivityPayload> {
    return change(context, 'activity.updated', { mutation: 'updateActivity', input }, async work => {
      const activity = await work.find(Activity, input.activityId, ['activityId']);
      await mustBeVersion(work, activity, input.expectedVersion);
      const before = { kind: activity.kind, occurredAt: activity.occurredAt };
      activity.kind = input.kind ?? activity.kind;
      activity.occurredAt = input.occurredAt ?? activity.occurredAt;
      if (input.outcome !== undefined) activity.outcome = input.outcome;
      if (input.durationMinutes !== undefined) activity.durationMinutes = input.durationMinutes;
      if (input.notes !== undefined) activity.notes = optional(input.notes, 'notes');
      if (input.contactId !== undefined) activity.contactId = await contactOf(work, activity, input.contactId);
      activity.check(context.now);
      await touch(work, activity, before);
      work.args.kind = activity.kind;
      return { activity };
    });
  }
}

async function contactOf(work: Work, { accountId, leadId }: Activity, id: string | null): Promise<string | null> {
  const contact = await work.referIf(Contact, id, ['contactId']);
  if (!contact) return null;
  const there =
    (contact.accountId !== null && contact.accountId === accountId) ||
    (contact.leadId !== null && contact.leadId === leadId);
  if (!there) throw new UserError('INVALID', ['contactId'], 'activity.contactElsewhere', { contact: contact.name });
  return contact.id;
}

/** The deal is fresh since then, and what its journey reached for the first time is reckoned again. */
async function touch(work: Work, activity: Activity, before: Pick<Activity, 'kind' | 'occurredAt'>): Promise<void> {
  const deal = activity.dealId ? await work.get(Deal, activity.dealId) : null;
  const lead = activity.leadId ? await work.get(Lead, activity.leadId) : null;
  if (deal && deal.touchedAt < activity.occurredAt) deal.touchedAt = activity.occurredAt;
  for (const subject of deal && lead && deal.journeyId === lead.journeyId ? [deal] : [deal, lead]) {
    if (subject) await reckonFirsts(work, subject, activity, before);
  }
}
