import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Deal } from '../../entities/deals/deal';
import { Review } from '../../entities/learning/review';
import { Competitor } from '../../entities/market/competitor';
import { User } from '../../entities/people/user';
import type { Context } from '../context';
import { Needs } from '../reading/wanted';

/** What a review refers to. */
@Resolver(() => Review)
export class ReviewFields {
  @Needs(Review, 'dealId')
  @FieldResolver(() => Deal, { description: 'The deal that is looked back on.' })
  deal(@Root() review: Review, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<Deal | null> {
    return load.one(Deal, review.dealId, info);
  }

  @Needs(Review, 'userId')
  @FieldResolver(() => User, { description: 'Who looked back.' })
  user(@Root() review: Review, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<User | null> {
    return load.one(User, review.userId, info);
  }

  @Needs(Review, 'competitorId')
  @FieldResolver(() => Competitor, { nullable: true, description: 'Whom the deal was won against or lost to.' })
  competitor(
    @Root() review: Review,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Competitor | null> {
    return load.one(Competitor, review.competitorId, info);
  }
}
