import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, Info, InputType, Query, Resolver } from 'type-graphql';
import { Script, ScriptScene } from '../../../entities/learning/script';
import { DateTimeScalar } from '../../../entities/scalars';
import type { Context } from '../../context';
import { connectionOf } from '../../reading/connection';
import { Conditions } from '../../reading/filter';
import { type Page, readPage } from '../../reading/page';
import { raw, sql } from '../../reading/sql';
import { type Order, PageArgs } from '../../reading/window';

const { Connection: ScriptConnection, ConnectionTotal } = connectionOf(Script, 'Script');

/** The list's total. */
export const ScriptTotal = ConnectionTotal;

const byTitle: Order = { name: 'TITLE', expression: raw('t.title'), type: 'text', direction: 'ASC' };

/** Which scripts. */
@InputType({ description: 'Which scripts; everything given must hold.' })
export class ScriptFilter {
  @Field({ nullable: true, description: 'Written in this language: `en` or `zh-CN`.' })
  locale?: string;

  @Field({ nullable: true, description: 'These words in title or wording.' })
  text?: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Changed since then.' })
  updatedSince?: Date;
}

/** `scripts`. */
@Resolver()
export class ScriptList {
  @Query(() => ScriptConnection, {
    description: 'Scripts in the wording in use, by title; everybody reads all of them.',
  })
  scripts(
    @Arg('scene', () => ScriptScene, { nullable: true, description: 'For this scene; for all when left out.' })
    scene: ScriptScene | null,
    @Arg('filter', () => ScriptFilter, { nullable: true, description: 'Which ones.' }) filter: ScriptFilter | null,
    @Args() page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Script>> {
    const conditions = new Conditions(context, [sql`t.deleted_at is null and t.superseded_at is null`])
      .values('t.scene', scene && [scene])
      .values('t.locale', filter?.locale == null ? undefined : [filter.locale])
      .text(['t.title', 't.body'], filter?.text)
      .since('t.updated_at', filter?.updatedSince);
    return readPage(context, { type: Script, where: conditions.all, order: byTitle }, page, info);
  }
}
