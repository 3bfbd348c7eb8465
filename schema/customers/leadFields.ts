import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Account } from '../../entities/customers/account';
import { Contact } from '../../entities/customers/contact';
import { Lead } from '../../entities/customers/lead';
import { Activity } from '../../entities/deals/activity';
import { Deal } from '../../entities/deals/deal';
import { Channel } from '../../entities/market/channel';
import { Segment } from '../../entities/market/segment';
import { User } from '../../entities/people/user';
import { Milestone } from '../../entities/record/milestone';
import type { Context } from '../context';
import { ActivityConnection, activitiesOf, latestFirst } from '../deals/activityList';
import { dealsOf, newestDealFirst } from '../deals/dealList';
import { MoneyData, moneyOf } from '../money';
import type { Page } from '../reading/page';
import { Rows } from '../reading/rows';
import { Needs, wanted } from '../reading/wanted';
import { PageArgs } from '../reading/window';
import { byContactName, ContactConnection, contactsOf } from './contactList';

/** What a lead refers to. */
@Resolver(() => Lead)
export class LeadFields {
  @Needs(Lead, 'channelId')
  @FieldResolver(() => Channel, { nullable: true, description: 'Where it came from.' })
  channel(@Root() lead: Lead, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<Channel | null> {
    return load.one(Channel, lead.channelId, info);
  }

  @Needs(Lead, 'segmentId')
  @FieldResolver(() => Segment, { nullable: true, description: 'The part of the market it belongs to.' })
  segment(@Root() lead: Lead, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<Segment | null> {
    return load.one(Segment, lead.segmentId, info);
  }

  @Needs(Lead, 'ownerId')
  @FieldResolver(() => User, { nullable: true, description: 'Who follows it up; null while it waits to be taken.' })
  owner(@Root() lead: Lead, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<User | null> {
    return load.one(User, lead.ownerId, info);
  }

  @Needs(Lead, 'referredById')
  @FieldResolver(() => Account, { nullable: true, description: 'The account that recommended us.' })
  referredBy(@Root() lead: Lead, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<Account | null> {
    return load.one(Account, lead.referredById, info);
  }

  @Needs(Lead, 'budget', 'budgetCurrency')
  @FieldResolver(() => MoneyData, { nullable: true, description: 'What it can spend; null when not known.' })
  budget(@Root() lead: Lead): MoneyData | null {
    return lead.budgetCurrency === null ? null : moneyOf(lead.budget, lead.budgetCurrency);
  }

  @Needs(Lead)
  @FieldResolver(() => ContactConnection, { description: 'Its people, by name.' })
  contacts(
    @Root() lead: Lead,
    @Args() page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Contact>> {
    const listing = { type: Contact, where: contactsOf(context), order: byContactName };
    return context.load.page(listing, 'leadId', lead.id, page, info);
  }

  @Needs(Lead)
  @FieldResolver(() => ActivityConnection, { description: 'What was done with it, latest first.' })
  activities(
    @Root() lead: Lead,
    @Args() page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Activity>> {
    const listing = { type: Activity, where: activitiesOf(context), order: latestFirst };
    return context.load.page(listing, 'leadId', lead.id, page, info);
  }

  @Needs(Lead)
  @FieldResolver(() => Deal, { nullable: true, description: 'The deal it has become; null until then.' })
  deal(@Root() lead: Lead, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Deal | null> {
    const listing = { type: Deal, where: dealsOf(context), order: newestDealFirst };
    return context.load.first(listing, 'leadId', lead.id, info);
  }

  @Needs(Lead, 'journeyId')
  @FieldResolver(() => [Milestone], {
    description: 'What it has reached so far, in order: visits and downloads reported by other apps, contact, stages.',
  })
  milestones(@Root() lead: Lead, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Milestone[]> {
    const { metadata } = new Rows(context.database, Milestone);
    return context.load.many(Milestone, 'journeyId', lead.journeyId, wanted(metadata, info), 'at');
  }
}
