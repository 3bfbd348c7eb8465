import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Competitor } from '../../entities/market/competitor';
import { MarketNote } from '../../entities/market/marketNote';
import { Segment } from '../../entities/market/segment';
import { User } from '../../entities/people/user';
import type { Context } from '../context';
import { Needs } from '../reading/wanted';

/** What a market note refers to. */
@Resolver(() => MarketNote)
export class MarketNoteFields {
  @Needs(MarketNote, 'competitorId')
  @FieldResolver(() => Competitor, { nullable: true, description: 'The competitor it is about.' })
  competitor(
    @Root() note: MarketNote,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Competitor | null> {
    return load.one(Competitor, note.competitorId, info);
  }

  @Needs(MarketNote, 'segmentId')
  @FieldResolver(() => Segment, { nullable: true, description: 'The part of the market it is about.' })
  segment(
    @Root() note: MarketNote,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Segment | null> {
    return load.one(Segment, note.segmentId, info);
  }

  @Needs(MarketNote, 'userId')
  @FieldResolver(() => User, { description: 'Who noted it.' })
  user(@Root() note: MarketNote, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<User | null> {
    return load.one(User, note.userId, info);
  }
}
