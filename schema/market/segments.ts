import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { MarketNote } from '../../entities/market/marketNote';
import { Segment } from '../../entities/market/segment';
import { labelIn } from '../../entities/values/translations';
import type { Context } from '../context';
import { connectionOf } from '../reading/connection';
import { type Page, readPage } from '../reading/page';
import { raw, sql } from '../reading/sql';
import { Needs } from '../reading/wanted';
import { type Order, PageArgs } from '../reading/window';
import { capacityOf, MarketCapacity } from './marketCapacity';
import { latestNotes, MarketNoteConnection } from './marketNoteList';

const { Connection: SegmentConnection, ConnectionTotal } = connectionOf(Segment, 'Segment');

/** The list's total. */
export const SegmentTotal = ConnectionTotal;

const inOrder: Order = { name: 'POSITION', expression: raw('t.position'), type: 'integer', direction: 'ASC' };

/** `segments`, and what is known of each. */
@Resolver(() => Segment)
export class Segments {
  @Query(() => SegmentConnection, { description: 'The parts of the market, in order; archived ones included.' })
  segments(@Args() page: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Page<Segment>> {
    return readPage(context, { type: Segment, where: [sql`t.deleted_at is null`], order: inOrder }, page, info);
  }

  @Needs(Segment, 'name', 'translations')
  @FieldResolver(() => String, { description: 'The name in the viewer’s language.' })
  label(@Root() segment: Segment, @Ctx() { viewer }: Context): string {
    return labelIn(viewer.locale, segment.name, segment.translations);
  }

  @Needs(Segment, 'capacityAccounts', 'capacityAmount')
  @FieldResolver(() => MarketCapacity, { description: 'How much there is to win, and how much is ours already.' })
  capacity(@Root() segment: Segment, @Ctx() context: Context): Promise<MarketCapacity> {
    return capacityOf(context, segment);
  }

  @Needs(Segment)
  @FieldResolver(() => MarketNoteConnection, { description: 'What was learnt about it, the latest first.' })
  marketNotes(
    @Root() segment: Segment,
    @Args() page: PageArgs,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<MarketNote>> {
    return load.page(latestNotes, 'segmentId', segment.id, page, info);
  }
}
