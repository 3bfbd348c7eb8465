import { ask, idOf, mutate, stageId } from '../../support/records';
import { useServer } from '../../support/server';
import { rowsOf } from '../../support/workspaceRows';

useServer();
const BOB = 'bob@demo.test';
const DEAL =
  'deal { state stage { name } closedAt lossReason competitor { name } lossNotes stageChanges { to { name } } }';

test('a lost deal goes on in the stage it was in before, and no longer counts as lost', async () => {
  const dealId = await idOf('Deal', 'Hooli Analytics upgrade');
  const lost = await mutate(BOB, 'loseDeal', { dealId, reason: 'PRICE', notes: 'too dear' }, 'deal { state }');
  expect(lost).toMatchObject({ deal: { state: 'LOST' } });
  const payload = await mutate(BOB, 'reopenDeal', { dealId }, DEAL);
  expect(payload).toMatchObject({
    deal: {
      state: 'OPEN',
      stage: { name: 'Proposal' },
      closedAt: null,
      lossReason: null,
      competitor: null,
      lossNotes: null,
    },
    change: { summary: 'Reopened Hooli Analytics upgrade in Proposal' },
  });
  const { stageChanges } = payload.deal as { stageChanges: { to: { name: string } }[] };
  expect(stageChanges.slice(-2).map(({ to }) => to.name)).toEqual(['Lost', 'Proposal']);
});

test('a won deal no longer counts as revenue; the steps it had reached stay reached', async () => {
  const dealId = await idOf('Deal', 'Umbrella Cloud Platform');
  const revenue = async () =>
    (await ask<{ kpi: { value: string } }>(BOB, '{ kpi(metric: REVENUE, period: "2026-11") { value } }')).kpi.value;
  const before = await revenue();
  await mutate(BOB, 'winDeal', { dealId }, 'deal { id }');
  expect(await revenue()).not.toBe(before);
  const payload = await mutate(BOB, 'reopenDeal', { dealId, stageId: await stageId('Negotiation') }, DEAL);
  expect(payload).toMatchObject({ deal: { state: 'OPEN', stage: { name: 'Negotiation' } } });
  expect(await revenue()).toBe(before);
  const won = await rowsOf(
    `select from deals d join milestones m on m.journey_id = d.journey_id and m.name = 'WON' and m.deleted_at is null
      where d.name = 'Umbrella Cloud Platform'`,
  );
  expect(won).toHaveLength(1);
});

test('an open deal cannot be reopened, and a closing stage is none to go on in', async () => {
  const dealId = await idOf('Deal', 'Acme Cloud Platform');
  const open = await mutate('alice@demo.test', 'reopenDeal', { dealId }, DEAL);
  expect(open.userErrors).toMatchObject([
    { code: 'NOT_ALLOWED_IN_STAGE', message: expect.stringContaining('Acme Cloud Platform is not closed') },
  ]);
  await mutate('alice@demo.test', 'winDeal', { dealId }, 'deal { id }');
  const closing = await mutate('alice@demo.test', 'reopenDeal', { dealId, stageId: await stageId('Lost') }, DEAL);
  expect(closing.userErrors).toMatchObject([{ code: 'INVALID', path: ['stageId'] }]);
});
