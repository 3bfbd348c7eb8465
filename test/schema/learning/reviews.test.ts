import { ask, idOf, mutate } from '../../support/records';
import { useServer } from '../../support/server';

useServer();
const ALICE = 'alice@demo.test';
const BOB = 'bob@demo.test';
const FIELDS = 'review { id why repeat change competitor { name } deal { name } user { name } }';

test('a lost deal is reviewed: the competitor it names is taken over, a second review adds to the first', async () => {
  const dealId = await idOf('Deal', 'Hooli Analytics upgrade');
  const competitors = await ask<{ search: object[]; reviews: { totalCount: number } }>(
    BOB,
    'query ($id: ID!) { search(text: "Hooli") { name } reviews(filter: { dealId: $id }) { totalCount } }',
    { id: dealId },
  );
  expect(competitors.reviews.totalCount).toBe(0);
  await mutate(BOB, 'loseDeal', { dealId, reason: 'PRICE' }, 'deal { id }');
  const first = await mutate(BOB, 'reviewDeal', { dealId, why: ' Rivalsoft was a fifth cheaper ' }, FIELDS);
  expect(first).toMatchObject({
    review: { why: 'Rivalsoft was a fifth cheaper', repeat: null, deal: { name: 'Hooli Analytics upgrade' } },
    change: { summary: 'Reviewed Hooli Analytics upgrade' },
  });
  const second = await mutate(BOB, 'reviewDeal', { dealId, change: 'bring the ROI sheet earlier' }, FIELDS);
  expect(second.review).toEqual({
    ...(first.review as object),
    change: 'bring the ROI sheet earlier',
  });
  await mutate(BOB, 'undo', {}, 'undone { summary }');
  const { reviews } = await ask<{ reviews: { nodes: object[] } }>(
    BOB,
    'query ($id: ID!) { reviews(filter: { dealId: $id }) { nodes { why change } } }',
    { id: dealId },
  );
  expect(reviews.nodes).toEqual([{ why: 'Rivalsoft was a fifth cheaper', change: null }]);
});

test('a colleague adds an own review and does not touch another’s', async () => {
  const dealId = await idOf('Deal', 'Initech Support renewal');
  await mutate(ALICE, 'winDeal', { dealId }, 'deal { id }');
  await mutate(ALICE, 'reviewDeal', { dealId, repeat: 'quarterly visits' }, FIELDS);
  await mutate('maria@demo.test', 'reviewDeal', { dealId, repeat: 'offer two years' }, FIELDS);
  const { reviews } = await ask<{ reviews: { nodes: object[] } }>(
    'maria@demo.test',
    'query ($id: ID!) { reviews(filter: { dealId: $id, state: WON }) { nodes { repeat user { name } } } }',
    { id: dealId },
  );
  expect(reviews.nodes).toEqual([
    { repeat: 'offer two years', user: { name: 'Maria Rossi' } },
    { repeat: 'quarterly visits', user: { name: 'Alice Chen' } },
  ]);
});

test.each([
  ['an open deal', { why: 'too early' }, 'NOT_ALLOWED_IN_STAGE', 'dealId', /is still open\. Close it/],
  ['nothing learned', { why: '  ' }, 'NOT_ALLOWED_IN_STAGE', 'dealId', /still open/],
])('%s is refused with what to do', async (_what, learned, code, field, message) => {
  const dealId = await idOf('Deal', 'Acme Cloud Platform');
  expect(await mutate(ALICE, 'reviewDeal', { dealId, ...learned }, FIELDS)).toMatchObject({
    review: null,
    userErrors: [{ code, path: [field], message: expect.stringMatching(message) }],
  });
});

test('a review that says nothing is refused, in the person’s language', async () => {
  const { deals } = await ask<{ deals: { nodes: { id: string }[] } }>(
    'li.na@demo.test',
    '{ deals(filter: { state: LOST, scope: { type: ME } }, first: 1) { nodes { id } } }',
  );
  const payload = await mutate('li.na@demo.test', 'reviewDeal', { dealId: deals.nodes[0]?.id, why: ' ' }, FIELDS);
  expect(payload.userErrors).toEqual([
    { code: 'INVALID', path: ['why'], message: '请至少写一项：原因、竞争对手、可复制的做法或要改进的地方。' },
  ]);
});

test('reps see the reviews of their own deals only, a deal that is not theirs is not there', async () => {
  const all = '{ reviews(first: 100) { nodes { deal { owner { name } } user { name } } } }';
  const { reviews } = await ask<{
    reviews: { nodes: { deal: { owner: { name: string } }; user: { name: string } }[] };
  }>('diego@demo.test', all);
  expect(reviews.nodes.length).toBeGreaterThan(3);
  for (const { deal } of reviews.nodes) expect(deal.owner.name).toBe('Diego Torres');
  const dealId = await idOf('Deal', 'Acme Cloud Platform');
  const foreign = await mutate('diego@demo.test', 'reviewDeal', { dealId, why: 'x' }, FIELDS);
  expect(foreign.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['dealId'] }]);
});
