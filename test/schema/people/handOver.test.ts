import { whatCounts } from '../../support/counted';
import { ask, idOf, mutate } from '../../support/records';
import { gql } from '../../support/say';
import { useServer } from '../../support/server';
import { rowsOf } from '../../support/workspaceRows';

useServer();
const MARIA = 'maria@demo.test';
const BOB = 'bob@demo.test';
const COUNTS = 'counts { accounts deals leads tasks total }';

interface Counts {
  accounts: number;
  deals: number;
  leads: number;
  tasks: number;
  total: number;
}

const recordsOf = async (as: string, userId: string): Promise<Counts> =>
  (
    await ask<{ recordsOf: Counts }>(
      as,
      'query ($userId: ID!) { recordsOf(userId: $userId) { accounts deals leads tasks total } }',
      { userId },
    )
  ).recordsOf;

test('everything of a person’s goes to another in one change, and comes back exactly', async () => {
  const fromId = await idOf('User', 'Bob Martin');
  const toId = await idOf('User', 'Diego Torres');
  const before = await whatCounts();
  const had = await recordsOf(MARIA, fromId);
  expect(had.total).toBe(had.accounts + had.deals + had.leads + had.tasks);
  expect(had.total).toBeGreaterThan(100);
  const figures = await ask(MARIA, '{ kpi(metric: REVENUE, period: "2026-10") { value } }');
  const payload = await mutate(MARIA, 'handOver', { fromId, toId }, `from { name } to { name } ${COUNTS}`);
  expect(payload).toMatchObject({
    from: { name: 'Bob Martin' },
    to: { name: 'Diego Torres' },
    counts: had,
    change: { summary: 'Handed over everything of Bob Martin’s to Diego Torres' },
  });
  expect((await recordsOf(MARIA, fromId)).total).toBe(0);
  expect(await ask(MARIA, '{ kpi(metric: REVENUE, period: "2026-10") { value } }')).toEqual(figures);
  const history = await rowsOf(
    `select from deals d join users u on u.id = d.closed_by_id join users o on o.id = d.owner_id
      where u.name = 'Bob Martin' and o.name = 'Diego Torres'`,
  );
  expect(history.length).toBeGreaterThan(0);
  expect((await mutate(MARIA, 'undo', { changeId: payload.change?.id }, 'undone { id }')).userErrors).toEqual([]);
  expect(await whatCounts()).toEqual(before);
});

test.each([
  ['a colleague’s records', BOB, 'Alice Chen', 'Bob Martin', 'FORBIDDEN', /managers those of their people/],
  ['another team’s records', MARIA, '李娜', 'Bob Martin', 'FORBIDDEN', /managers those of their people/],
  ['from somebody to the same', MARIA, 'Bob Martin', 'Bob Martin', 'INVALID', /both sides/],
  ['to an analyst', MARIA, 'Bob Martin', 'Ravi Patel', 'INVALID', /analyst/],
  ['as an analyst', 'ravi@demo.test', 'Bob Martin', 'Alice Chen', 'FORBIDDEN', /analyst/],
])('%s cannot be handed over', async (_what, as, from, to, code, message) => {
  const input = { fromId: await idOf('User', from), toId: await idOf('User', to) };
  expect((await mutate(as, 'handOver', input, 'from { id }')).userErrors).toMatchObject([
    { code, message: expect.stringMatching(message) },
  ]);
});

test('how much somebody has is told to that person, the manager and admins only', async () => {
  const bob = await idOf('User', 'Bob Martin');
  for (const allowed of [BOB, MARIA, 'olivia@demo.test'])
    expect((await recordsOf(allowed, bob)).total).toBeGreaterThan(0);
  for (const other of ['alice@demo.test', 'zhang.min@demo.test', 'ravi@demo.test']) {
    const { errors } = await gql(other, 'query ($userId: ID!) { recordsOf(userId: $userId) { total } }', {
      userId: bob,
    });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  }
});

test('one record is handed to a colleague: deal, account, lead or task', async () => {
  const ownerId = await idOf('User', 'Diego Torres');
  const task = await mutate('alice@demo.test', 'createTask', { title: 'hand me on' }, 'task { id }');
  for (const [recordId, summary] of [
    [await idOf('Deal', 'Globex Analytics'), 'Gave the deal Globex Analytics to Diego Torres'],
    [await idOf('Account', 'Globex'), 'Gave the account Globex to Diego Torres'],
    [(task.task as { id: string }).id, 'Gave the task “hand me on” to Diego Torres'],
  ]) {
    const payload = await mutate('alice@demo.test', 'assign', { recordId, ownerId }, 'owner { name }');
    expect(payload).toMatchObject({ owner: { name: 'Diego Torres' }, change: { summary } });
  }
  const again = { recordId: await idOf('Deal', 'Globex Analytics'), ownerId };
  expect((await mutate(MARIA, 'assign', again, 'owner { id }')).userErrors).toMatchObject([
    { code: 'CONFLICT', message: 'Globex Analytics belongs to Diego Torres already.' },
  ]);
});

test('what the viewer does not see, or is nobody’s to own, cannot be assigned', async () => {
  for (const recordId of [
    await idOf('Deal', 'Umbrella Cloud Platform'),
    await idOf('Contact', 'Priya Nair'),
    'nonsense',
  ]) {
    expect((await mutate('alice@demo.test', 'assign', { recordId }, 'owner { id }')).userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['recordId'] },
    ]);
  }
});
