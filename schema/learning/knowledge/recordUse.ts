import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Deal } from '../../../entities/deals/deal';
import { Article } from '../../../entities/learning/article';
import { Script } from '../../../entities/learning/script';
import { UserError } from '../../../entities/values/userError';
import { change } from '../../changing/change';
import { Payload } from '../../changing/payload';
import type { Work } from '../../changing/work';
import type { Context } from '../../context';
import { sql } from '../../reading/sql';
import { noteUse } from './noteUse';

@InputType({ description: 'An article or a script, and the deal it was used on.' })
export class RecordUseInput {
  @Field(() => ID, { description: 'The deal.' })
  dealId!: string;

  @Field(() => ID, { nullable: true, description: 'The article; this or a script.' })
  articleId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The script, in whichever wording; this or an article.' })
  scriptId?: string | null;
}

@ObjectType({ description: 'What was used, and on which deal.' })
export class RecordUsePayload extends Payload {
  @Field(() => Deal, { nullable: true, description: 'The deal; null when refused.' })
  deal!: Deal | null;

  @Field(() => Article, { nullable: true, description: 'The article, when it was one.' })
  article!: Article | null;

  @Field(() => Script, { nullable: true, description: 'The script, when it was one.' })
  script!: Script | null;
}

/** `recordUse`. */
@Resolver()
export class RecordUse {
  @Mutation(() => RecordUsePayload, {
    description:
      'Notes that an article or script was used on a deal, once a deal, so that everybody sees what helps to win.',
  })
  recordUse(
    @Arg('input', () => RecordUseInput, { description: 'What was used where.' }) input: RecordUseInput,
    @Ctx() context: Context,
  ): Promise<RecordUsePayload> {
    return change(context, 'use.recorded', { mutation: 'recordUse', input }, async work => {
      const article = await work.referIf(Article, input.articleId, ['articleId']);
      const script = await work.referIf(Script, input.scriptId, ['scriptId']);
      const used = article ?? script;
      if (!used || (article && script)) throw new UserError('INVALID', ['articleId'], 'use.oneOfTwo');
      // Locked, so that the same use reported twice at once counts once.
      const deal = await work.find(Deal, input.dealId, ['dealId']);
      const use = { dealId: deal.id, articleId: article?.id ?? null, scriptId: script?.firstId ?? null };
      work.args.title = used.title;
      work.args.deal = deal.name;
      if (await isKnown(work, use)) throw new UserError('ALREADY_EXISTS', ['dealId'], 'use.known', { ...work.args });
      noteUse(work, use);
      return { deal, article, script };
    });
  }
}

async function isKnown(
  work: Work,
  use: { dealId: string; articleId: string | null; scriptId: string | null },
): Promise<boolean> {
  const known = await work.rows(
    sql`select from knowledge_uses u where u.deal_id = ${use.dealId} and u.deleted_at is null
      and u.article_id is not distinct from ${use.articleId} and u.script_id is not distinct from ${use.scriptId}`,
  );
  return known.length > 0;
}
