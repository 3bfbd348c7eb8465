import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, Info, InputType, Query, Resolver } from 'type-graphql';
import { Training } from '../../../entities/learning/training';
import { DateTimeScalar, PeriodScalar } from '../../../entities/scalars';
import { daysOf } from '../../../entities/values/period';
import { visibleTo } from '../../access';
import type { Context } from '../../context';
import { connectionOf } from '../../reading/connection';
import { Conditions } from '../../reading/filter';
import { type Page, readPage } from '../../reading/page';
import { raw, sql } from '../../reading/sql';
import { type Order, PageArgs } from '../../reading/window';
import { peopleOf, ScopeInput } from '../../scope';

const { Connection: TrainingConnection, ConnectionTotal } = connectionOf(Training, 'Training');

/** The list's total. */
export const TrainingTotal = ConnectionTotal;

const DAY = raw('coalesce(t.done_on, t.planned_on)');
const latestFirst: Order = { name: 'DAY', expression: DAY, type: 'date', direction: 'DESC' };

/** Which trainings. */
@InputType({ description: 'Which trainings; everything given must hold.' })
export class TrainingFilter {
  @Field(() => ScopeInput, { nullable: true, description: 'In which one of these people takes part.' })
  scope?: ScopeInput;

  @Field(() => Boolean, { nullable: true, description: 'Done, or still only planned.' })
  done?: boolean;

  @Field(() => PeriodScalar, { nullable: true, description: 'Done in this period, or planned for it.' })
  on?: string;

  @Field({ nullable: true, description: 'These words in its topic.' })
  text?: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Changed since then.' })
  updatedSince?: Date;
}

/** `trainings`. */
@Resolver()
export class TrainingList {
  @Query(() => TrainingConnection, {
    description:
      'Trainings that the viewer or people the viewer manages take part in or have planned; the latest day first.',
  })
  async trainings(
    @Arg('filter', () => TrainingFilter, { nullable: true, description: 'Which ones.' }) filter: TrainingFilter | null,
    @Args() page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Training>> {
    const conditions = new Conditions(context, [sql`t.deleted_at is null`, visibleTo(context.viewer, 'Training', 't')])
      .text(['t.topic'], filter?.text)
      .since('t.updated_at', filter?.updatedSince);
    const people = await peopleOf(context, filter?.scope);
    if (people) {
      conditions.and(sql`exists (select from training_participants p
        where p.training_id = t.id and p.user_id = any (${people}::uuid[]) and p.deleted_at is null)`);
    }
    if (filter?.done != null) conditions.and(filter.done ? sql`t.done_on is not null` : sql`t.done_on is null`);
    if (filter?.on != null) {
      const { first, last } = daysOf(filter.on, context.calendar);
      conditions.and(sql`${DAY} between ${first} and ${last}`);
    }
    return readPage(context, { type: Training, where: conditions.all, order: latestFirst }, page, info);
  }
}
