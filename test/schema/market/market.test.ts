import { ask, idOf, mutate } from '../../support/records';
import { useServer } from '../../support/server';

useServer();

const OLIVIA = 'olivia@demo.test';
const MARIA = 'maria@demo.test';
const ALICE = 'alice@demo.test';

interface Named {
  id: string;
  name: string;
}

async function settings(list: 'competitors' | 'segments' | 'channels'): Promise<(name: string) => string> {
  const fields = list === 'channels' ? '{ id name }' : '{ nodes { id name } }';
  const answer = await ask<Record<string, Named[] | { nodes: Named[] }>>(OLIVIA, `{ ${list} ${fields} }`);
  const found = answer[list] ?? [];
  const all = Array.isArray(found) ? found : found.nodes;
  return name => {
    const one = all.find(each => each.name === name);
    if (!one) throw new Error(`no ${name} among the ${list}`);
    return one.id;
  };
}

const NOTE = 'marketNote { id kind text source notedOn competitor { name } segment { label } user { name } said }';

test('a market note is kept with its words, and read again by everybody', async () => {
  const competitorId = (await settings('competitors'))('Rivalsoft');
  const { marketNote, change } = await mutate(
    ALICE,
    'addMarketNote',
    {
      kind: 'COMPETITOR',
      text: ' Opens an office in Lyon ',
      source: 'newsletter',
      competitorId,
      said: 'note: Rivalsoft opens in Lyon',
    },
    NOTE,
  );
  expect(marketNote).toMatchObject({
    ...{
      kind: 'COMPETITOR',
      text: 'Opens an office in Lyon',
      source: 'newsletter',
      notedOn: '2026-11-24',
      segment: null,
    },
    ...{ competitor: { name: 'Rivalsoft' }, user: { name: 'Alice Chen' }, said: 'note: Rivalsoft opens in Lyon' },
  });
  expect(change?.summary).toBe('Noted news of a competitor: Rivalsoft');
  const { marketNotes } = await ask<{ marketNotes: { nodes: { text: string }[] } }>(
    'wang.wei@demo.test',
    'query ($id: ID!) { marketNotes(filter: { competitorId: $id, noted: "2026-11" }) { nodes { text } } }',
    { id: competitorId },
  );
  expect(marketNotes.nodes[0]?.text).toBe('Opens an office in Lyon');
});

test('notes are found by kind, segment and words, the latest first or as asked', async () => {
  const segmentId = (await settings('segments'))('Private healthcare');
  const { marketNotes } = await ask<{
    marketNotes: { totalCount: number; nodes: { kind: string; notedOn: string }[] };
  }>(
    ALICE,
    `query ($id: ID!) { marketNotes(filter: { segmentId: $id, kinds: [TREND] }, orderBy: { field: NOTED_ON, direction: ASC }) {
      totalCount nodes { kind notedOn } } }`,
    { id: segmentId },
  );
  const days = marketNotes.nodes.map(({ notedOn }) => notedOn);
  expect(days.length).toBeGreaterThan(1);
  expect(days).toEqual([...days].sort());
  const { found } = await ask<{ found: { nodes: { text: string }[] } }>(
    ALICE,
    '{ found: marketNotes(filter: { text: "clinic group" }) { nodes { text } } }',
  );
  expect(found.nodes.map(({ text }) => text)).toEqual([expect.stringContaining('eleven sites')]);
});

test.each([
  [ALICE, { kind: 'TREND', text: '  ' }, 'Please write something here; it is empty.'],
  [
    ALICE,
    { kind: 'TREND', text: 'x', notedOn: '2026-11-25' },
    '2026-11-25 lies in the future. Note what has been learnt already, or leave the day out.',
  ],
  [
    'ravi@demo.test',
    { kind: 'TREND', text: 'x' },
    'As an analyst you can read everything but not change records. Ask the owner or a manager.',
  ],
  [
    'li.na@demo.test',
    { kind: 'TREND', text: 'x', notedOn: '2027-01-01' },
    '2027-01-01 还没到。请记录已经了解到的情况，或者不填日期。',
  ],
])('%s: %j is refused in one sentence', async (email, input, message) => {
  const { userErrors } = await mutate(email, 'addMarketNote', input, NOTE);
  expect(userErrors.map(error => error.message)).toEqual([message]);
});

interface Capacity {
  nodes: {
    label: string;
    capacity: {
      accounts: number;
      amount: { amount: string };
      scope: { label: string };
      customers: number;
      revenue: { amount: string };
      accountShare: string;
      amountShare: string;
    };
  }[];
}

test('what is ours of a segment counts within the viewer’s own figures', async () => {
  const query =
    '{ segments { nodes { label capacity { accounts amount { amount } scope { label } customers revenue { amount } accountShare amountShare } } } }';
  const { segments: all } = await ask<{ segments: Capacity }>(OLIVIA, query);
  const { segments: own } = await ask<{ segments: Capacity }>(ALICE, query);
  const [manufacturing] = all.nodes;
  expect(manufacturing?.label).toBe('Mid-market manufacturing');
  const capacity = manufacturing?.capacity;
  expect(capacity).toMatchObject({
    accounts: 1850,
    amount: { amount: '74000000.00' },
    scope: { label: 'Lighthouse Demo' },
  });
  expect(Number(capacity?.accountShare)).toBeCloseTo((capacity?.customers ?? 0) / 1850, 6);
  expect(Number(capacity?.amountShare)).toBeCloseTo(Number(capacity?.revenue.amount) / 74_000_000, 6);
  const [mine] = own.nodes;
  expect(mine?.capacity.scope.label).toBe('Alice Chen');
  expect(mine?.capacity.customers).toBeLessThan(capacity?.customers ?? 0);
});

