import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import { Offer, OfferState } from '../../entities/deals/offer';
import { DateTimeScalar, PeriodScalar } from '../../entities/scalars';
import type { Day } from '../../entities/values/day';
import { daysOf } from '../../entities/values/period';
import { visibleTo } from '../access';
import type { Context } from '../context';
import { connectionOf } from '../reading/connection';
import { Conditions } from '../reading/filter';
import { type Page, readPage } from '../reading/page';
import { raw, type Sql, sql } from '../reading/sql';
import { type Order, PageArgs } from '../reading/window';
import { ScopeInput } from '../scope';
import { OWNER_OF_DEAL } from './dealOwner';
import { todayOf } from './today';

export const { Connection: OfferConnection, ConnectionTotal: OfferTotal } = connectionOf(Offer, 'Offer');

/** Which offers. */
@InputType({ description: 'Which offers; everything given must hold.' })
export class OfferFilter {
  @Field(() => ScopeInput, { nullable: true, description: 'For whose deals.' })
  scope?: ScopeInput;

  @Field(() => ID, { nullable: true, description: 'For this deal.' })
  dealId?: string;

  @Field(() => [OfferState], { nullable: true, description: 'That stand like this today.' })
  states?: OfferState[];

  @Field(() => PeriodScalar, { nullable: true, description: 'Whose last day lies in this period.' })
  validUntil?: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Changed since then.' })
  updatedSince?: Date;
}

/** The latest first. */
export const newestOfferFirst: Order = {
  name: 'CREATED_AT',
  expression: raw('t.created_at'),
  type: 'timestamptz',
  direction: 'DESC',
};

/** The offers the viewer sees. */
export function offersOf(context: Context): Sql[] {
  return [sql`t.deleted_at is null`, visibleTo(context.viewer, 'Offer', 't')];
}

/** How an offer `t` stands on a day: `Offer.stateOn` in SQL. */
export function offerStateOn(day: Day): Sql {
  return sql`case when t.replaced_at is not null then 'REPLACED' when t.approval = 'REJECTED' then 'REJECTED'
    when t.valid_until < ${day}::date then 'EXPIRED' when t.approval = 'WAITING' then 'WAITING' else 'ACTIVE' end`;
}

/** `offers`. */
@Resolver()
export class OfferList {
  @Query(() => OfferConnection, { description: 'Offers for deals the viewer sees, the latest first.' })
  async offers(
    @Arg('filter', () => OfferFilter, { nullable: true, description: 'Which ones.' }) filter: OfferFilter | null,
    @Args() page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Offer>> {
    const conditions = await new Conditions(context, offersOf(context)).scope(OWNER_OF_DEAL, filter?.scope);
    conditions.id('t.deal_id', 'Deal', filter?.dealId).since('t.updated_at', filter?.updatedSince);
    if (filter?.states != null) {
      conditions.and(sql`(${offerStateOn(todayOf(context))}) = any (${filter.states}::text[])`);
    }
    if (filter?.validUntil != null) {
      const { first, last } = daysOf(filter.validUntil, context.calendar);
      conditions.and(sql`t.valid_until between ${first} and ${last}`);
    }
    return readPage(context, { type: Offer, where: conditions.all, order: newestOfferFirst }, page, info);
  }
}
