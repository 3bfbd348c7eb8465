import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, createUnionType, Field, FieldResolver, Info, ObjectType, Resolver, Root } from 'type-graphql';
import { Deal } from '../../entities/deals/deal';
import { DiscoveryAspect } from '../../entities/deals/discoveryAspect';
import { DiscoveryEntry } from '../../entities/deals/discoveryEntry';
import { Meeting } from '../../entities/deals/meeting';
import { Need } from '../../entities/deals/need';
import { Objection } from '../../entities/deals/objection';
import { Proposal } from '../../entities/deals/proposal';
import { Task } from '../../entities/deals/task';
import { instantAt } from '../../entities/values/day';
import type { Context } from '../context';
import type { Page } from '../reading/page';
import { Needs } from '../reading/wanted';
import { PageArgs } from '../reading/window';
import {
  asTold,
  DiscoveryEntryConnection,
  mattersFirst,
  NeedConnection,
  newestFirst,
  ObjectionConnection,
  seenOf,
} from './discovery/discoveryList';
import { gapsIn, questionAbout, type Told } from './discovery/spin';
import {
  comingMeetings,
  earliestFirst,
  latestMeetingFirst,
  MeetingConnection,
  meetingsOf,
} from './meetings/meetingList';
import { latestVersionFirst, ProposalConnection, proposalsOf } from './proposals/proposalList';
import { nextFirst, tasksOf } from './taskList';

const NextStep = createUnionType({
  name: 'NextStep',
  description: 'What comes next for a deal: something to do, or an appointment.',
  types: () => [Task, Meeting] as const,
});

/** A question that would fill what is still unknown. */
@ObjectType({ description: 'A question that would fill a gap in what is known of a customer.' })
export class DiscoveryQuestion {
  @Field(() => DiscoveryAspect, { description: 'What it is about.' })
  aspect!: DiscoveryAspect;

  @Field({ description: 'The question, in the viewer’s language.' })
  text!: string;
}

/** A deal's follow-up: what was found out, what is needed, what stands against it, what was proposed and what comes next. */
@Resolver(() => Deal)
export class DealFollowUp {
  @Needs(Deal)
  @FieldResolver(() => DiscoveryEntryConnection, {
    description: 'What was found out, in the order in which it was said.',
  })
  discovery(
    @Root() deal: Deal,
    @Args() page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<DiscoveryEntry>> {
    const where = seenOf(context, 'DiscoveryEntry');
    return context.load.page({ type: DiscoveryEntry, where, order: asTold }, 'dealId', deal.id, page, info);
  }

  @Needs(Deal)
  @FieldResolver(() => [DiscoveryAspect], {
    description: 'Of what nothing is known yet, in the order to ask about it.',
  })
  async discoveryGaps(@Root() deal: Deal, @Ctx() context: Context): Promise<DiscoveryAspect[]> {
    return gapsIn(await toldAbout(context, deal));
  }

  @Needs(Deal)
  @FieldResolver(() => DiscoveryQuestion, {
    nullable: true,
    description: 'A good question to ask next; null when something is known of all four.',
  })
  async nextQuestion(@Root() deal: Deal, @Ctx() context: Context): Promise<DiscoveryQuestion | null> {
    const told = await toldAbout(context, deal);
    const [aspect] = gapsIn(told);
    return aspect ? { aspect, text: questionAbout(context.viewer.locale, aspect, told) } : null;
  }

  @Needs(Deal)
  @FieldResolver(() => NeedConnection, { description: 'What the customer needs, what matters most first.' })
  needs(
    @Root() deal: Deal,
    @Args() page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Need>> {
    const where = seenOf(context, 'Need');
    return context.load.page({ type: Need, where, order: mattersFirst }, 'dealId', deal.id, page, info);
  }

  @Needs(Deal)
  @FieldResolver(() => ObjectionConnection, {
    description: 'What the customer holds against buying, the latest first.',
  })
  objections(
    @Root() deal: Deal,
    @Args() page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Objection>> {
    const where = seenOf(context, 'Objection');
    return context.load.page({ type: Objection, where, order: newestFirst }, 'dealId', deal.id, page, info);
  }

  @Needs(Deal)
  @FieldResolver(() => ProposalConnection, { description: 'What was proposed, the latest version first.' })
  proposals(
    @Root() deal: Deal,
    @Args() page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Proposal>> {
    const where = proposalsOf(context);
    return context.load.page({ type: Proposal, where, order: latestVersionFirst }, 'dealId', deal.id, page, info);
  }

  @Needs(Deal)
  @FieldResolver(() => MeetingConnection, { description: 'Its appointments, the latest first.' })
  meetings(
    @Root() deal: Deal,
    @Args() page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Meeting>> {
    const where = meetingsOf(context);
    return context.load.page({ type: Meeting, where, order: latestMeetingFirst }, 'dealId', deal.id, page, info);
  }

  @Needs(Deal)
  @FieldResolver(() => NextStep, {
    nullable: true,
    description: 'The open task or coming appointment that is due first; null for a deal without a next step.',
  })
  async nextStep(
    @Root() deal: Deal,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Task | Meeting | null> {
    const { load, calendar } = context;
    const tasks = { type: Task, where: tasksOf(context, { done: false }), order: nextFirst };
    const meetings = { type: Meeting, where: comingMeetings(context), order: earliestFirst };
    const [task, meeting] = await Promise.all([
      load.first(tasks, 'dealId', deal.id, info, ['dueOn', 'dueTime']),
      load.first(meetings, 'dealId', deal.id, info, ['startsAt']),
    ]);
    if (!task || !meeting) return task ?? meeting;
    return task.dueOn !== null && dueAt(task, calendar.timeZone) <= meeting.startsAt ? task : meeting;
  }
}

/** A task of no certain time is due with its day. */
function dueAt({ dueOn, dueTime }: Task, timeZone: string): Date {
  return instantAt(dueOn ?? '', dueTime ?? '23:59', timeZone);
}

function toldAbout({ load }: Context, deal: Deal): Promise<Told[]> {
  return load.many(DiscoveryEntry, 'dealId', deal.id, ['aspect', 'text'], 'at');
}
