import { ask, idOf, mutate } from '../../support/records';
import { useServer } from '../../support/server';

useServer();
const BOB = 'bob@demo.test';
const WEI = 'wang.wei@demo.test';
const READINESS = 'readiness { present missing next line }';

async function fresh(email: string, account: string): Promise<string> {
  const accountId = await idOf('Account', account);
  const { deal } = await mutate(email, 'createDeal', { accountId, name: `${account} for signals` }, 'deal { id }');
  return (deal as { id: string }).id;
}

test('a deal says which closing signals are there and which to seek next, in the reader’s language', async () => {
  const dealId = await fresh(BOB, 'Hooli');
  const none = await ask(BOB, `query ($id: ID!) { node(id: $id) { ... on Deal { ${READINESS} } } }`, { id: dealId });
  expect(none).toMatchObject({
    node: {
      readiness: {
        present: [],
        next: 'DECISION_MAKER_ENGAGED',
        line: 'No closing signals yet. Seek next: get the decision maker into the conversation.',
      },
    },
  });
  await mutate(BOB, 'addSignal', { dealId, signal: 'BUDGET_CONFIRMED' }, 'signal { kind }');
  const added = await mutate(
    BOB,
    'addSignal',
    { dealId, signal: 'DECISION_MAKER_ENGAGED', said: 'their CFO joined' },
    `signal { kind said user { name } deal { name } } deal { ${READINESS} signals { kind } }`,
  );
  expect(added).toMatchObject({
    signal: { kind: 'DECISION_MAKER_ENGAGED', said: 'their CFO joined', user: { name: 'Bob Martin' } },
    deal: {
      signals: [{ kind: 'BUDGET_CONFIRMED' }, { kind: 'DECISION_MAKER_ENGAGED' }],
      readiness: {
        present: ['DECISION_MAKER_ENGAGED', 'BUDGET_CONFIRMED'],
        missing: ['TIMELINE_AGREED', 'TRIAL_SUCCEEDED', 'COMPETITOR_DROPPED', 'CONTRACT_REQUESTED'],
        line: '2 of 6 closing signals: decision maker engaged, budget confirmed. Seek next: agree by when it is to be in use.',
      },
    },
    change: { summary: 'Noted for Hooli for signals: decision maker engaged', undoable: true },
  });
});

test('a Chinese reader reads readiness in Chinese', async () => {
  const dealId = await fresh(WEI, '绿洲医疗');
  const { deal } = await mutate(
    WEI,
    'addSignal',
    { dealId, signal: 'BUDGET_CONFIRMED' },
    'deal { readiness { line } }',
  );
  expect(deal).toEqual({ readiness: { line: '6 个成交信号已有 1 个：预算已确认。下一步：把决策人拉进来一起谈。' } });
});

test('with all signals there the signature is next', async () => {
  const dealId = await fresh(BOB, 'Hooli');
  const kinds = [
    'BUDGET_CONFIRMED',
    'DECISION_MAKER_ENGAGED',
    'TIMELINE_AGREED',
    'CONTRACT_REQUESTED',
    'TRIAL_SUCCEEDED',
    'COMPETITOR_DROPPED',
  ];
  let last: unknown;
  for (const signal of kinds)
    ({ deal: last } = await mutate(BOB, 'addSignal', { dealId, signal }, `deal { ${READINESS} }`));
  expect(last).toMatchObject({
    readiness: { missing: [], next: null, line: 'All 6 closing signals are there: ask for the signature.' },
  });
});

test('a signal is noted once, also by two people at the same time, and undo takes it away', async () => {
  const dealId = await fresh(BOB, 'Hooli');
  const both = await Promise.all(
    [BOB, 'maria@demo.test'].map(email =>
      mutate(email, 'addSignal', { dealId, signal: 'TIMELINE_AGREED' }, 'signal { id }'),
    ),
  );
  expect(both.map(({ userErrors }) => userErrors[0]?.code ?? 'noted').sort()).toEqual(['ALREADY_EXISTS', 'noted']);
  const refused = both.find(({ change }) => change === null);
  expect(refused?.userErrors[0]).toMatchObject({
    path: ['signal'],
    message: 'That has been noted for Hooli for signals already, on 2026-11-24.',
  });
  const noted = both.find(({ change }) => change !== null);
  await mutate('maria@demo.test', 'undo', { changeId: noted?.change?.id }, 'undone { id }');
  const again = await mutate(BOB, 'addSignal', { dealId, signal: 'TIMELINE_AGREED' }, 'signal { kind }');
  expect(again.userErrors).toEqual([]);
});

test('a closed deal takes no more signals, and another person’s deal is not found', async () => {
  const dealId = await fresh(BOB, 'Hooli');
  await mutate(BOB, 'loseDeal', { dealId, reason: 'PRICE' }, 'deal { id }');
  const closed = await mutate(BOB, 'addSignal', { dealId, signal: 'TIMELINE_AGREED' }, 'signal { id }');
  expect(closed.userErrors).toMatchObject([{ code: 'NOT_ALLOWED_IN_STAGE', path: ['dealId'] }]);
  const others = { dealId: await idOf('Deal', '绿洲云平台'), signal: 'TIMELINE_AGREED' };
  expect((await mutate(BOB, 'addSignal', others, 'signal { id }')).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
});
