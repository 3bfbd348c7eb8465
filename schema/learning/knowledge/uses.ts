import DataLoader from 'dataloader';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Context } from '../../context';
import { raw, sql } from '../../reading/sql';

/** How often something has helped. */
@ObjectType({ description: 'On how many deals something was used, and how many of them were won.' })
export class Uses {
  @Field(() => Int, { description: 'Deals it was used on.' })
  deals!: number;

  @Field(() => Int, { description: 'Of these the ones that were won.' })
  won!: number;
}

type Used = 'article_id' | 'script_id';

const loaders: Record<Used, WeakMap<Context, DataLoader<string, Uses>>> = {
  article_id: new WeakMap(),
  script_id: new WeakMap(),
};

/** How often an article or a script (by its first wording) was used; one statement for a whole list. */
export function usesOf(context: Context, column: Used, key: string): Promise<Uses> {
  let loader = loaders[column].get(context);
  if (!loader) {
    // Nothing is kept: what was counted before a change would be wrong after it.
    loader = new DataLoader(keys => countUses(context, column, keys), { cache: false });
    loaders[column].set(context, loader);
  }
  return loader.load(key);
}

async function countUses({ read }: Context, column: Used, keys: readonly string[]): Promise<Uses[]> {
  const found = await read.rows<{ key: string; deals: number; won: number }>(
    sql`select u.${raw(column)} as key, count(*)::integer as deals, (count(*) filter (where d.state = 'WON'))::integer as won
      from knowledge_uses u join deals d on d.id = u.deal_id and d.deleted_at is null
      where u.${raw(column)} = any (${keys}::uuid[]) and u.deleted_at is null group by 1`,
  );
  const byKey = new Map(found.map(row => [row.key, row]));
  return keys.map(key =>
    Object.assign(new Uses(), { deals: byKey.get(key)?.deals ?? 0, won: byKey.get(key)?.won ?? 0 }),
  );
}
