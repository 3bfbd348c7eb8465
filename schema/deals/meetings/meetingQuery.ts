import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, InputType, Query, Resolver, registerEnumType } from 'type-graphql';
import { Meeting } from '../../../entities/deals/meeting';
import { MeetingKind } from '../../../entities/deals/meetingKind';
import { DateTimeScalar, PeriodScalar } from '../../../entities/scalars';
import type { Context } from '../../context';
import { Direction, directed } from '../../reading/direction';
import { Conditions } from '../../reading/filter';
import { type Page, readPage } from '../../reading/page';
import { raw, sql } from '../../reading/sql';
import { type Order, PageArgs } from '../../reading/window';
import { ScopeInput } from '../../scope';
import { earliestFirst, MeetingConnection, meetingsOf } from './meetingList';

/** Which appointments. */
@InputType({ description: 'Which appointments; everything given must hold.' })
export class MeetingFilter {
  @Field(() => ScopeInput, { nullable: true, description: 'Whose.' })
  scope?: ScopeInput;

  @Field(() => [MeetingKind], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: MeetingKind[];

  @Field(() => PeriodScalar, { nullable: true, description: 'Beginning in this period.' })
  starts?: string;

  @Field(() => Boolean, { nullable: true, description: 'Neither logged nor called off yet, or the opposite.' })
  pending?: boolean;

  @Field(() => ID, { nullable: true, description: 'With this account.' })
  accountId?: string;

  @Field(() => ID, { nullable: true, description: 'For this deal.' })
  dealId?: string;

  @Field(() => ID, { nullable: true, description: 'With this lead.' })
  leadId?: string;

  @Field({ nullable: true, description: 'These words in its notes or in the words it was recorded with.' })
  text?: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Changed since then.' })
  updatedSince?: Date;
}

enum MeetingOrderField {
  STARTS_AT = 'STARTS_AT',
  UPDATED_AT = 'UPDATED_AT',
}

registerEnumType(MeetingOrderField, {
  name: 'MeetingOrderField',
  description: 'What appointments are sorted by.',
  valuesConfig: {
    STARTS_AT: { description: 'When it begins.' },
    UPDATED_AT: { description: 'When it was last changed.' },
  },
});

const ORDERS: Record<MeetingOrderField, Omit<Order, 'direction'>> = {
  STARTS_AT: earliestFirst,
  UPDATED_AT: { name: 'UPDATED_AT', expression: raw('t.updated_at'), type: 'timestamptz' },
};

/** How appointments are sorted. */
@InputType({ description: 'How appointments are sorted.' })
export class MeetingOrder {
  @Field(() => MeetingOrderField, { description: 'By what.' })
  field!: MeetingOrderField;

  @Field(() => Direction, { description: 'Which way.' })
  direction!: Direction;
}

/** `meetings`. */
@Resolver()
export class MeetingQuery {
  @Query(() => MeetingConnection, {
    description: 'Appointments the viewer sees; the earliest first unless sorted otherwise.',
  })
  async meetings(
    @Arg('filter', () => MeetingFilter, { nullable: true, description: 'Which ones.' }) filter: MeetingFilter | null,
    @Arg('orderBy', () => MeetingOrder, { nullable: true, description: 'How they are sorted.' })
    orderBy: MeetingOrder | null,
    @Args() page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Meeting>> {
    const conditions = await new Conditions(context, meetingsOf(context)).scope('t.owner_id', filter?.scope);
    conditions
      .values('t.kind', filter?.kinds)
      .within('t.starts_at', filter?.starts)
      .id('t.account_id', 'Account', filter?.accountId)
      .id('t.deal_id', 'Deal', filter?.dealId)
      .id('t.lead_id', 'Lead', filter?.leadId)
      .text(['t.notes', 't.said'], filter?.text)
      .since('t.updated_at', filter?.updatedSince);
    if (filter?.pending != null) {
      const pending = sql`(t.activity_id is null and t.cancelled_at is null)`;
      conditions.and(filter.pending ? pending : sql`not ${pending}`);
    }
    const order = directed(ORDERS, orderBy) ?? earliestFirst;
    return readPage(context, { type: Meeting, where: conditions.all, order }, page, info);
  }
}
