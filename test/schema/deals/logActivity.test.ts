import { idOf, mutate } from '../../support/records';
import { gql } from '../../support/say';
import { useServer } from '../../support/server';
import { rowsOf } from '../../support/workspaceRows';

useServer();
const ALICE = 'alice@demo.test';
const FIELDS =
  'activity { id kind notes said occurredAt account { name } deal { name } contact { name } } task { title dueOn deal { name } }';

test('records what was done with the task for the next step, for account and deal', async () => {
  const payload = await mutate(
    ALICE,
    'logActivity',
    {
      kind: 'CALL',
      dealId: await idOf('Deal', 'Acme Cloud Platform'),
      notes: 'pricing',
      said: 'log call with Acme about pricing',
      nextStep: 'send quote',
      nextStepDue: '2026-11-27',
    },
    FIELDS,
  );
  expect(payload).toMatchObject({
    activity: {
      kind: 'CALL',
      notes: 'pricing',
      said: 'log call with Acme about pricing',
      account: { name: 'Acme Corporation' },
      deal: { name: 'Acme Cloud Platform' },
    },
    task: { title: 'send quote', dueOn: '2026-11-27', deal: { name: 'Acme Cloud Platform' } },
    userErrors: [],
    change: { summary: 'Logged call with Acme Corporation', undoable: true },
  });
});

test('a first call makes a new lead a contacted one and reaches FIRST_CONTACT', async () => {
  const created = await mutate(ALICE, 'createLead', { company: 'Soylent Kitchens' }, 'lead { id status }');
  const lead = created.lead as { id: string; status: string };
  expect(lead.status).toBe('NEW');
  const logged = await mutate(ALICE, 'logActivity', { kind: 'CALL', leadId: lead.id }, 'activity { lead { status } }');
  expect(logged).toMatchObject({ activity: { lead: { status: 'CONTACTED' } } });
  expect(await milestonesOfLead('Soylent Kitchens')).toEqual(['LEAD', 'FIRST_CONTACT']);
});

test('a note is no contact', async () => {
  const created = await mutate(ALICE, 'createLead', { company: 'Tessier Ashpool' }, 'lead { id }');
  const { id } = created.lead as { id: string };
  const noted = await mutate(
    ALICE,
    'logActivity',
    { kind: 'NOTE', leadId: id, notes: 'new site' },
    'activity { lead { status } }',
  );
  expect(noted).toMatchObject({ activity: { lead: { status: 'NEW' } } });
  expect(await milestonesOfLead('Tessier Ashpool')).toEqual(['LEAD']);
});

test('an earlier first contact recorded late takes the place of the later one', async () => {
  const created = await mutate(ALICE, 'createLead', { company: 'Weyland Yards' }, 'lead { id }');
  const { id } = created.lead as { id: string };
  await mutate(
    ALICE,
    'logActivity',
    { kind: 'CALL', leadId: id, occurredAt: '2026-11-24T01:30:00Z' },
    'activity { id }',
  );
  await mutate(
    ALICE,
    'logActivity',
    { kind: 'EMAIL', leadId: id, occurredAt: '2026-11-23T01:00:00Z' },
    'activity { id }',
  );
  const rows = await rowsOf<{ at: Date }>(
    `select m.at from milestones m join leads l on l.workspace_id = m.workspace_id and l.journey_id = m.journey_id
      where l.company = 'Weyland Yards' and m.name = 'FIRST_CONTACT' and m.deleted_at is null`,
  );
  expect(rows.map(row => row.at.toISOString())).toEqual(['2026-11-23T01:00:00.000Z']);
});

test.each([
  ['the future', { occurredAt: '2026-11-25T10:00:00+08:00' }, ['occurredAt'], /in the future/],
  ['more than a day', { durationMinutes: 1441 }, ['durationMinutes'], /between 1 and/],
  ['no time at all', { durationMinutes: 0 }, ['durationMinutes'], /between 1 and/],
  ['a due day without a step', { nextStepDue: '2026-11-27' }, ['nextStep'], /what the next step is/],
  ['an empty next step', { nextStep: '   ' }, ['nextStep'], /empty/],
])('refuses %s and changes nothing', async (_what, wrong, path, message) => {
  const accountId = await idOf('Account', 'Globex');
  const before = await countActivities();
  const payload = await mutate(ALICE, 'logActivity', { kind: 'CALL', accountId, ...wrong }, 'activity { id }');
  expect(payload).toMatchObject({
    activity: null,
    change: null,
    userErrors: [{ code: 'INVALID', path, message: expect.stringMatching(message) }],
  });
  expect(await countActivities()).toBe(before);
});

test('refuses an activity with nobody, and a contact of somebody else, in the viewer’s language', async () => {
  const nobody = await mutate('li.na@demo.test', 'logActivity', { kind: 'CALL' }, 'activity { id }');
  expect(nobody.userErrors).toEqual([
    { code: 'INVALID', path: ['accountId'], message: '请说明这条记录属于哪个客户、线索或商机。' },
  ]);
  const other = {
    kind: 'CALL',
    accountId: await idOf('Account', 'Globex'),
    contactId: await idOf('Contact', 'Tom Field'),
  };
  const elsewhere = await mutate(ALICE, 'logActivity', other, 'activity { id }');
  expect(elsewhere.userErrors).toMatchObject([{ code: 'INVALID', path: ['contactId'] }]);
});

test('a malformed day is told in the viewer’s language before anything happens', async () => {
  const { errors } = await gql(
    'li.na@demo.test',
    'mutation ($input: LogActivityInput!) { logActivity(input: $input) { activity { id } } }',
    { input: { kind: 'CALL', nextStepDue: '2026-02-30' } },
  );
  expect(errors).toMatchObject([
    { message: '“2026-02-30”不是有效日期，请写成 2026-11-24 这样的形式。', extensions: { code: 'BAD_USER_INPUT' } },
  ]);
});

async function milestonesOfLead(company: string): Promise<string[]> {
  const rows = await rowsOf<{ name: string }>(
    `select m.name from milestones m join leads l on l.workspace_id = m.workspace_id and l.journey_id = m.journey_id
      where l.company = $1 and m.deleted_at is null order by m.at, m.id`,
    [company],
  );
  return rows.map(row => row.name);
}

async function countActivities(): Promise<number | undefined> {
  const [row] = await rowsOf<{ count: number }>('select count(*)::integer as count from activities');
  return row?.count;
}
