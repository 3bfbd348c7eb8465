import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, InputType, Query, Resolver, registerEnumType } from 'type-graphql';
import { DisqualifyReason } from '../../entities/customers/disqualifyReason';
import { Lead, LeadStatus } from '../../entities/customers/lead';
import { DateTimeScalar, PeriodScalar } from '../../entities/scalars';
import { visibleTo } from '../access';
import type { Context } from '../context';
import { connectionOf } from '../reading/connection';
import { Direction, directed } from '../reading/direction';
import { Conditions } from '../reading/filter';
import { type Page, readPage } from '../reading/page';
import { raw, type Sql, sql } from '../reading/sql';
import { type Order, PageArgs } from '../reading/window';
import { ScopeInput } from '../scope';

const { Connection: LeadConnection, ConnectionTotal } = connectionOf(Lead, 'Lead');

/** The list's total. */
export const LeadTotal = ConnectionTotal;

/** Which leads. */
@InputType({ description: 'Which leads; everything given must hold.' })
export class LeadFilter {
  @Field(() => ScopeInput, { nullable: true, description: 'Whose.' })
  scope?: ScopeInput;

  @Field(() => [LeadStatus], { nullable: true, description: 'As far as one of these.' })
  status?: LeadStatus[];

  @Field(() => [ID], { nullable: true, description: 'From one of these channels.' })
  channelIds?: string[];

  @Field(() => [ID], { nullable: true, description: 'In one of these segments.' })
  segmentIds?: string[];

  @Field(() => [DisqualifyReason], { nullable: true, description: 'Given up for one of these reasons.' })
  disqualifyReasons?: DisqualifyReason[];

  @Field(() => Boolean, { nullable: true, description: 'True: nobody has taken it yet; false: somebody has.' })
  waiting?: boolean;

  @Field(() => PeriodScalar, { nullable: true, description: 'Made in this period.' })
  created?: string;

  @Field({ nullable: true, description: 'These words in the company’s or contact’s name.' })
  text?: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Changed since then.' })
  updatedSince?: Date;
}

enum LeadOrderField {
  COMPANY = 'COMPANY',
  CREATED_AT = 'CREATED_AT',
  UPDATED_AT = 'UPDATED_AT',
}

registerEnumType(LeadOrderField, {
  name: 'LeadOrderField',
  description: 'What leads are sorted by.',
  valuesConfig: {
    COMPANY: { description: 'The company’s name.' },
    CREATED_AT: { description: 'When it was made.' },
    UPDATED_AT: { description: 'When it was last changed.' },
  },
});

const ORDERS: Record<LeadOrderField, Omit<Order, 'direction'>> = {
  COMPANY: { name: 'COMPANY', expression: raw('t.company'), type: 'text' },
  CREATED_AT: { name: 'CREATED_AT', expression: raw('t.created_at'), type: 'timestamptz' },
  UPDATED_AT: { name: 'UPDATED_AT', expression: raw('t.updated_at'), type: 'timestamptz' },
};

/** How leads are sorted. */
@InputType({ description: 'How leads are sorted.' })
export class LeadOrder {
  @Field(() => LeadOrderField, { description: 'By what.' })
  field!: LeadOrderField;

  @Field(() => Direction, { description: 'Which way.' })
  direction!: Direction;
}

/** The leads the viewer sees. */
function leadsOf(context: Context): Sql[] {
  return [sql`t.deleted_at is null`, visibleTo(context.viewer, 'Lead', 't')];
}

/** `leads`. */
@Resolver()
export class LeadList {
  @Query(() => LeadConnection, { description: 'Leads the viewer sees; the newest first unless sorted otherwise.' })
  async leads(
    @Arg('filter', () => LeadFilter, { nullable: true, description: 'Which ones.' }) filter: LeadFilter | null,
    @Arg('orderBy', () => LeadOrder, { nullable: true, description: 'How they are sorted.' }) orderBy: LeadOrder | null,
    @Args() page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Lead>> {
    const conditions = await new Conditions(context, leadsOf(context)).scope('t.owner_id', filter?.scope);
    conditions
      .values('t.status', filter?.status)
      .ids('t.channel_id', 'Channel', filter?.channelIds)
      .ids('t.segment_id', 'Segment', filter?.segmentIds)
      .values('t.disqualify_reason', filter?.disqualifyReasons)
      .within('t.created_at', filter?.created)
      .text(['t.company', 't.contact_name'], filter?.text)
      .since('t.updated_at', filter?.updatedSince);
    if (filter?.waiting != null)
      conditions.and(filter.waiting ? raw('t.owner_id is null') : raw('t.owner_id is not null'));
    const order: Order = directed(ORDERS, orderBy) ?? { ...ORDERS.CREATED_AT, direction: Direction.DESC };
    return readPage(context, { type: Lead, where: conditions.all, order }, page, info);
  }
}
