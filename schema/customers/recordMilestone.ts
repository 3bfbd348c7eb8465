import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver, registerEnumType } from 'type-graphql';
import { Lead } from '../../entities/customers/lead';
import { Deal } from '../../entities/deals/deal';
import { Journey } from '../../entities/record/journey';
import { Milestone } from '../../entities/record/milestone';
import { DateTimeScalar, EmailScalar } from '../../entities/scalars';
import { UserError } from '../../entities/values/userError';
import { change } from '../changing/change';
import { reach } from '../changing/journey';
import { Payload } from '../changing/payload';
import { joinVisitor, journeyOf, newJourney, type VisitorKeys, visitorKeys } from '../changing/visitor';
import type { Work } from '../changing/work';
import type { Context } from '../context';
import { sql } from '../reading/sql';

enum ReportedMilestone {
  VISIT = 'VISIT',
  DOWNLOAD = 'DOWNLOAD',
  DEMO_BOOKED = 'DEMO_BOOKED',
  QUOTE_ACCEPTED = 'QUOTE_ACCEPTED',
}

registerEnumType(ReportedMilestone, {
  name: 'ReportedMilestone',
  description: 'What another app can report of a prospect.',
  valuesConfig: {
    VISIT: { description: 'Visited the website.' },
    DOWNLOAD: { description: 'Downloaded a white paper or the like.' },
    DEMO_BOOKED: { description: 'Booked a demo.' },
    QUOTE_ACCEPTED: { description: 'Accepted a quote.' },
  },
});

@InputType({
  description:
    'What a prospect did, reported by another app. At least one of visitor key, e-mail, lead and deal is needed.',
})
export class RecordMilestoneInput {
  @Field(() => ReportedMilestone, { description: 'What the prospect did.' })
  name!: ReportedMilestone;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When; now when left out. Never in the future.' })
  at?: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the other app knows the visitor by, such as a cookie’s value.',
  })
  visitorKey?: string | null;

  @Field(() => EmailScalar, { nullable: true, description: 'The visitor’s e-mail address, when it is known.' })
  email?: string | null;

  @Field(() => ID, { nullable: true, description: 'The lead, when it is known.' })
  leadId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The deal, when it is known.' })
  dealId?: string | null;
}

@ObjectType({ description: 'What was recorded.' })
export class RecordMilestonePayload extends Payload {
  @Field(() => Milestone, {
    nullable: true,
    description: 'The milestone; null when refused, and when it had been reached before: the first time counts.',
  })
  milestone!: Milestone | null;

  @Field(() => Lead, { nullable: true, description: 'The lead it belongs to, as far as the viewer sees it.' })
  lead!: Lead | null;
}

/** `recordMilestone`. */
@Resolver()
export class RecordMilestone {
  @Mutation(() => RecordMilestonePayload, {
    description:
      'Records what a prospect did by itself. A visitor nobody knows yet is remembered by key or e-mail; as soon as a lead carries one of them, all of it becomes part of the lead’s journey.',
  })
  recordMilestone(
    @Arg('input', () => RecordMilestoneInput, { description: 'Who did what.' }) input: RecordMilestoneInput,
    @Ctx() context: Context,
  ): Promise<RecordMilestonePayload> {
    return change(context, 'milestone.recorded', { mutation: 'recordMilestone', input }, async work => {
      const at = input.at ?? context.now;
      if (at > context.now) throw new UserError('INVALID', ['at'], 'activity.future');
      const keys = visitorKeys(input.visitorKey, input.email);
      const subject = await subjectOf(work, input, keys);
      const journey = subject
        ? await work.get(Journey, subject.journeyId)
        : ((await journeyOf(work, keys)) ?? newJourney(work, null, keys));
      await joinVisitor(work, journey, keys);
      if (!subject) journey.email ??= keys.email;
      journey.acted(input.name, at);
      const [milestone = null] = await reach(work, journey.id, [input.name], at, subject?.ownerId ?? null);
      const lead = await leadOn(work, journey.id);
      work.args.name = input.name;
      work.args.subject = lead?.company ?? 'none';
      return { milestone, lead };
    });
  }
}

/** The lead or deal whose journey it is. */
type Subject = Pick<Lead, 'journeyId' | 'ownerId'>;

/** Whom the input names, or whose e-mail it is. Other apps need not see a lead to tell what it did. */
async function subjectOf(work: Work, input: RecordMilestoneInput, keys: VisitorKeys): Promise<Subject | null> {
  const deal = await work.referIf(Deal, input.dealId, ['dealId']);
  const lead = await work.referIf(Lead, input.leadId, ['leadId']);
  if (deal ?? lead) return deal ?? lead;
  if (!keys.email && !keys.visitorKey) throw new UserError('INVALID', ['visitorKey'], 'milestone.nobody');
  const [known] = await work.rows<Subject>(bySubject(keys));
  return known ?? null;
}

/** The lead or deal that a visitor's e-mail or earlier journey belongs to; open ones first, then the newest. */
const bySubject = ({ email, visitorKey }: VisitorKeys) => sql`
  select "journeyId", "ownerId" from (
    select l.journey_id as "journeyId", l.owner_id as "ownerId", l.status in ('CONVERTED', 'DISQUALIFIED') as closed, l.created_at
      from leads l where l.deleted_at is null and l.email_key = ${email}
    union all select l.journey_id, l.owner_id, l.status in ('CONVERTED', 'DISQUALIFIED'), l.created_at
      from contacts c join leads l on l.workspace_id = c.workspace_id and l.id = c.lead_id
      where c.deleted_at is null and l.deleted_at is null and c.email_key = ${email}
    union all select d.journey_id, d.owner_id, d.state <> 'OPEN', d.created_at
      from contacts c join deals d on d.workspace_id = c.workspace_id and d.account_id = c.account_id
      where c.deleted_at is null and d.deleted_at is null and c.email_key = ${email}
    union all select l.journey_id, l.owner_id, l.status in ('CONVERTED', 'DISQUALIFIED'), l.created_at
      from journeys j join leads l on l.workspace_id = j.workspace_id and l.journey_id = coalesce(j.joined_id, j.id)
      where j.deleted_at is null and l.deleted_at is null and j.visitor_key = ${visitorKey}
    union all select d.journey_id, d.owner_id, d.state <> 'OPEN', d.created_at
      from journeys j join deals d on d.workspace_id = j.workspace_id and d.journey_id = coalesce(j.joined_id, j.id)
      where j.deleted_at is null and d.deleted_at is null and j.visitor_key = ${visitorKey}
  ) known order by closed, created_at desc limit 1`;

/** The lead of a journey, when the viewer sees it. */
async function leadOn(work: Work, journeyId: string): Promise<Lead | null> {
  const [found] = await work.rows<{ id: string }>(
    sql`select l.id from leads l where l.journey_id = ${journeyId} and l.deleted_at is null order by l.created_at desc limit 1`,
  );
  return found ? work.look(Lead, found.id) : null;
}
