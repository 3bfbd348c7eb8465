import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, InputType, Query, Resolver, registerEnumType } from 'type-graphql';
import { Deal, DealState } from '../../entities/deals/deal';
import { DateTimeScalar, PeriodScalar } from '../../entities/scalars';
import { daysOf } from '../../entities/values/period';
import { visibleTo } from '../access';
import type { Context } from '../context';
import { connectionOf } from '../reading/connection';
import { Direction, directed } from '../reading/direction';
import { Conditions } from '../reading/filter';
import { type Page, readPage } from '../reading/page';
import { raw, type Sql, sql } from '../reading/sql';
import { type Order, PageArgs } from '../reading/window';
import { ScopeInput } from '../scope';
import { staleCondition } from './stale';

export const { Connection: DealConnection, ConnectionTotal: DealTotal } = connectionOf(Deal, 'Deal');

/** Which deals. Everything that is given must hold. */
@InputType({ description: 'Which deals; everything given must hold.' })
export class DealFilter {
  @Field(() => ScopeInput, { nullable: true, description: 'Whose.' })
  scope?: ScopeInput;

  @Field(() => [ID], { nullable: true, description: 'In one of these stages.' })
  stageIds?: string[];

  @Field(() => DealState, { nullable: true, description: 'Open, won or lost.' })
  state?: DealState;

  @Field(() => Boolean, { nullable: true, description: 'Stale or not.' })
  stale?: boolean;

  @Field(() => PeriodScalar, { nullable: true, description: 'Expected to close in this period.' })
  expectedClose?: string;

  @Field(() => PeriodScalar, { nullable: true, description: 'Closed in this period.' })
  closed?: string;

  @Field(() => ID, { nullable: true, description: 'Of this account.' })
  accountId?: string;

  @Field(() => [ID], { nullable: true, description: 'Of one of these product lines.' })
  productLineIds?: string[];

  @Field({ nullable: true, description: 'These words in its name.' })
  text?: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Changed since then.' })
  updatedSince?: Date;
}

enum DealOrderField {
  NAME = 'NAME',
  AMOUNT = 'AMOUNT',
  EXPECTED_CLOSE = 'EXPECTED_CLOSE',
  CREATED_AT = 'CREATED_AT',
  UPDATED_AT = 'UPDATED_AT',
}

registerEnumType(DealOrderField, {
  name: 'DealOrderField',
  description: 'What deals are sorted by.',
  valuesConfig: {
    NAME: { description: 'Name.' },
    AMOUNT: { description: 'Amount as written, whatever its currency.' },
    EXPECTED_CLOSE: { description: 'Expected close date.' },
    CREATED_AT: { description: 'When it was made.' },
    UPDATED_AT: { description: 'When it was last changed.' },
  },
});

const ORDERS: Record<DealOrderField, Omit<Order, 'direction'>> = {
  NAME: { name: 'NAME', expression: raw('t.name'), type: 'text' },
  AMOUNT: { name: 'AMOUNT', expression: raw('t.amount'), type: 'numeric' },
  EXPECTED_CLOSE: { name: 'EXPECTED_CLOSE', expression: raw('t.expected_close_on'), type: 'date' },
  CREATED_AT: { name: 'CREATED_AT', expression: raw('t.created_at'), type: 'timestamptz' },
  UPDATED_AT: { name: 'UPDATED_AT', expression: raw('t.updated_at'), type: 'timestamptz' },
};

/** How deals are sorted. */
@InputType({ description: 'How deals are sorted.' })
export class DealOrder {
  @Field(() => DealOrderField, { description: 'By what.' })
  field!: DealOrderField;

  @Field(() => Direction, { description: 'Which way.' })
  direction!: Direction;
}

/** The last changed first. */
export const newestDealFirst: Order = { ...ORDERS.UPDATED_AT, direction: 'DESC' };

/** The deals the viewer sees. */
export function dealsOf(context: Context): Sql[] {
  return [sql`t.deleted_at is null`, visibleTo(context.viewer, 'Deal', 't')];
}

/** `deals`. */
@Resolver()
export class DealList {
  @Query(() => DealConnection, {
    description: 'Deals the viewer sees; the last changed first unless sorted otherwise.',
  })
  async deals(
    @Arg('filter', () => DealFilter, { nullable: true, description: 'Which ones.' }) filter: DealFilter | null,
    @Arg('orderBy', () => DealOrder, { nullable: true, description: 'How they are sorted.' }) orderBy: DealOrder | null,
    @Args() page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Deal>> {
    const where = await dealConditions(context, filter ?? {});
    return readPage(context, { type: Deal, where, order: directed(ORDERS, orderBy) ?? newestDealFirst }, page, info);
  }
}

async function dealConditions(context: Context, filter: DealFilter): Promise<Sql[]> {
  const conditions = await new Conditions(context, dealsOf(context)).scope('t.owner_id', filter.scope);
  conditions
    .ids('t.stage_id', 'Stage', filter.stageIds)
    .values('t.state', filter.state && [filter.state])
    .within('t.closed_at', filter.closed)
    .id('t.account_id', 'Account', filter.accountId)
    .ids('t.product_line_id', 'ProductLine', filter.productLineIds)
    .text(['t.name'], filter.text)
    .since('t.updated_at', filter.updatedSince);
  if (filter.expectedClose != null) {
    const { first, last } = daysOf(filter.expectedClose, context.calendar);
    conditions.and(sql`t.expected_close_on between ${first} and ${last}`);
  }
  if (filter.stale != null) {
    const stale = staleCondition(context.now);
    conditions.and(filter.stale ? sql`(${stale})` : sql`not (${stale})`);
  }
  return conditions.all;
}
