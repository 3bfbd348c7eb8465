import type { Context } from '../../context';
import { badInput } from '../../reading/badInput';
import { sql } from '../../reading/sql';
import { soughtWords } from './soughtWords';

/** Characters in a search at most. */
const LONGEST = 200;
/** Articles a search finds at most. */
const MOST = 200;

/**
 * The keys of the articles that words are found in, the best first.
 * @throws BAD_USER_INPUT for a search without a word or one that is too long
 */
export async function findArticles(context: Context, text: string): Promise<string[]> {
  const { locale } = context.viewer;
  if (text.length > LONGEST) throw badInput(locale, 'search.long', { most: LONGEST }, ['filter', 'text']);
  const { latin, han } = soughtWords(text);
  if (latin === '' && han.length === 0) throw badInput(locale, 'search.short', {}, ['filter', 'text']);
  const found = await context.read.rows<{ article_id: string }>(
    sql`select article_id from find_articles(${latin}, ${han}::text[], ${MOST})`,
  );
  return found.map(row => row.article_id);
}
