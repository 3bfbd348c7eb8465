import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, InputType, Query, Resolver, registerEnumType } from 'type-graphql';
import { MarketNote, MarketNoteKind } from '../../entities/market/marketNote';
import { DateTimeScalar, PeriodScalar } from '../../entities/scalars';
import { daysOf } from '../../entities/values/period';
import type { Context } from '../context';
import { connectionOf } from '../reading/connection';
import { Direction, directed } from '../reading/direction';
import { Conditions } from '../reading/filter';
import { type Listing, type Page, readPage } from '../reading/page';
import { raw, sql } from '../reading/sql';
import { type Order, PageArgs } from '../reading/window';

export const { Connection: MarketNoteConnection, ConnectionTotal: MarketNoteTotal } = connectionOf(
  MarketNote,
  'MarketNote',
);

/** Which market notes. */
@InputType({ description: 'Which market notes; everything given must hold.' })
export class MarketNoteFilter {
  @Field(() => [MarketNoteKind], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: MarketNoteKind[];

  @Field(() => ID, { nullable: true, description: 'About this competitor.' })
  competitorId?: string;

  @Field(() => ID, { nullable: true, description: 'About this segment.' })
  segmentId?: string;

  @Field(() => PeriodScalar, { nullable: true, description: 'Of a day in this period.' })
  noted?: string;

  @Field({ nullable: true, description: 'These words in its text or source.' })
  text?: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Changed since then.' })
  updatedSince?: Date;
}

enum MarketNoteOrderField {
  NOTED_ON = 'NOTED_ON',
  UPDATED_AT = 'UPDATED_AT',
}

registerEnumType(MarketNoteOrderField, {
  name: 'MarketNoteOrderField',
  description: 'What market notes are sorted by.',
  valuesConfig: {
    NOTED_ON: { description: 'The day each is of.' },
    UPDATED_AT: { description: 'When it was last changed.' },
  },
});

const ORDERS: Record<MarketNoteOrderField, Omit<Order, 'direction'>> = {
  NOTED_ON: { name: 'NOTED_ON', expression: raw('t.noted_on'), type: 'date' },
  UPDATED_AT: { name: 'UPDATED_AT', expression: raw('t.updated_at'), type: 'timestamptz' },
};

/** How market notes are sorted. */
@InputType({ description: 'How market notes are sorted.' })
export class MarketNoteOrder {
  @Field(() => MarketNoteOrderField, { description: 'By what.' })
  field!: MarketNoteOrderField;

  @Field(() => Direction, { description: 'Which way.' })
  direction!: Direction;
}

/** The latest first; what is known of the market is everybody's. */
export const latestNotes: Listing<MarketNote> = {
  type: MarketNote,
  where: [sql`t.deleted_at is null`],
  order: { ...ORDERS.NOTED_ON, direction: 'DESC' },
};

/** `marketNotes`. */
@Resolver()
export class MarketNoteList {
  @Query(() => MarketNoteConnection, {
    description: 'What was learnt about the market; the latest first unless sorted otherwise.',
  })
  marketNotes(
    @Arg('filter', () => MarketNoteFilter, { nullable: true, description: 'Which ones.' })
    filter: MarketNoteFilter | null,
    @Arg('orderBy', () => MarketNoteOrder, { nullable: true, description: 'How they are sorted.' })
    orderBy: MarketNoteOrder | null,
    @Args() page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<MarketNote>> {
    const conditions = new Conditions(context, latestNotes.where)
      .values('t.kind', filter?.kinds)
      .id('t.competitor_id', 'Competitor', filter?.competitorId)
      .id('t.segment_id', 'Segment', filter?.segmentId)
      .text(['t.text', 't.source'], filter?.text)
      .since('t.updated_at', filter?.updatedSince);
    if (filter?.noted != null) {
      const { first, last } = daysOf(filter.noted, context.calendar);
      conditions.and(sql`t.noted_on between ${first} and ${last}`);
    }
    const order = directed(ORDERS, orderBy) ?? latestNotes.order;
    return readPage(context, { type: MarketNote, where: conditions.all, order }, page, info);
  }
}
