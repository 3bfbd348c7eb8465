import { gql } from '../../support/say';
import { useServer } from '../../support/server';

const uplift = useServer();

/** When the server's last statement began; a refused operation begins none. */
async function lastStatementAt(): Promise<Date> {
  const { rows } = await uplift.database.pool.query(
    `SELECT max(query_start) AS at FROM pg_stat_activity
      WHERE datname = current_database() AND application_name = 'uplift' AND pid <> pg_backend_pid()`,
  );
  return rows[0].at;
}

const repeat = (text: string, times: number) => text.repeat(times);
const nested = (levels: number): string =>
  levels === 0 ? 'id' : `account { deals { nodes { ${nested(levels - 1)} } } }`;

test.each([
  ['deep', `{ deals { nodes { ${nested(4)} } } }`],
  ['many aliases', `{ viewer { ${Array.from({ length: 40 }, (_, i) => `a${i}: role`).join(' ')} } }`],
  ['many directives', `{ viewer { role ${repeat('@include(if: true) ', 30)} } }`],
  ['many fields of Query', `{ ${repeat('teams { name } ', 12)} }`],
  [
    'large pages within large pages',
    '{ deals(first: 100) { nodes { activities(first: 100) { nodes { notes kind } } } } }',
  ],
  ['two mutations', 'mutation { a: undo(input: {}) { change { id } } b: undo(input: {}) { change { id } } }'],
])('an operation with %s is refused before any SQL', async (_what, query) => {
  await gql('alice@demo.test', '{ viewer { role } }');
  const before = await lastStatementAt();
  const { data, errors } = await gql('alice@demo.test', query);
  expect(data).toBeUndefined();
  expect(errors?.[0]?.extensions?.code).toBe('QUERY_TOO_COSTLY');
  expect(await lastStatementAt()).toEqual(before);
});

test('large pages are seen behind variables too', async () => {
  const query = 'query Q($n: Int) { deals(first: $n) { nodes { activities(first: $n) { nodes { notes kind } } } } }';
  expect((await gql('alice@demo.test', query, { n: 100 })).errors?.[0]?.extensions?.code).toBe('QUERY_TOO_COSTLY');
  expect((await gql('alice@demo.test', query, { n: 5 })).errors).toBeUndefined();
});

test.each([
  ['a document of a million tokens', `{ ${repeat('x ', 100_000)} }`],
  ['fragments that spread each other in a circle', `{ ...F0 } ${circle(60)}`],
  ['fragments that double with each step', `{ ...F0 } ${doubling(60)}`],
  ['the same field over and over', `{ viewer { ${repeat('role ', 900)} } }`],
  ['the same object over and over', `{ ${repeat('viewer { role } ', 220)} }`],
])(
  '%s does not hold the server up',
  async (_what, query) => {
    const { data } = await gql('alice@demo.test', query);
    if (data) expect(data).toEqual({ viewer: { role: 'REP' } });
  },
  5_000,
);

test.each([
  ['a variable', 'mutation ($title: String!) { createTask(input: { title: $title }) { task { id } } }'],
  ['the document', 'mutation { createTask(input: { title: "call\\u0000Acme" }) { task { id } } }'],
])('a NUL character in %s, which PostgreSQL cannot keep, is refused in words', async (_where, query) => {
  const { errors } = await gql('alice@demo.test', query, { title: 'call\u0000Acme' });
  expect(errors).toMatchObject([{ message: expect.stringContaining('NUL'), extensions: { code: 'BAD_USER_INPUT' } }]);
});

test('a backslash before u0000 is text like any other', async () => {
  const title = 'the escape \\u0000';
  const { data } = await gql(
    'alice@demo.test',
    'mutation ($t: String!) { createTask(input: { title: $t }) { task { title } } }',
    { t: title },
  );
  expect(data).toEqual({ createTask: { task: { title } } });
});

function circle(length: number): string {
  const step = (i: number) => `fragment F${i} on Query { __typename ...F${(i + 1) % length} ...F${(i + 7) % length} }`;
  return Array.from({ length }, (_, i) => step(i)).join(' ');
}

function doubling(length: number): string {
  const step = (i: number) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`;
  return `${Array.from({ length }, (_, i) => step(i)).join(' ')} fragment F${length} on Query { viewer { role } }`;
}

test('a wrong name in a variable is refused without offering the right one', async () => {
  const query = 'mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { id } } }';
  const { errors } = await gql('alice@demo.test', query, { input: { title: 'call', dueAt: '2026-11-27' } });
  expect(errors?.[0]?.message).toContain('dueAt');
  expect(JSON.stringify(errors)).not.toContain('Did you mean');
});
