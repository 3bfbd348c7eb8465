import type { GraphQLResolveInfo } from 'graphql';
import { Article } from '../../../entities/learning/article';
import { Script } from '../../../entities/learning/script';
import { Training } from '../../../entities/learning/training';
import type { Stored } from '../../../entities/record/stored';
import { visibleTo } from '../../access';
import type { Context } from '../../context';
import { Rows } from '../../reading/rows';
import { raw, type Sql, sql } from '../../reading/sql';
import { type RecordType, wanted } from '../../reading/wanted';
import { learningText } from '../../texts/learning';
import { findArticles } from '../knowledge/findArticles';
import { SCENES, type Skill } from './steps';

/** How often what is listed as `t` was used on deals that were won. */
const wins = (column: 'article_id' | 'script_id', key: string): Sql =>
  sql`(select count(*) from knowledge_uses u join deals d on d.id = u.deal_id and d.state = 'WON' and d.deleted_at is null
    where u.${raw(column)} = t.${raw(key)} and u.deleted_at is null)`;

/** The script in use for a skill that helped to win most. */
export async function bestScript(context: Context, skill: Skill, info: GraphQLResolveInfo): Promise<Script | null> {
  const where = sql`t.scene = ${SCENES[skill]} and t.superseded_at is null`;
  return best(context, Script, where, wins('script_id', 'first_id'), info);
}

/** The article in which the words of a skill are best found; of equals the one that helped to win most. */
export async function bestArticle(context: Context, skill: Skill, info: GraphQLResolveInfo): Promise<Article | null> {
  const found = await findArticles(context, learningText(context.viewer.locale, 'training.words', { skill }));
  const place = sql`-array_position(${found}::uuid[], t.id)`;
  return best(
    context,
    Article,
    sql`t.id = any (${found}::uuid[])`,
    sql`${place} desc, ${wins('article_id', 'id')}`,
    info,
  );
}

async function best<T extends Stored>(
  context: Context,
  type: RecordType<T>,
  where: Sql,
  worth: Sql,
  info: GraphQLResolveInfo,
): Promise<T | null> {
  const rows = new Rows(context.database, type);
  const { locale } = context.viewer;
  const [row] = await context.read.rows<T>(
    sql`select ${rows.list('t', wanted(rows.metadata, info))} from ${rows.table} t where t.deleted_at is null and ${where}
      order by (t.locale = ${locale}) desc, ${worth} desc, t.title, t.id limit 1`,
  );
  return row ? rows.made(row) : null;
}

/** A person's trainings for a step that the viewer may see, the latest first. */
export async function trainingsFor(
  context: Context,
  userId: string,
  step: string,
  info: GraphQLResolveInfo,
): Promise<Training[]> {
  const rows = new Rows(context.database, Training);
  const found = await context.read.rows<Training>(
    sql`select ${rows.list('t', wanted(rows.metadata, info))} from trainings t
      where t.step = ${step} and t.deleted_at is null and ${visibleTo(context.viewer, 'Training', 't')}
        and exists (select from training_participants p where p.training_id = t.id and p.user_id = ${userId} and p.deleted_at is null)
      order by coalesce(t.done_on, t.planned_on) desc nulls last, t.id limit 10`,
  );
  return found.map(row => rows.made(row));
}
