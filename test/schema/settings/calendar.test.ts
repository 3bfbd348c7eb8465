import { ask, idOf, mutate } from '../../support/records';
import { useServer } from '../../support/server';
import { rowsOf } from '../../support/workspaceRows';

const uplift = useServer();
const ALICE = 'alice@demo.test';
const OLIVIA = 'olivia@demo.test';
const FIELDS = 'holiday { id name firstDay lastDay worked }';

interface Task {
  title: string;
  dueOn: string;
}

const holiday = (input: Record<string, unknown>, email = OLIVIA) => mutate(email, 'configureHoliday', input, FIELDS);

const isWorkday = async (day: string): Promise<boolean> => {
  const { viewer } = await ask<{ viewer: { workspace: { isWorkday: boolean } } }>(
    ALICE,
    'query ($day: Date!) { viewer { workspace { isWorkday(day: $day) } } }',
    { day },
  );
  return viewer.workspace.isWorkday;
};

async function followUpsOf(name: string): Promise<string[]> {
  const accountId = await idOf('Account', 'Globex');
  const { deal } = await mutate(ALICE, 'createDeal', { accountId, name, amount: '1000' }, 'deal { id }');
  const { id } = deal as { id: string };
  await mutate(ALICE, 'winDeal', { dealId: id }, 'deal { id }');
  const { tasks } = await ask<{ tasks: { nodes: Task[] } }>(
    ALICE,
    'query ($id: ID!) { tasks(filter: { dealId: $id }) { nodes { title dueOn } } }',
    { id },
  );
  return tasks.nodes.map(({ dueOn }) => dueOn);
}

test('the demo’s calendar holds the public holidays of this year and the next', async () => {
  const { holidays } = await ask<{ holidays: { name: string; firstDay: string; lastDay: string }[] }>(
    ALICE,
    '{ holidays { name firstDay lastDay } }',
  );
  expect(holidays).toHaveLength(8);
  expect(holidays).toContainEqual({ name: 'Spring Festival 春节', firstDay: '2027-02-05', lastDay: '2027-02-12' });
});

test('a holiday and a weekend worked in exchange change which days are worked, until they are taken off', async () => {
  expect(await isWorkday('2026-12-24')).toBe(true);
  const added = await holiday({ name: 'Company day', firstDay: '2026-12-24', lastDay: '2026-12-25' });
  const { id } = added.holiday as { id: string };
  expect(added).toMatchObject({
    holiday: { name: 'Company day', firstDay: '2026-12-24', lastDay: '2026-12-25', worked: false },
    change: { summary: 'Entered Company day in the calendar', undoable: true },
  });
  const exchanged = await holiday({ name: 'In exchange', firstDay: '2026-12-26', worked: true });
  expect(exchanged).toMatchObject({ holiday: { lastDay: '2026-12-26', worked: true } });
  expect([await isWorkday('2026-12-24'), await isWorkday('2026-12-26')]).toEqual([false, true]);
  // The 30th day after 24 November.
  expect(await followUpsOf('Before Christmas')).toContain('2026-12-26');

  const moved = await holiday({ id, firstDay: '2026-12-25', name: 'Christmas' });
  expect(moved).toMatchObject({ holiday: { name: 'Christmas', firstDay: '2026-12-25', lastDay: '2026-12-25' } });
  const gone = await holiday({ id, remove: true });
  expect(gone).toMatchObject({ holiday: null, change: { summary: 'Took Christmas off the calendar' } });
  expect(await isWorkday('2026-12-25')).toBe(true);
  await mutate(OLIVIA, 'undo', { changeId: gone.change?.id }, 'undone { id }');
  expect(await isWorkday('2026-12-25')).toBe(false);
});

test('a week with other working days moves the follow-ups, the days chosen keep in order', async () => {
  const fields = 'workspace { workingDays }';
  const set = await mutate(OLIVIA, 'configureWorkspace', { workingDays: [7, 1, 2, 3, 4, 4] }, fields);
  expect(set).toMatchObject({ workspace: { workingDays: [1, 2, 3, 4, 7] } });
  await mutate(OLIVIA, 'configureFollowUpPlan', { days: [3, 5] }, 'plan { id }');
  // Friday the 27th goes to Sunday the 29th, which is worked.
  expect(await followUpsOf('A week from Sunday')).toEqual(['2026-11-29', '2026-11-29']);
  await mutate(OLIVIA, 'undo', { changeId: set.change?.id }, 'undone { id }');
});

test('a regular call comes back to its day after a holiday has moved it once', async () => {
  await mutate(OLIVIA, 'configureFollowUpPlan', { days: [], everyMonths: 3 }, 'plan { id }');
  await holiday({ name: 'Stock-taking', firstDay: '2027-02-24', lastDay: '2027-02-26' });
  const [first] = await followUpsOf('By the quarter');
  expect(first).toBe('2027-03-01');
  const { tasks } = await ask<{ tasks: { nodes: { id: string; dueOn: string; deal: { name: string } | null }[] } }>(
    ALICE,
    '{ tasks(first: 100, filter: { due: "2027-03-01" }) { nodes { id dueOn deal { name } } } }',
  );
  const task = tasks.nodes.find(({ deal }) => deal?.name === 'By the quarter');
  uplift.clock.set('2027-03-01T10:00:00+08:00');
  await mutate(ALICE, 'completeTask', { taskId: task?.id }, 'task { id }');
  const { tasks: next } = await ask<{ tasks: { nodes: { deal: { name: string } | null }[] } }>(
    ALICE,
    '{ tasks(first: 100, filter: { due: "2027-05-24" }) { nodes { deal { name } } } }',
  );
  expect(next.nodes.map(({ deal }) => deal?.name)).toContain('By the quarter');
  uplift.clock.set('2026-11-24T10:00:00+08:00');
});

test('an offer’s end is told on the last working morning before it', async () => {
  await holiday({ name: 'Closed', firstDay: '2026-12-07', lastDay: '2026-12-07' });
  const input = { dealId: await idOf('Deal', 'Globex Analytics'), percent: '5', validUntil: '2026-12-08' };
  const { userErrors } = await mutate(ALICE, 'makeOffer', input, 'offer { id }');
  expect(userErrors).toEqual([]);
  const [timer] = await rowsOf<{ dueAt: Date }>(
    `select due_at as "dueAt" from timers where kind = 'offer.ends' order by created_at desc limit 1`,
  );
  expect(timer?.dueAt).toEqual(new Date('2026-12-04T09:00:00+08:00'));
});

test.each([
  ['without a name', { firstDay: '2026-12-24' }, ['name'], 'Please give a name.'],
  ['without a day', { name: 'Someday' }, ['firstDay'], 'Please give the first day.'],
  [
    'that ends before it begins',
    { name: 'Backwards', firstDay: '2026-12-24', lastDay: '2026-12-20' },
    ['lastDay'],
    'The last day is before the first. Please check both.',
  ],
  [
    'that never ends',
    { name: 'Endless', firstDay: '2026-12-24', lastDay: '2028-12-24' },
    ['lastDay'],
    'That is more than 92 days. Enter them in parts, or check the last day.',
  ],
])('a holiday %s is refused', async (_what, input, path, message) => {
  expect(await holiday(input)).toMatchObject({ holiday: null, userErrors: [{ path, message }] });
});

test('a rep enters no holiday', async () => {
  expect((await holiday({ name: 'Mine', firstDay: '2026-12-24' }, ALICE)).userErrors).toMatchObject([
    { code: 'FORBIDDEN', message: 'Only an admin can do this. Ask one of your admins.' },
  ]);
});
