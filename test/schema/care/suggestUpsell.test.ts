import { Decimal } from 'decimal.js';
import { watchedAs } from '../../support/asPerson';
import { openCopy } from '../../support/database';
import { ask, idOf, mutate } from '../../support/records';
import { useServer } from '../../support/server';
import { rowsOf } from '../../support/workspaceRows';

const uplift = useServer();
const OLIVIA = 'olivia@demo.test';

interface Suggestion {
  account: { name: string };
  productLine: { name: string };
  buyers: number;
  customers: number;
  typicalAmount: { amount: string } | null;
  reason: string;
}

const FIELDS = 'account { name } productLine { name } buyers customers typicalAmount { amount } reason';

async function suggestions(email: string, account?: string): Promise<Suggestion[]> {
  const accountId = account && (await idOf('Account', account));
  const { suggestUpsell } = await ask<{ suggestUpsell: Suggestion[] }>(
    email,
    `query ($accountId: ID) { suggestUpsell(accountId: $accountId) { ${FIELDS} } }`,
    { accountId },
  );
  return suggestUpsell;
}

test('it names what others of the segment have bought and this one neither has nor is about to, with the count', async () => {
  const sales = await rowsOf<{ account: string; line: string; amount: string | null; own: boolean }>(
    `select a.name as account, p.name as line, d.closed_amount as amount, a.name = 'Hooli' as own from deals d
      join accounts a on a.id = d.account_id join product_lines p on p.id = d.product_line_id
      where d.state = 'WON' and a.segment_id = (select segment_id from accounts where name = 'Hooli')`,
  );
  const taken = await rowsOf<{ line: string }>(
    `select distinct p.name as line from deals d join product_lines p on p.id = d.product_line_id
      join accounts a on a.id = d.account_id where a.name = 'Hooli' and d.state in ('WON', 'OPEN')`,
  );
  const had = new Set(taken.map(({ line }) => line));
  const others = new Set(sales.filter(({ own }) => !own).map(({ account }) => account));
  const expected = [...new Set(sales.map(({ line }) => line))]
    .filter(line => !had.has(line))
    .map(line => ({
      line,
      buyers: new Set(sales.filter(sale => sale.line === line).map(({ account }) => account)).size,
    }))
    .filter(({ buyers }) => buyers >= 2)
    .sort((one, other) => other.buyers - one.buyers);
  const found = await suggestions(OLIVIA, 'Hooli');
  expect(expected.length).toBeGreaterThan(0);
  expect(found.map(({ productLine, buyers, customers }) => [productLine.name, buyers, customers])).toEqual(
    expected.map(({ line, buyers }) => [line, buyers, others.size]),
  );
  const [first] = found;
  expect(first?.reason).toBe(
    `${first?.buyers} of ${first?.customers} other customers in Mid-market manufacturing have bought ${first?.productLine.name}; Hooli has not.`,
  );
  expect(new Decimal(first?.typicalAmount?.amount ?? 0).gt(0)).toBe(true);
});

test('a Chinese reader is told why in Chinese', async () => {
  const [first] = await suggestions('li.na@demo.test', '星辰科技');
  expect(first?.reason).toMatch(
    /^“中型制造业”的其他 \d+ 家客户中有 \d+ 家买了(云平台|分析套件|支持服务)，星辰科技还没有。$/,
  );
});

test('without an account it goes through the viewer’s own customers', async () => {
  const found = await suggestions('bob@demo.test');
  expect(found.length).toBeGreaterThan(0);
  for (const { account } of found) {
    const { accounts } = await ask<{ accounts: { nodes: { name: string }[] } }>(
      'bob@demo.test',
      'query ($text: String) { accounts(filter: { text: $text }) { nodes { name } } }',
      { text: account.name },
    );
    expect(accounts.nodes).toContainEqual(account);
  }
  expect(found.length).toBeLessThanOrEqual(20);
});

test('a rep hears only of what the own team has sold, an admin of all', async () => {
  const [own] = await suggestions('li.na@demo.test', '星辰科技');
  const [all] = await suggestions(OLIVIA, '星辰科技');
  expect(own?.customers).toBeLessThan(all?.customers ?? 0);
});

test('what a customer buys is suggested no more', async () => {
  const [first] = await suggestions('li.na@demo.test', '星辰科技');
  const accountId = await idOf('Account', '星辰科技');
  const { productLines } = await ask<{ productLines: { id: string; name: string }[] }>(
    OLIVIA,
    '{ productLines { id name } }',
  );
  const productLineId = productLines.find(({ name }) => name === first?.productLine.name)?.id;
  await mutate('li.na@demo.test', 'createDeal', { accountId, productLineId }, 'deal { id }');
  expect((await suggestions('li.na@demo.test', '星辰科技')).map(each => each.productLine.name)).not.toContain(
    first?.productLine.name,
  );
});

test('another team’s customer is not found, and all of it is one statement', async () => {
  const accountId = await idOf('Account', 'Hooli');
  const database = await openCopy(uplift.database.url);
  const document = `{ suggestUpsell(accountId: "${accountId}") { buyers customers reason } }`;
  await expect(watchedAs(database, 'li.na@demo.test', document)).rejects.toThrow(/Not found|没有找到/);
  const { statements } = await watchedAs(database, OLIVIA, '{ suggestUpsell { buyers customers reason } }');
  expect(statements.filter(({ text }) => text.includes('lacking'))).toHaveLength(1);
  expect(statements.filter(({ text }) => /from (deals|accounts)/.test(text))).toHaveLength(1);
  await database.close();
});
