import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import { Task } from '../../entities/deals/task';
import { DateTimeScalar, PeriodScalar } from '../../entities/scalars';
import { dayOf } from '../../entities/values/day';
import { daysOf } from '../../entities/values/period';
import type { Context } from '../context';
import { Conditions } from '../reading/filter';
import { type Page, readPage } from '../reading/page';
import { sql } from '../reading/sql';
import { PageArgs } from '../reading/window';
import { ScopeInput } from '../scope';
import { nextFirst, TaskConnection, tasksOf } from './taskList';

/** Which tasks. */
@InputType({ description: 'Which tasks; everything given must hold.' })
export class TaskFilter {
  @Field(() => ScopeInput, { nullable: true, description: 'Whose.' })
  scope?: ScopeInput;

  @Field(() => Boolean, { nullable: true, description: 'Done or still open.' })
  done?: boolean;

  @Field(() => PeriodScalar, { nullable: true, description: 'Due in this period.' })
  due?: string;

  @Field(() => Boolean, { nullable: true, description: 'True: open and due before today.' })
  overdue?: boolean;

  @Field(() => ID, { nullable: true, description: 'For this account.' })
  accountId?: string;

  @Field(() => ID, { nullable: true, description: 'For this deal.' })
  dealId?: string;

  @Field({ nullable: true, description: 'These words in its title.' })
  text?: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Changed since then.' })
  updatedSince?: Date;
}

/** `tasks`. */
@Resolver()
export class TaskQuery {
  @Query(() => TaskConnection, { description: 'Tasks the viewer sees, the next due first.' })
  async tasks(
    @Arg('filter', () => TaskFilter, { nullable: true, description: 'Which ones.' }) filter: TaskFilter | null,
    @Args() page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Task>> {
    const conditions = await new Conditions(context, tasksOf(context, { done: filter?.done })).scope(
      't.owner_id',
      filter?.scope,
    );
    conditions
      .id('t.account_id', 'Account', filter?.accountId)
      .id('t.deal_id', 'Deal', filter?.dealId)
      .text(['t.title'], filter?.text)
      .since('t.updated_at', filter?.updatedSince);
    if (filter?.due != null) {
      const { first, last } = daysOf(filter.due, context.calendar);
      conditions.and(sql`t.due_on between ${first} and ${last}`);
    }
    if (filter?.overdue != null) {
      const overdue = sql`(t.done_at is null and t.due_on is not null and t.due_on < ${dayOf(context.now, context.calendar.timeZone)})`;
      conditions.and(filter.overdue ? overdue : sql`not ${overdue}`);
    }
    return readPage(context, { type: Task, where: conditions.all, order: nextFirst }, page, info);
  }
}
