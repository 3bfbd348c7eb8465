import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Account } from '../../entities/customers/account';
import { Lead } from '../../entities/customers/lead';
import { Activity } from '../../entities/deals/activity';
import { Deal, DealState } from '../../entities/deals/deal';
import { Pipeline } from '../../entities/deals/pipeline';
import { Stage } from '../../entities/deals/stage';
import { StageChange } from '../../entities/deals/stageChange';
import { Task } from '../../entities/deals/task';
import { Channel } from '../../entities/market/channel';
import { Competitor } from '../../entities/market/competitor';
import { ProductLine } from '../../entities/market/productLine';
import { User } from '../../entities/people/user';
import type { Context } from '../context';
import { MoneyData, moneyOf } from '../money';
import type { Page } from '../reading/page';
import { Rows } from '../reading/rows';
import { Needs, wanted } from '../reading/wanted';
import { PageArgs } from '../reading/window';
import { ActivityConnection, activitiesOf, latestFirst } from './activityList';
import { isStale } from './stale';
import { nextFirst, TaskConnection, tasksOf } from './taskList';

/** What a deal refers to, and what is reckoned from it. */
@Resolver(() => Deal)
export class DealFields {
  @Needs(Deal, 'amount', 'currency')
  @FieldResolver(() => MoneyData, { nullable: true, description: 'What it is worth; null when not known yet.' })
  amount(@Root() deal: Deal): MoneyData | null {
    return moneyOf(deal.amount, deal.currency);
  }

  @Needs(Deal, 'accountId')
  @FieldResolver(() => Account, { description: 'The customer.' })
  account(@Root() deal: Deal, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<Account | null> {
    return load.one(Account, deal.accountId, info);
  }

  @Needs(Deal, 'leadId')
  @FieldResolver(() => Lead, { nullable: true, description: 'The lead it came from.' })
  lead(@Root() deal: Deal, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<Lead | null> {
    return load.one(Lead, deal.leadId, info);
  }

  @Needs(Deal, 'ownerId')
  @FieldResolver(() => User, { description: 'Who works on it.' })
  owner(@Root() deal: Deal, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<User | null> {
    return load.one(User, deal.ownerId, info);
  }

  @Needs(Deal, 'stageId')
  @FieldResolver(() => Stage, { description: 'The stage it is in.' })
  stage(@Root() deal: Deal, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<Stage | null> {
    return load.one(Stage, deal.stageId, info);
  }

  @Needs(Deal, 'pipelineId')
  @FieldResolver(() => Pipeline, { description: 'The pipeline whose stages it goes through.' })
  pipeline(@Root() deal: Deal, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<Pipeline | null> {
    return load.one(Pipeline, deal.pipelineId, info);
  }

  @Needs(Deal, 'productLineId')
  @FieldResolver(() => ProductLine, { nullable: true, description: 'What is to be sold.' })
  productLine(
    @Root() deal: Deal,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProductLine | null> {
    return load.one(ProductLine, deal.productLineId, info);
  }

  @Needs(Deal, 'channelId')
  @FieldResolver(() => Channel, { nullable: true, description: 'Where the customer came from.' })
  channel(@Root() deal: Deal, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<Channel | null> {
    return load.one(Channel, deal.channelId, info);
  }

  @Needs(Deal, 'competitorId')
  @FieldResolver(() => Competitor, {
    nullable: true,
    description: 'The other supplier the customer considers; of a lost deal the one it was lost to.',
  })
  competitor(
    @Root() deal: Deal,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Competitor | null> {
    return load.one(Competitor, deal.competitorId, info);
  }

  @Needs(Deal, 'state', 'stageId', 'touchedAt')
  @FieldResolver(() => Boolean, {
    description: 'Open, without activity or move for longer than 14 days and than deals usually stay in its stage.',
  })
  async stale(@Root() deal: Deal, @Ctx() context: Context): Promise<boolean> {
    return deal.state === DealState.OPEN && isStale(context, deal);
  }

  @Needs(Deal)
  @FieldResolver(() => Activity, { nullable: true, description: 'What was done last.' })
  lastActivity(
    @Root() deal: Deal,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Activity | null> {
    return context.load.first(
      { type: Activity, where: activitiesOf(context), order: latestFirst },
      'dealId',
      deal.id,
      info,
    );
  }

  @Needs(Deal)
  @FieldResolver(() => Task, {
    nullable: true,
    description: 'The next thing to do; null for a deal without a next step.',
  })
  nextTask(@Root() deal: Deal, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Task | null> {
    return context.load.first(
      { type: Task, where: tasksOf(context, { done: false }), order: nextFirst },
      'dealId',
      deal.id,
      info,
    );
  }

  @Needs(Deal)
  @FieldResolver(() => ActivityConnection, { description: 'What was done, latest first.' })
  activities(
    @Root() deal: Deal,
    @Args() page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Activity>> {
    return context.load.page(
      { type: Activity, where: activitiesOf(context), order: latestFirst },
      'dealId',
      deal.id,
      page,
      info,
    );
  }

  @Needs(Deal)
  @FieldResolver(() => TaskConnection, { description: 'What is to be done and was done, the next due first.' })
  tasks(
    @Root() deal: Deal,
    @Args() page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Task>> {
    return context.load.page(
      { type: Task, where: tasksOf(context, {}), order: nextFirst },
      'dealId',
      deal.id,
      page,
      info,
    );
  }

  @Needs(Deal)
  @FieldResolver(() => [StageChange], { description: 'The stages it has entered, in order.' })
  stageChanges(@Root() deal: Deal, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<StageChange[]> {
    const { metadata } = new Rows(context.database, StageChange);
    return context.load.many(StageChange, 'dealId', deal.id, wanted(metadata, info), 'at');
  }
}
