import fc from 'fast-check';
import { ask, idOf, mutate } from '../../support/records';
import { gql } from '../../support/say';
import { useServer } from '../../support/server';

const uplift = useServer();
const ALICE = 'alice@demo.test';
const LI_NA = 'li.na@demo.test';

interface Found {
  articles: {
    totalCount: number;
    nodes: { id: string; title: string; kind: string; uses: { deals: number; won: number } }[];
  };
}

async function search(text: string, further = ''): Promise<Found['articles']> {
  const document = `query ($text: String) { articles(filter: { text: $text${further} }, first: 100) {
    totalCount nodes { id title kind uses { deals won } } } }`;
  return (await ask<Found>(ALICE, document, { text })).articles;
}

test.each([
  ['price objections', /^Price objections/],
  ['how do we handle price objections', /^Price objections/],
  ['migrating data', /^Data migration/],
  ['ROI CALCULATOR', /^ROI calculator/],
  ['价格异议', /^价格异议/],
  ['客户说太贵怎么办', /^价格异议/],
  ['数据迁移', /^数据迁移/],
  ['云帆软件', /^对阵云帆软件/],
  ['ＲＯＩ　ｃａｌｃｕｌａｔｏｒ', /^ROI calculator/],
  ['怎么办', /怎么办/],
])('%s finds the article about it first', async (text, title) => {
  expect((await search(text)).nodes[0]?.title).toMatch(title);
});

test('what is nowhere is not found, a single character is', async () => {
  expect(await search('xylophone')).toEqual({ totalCount: 0, nodes: [] });
  expect((await search('价')).nodes.length).toBeGreaterThan(1);
});

test('kinds and languages narrow a search', async () => {
  const cases = await search('platform', ', kinds: [CASE]');
  expect(new Set(cases.nodes.map(({ kind }) => kind))).toEqual(new Set(['CASE']));
  expect((await search('云平台', ', locale: "en"')).totalCount).toBe(0);
});

