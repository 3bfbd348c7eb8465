import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import { Article, ArticleKind } from '../../../entities/learning/article';
import { DateTimeScalar } from '../../../entities/scalars';
import type { Context } from '../../context';
import { connectionOf } from '../../reading/connection';
import { Conditions } from '../../reading/filter';
import { type Page, readPage } from '../../reading/page';
import { raw, sql } from '../../reading/sql';
import { type Order, PageArgs } from '../../reading/window';
import { findArticles } from './findArticles';

const { Connection: ArticleConnection, ConnectionTotal } = connectionOf(Article, 'Article');

/** The list's total. */
export const ArticleTotal = ConnectionTotal;

const newestFirst: Order = {
  name: 'UPDATED_AT',
  expression: raw('t.updated_at'),
  type: 'timestamptz',
  direction: 'DESC',
};

/** Which articles. */
@InputType({ description: 'Which articles; everything given must hold.' })
export class ArticleFilter {
  @Field(() => [ArticleKind], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: ArticleKind[];

  @Field({
    nullable: true,
    description:
      'These words in title or text, in English (whatever their ending) or Chinese; articles with all of them, or else with the most. Up to 200 characters, 200 articles.',
  })
  text?: string;

  @Field({ nullable: true, description: 'Written in this language: `en` or `zh-CN`.' })
  locale?: string;

  @Field(() => [ID], { nullable: true, description: 'About one of these product lines.' })
  productLineIds?: string[];

  @Field(() => [ID], { nullable: true, description: 'About one of these segments.' })
  segmentIds?: string[];

  @Field(() => ID, { nullable: true, description: 'About this competitor.' })
  competitorId?: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Changed since then.' })
  updatedSince?: Date;
}

/** `articles`. */
@Resolver()
export class ArticleList {
  @Query(() => ArticleConnection, {
    description:
      'The knowledge base: everybody reads all of it. The best match first, without a search the last changed.',
  })
  async articles(
    @Arg('filter', () => ArticleFilter, { nullable: true, description: 'Which ones.' }) filter: ArticleFilter | null,
    @Args() page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Article>> {
    const conditions = new Conditions(context, [sql`t.deleted_at is null`])
      .values('t.kind', filter?.kinds)
      .values('t.locale', filter?.locale == null ? undefined : [filter.locale])
      .ids('t.product_line_id', 'ProductLine', filter?.productLineIds)
      .ids('t.segment_id', 'Segment', filter?.segmentIds)
      .id('t.competitor_id', 'Competitor', filter?.competitorId)
      .since('t.updated_at', filter?.updatedSince);
    if (filter?.text == null) {
      return readPage(context, { type: Article, where: conditions.all, order: newestFirst }, page, info);
    }
    const found = await findArticles(context, filter.text);
    conditions.and(sql`t.id = any (${found}::uuid[])`);
    const order: Order = {
      name: 'MATCH',
      expression: sql`array_position(${found}::uuid[], t.id)`,
      type: 'integer',
      direction: 'ASC',
    };
    return readPage(context, { type: Article, where: conditions.all, order }, page, info);
  }
}
