import fc from 'fast-check';
import { ask } from '../../support/records';
import { gql } from '../../support/say';
import { useServer } from '../../support/server';

useServer();
const OLIVIA = 'olivia@demo.test';

interface Deals {
  deals: {
    totalCount: number;
    nodes: { id: string }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  };
}

const PAGE = `query ($orderBy: DealOrder, $first: Int, $after: String, $last: Int, $before: String) {
  deals(orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

async function everything(orderBy: object, size: number, forward: boolean): Promise<string[]> {
  const seen: string[] = [];
  let cursor: string | null = null;
  for (;;) {
    const window: object = forward ? { first: size, after: cursor } : { last: size, before: cursor };
    const { deals } = await ask<Deals>(OLIVIA, PAGE, { orderBy, ...window });
    const ids = deals.nodes.map(deal => deal.id);
    if (forward) seen.push(...ids);
    else seen.unshift(...ids);
    cursor = forward ? deals.pageInfo.endCursor : deals.pageInfo.startCursor;
    if (!(forward ? deals.pageInfo.hasNextPage : deals.pageInfo.hasPreviousPage)) {
      expect(seen).toHaveLength(deals.totalCount);
      return seen;
    }
  }
}

test('pages in either direction, of any size, sorted by anything, show every deal once and in the same order', async () => {
  const fields = ['NAME', 'AMOUNT', 'EXPECTED_CLOSE', 'CREATED_AT', 'UPDATED_AT'];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...fields),
      fc.constantFrom('ASC', 'DESC'),
      fc.integer({ min: 37, max: 100 }),
      async (field, direction, size) => {
        const whole = await everything({ field, direction }, 100, true);
        expect(new Set(whole).size).toBe(whole.length);
        expect(await everything({ field, direction }, size, false)).toEqual(whole);
      },
    ),
    { numRuns: 4 },
  );
}, 60_000);

test.each([
  ['no records', { first: 0 }, /1 to 100/],
  ['too many records', { first: 101 }, /1 to 100/],
  ['both ends', { first: 1, last: 1 }, /either/],
  [
    'a cursor of another order',
    { first: 1, after: Buffer.from('["NAME","ASC","x","y"]').toString('base64url') },
    /cursor/,
  ],
  ['a cursor that is none', { first: 1, after: 'nonsense' }, /cursor/],
])('%s are refused in words', async (_what, window, message) => {
  const { errors } = await gql(OLIVIA, PAGE, window);
  expect(errors).toMatchObject([{ message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } }]);
});

test('filters keep to what was asked', async () => {
  const { deals } = await ask<{ deals: { nodes: object[] } }>(
    'maria@demo.test',
    `{ deals(filter: { state: OPEN, text: "analytics" }, orderBy: { field: NAME, direction: ASC }) {
      nodes { name state owner { name } }
    } }`,
  );
  expect(deals.nodes).toEqual([
    { name: 'Globex Analytics', state: 'OPEN', owner: { name: 'Alice Chen' } },
    { name: 'Hooli Analytics upgrade', state: 'OPEN', owner: { name: 'Bob Martin' } },
    { name: 'Stark Logistics Analytics', state: 'OPEN', owner: { name: 'Diego Torres' } },
    { name: 'Vandelay Analytics', state: 'OPEN', owner: { name: 'Diego Torres' } },
  ]);
});

test.each([
  ['akme', 'Acme Corporation'],
  ['xingchen', '星辰科技'],
  ['东方制造', '东方制造'],
  ['umbrela', 'Umbrella Health'],
])('searching for %s finds %s first', async (text, name) => {
  const { search } = await ask<{ search: { name: string }[] }>(
    OLIVIA,
    'query ($text: String!) { search(text: $text, types: [ACCOUNT], first: 5) { name } }',
    { text },
  );
  expect(search[0]).toEqual({ name });
});

test('search shows a person only what that person may see', async () => {
  const { search } = await ask<{ search: { name: string }[] }>(
    'alice@demo.test',
    '{ search(text: "Umbrella Health") { name } }',
  );
  expect(search.map(hit => hit.name)).not.toContain('Umbrella Health');
});
