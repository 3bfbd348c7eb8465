import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, Info, InputType, Query, Resolver } from 'type-graphql';
import { CheckIn } from '../../entities/learning/checkIn';
import { DateTimeScalar, PeriodScalar } from '../../entities/scalars';
import { visibleTo } from '../access';
import type { Context } from '../context';
import { connectionOf } from '../reading/connection';
import { Conditions } from '../reading/filter';
import { type Page, readPage } from '../reading/page';
import { raw, sql } from '../reading/sql';
import { type Order, PageArgs } from '../reading/window';
import { ScopeInput } from '../scope';

const { Connection: CheckInConnection, ConnectionTotal } = connectionOf(CheckIn, 'CheckIn');

/** The list's total. */
export const CheckInTotal = ConnectionTotal;

const latestFirst: Order = { name: 'AT', expression: raw('t.at'), type: 'timestamptz', direction: 'DESC' };

/** Which check-ins. */
@InputType({ description: 'Which check-ins; everything given must hold.' })
export class CheckInFilter {
  @Field(() => ScopeInput, { nullable: true, description: 'Whose.' })
  scope?: ScopeInput;

  @Field(() => PeriodScalar, { nullable: true, description: 'Posted in this period.' })
  at?: string;

  @Field({ nullable: true, description: 'These words in wins, problems or plan.' })
  text?: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Changed since then.' })
  updatedSince?: Date;
}

/** `checkIns`. */
@Resolver()
export class CheckInList {
  @Query(() => CheckInConnection, {
    description: 'Check-ins, the latest first: one’s own, a manager also those of the managed people.',
  })
  async checkIns(
    @Arg('filter', () => CheckInFilter, { nullable: true, description: 'Which ones.' }) filter: CheckInFilter | null,
    @Args() page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<CheckIn>> {
    const base = [sql`t.deleted_at is null`, visibleTo(context.viewer, 'CheckIn', 't')];
    const conditions = await new Conditions(context, base).scope('t.user_id', filter?.scope);
    conditions
      .within('t.at', filter?.at)
      .text(['t.wins', 't.problems', 't.plan'], filter?.text)
      .since('t.updated_at', filter?.updatedSince);
    return readPage(context, { type: CheckIn, where: conditions.all, order: latestFirst }, page, info);
  }
}
