import { ask, idOf, mutate } from '../../support/records';
import { say } from '../../support/say';
import { useServer } from '../../support/server';
import { rowsOf } from '../../support/workspaceRows';

const uplift = useServer();
const ALICE = 'alice@demo.test';

test('a won deal is its owner’s figure, in the workspace’s currency at the day’s rate, and undo opens it again', async () => {
  const accountId = await idOf('Account', 'Globex');
  const input = { accountId, name: 'Globex in renminbi', amount: '100000.50', currency: 'CNY' };
  const created = await mutate(ALICE, 'createDeal', input, 'deal { id amount { amount currency } }');
  const deal = created.deal as { id: string };
  expect(deal).toMatchObject({ amount: { amount: '100000.50', currency: 'CNY' } });
  const won = await mutate(ALICE, 'winDeal', { dealId: deal.id }, 'deal { state stage { name outcome } closedAt }');
  expect(won).toMatchObject({
    deal: { state: 'WON', stage: { name: 'Won', outcome: 'WON' }, closedAt: expect.any(String) },
    change: { summary: 'Marked Globex in renminbi as won' },
  });
  expect(await closing('Globex in renminbi')).toEqual({ amount: '14000.07', by: 'Alice Chen', team: 'East' });

  await mutate(ALICE, 'undo', {}, 'undone { summary }');
  expect(await closing('Globex in renminbi')).toEqual({ amount: null, by: null, team: null });
  const { node } = await ask<{ node: object }>(
    ALICE,
    'query ($id: ID!) { node(id: $id) { ... on Deal { state closedAt stage { name } } } }',
    {
      id: deal.id,
    },
  );
  expect(node).toEqual({ state: 'OPEN', closedAt: null, stage: { name: 'First contact' } });
});

test('a deal is the figure of who owns it when it closes, not of who made it', async () => {
  const dealId = await idOf('Deal', 'Vandelay Analytics');
  const ownerId = await idOf('User', 'Bob Martin');
  await mutate('maria@demo.test', 'updateDeal', { dealId, ownerId }, 'deal { owner { name } }');
  const won = await mutate('bob@demo.test', 'winDeal', { dealId, amount: '19500' }, 'deal { amount { amount } }');
  expect(won).toMatchObject({ deal: { amount: { amount: '19500.00' } } });
  expect(await closing('Vandelay Analytics')).toEqual({ amount: '19500', by: 'Bob Martin', team: 'East' });
});

test.each([
  ['closed Globex renminbi EN at ¥300k', 'EN', /^Won: Globex renminbi EN, CN¥300,000/],
  ['拿下Globex renminbi ZH了！金额¥30万', 'ZH', /300,000/],
])('%s: the amount keeps the currency it was said in', async (text, which, told) => {
  const accountId = await idOf('Account', 'Globex');
  const name = `Globex renminbi ${which}`;
  await mutate(ALICE, 'createDeal', { accountId, name, amount: '5000' }, 'deal { id }');
  const answer = await say(ALICE, text);
  expect(answer.messages[0]?.text).toMatch(told);
  expect(await closing(name)).toMatchObject({ amount: '42000' });
  expect(await rowsOf('select amount, currency from deals where name = $1', [name])).toEqual([
    { amount: '300000', currency: 'CNY' },
  ]);
});

test('a deal is not won in a currency without a rate', async () => {
  const dealId = await idOf('Deal', 'Globex Analytics');
  const { deal, userErrors } = await mutate(
    ...([ALICE, 'winDeal', { dealId, amount: '5', currency: 'JPY' }, 'deal { id }'] as const),
  );
  expect({ deal, userErrors }).toMatchObject({ deal: null, userErrors: [{ path: ['currency'] }] });
});

