import { Decimal } from 'decimal.js';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, FieldResolver, Info, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Competitor } from '../../entities/market/competitor';
import type { MarketNote } from '../../entities/market/marketNote';
import { DecimalScalar, PeriodScalar } from '../../entities/scalars';
import { instantsOf, type Period } from '../../entities/values/period';
import type { Context } from '../context';
import { MoneyData, moneyOf } from '../money';
import { connectionOf } from '../reading/connection';
import { type Page, readPage } from '../reading/page';
import { raw, sql } from '../reading/sql';
import { Needs } from '../reading/wanted';
import { type Order, PageArgs } from '../reading/window';
import { figuresOf, Scope } from '../scope';
import { latestNotes, MarketNoteConnection } from './marketNoteList';
import { closedAgainst } from './ours';

const { Connection: CompetitorConnection, ConnectionTotal } = connectionOf(Competitor, 'Competitor');

/** The list's total. */
export const CompetitorTotal = ConnectionTotal;

const byName: Order = { name: 'NAME', expression: raw('t.name'), type: 'text', direction: 'ASC' };

const RATE_DIGITS = 6;

/** How we fare against a competitor. */
@ObjectType({ description: 'How we fare against a competitor, within the viewer’s own figures.' })
export class CompetitorRecord {
  @Field(() => Scope, { description: 'Whose deals are counted: the viewer’s own figures.' })
  scope!: Scope;

  @Field(() => Int, { description: 'Deals won although it was in the running.' })
  won!: number;

  @Field(() => Int, { description: 'Deals lost to it.' })
  lost!: number;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Won ÷ (won + lost), to 6 places; null when there is nothing to divide by.',
  })
  winRate!: string | null;

  @Field(() => MoneyData, { description: 'What the won deals are worth.' })
  wonAmount!: MoneyData;

  @Field(() => MoneyData, { description: 'What the lost deals would have been worth.' })
  lostAmount!: MoneyData;
}

/** `competitors`, and what is known of each. */
@Resolver(() => Competitor)
export class Competitors {
  @Query(() => CompetitorConnection, {
    description: 'The other suppliers our customers consider, by name; archived ones included.',
  })
  competitors(
    @Args() page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Competitor>> {
    return readPage(context, { type: Competitor, where: [sql`t.deleted_at is null`], order: byName }, page, info);
  }

  @Needs(Competitor)
  @FieldResolver(() => CompetitorRecord, {
    description: 'Deals closed for and against us where it was in the running.',
  })
  async record(
    @Root() competitor: Competitor,
    @Arg('period', () => PeriodScalar, { nullable: true, description: 'Closed in this period; ever when left out.' })
    period: Period | null,
    @Ctx() context: Context,
  ): Promise<CompetitorRecord> {
    const { from, to } = period ? instantsOf(period, context.calendar) : { from: null, to: null };
    const row = (await closedAgainst(context, from, to)).get(competitor.id);
    const { won, lost } = row ?? { won: 0, lost: 0 };
    const money = (amount: string | undefined) =>
      moneyOf(amount ?? '0', context.viewer.workspace.currency) as MoneyData;
    return {
      scope: await figuresOf(context, null),
      won,
      lost,
      winRate:
        won + lost === 0
          ? null
          : new Decimal(won)
              .dividedBy(won + lost)
              .toDecimalPlaces(RATE_DIGITS)
              .toFixed(),
      wonAmount: money(row?.wonAmount),
      lostAmount: money(row?.lostAmount),
    };
  }

  @Needs(Competitor)
  @FieldResolver(() => MarketNoteConnection, { description: 'What was learnt about it, the latest first.' })
  marketNotes(
    @Root() competitor: Competitor,
    @Args() page: PageArgs,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<MarketNote>> {
    return load.page(latestNotes, 'competitorId', competitor.id, page, info);
  }
}