interface Rivals {
  nodes: { name: string; record: { won: number; lost: number; winRate: string | null } }[];
}

test('wins and losses against a competitor: a deal counts for the one it was won against or lost to', async () => {
  const competitorId = (await settings('competitors'))('Contoso');
  const record = async (): Promise<{ won: number; lost: number; winRate: string | null }> => {
    const { competitors } = await ask<{ competitors: Rivals }>(
      'bob@demo.test',
      '{ competitors { nodes { name record(period: "2026-11") { won lost winRate } } } }',
    );
    return competitors.nodes.find(({ name }) => name === 'Contoso')?.record ?? { won: -1, lost: -1, winRate: null };
  };
  const before = await record();
  const [won, lost] = [await idOf('Deal', 'Umbrella Cloud Platform'), await idOf('Deal', 'Hooli Analytics upgrade')];
  await mutate('bob@demo.test', 'updateDeal', { dealId: won, competitorId }, 'deal { competitor { name } }');
  await mutate('bob@demo.test', 'winDeal', { dealId: won }, 'deal { id }');
  await mutate('bob@demo.test', 'loseDeal', { dealId: lost, reason: 'PRICE', competitorId }, 'deal { id }');
  const after = await record();
  expect(after).toMatchObject({ won: before.won + 1, lost: before.lost + 1 });
  expect(Number(after.winRate)).toBeCloseTo(after.won / (after.won + after.lost), 6);
});

test('where nothing was closed against a competitor there is no rate', async () => {
  const { competitors } = await ask<{ competitors: Rivals }>(
    OLIVIA,
    '{ competitors { nodes { name record(period: "2020") { won lost winRate } } } }',
  );
  const none = { won: 0, lost: 0, winRate: null };
  expect(competitors.nodes.map(({ name, record }) => [name, record])).toEqual(
    ['Contoso', 'Rivalsoft', '云帆软件'].map(name => [name, none]),
  );
});

const COST =
  'cost { id kind amount { amount currency } channel { label } firstDay lastDay days perDay { amount } notes }';

describe('recordCost', () => {
  it('spreads over the days of its period', async () => {
    const channelId = (await settings('channels'))('Search ads');
    const input = { kind: 'ADVERTISING', amount: '5000', channelId, period: '2026-11' };
    const { cost, change } = await mutate(MARIA, 'recordCost', input, COST);
    expect(cost).toMatchObject({
      ...{ amount: { amount: '5000.00', currency: 'USD' }, channel: { label: 'Search ads' } },
      ...{ firstDay: '2026-11-01', lastDay: '2026-11-30', days: 30, perDay: { amount: '166.67' } },
    });
    expect(change?.summary).toBe('Recorded 5000 USD of advertising costs');
  });

  it('is this month’s and shared by all when nothing is said', async () => {
    const { cost } = await mutate('ravi@demo.test', 'recordCost', { kind: 'TOOLS', amount: '99.50' }, COST);
    expect(cost).toMatchObject({ channel: null, firstDay: '2026-11-01', lastDay: '2026-11-30' });
  });

  it.each([
    [
      'alice@demo.test',
      { kind: 'EVENT', amount: '1' },
      'FORBIDDEN',
      'Costs are recorded by managers, analysts and admins. Ask your manager to record it.',
    ],
    [
      MARIA,
      { kind: 'EVENT', amount: '1', currency: 'JPY' },
      'INVALID',
      'There is no exchange rate for JPY yet. An admin can add one in the settings.',
    ],
    [
      MARIA,
      { kind: 'EVENT', amount: '-1' },
      'INVALID',
      'An amount cannot be negative. Please give it as a positive number.',
    ],
    [
      'zhang.min@demo.test',
      { kind: 'EVENT', amount: '1', currency: 'GBP' },
      'INVALID',
      '还没有设置 GBP 的汇率。管理员可以在设置中添加。',
    ],
  ])('%s: %j is refused', async (email, input, code, message) => {
    const { userErrors, cost } = await mutate(email, 'recordCost', input, COST);
    expect({ cost, userErrors }).toMatchObject({ cost: null, userErrors: [{ code, message }] });
  });

  it('is seen by nobody but those who see the whole workspace', async () => {
    const { cost } = (await mutate(MARIA, 'recordCost', { kind: 'OTHER', amount: '7' }, COST)) as unknown as {
      cost: { id: string };
    };
    const node = (email: string) =>
      ask<{ node: unknown }>(email, 'query ($id: ID!) { node(id: $id) { id } }', { id: cost.id });
    expect(await node(OLIVIA)).toEqual({ node: { id: cost.id } });
    expect(await node(MARIA)).toEqual({ node: null });
    expect(await node(ALICE)).toEqual({ node: null });
  });
});