test('a lost deal keeps reason, competitor and words', async () => {
  const dealId = await idOf('Deal', 'Hooli Analytics upgrade');
  const { pipelines } = await ask<{ pipelines: object[] }>(ALICE, '{ pipelines { id } }');
  expect(pipelines).toHaveLength(1);
  const [rivalsoft] = await rowsOf<{ id: string }>("select id from competitors where name = 'Rivalsoft'");
  const competitorId = `Competitor_${Buffer.from(String(rivalsoft?.id).replaceAll('-', ''), 'hex').toString('base64url')}`;
  const input = { dealId, reason: 'PRICE', competitorId, notes: 'they undercut us by 15%' };
  const lost = await mutate(
    'bob@demo.test',
    'loseDeal',
    input,
    'deal { state lossReason lossNotes competitor { name } }',
  );
  expect(lost.deal).toEqual({
    state: 'LOST',
    lossReason: 'PRICE',
    lossNotes: 'they undercut us by 15%',
    competitor: { name: 'Rivalsoft' },
  });
});

test('a deal is closed once', async () => {
  uplift.clock.set('2026-11-24T11:00:00+08:00');
  const dealId = await idOf('Deal', 'Stark Logistics Analytics');
  const [first, second] = await Promise.all([
    mutate('diego@demo.test', 'winDeal', { dealId }, 'deal { state }'),
    mutate('maria@demo.test', 'winDeal', { dealId }, 'deal { state }'),
  ]);
  const outcomes = [first, second].map(payload => (payload?.change ? 'won' : payload?.userErrors[0]?.code)).sort();
  expect(outcomes).toEqual(['NOT_ALLOWED_IN_STAGE', 'won']);
});

test.each([
  ['a negative amount', { amount: '-5' }, 'amount', /cannot be negative/],
  ['five decimals', { amount: '100.12345' }, 'amount', /two decimals|2 decimals/],
  ['more than can be kept', { amount: '1000000000000000' }, 'amount', /too large/],
  ['a currency that is none', { amount: '5', currency: 'XXQ' }, 'currency', /not a currency/],
  ['a currency without a rate', { amount: '5', currency: 'JPY' }, 'currency', /no exchange rate for JPY/],
  ['a term on what is paid once', { termMonths: 12 }, 'termMonths', /no term/],
  ['a recurring deal without a term', { revenueKind: 'RECURRING' }, 'termMonths', /needs a term/],
])('a new deal with %s is refused with what to do', async (_what, wrong, field, message) => {
  const accountId = await idOf('Account', 'Acme Corporation');
  const payload = await mutate(ALICE, 'createDeal', { accountId, ...wrong }, 'deal { id }');
  expect(payload).toMatchObject({
    deal: null,
    change: null,
    userErrors: [{ code: 'INVALID', path: [field], message: expect.stringMatching(message) }],
  });
});

test('a deal without a name is called after account and product line, numbered when there is one already', async () => {
  const accountId = await idOf('Account', '星辰科技');
  const { productLines } = await ask<{ productLines: { id: string; name: string }[] }>(
    ALICE,
    '{ productLines { id name } }',
  );
  const productLineId = productLines.find(line => line.name === 'Support Plus')?.id;
  const first = await mutate(
    'li.na@demo.test',
    'createDeal',
    { accountId, productLineId },
    'deal { name customerType stage { name } }',
  );
  const second = await mutate('li.na@demo.test', 'createDeal', { accountId, productLineId }, 'deal { name }');
  expect(first.deal).toEqual({ name: '星辰科技支持服务', customerType: 'NEW', stage: { name: 'First contact' } });
  expect(second.deal).toEqual({ name: '星辰科技支持服务 2' });
});

async function closing(deal: string): Promise<unknown> {
  const [row] = await rowsOf<{ amount: string | null; by: string | null; team: string | null }>(
    `select d.closed_amount as amount, u.name as by, t.name as team from deals d
      left join users u on u.workspace_id = d.workspace_id and u.id = d.closed_by_id
      left join teams t on t.workspace_id = d.workspace_id and t.id = d.closed_team_id where d.name = $1`,
    [deal],
  );
  return row;
}