test('a page goes on where the one before ended, best match first', async () => {
  const page = `query ($after: String) { articles(filter: { text: "客户" }, first: 2, after: $after) {
    nodes { title } pageInfo { endCursor hasNextPage } } }`;
  type Page = { articles: { nodes: { title: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } };
  const first = await ask<Page>(ALICE, page);
  const second = await ask<Page>(ALICE, page, { after: first.articles.pageInfo.endCursor });
  const all = (await search('客户')).nodes.map(({ title }) => title);
  expect([...first.articles.nodes, ...second.articles.nodes].map(({ title }) => title)).toEqual(all.slice(0, 4));
});

test('any two neighbouring characters of a Chinese article find it, and any word of an English one', async () => {
  const { articles } = await ask<{ articles: { nodes: { id: string; locale: string; body: string }[] } }>(
    ALICE,
    '{ articles(first: 100) { nodes { id locale body } } }',
  );
  expect(articles.nodes.length).toBeGreaterThanOrEqual(24);
  const place = fc.record({ article: fc.constantFrom(...articles.nodes), at: fc.nat(10_000) });
  await fc.assert(
    fc.asyncProperty(place, async ({ article, at }) => {
      const words =
        article.locale === 'en'
          ? article.body.match(/[A-Za-z]{6,}/g)
          : [...article.body.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map(found => found[1] ?? '');
      const word = words?.[at % (words.length || 1)] ?? '';
      const found = (await search(word)).nodes.map(({ id }) => id);
      // Words that only connect, such as "between" and 我们, mean nothing to a search.
      return found.includes(article.id) || HOLLOW.test(word);
    }),
    { numRuns: 60 },
  );
});

/** Words that a search passes over. */
const HOLLOW =
  /^(?:because|before|between|through|during|against|others?|further|itself|themselves|(?:your|our|my|him|her)sel(?:f|ves)|should|having)$|[的了吗呢吧啊是在把被给和与跟对]|我们|他们|什么|怎么|如何|可以|应该|一下|哪些|处理|回答|应对/i;

test('the search goes through its index, which row-level security alone would hide, and only in the own workspace', async () => {
  const client = await uplift.database.pool.connect();
  try {
    await client.query('begin');
    const nobody = await client.query("select * from find_articles('price', '{}', 10)");
    expect(nobody.rows).toEqual([]);
    await client.query(
      "select set_config('app.workspace_id', (select id::text from directory.workspaces order by created_at limit 1), true)",
    );
    await client.query('set local enable_seqscan = off');
    const direct = await client.query<{ 'QUERY PLAN': string }>(
      "explain select id from articles where words @@ to_tsquery('price')",
    );
    expect(direct.rows.map(row => row['QUERY PLAN']).join('\n')).not.toContain('articles_words');
    const before = await scansOf('articles_words');
    expect((await client.query("select * from find_articles('price', '{}', 10)")).rows.length).toBeGreaterThan(0);
    await client.query('commit');
    // A backend hands in its counters when it goes idle after a while, or is asked to.
    await client.query('select pg_stat_force_next_flush()').catch(() => undefined);
    await client.query('select 1');
    expect(await scansOf('articles_words')).toBeGreaterThan(before);
  } finally {
    client.release();
  }
});

async function scansOf(index: string): Promise<number> {
  const { rows } = await uplift.database.pool.query<{ scans: number }>(
    'select coalesce(sum(idx_scan), 0)::integer as scans from pg_stat_all_indexes where indexrelname = $1',
    [index],
  );
  return rows[0]?.scans ?? 0;
}

test('a search without words, or with too many, is refused in the viewer’s language', async () => {
  const empty = await gql(LI_NA, '{ articles(filter: { text: "？！" }) { totalCount } }');
  expect(empty.errors?.[0]).toMatchObject({
    message: '请至少输入一个字进行搜索。',
    extensions: { code: 'BAD_USER_INPUT' },
  });
  const long = await gql(ALICE, 'query ($t: String) { articles(filter: { text: $t }) { totalCount } }', {
    t: 'x '.repeat(150),
  });
  expect(long.errors?.[0]?.message).toBe('Please search for fewer than 200 characters.');
});

test('an experience is found by everybody at once, counts as used on its deal, and undo takes it back', async () => {
  const dealId = await idOf('Deal', '星辰云平台');
  const input = { kind: 'EXPERIENCE', body: '先请质检主管试用两周，再约总经理。效果很好。', dealId };
  const added = await mutate(
    LI_NA,
    'addArticle',
    input,
    'article { id title locale deal { name } uses { deals won } }',
  );
  expect(added.article).toMatchObject({
    title: '先请质检主管试用两周，再约总经理',
    locale: 'zh-CN',
    deal: { name: '星辰云平台' },
    uses: { deals: 1, won: 0 },
  });
  const [hit] = (await search('质检主管')).nodes;
  expect(hit?.title).toBe('先请质检主管试用两周，再约总经理');
  // Everybody reads the article; the deal behind it stays its owner's.
  const { node } = await ask<{ node: object }>(
    ALICE,
    'query ($id: ID!) { node(id: $id) { ... on Article { deal { name } } } }',
    {
      id: hit?.id,
    },
  );
  expect(node).toEqual({ deal: null });
  await mutate(LI_NA, 'winDeal', { dealId }, 'deal { id }');
  expect((await search('质检主管')).nodes[0]?.uses).toEqual({ deals: 1, won: 1 });
  await mutate(LI_NA, 'undo', {}, 'undone { summary }');
  await mutate(LI_NA, 'undo', {}, 'undone { summary }');
  expect((await search('质检主管')).totalCount).toBe(0);
});

test('an article counts once a deal', async () => {
  const [article] = (await search('ROI calculator')).nodes;
  const dealId = await idOf('Deal', 'Globex Analytics');
  const before = article?.uses.deals ?? 0;
  const input = { articleId: article?.id, dealId };
  const used = await mutate(ALICE, 'recordUse', input, 'article { uses { deals } } deal { name } script { title }');
  expect(used).toMatchObject({
    article: { uses: { deals: before + 1 } },
    deal: { name: 'Globex Analytics' },
    script: null,
  });
  const again = await mutate(ALICE, 'recordUse', input, 'deal { name }');
  expect(again.userErrors).toEqual([
    {
      code: 'ALREADY_EXISTS',
      path: ['dealId'],
      message: `It is noted already that “${article?.title}” was used on Globex Analytics.`,
    },
  ]);
  const both = await mutate(ALICE, 'recordUse', { dealId }, 'deal { name }');
  expect(both.userErrors).toMatchObject([{ code: 'INVALID', path: ['articleId'] }]);
});
