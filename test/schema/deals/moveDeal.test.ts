import { ask, idOf, mutate, stageId } from '../../support/records';
import { useServer } from '../../support/server';
import { rowsOf } from '../../support/workspaceRows';

useServer();
const WANG_WEI = 'wang.wei@demo.test';
const MARIA = 'maria@demo.test';
const FIELDS = 'deal { id version stage { label } stageChanges { to { name } } } from { label }';

test('moves a deal forward with the stages in between implied, answers in the person’s language, and undo takes all of it back', async () => {
  const dealId = await idOf('Deal', '东方分析套件');
  const before = await stagesReached('东方分析套件');
  const moved = await mutate(WANG_WEI, 'moveDeal', { dealId, stageId: await stageId('Proposal') }, FIELDS);
  expect(moved).toMatchObject({
    deal: { stage: { label: '方案展示' } },
    from: { label: '首次会议' },
    change: { summary: '将“东方分析套件”从首次会议推进到方案展示' },
  });
  expect(await stagesReached('东方分析套件')).toEqual([...before, 'Needs analysis', 'Proposal']);

  const undone = await mutate(WANG_WEI, 'undo', {}, 'undone { summary }');
  expect(undone).toMatchObject({ undone: { summary: '将“东方分析套件”从首次会议推进到方案展示' }, userErrors: [] });
  expect(await stagesReached('东方分析套件')).toEqual(before);
  const { node } = await ask<{ node: { stage: { name: string } } }>(
    WANG_WEI,
    'query ($id: ID!) { node(id: $id) { ... on Deal { stage { name } } } }',
    { id: dealId },
  );
  expect(node.stage.name).toBe('Meeting');
});

test('going back does not erase what was reached', async () => {
  const dealId = await idOf('Deal', 'Hooli Analytics upgrade');
  const before = await stagesReached('Hooli Analytics upgrade');
  await mutate(MARIA, 'moveDeal', { dealId, stageId: await stageId('Meeting') }, FIELDS);
  expect(await stagesReached('Hooli Analytics upgrade')).toEqual(before);
});

test.each([
  ['the stage it is in', 'Acme Cloud Platform', 'Proposal', 'INVALID', /already in Proposal/],
  ['the winning stage', 'Acme Cloud Platform', 'Won', 'INVALID', /use winDeal/],
  ['the losing stage', 'Acme Cloud Platform', 'Lost', 'INVALID', /use loseDeal/],
])('refuses %s', async (_what, deal, stage, code, message) => {
  const payload = await mutate(
    MARIA,
    'moveDeal',
    { dealId: await idOf('Deal', deal), stageId: await stageId(stage) },
    FIELDS,
  );
  expect(payload).toMatchObject({
    deal: null,
    from: null,
    change: null,
    userErrors: [{ code, message: expect.stringMatching(message) }],
  });
});

test('a deal changed by somebody else in between is a conflict that names who', async () => {
  const dealId = await idOf('Deal', 'Globex Analytics');
  const { node } = await ask<{ node: { version: number } }>(
    MARIA,
    'query ($id: ID!) { node(id: $id) { ... on Deal { version } } }',
    { id: dealId },
  );
  await mutate('alice@demo.test', 'updateDeal', { dealId, amount: '23000' }, 'deal { id }');
  const late = { dealId, stageId: await stageId('Proposal'), expectedVersion: node.version };
  expect(await mutate(MARIA, 'moveDeal', late, FIELDS)).toMatchObject({
    deal: null,
    userErrors: [{ code: 'CONFLICT', path: ['expectedVersion'], message: expect.stringContaining('Alice Chen') }],
  });
});

test('a closed deal stays where it is', async () => {
  const dealId = await idOf('Deal', 'Vandelay Analytics');
  await mutate('diego@demo.test', 'loseDeal', { dealId, reason: 'PRICE' }, 'deal { state }');
  const payload = await mutate('diego@demo.test', 'moveDeal', { dealId, stageId: await stageId('Proposal') }, FIELDS);
  expect(payload.userErrors).toMatchObject([
    { code: 'NOT_ALLOWED_IN_STAGE', message: expect.stringContaining('already lost') },
  ]);
});

test('whatever id is wrong, the answer is the same', async () => {
  const stage = await stageId('Negotiation');
  const ids = [
    await idOf('Deal', '星辰云平台'),
    await idOf('Account', 'Acme Corporation'),
    'Deal_AAAAAAAAAAAAAAAAAAAAAA',
    'nonsense',
    '',
  ];
  const answers = await Promise.all(
    ids.map(dealId => mutate('alice@demo.test', 'moveDeal', { dealId, stageId: stage }, FIELDS)),
  );
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  expect(answers[0]?.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['dealId'] }]);
});

async function stagesReached(deal: string): Promise<string[]> {
  const rows = await rowsOf<{ name: string }>(
    `select s.name from milestones m
      join deals d on d.workspace_id = m.workspace_id and d.journey_id = m.journey_id
      join stages s on s.workspace_id = m.workspace_id and s.id::text = m.name
      where d.name = $1 and m.deleted_at is null order by s.position`,
    [deal],
  );
  return rows.map(row => row.name);
}
