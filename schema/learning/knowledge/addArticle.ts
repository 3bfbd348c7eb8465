import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Deal } from '../../../entities/deals/deal';
import { Article, ArticleKind } from '../../../entities/learning/article';
import { Competitor } from '../../../entities/market/competitor';
import { ProductLine } from '../../../entities/market/productLine';
import { Segment } from '../../../entities/market/segment';
import { change } from '../../changing/change';
import { Payload } from '../../changing/payload';
import { optional, required, verbatim } from '../../changing/text';
import type { Context } from '../../context';
import { localeOf } from './language';
import { noteUse } from './noteUse';

/** Longest body: some pages. */
const LONGEST_BODY = 20_000;
/** Longest title that is taken from the body. */
const LONGEST_OWN_TITLE = 60;

@InputType({ description: 'Something colleagues should know.' })
export class AddArticleInput {
  @Field(() => ArticleKind, { description: 'What it is about.' })
  kind!: ArticleKind;

  @Field(() => String, { nullable: true, description: 'What it is called; the beginning of the text when left out.' })
  title?: string | null;

  @Field(() => String, { description: 'What it says.' })
  body!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The language it is written in, `en` or `zh-CN`; recognised by the text when left out.',
  })
  locale?: string | null;

  @Field(() => ID, { nullable: true, description: 'What it helps to sell.' })
  productLineId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The segment whose customers it speaks to.' })
  segmentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The competitor it is about.' })
  competitorId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The deal it was learned from, on which it counts as used.' })
  dealId?: string | null;

  @Field(() => String, { nullable: true, description: 'The words it is recorded with, kept verbatim.' })
  said?: string | null;

  @Field(() => String, { nullable: true, description: 'The id another system knows it by, used once.' })
  externalId?: string | null;
}

@ObjectType({ description: 'The article.' })
export class AddArticlePayload extends Payload {
  @Field(() => Article, { nullable: true, description: 'The article; null when refused.' })
  article!: Article | null;
}

/** `addArticle`. */
@Resolver()
export class AddArticle {
  @Mutation(() => AddArticlePayload, {
    description: 'Puts an article into the knowledge base, where everybody finds it.',
  })
  addArticle(
    @Arg('input', () => AddArticleInput, { description: 'What it says.' }) input: AddArticleInput,
    @Ctx() context: Context,
  ): Promise<AddArticlePayload> {
    return change(context, 'article.added', { mutation: 'addArticle', input }, async work => {
      const deal = await work.referIf(Deal, input.dealId, ['dealId']);
      const body = required(input.body, 'body', LONGEST_BODY);
      const article = work.add(Article, {
        kind: input.kind,
        title: input.title == null ? beginningOf(body) : required(input.title, 'title'),
        body,
        locale: localeOf(input.locale, body),
        authorId: context.viewer.user.id,
        productLineId: (await work.referIf(ProductLine, input.productLineId, ['productLineId']))?.id ?? null,
        segmentId: (await work.referIf(Segment, input.segmentId, ['segmentId']))?.id ?? null,
        competitorId: (await work.referIf(Competitor, input.competitorId, ['competitorId']))?.id ?? null,
        dealId: deal?.id ?? null,
        said: verbatim(input.said),
        externalId: optional(input.externalId, 'externalId'),
      });
      if (deal) noteUse(work, { dealId: deal.id, articleId: article.id, scriptId: null });
      work.args.title = article.title;
      return { article };
    });
  }
}

/** The first sentence, cut between words where it is long. */
function beginningOf(body: string): string {
  const [sentence = body] = body.split(/(?<=[.!?])\s|[。！？\n]/u);
  const characters = [...sentence.trim().replace(/[.,;:，；：]+$/u, '')];
  if (characters.length <= LONGEST_OWN_TITLE) return characters.join('');
  const cut = characters.slice(0, LONGEST_OWN_TITLE).join('');
  const space = cut.lastIndexOf(' ');
  return `${space > LONGEST_OWN_TITLE / 2 ? cut.slice(0, space) : cut}…`;
}
