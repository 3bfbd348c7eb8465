import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Account } from '../../entities/customers/account';
import { Lead } from '../../entities/customers/lead';
import { Activity } from '../../entities/deals/activity';
import { Deal } from '../../entities/deals/deal';
import { Task } from '../../entities/deals/task';
import { User } from '../../entities/people/user';
import type { Context } from '../context';
import { Needs } from '../reading/wanted';

/** What a task refers to. */
@Resolver(() => Task)
export class TaskFields {
  @Needs(Task, 'doneAt')
  @FieldResolver(() => Boolean, { description: 'Whether it has been done.' })
  done(@Root() task: Task): boolean {
    return task.doneAt !== null;
  }

  @Needs(Task, 'ownerId')
  @FieldResolver(() => User, { description: 'Who has to do it.' })
  owner(@Root() task: Task, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<User | null> {
    return load.one(User, task.ownerId, info);
  }

  @Needs(Task, 'accountId')
  @FieldResolver(() => Account, { nullable: true, description: 'The customer it is for.' })
  account(@Root() task: Task, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<Account | null> {
    return load.one(Account, task.accountId, info);
  }

  @Needs(Task, 'leadId')
  @FieldResolver(() => Lead, { nullable: true, description: 'The lead it is for.' })
  lead(@Root() task: Task, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<Lead | null> {
    return load.one(Lead, task.leadId, info);
  }

  @Needs(Task, 'dealId')
  @FieldResolver(() => Deal, { nullable: true, description: 'The deal it moves forward.' })
  deal(@Root() task: Task, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<Deal | null> {
    return load.one(Deal, task.dealId, info);
  }

  @Needs(Task, 'activityId')
  @FieldResolver(() => Activity, { nullable: true, description: 'The activity whose next step it is.' })
  activity(@Root() task: Task, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<Activity | null> {
    return load.one(Activity, task.activityId, info);
  }
}
