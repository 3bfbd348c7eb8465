import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import { DealState } from '../../entities/deals/deal';
import { Review } from '../../entities/learning/review';
import { DateTimeScalar, PeriodScalar } from '../../entities/scalars';
import { visibleTo } from '../access';
import type { Context } from '../context';
import { connectionOf } from '../reading/connection';
import { Conditions } from '../reading/filter';
import { type Page, readPage } from '../reading/page';
import { raw, sql } from '../reading/sql';
import { type Order, PageArgs } from '../reading/window';
import { ScopeInput } from '../scope';

const { Connection: ReviewConnection, ConnectionTotal } = connectionOf(Review, 'Review');

/** The list's total. */
export const ReviewTotal = ConnectionTotal;

const latestFirst: Order = { name: 'AT', expression: raw('t.at'), type: 'timestamptz', direction: 'DESC' };

/** Which reviews. */
@InputType({ description: 'Which reviews; everything given must hold.' })
export class ReviewFilter {
  @Field(() => ScopeInput, { nullable: true, description: 'Written by whom.' })
  scope?: ScopeInput;

  @Field(() => ID, { nullable: true, description: 'Of this deal.' })
  dealId?: string;

  @Field(() => DealState, { nullable: true, description: 'Of deals that ended so.' })
  state?: DealState;

  @Field(() => PeriodScalar, { nullable: true, description: 'Written in this period.' })
  at?: string;

  @Field({ nullable: true, description: 'These words in what was learned.' })
  text?: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Changed since then.' })
  updatedSince?: Date;
}

/** `reviews`. */
@Resolver()
export class ReviewList {
  @Query(() => ReviewConnection, { description: 'Reviews of the deals the viewer sees, the latest first.' })
  async reviews(
    @Arg('filter', () => ReviewFilter, { nullable: true, description: 'Which ones.' }) filter: ReviewFilter | null,
    @Args() page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Review>> {
    const base = [sql`t.deleted_at is null`, visibleTo(context.viewer, 'Review', 't')];
    const conditions = await new Conditions(context, base).scope('t.user_id', filter?.scope);
    conditions
      .id('t.deal_id', 'Deal', filter?.dealId)
      .within('t.at', filter?.at)
      .text(['t.why', 't.repeat', 't.change'], filter?.text)
      .since('t.updated_at', filter?.updatedSince);
    if (filter?.state != null) {
      conditions.and(sql`exists (select from deals d where d.id = t.deal_id and d.state = ${filter.state})`);
    }
    return readPage(context, { type: Review, where: conditions.all, order: latestFirst }, page, info);
  }
}
