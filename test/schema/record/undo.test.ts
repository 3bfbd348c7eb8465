import fc from 'fast-check';
import { whatCounts } from '../../support/counted';
import { idOf, mutate, type Payload, stageId } from '../../support/records';
import { gql } from '../../support/say';
import { useServer } from '../../support/server';
import { rowsOf } from '../../support/workspaceRows';

useServer();
const ALICE = 'alice@demo.test';
const MARIA = 'maria@demo.test';
const UNDONE = 'undone { summary }';

test('undo takes back the viewer’s last change, then the one before', async () => {
  await mutate(ALICE, 'createTask', { title: 'first' }, 'task { id }');
  await mutate(ALICE, 'createTask', { title: 'second' }, 'task { id }');
  expect(await mutate(ALICE, 'undo', {}, UNDONE)).toMatchObject({ undone: { summary: 'Added the task “second”' } });
  expect(await mutate(ALICE, 'undo', {}, UNDONE)).toMatchObject({
    undone: { summary: 'Added the task “first”' },
    change: { summary: 'Undid: Added the task “first”' },
  });
  expect(await openTasks('first', 'second')).toEqual([]);
});

test('undoing an undo brings everything back', async () => {
  const created = await mutate(ALICE, 'createTask', { title: 'come back' }, 'task { id }');
  const undone = await mutate(ALICE, 'undo', { changeId: created.change?.id }, UNDONE);
  await mutate(ALICE, 'undo', { changeId: undone.change?.id }, UNDONE);
  expect(await openTasks('come back')).toEqual(['come back']);
  expect(await mutate(ALICE, 'undo', { changeId: created.change?.id }, UNDONE)).toMatchObject({
    undone: { summary: 'Added the task “come back”' },
  });
  expect(await openTasks('come back')).toEqual([]);
});

test('what was undone already cannot be undone twice', async () => {
  const created = await mutate(ALICE, 'createTask', { title: 'once' }, 'task { id }');
  await mutate(ALICE, 'undo', { changeId: created.change?.id }, UNDONE);
  const again = await mutate(ALICE, 'undo', { changeId: created.change?.id }, UNDONE);
  expect(again.userErrors).toMatchObject([{ code: 'CONFLICT', message: 'That has been undone already.' }]);
});

test('what somebody else has changed since is a conflict that names who, and nothing is lost', async () => {
  const dealId = await idOf('Deal', 'Acme Cloud Platform');
  const mine = await mutate(ALICE, 'updateDeal', { dealId, amount: '50000' }, 'deal { id }');
  await mutate(MARIA, 'updateDeal', { dealId, amount: '52000' }, 'deal { id }');
  const refused = await mutate(ALICE, 'undo', { changeId: mine.change?.id }, UNDONE);
  expect(refused.userErrors).toMatchObject([{ code: 'CONFLICT', message: expect.stringContaining('Maria Rossi') }]);
  expect(await amountOf('Acme Cloud Platform')).toBe('52000.00');
});

test('another person’s change answers as one that does not exist, a manager’s people’s can be undone', async () => {
  const created = await mutate(ALICE, 'createTask', { title: 'mine alone' }, 'task { id }');
  const other = await mutate('bob@demo.test', 'undo', { changeId: created.change?.id }, UNDONE);
  const none = await mutate('bob@demo.test', 'undo', { changeId: 'Change_AAAAAAAAAAAAAAAAAAAAAA' }, UNDONE);
  expect(other).toEqual(none);
  expect(await mutate(MARIA, 'undo', { changeId: created.change?.id }, UNDONE)).toMatchObject({ userErrors: [] });
});

test('somebody who has done nothing is told so', async () => {
  const payload = await mutate('olivia@demo.test', 'undo', {}, UNDONE);
  expect(payload.userErrors).toEqual([{ code: 'NOT_FOUND', path: [], message: 'There is nothing to undo.' }]);
});

test('a repeated key has one effect and gives the same answer; with other parameters it is refused', async () => {
  const headers = { 'Idempotency-Key': 'once-and-only-once' };
  const [first, second] = await Promise.all([
    mutate(ALICE, 'createTask', { title: 'only one' }, 'task { id title }', headers),
    mutate(ALICE, 'createTask', { title: 'only one' }, 'task { id title }', headers),
  ]);
  expect(second).toEqual(first);
  expect(await openTasks('only one')).toEqual(['only one']);
  const other = await mutate(ALICE, 'createTask', { title: 'another' }, 'task { id }', headers);
  expect(other.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  const elsewhere = await mutate(MARIA, 'createTask', { title: 'another' }, 'task { title }', headers);
  expect(elsewhere).toMatchObject({ task: { title: 'another' }, userErrors: [] });
});

test('every change is audited with who, from where, before and after', async () => {
  const dealId = await idOf('Deal', 'Globex Analytics');
  await mutate(ALICE, 'updateDeal', { dealId, expectedCloseOn: '2026-12-15' }, 'deal { id }');
  const { data } = await gql(
    ALICE,
    'query ($id: ID!) { auditLog(filter: { recordId: $id }, first: 1) { nodes { action origin user { name } values { name before after } change { summary } } } }',
    { id: dealId },
  );
  expect(data).toMatchObject({
    auditLog: {
      nodes: [
        {
          action: 'UPDATED',
          origin: 'api',
          user: { name: 'Alice Chen' },
          values: [{ name: 'expectedCloseOn', after: '2026-12-15' }],
          change: { summary: 'Changed Globex Analytics' },
        },
      ],
    },
  });
});

test('whatever is done to a deal, undoing it step by step restores everything that counts', async () => {
  const dealId = await idOf('Deal', 'Umbrella Cloud Platform');
  const stages = await Promise.all(
    ['First contact', 'Meeting', 'Needs analysis', 'Proposal', 'Negotiation'].map(stageId),
  );
  const step = fc.oneof(
    fc.constantFrom(...stages).map(stage => ['moveDeal', { dealId, stageId: stage }] as const),
    fc.integer({ min: 1, max: 10 ** 9 }).map(amount => ['updateDeal', { dealId, amount: String(amount) }] as const),
    fc
      .constantFrom('CALL', 'DEMO', 'NOTE')
      .map(kind => ['logActivity', { kind, dealId, notes: kind, nextStep: 'go on' }] as const),
    fc.constant(['winDeal', { dealId }] as const),
    fc.constant(['loseDeal', { dealId, reason: 'PRICE' }] as const),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async steps => {
      const before = await whatCounts();
      const made: Payload[] = [];
      for (const [name, input] of steps) made.push(await mutate('bob@demo.test', name, input, ''));
      for (const { change } of made.reverse()) {
        if (!change) continue;
        const undone = await mutate('bob@demo.test', 'undo', { changeId: change.id }, UNDONE);
        expect(undone.userErrors).toEqual([]);
      }
      expect(await whatCounts()).toEqual(before);
    }),
    { numRuns: 10 },
  );
}, 120_000);

async function openTasks(...titles: string[]): Promise<string[]> {
  const rows = await rowsOf<{ title: string }>(
    'select title from tasks where title = any ($1) and deleted_at is null order by title',
    [titles],
  );
  return rows.map(row => row.title);
}

async function amountOf(deal: string): Promise<string | undefined> {
  const { data } = await gql(
    MARIA,
    'query ($text: String!) { deals(filter: { text: $text }) { nodes { amount { amount } } } }',
    { text: deal },
  );
  const { deals } = data as { deals: { nodes: { amount: { amount: string } }[] } };
  return deals.nodes[0]?.amount.amount;
}
