import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Deal } from '../../../entities/deals/deal';
import { Article } from '../../../entities/learning/article';
import { Competitor } from '../../../entities/market/competitor';
import { ProductLine } from '../../../entities/market/productLine';
import { Segment } from '../../../entities/market/segment';
import { User } from '../../../entities/people/user';
import type { Context } from '../../context';
import { Rows } from '../../reading/rows';
import { Needs, wanted } from '../../reading/wanted';
import { Uses, usesOf } from './uses';
import { visibleOne } from './visible';

/** What an article refers to, and how often it has helped. */
@Resolver(() => Article)
export class ArticleFields {
  @Needs(Article, 'authorId')
  @FieldResolver(() => User, { description: 'Who wrote it.' })
  author(@Root() article: Article, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<User | null> {
    return load.one(User, article.authorId, info);
  }

  @Needs(Article, 'productLineId')
  @FieldResolver(() => ProductLine, { nullable: true, description: 'What it helps to sell.' })
  productLine(
    @Root() article: Article,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProductLine | null> {
    return load.one(ProductLine, article.productLineId, info);
  }

  @Needs(Article, 'segmentId')
  @FieldResolver(() => Segment, { nullable: true, description: 'The segment whose customers it speaks to.' })
  segment(
    @Root() article: Article,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Segment | null> {
    return load.one(Segment, article.segmentId, info);
  }

  @Needs(Article, 'competitorId')
  @FieldResolver(() => Competitor, { nullable: true, description: 'The competitor it is about.' })
  competitor(
    @Root() article: Article,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Competitor | null> {
    return load.one(Competitor, article.competitorId, info);
  }

  @Needs(Article, 'dealId')
  @FieldResolver(() => Deal, {
    nullable: true,
    description: 'The deal it was learned from; null for none, and for one the viewer may not see.',
  })
  deal(@Root() article: Article, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Deal | null> {
    return visibleOne(context, Deal, article.dealId, wanted(new Rows(context.database, Deal).metadata, info));
  }

  @Needs(Article)
  @FieldResolver(() => Uses, { description: 'On how many deals it was used, and how many of them were won.' })
  uses(@Root() article: Article, @Ctx() context: Context): Promise<Uses> {
    return usesOf(context, 'article_id', article.id);
  }
}
