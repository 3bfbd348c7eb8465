import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Account } from '../../entities/customers/account';
import { Contact } from '../../entities/customers/contact';
import { Activity } from '../../entities/deals/activity';
import { Deal } from '../../entities/deals/deal';
import { Task } from '../../entities/deals/task';
import { Segment } from '../../entities/market/segment';
import { User } from '../../entities/people/user';
import type { Context } from '../context';
import { ActivityConnection, activitiesOf, latestFirst } from '../deals/activityList';
import { DealConnection, dealsOf, newestDealFirst } from '../deals/dealList';
import { nextFirst, TaskConnection, tasksOf } from '../deals/taskList';
import type { Page } from '../reading/page';
import { Needs } from '../reading/wanted';
import { PageArgs } from '../reading/window';
import { byContactName, ContactConnection, contactsOf } from './contactList';

/** What an account refers to, and what hangs on it. */
@Resolver(() => Account)
export class AccountFields {
  @Needs(Account, 'segmentId')
  @FieldResolver(() => Segment, { nullable: true, description: 'The part of the market it belongs to.' })
  segment(
    @Root() account: Account,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Segment | null> {
    return load.one(Segment, account.segmentId, info);
  }

  @Needs(Account, 'ownerId')
  @FieldResolver(() => User, { description: 'Who looks after it.' })
  owner(@Root() account: Account, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<User | null> {
    return load.one(User, account.ownerId, info);
  }

  @Needs(Account)
  @FieldResolver(() => ContactConnection, { description: 'Its people, by name.' })
  contacts(
    @Root() account: Account,
    @Args() page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Contact>> {
    return context.load.page(
      { type: Contact, where: contactsOf(context), order: byContactName },
      'accountId',
      account.id,
      page,
      info,
    );
  }

  @Needs(Account)
  @FieldResolver(() => DealConnection, { description: 'Its deals that the viewer sees, the last changed first.' })
  deals(
    @Root() account: Account,
    @Args() page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Deal>> {
    return context.load.page(
      { type: Deal, where: dealsOf(context), order: newestDealFirst },
      'accountId',
      account.id,
      page,
      info,
    );
  }

  @Needs(Account)
  @FieldResolver(() => ActivityConnection, { description: 'What was done with it, latest first.' })
  activities(
    @Root() account: Account,
    @Args() page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Activity>> {
    return context.load.page(
      { type: Activity, where: activitiesOf(context), order: latestFirst },
      'accountId',
      account.id,
      page,
      info,
    );
  }

  @Needs(Account)
  @FieldResolver(() => TaskConnection, { description: 'What is to be done for it and was done, the next due first.' })
  tasks(
    @Root() account: Account,
    @Args() page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Task>> {
    return context.load.page(
      { type: Task, where: tasksOf(context, {}), order: nextFirst },
      'accountId',
      account.id,
      page,
      info,
    );
  }
}
