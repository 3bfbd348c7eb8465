import { ask, idOf, mutate } from '../../support/records';
import { useServer } from '../../support/server';

useServer();
const ALICE = 'alice@demo.test';
const LI_NA = 'li.na@demo.test';

interface Record {
  id: string;
}

/** A deal of which nothing is known yet. */
async function freshDeal(account: string, name: string, email = ALICE, amount = '12000'): Promise<string> {
  const accountId = await idOf('Account', account);
  const { deal } = await mutate(email, 'createDeal', { accountId, name, amount }, 'deal { id }');
  return (deal as Record).id;
}

const GAPS = 'deal { discoveryGaps nextQuestion { aspect text } }';

test('each entry fills one of the four and brings the next question, in the customer’s own words', async () => {
  const dealId = await freshDeal('Globex', 'Globex discovery');
  const note = (aspect: string, text: string) =>
    mutate(
      ALICE,
      'addDiscovery',
      { dealId, aspect, text },
      `entry { aspect text contact { name } user { name } at } ${GAPS}`,
    );
  const first = await note('PROBLEM', 'reports take two people a week');
  expect(first).toMatchObject({
    entry: { aspect: 'PROBLEM', user: { name: 'Alice Chen' }, contact: null },
    deal: {
      discoveryGaps: ['SITUATION', 'IMPLICATION', 'NEED_PAYOFF'],
      nextQuestion: { aspect: 'SITUATION', text: 'How do you handle this today, and who is involved?' },
    },
  });
  const second = await note('SITUATION', 'planning happens in spreadsheets');
  expect(second.deal).toEqual({
    discoveryGaps: ['IMPLICATION', 'NEED_PAYOFF'],
    nextQuestion: {
      aspect: 'IMPLICATION',
      text: 'You mentioned “reports take two people a week”. What does that cost you each month, in time, money or customers?',
    },
  });
  await note('IMPLICATION', 'late trucks cost 20k a month');
  const last = await note('NEED_PAYOFF', 'a day saved a week');
  expect(last.deal).toEqual({ discoveryGaps: [], nextQuestion: null });
});

test('the question is asked in the viewer’s language', async () => {
  const dealId = await freshDeal('蓝海物流', '蓝海调研', LI_NA);
  const noted = await mutate(LI_NA, 'addDiscovery', { dealId, aspect: 'SITUATION', text: '调度靠电话' }, GAPS);
  expect(noted.deal).toMatchObject({
    nextQuestion: { aspect: 'PROBLEM', text: '您提到“调度靠电话”，这样做最让您头疼的是什么？' },
  });
  expect(noted.change?.summary).toBe('记录“蓝海调研”的需求调研');
});

test('who said it and when are kept; somebody of another customer cannot have said it', async () => {
  const dealId = await freshDeal('Globex', 'Globex voices');
  const told = { dealId, aspect: 'PROBLEM', text: 'routes are planned twice' };
  const contactId = await idOf('Contact', 'Priya Nair');
  const at = '2026-11-20T03:00:00.000Z';
  const noted = await mutate(ALICE, 'addDiscovery', { ...told, contactId, at }, 'entry { contact { name } at }');
  expect(noted.entry).toEqual({ contact: { name: 'Priya Nair' }, at });
  const stranger = { ...told, contactId: await idOf('Contact', 'Wendy Park') };
  expect((await mutate(ALICE, 'addDiscovery', stranger, 'entry { id }')).userErrors).toMatchObject([
    { code: 'INVALID', path: ['contactId'], message: expect.stringMatching(/Wendy Park does not belong/) },
  ]);
  const future = { ...told, at: '2026-11-25T03:00:00Z' };
  expect((await mutate(ALICE, 'addDiscovery', future, 'entry { id }')).userErrors).toMatchObject([{ path: ['at'] }]);
});

test('a need is traced to the entry it came from, and its state and priority change', async () => {
  const dealId = await freshDeal('Globex', 'Globex needs');
  const told = { dealId, aspect: 'PROBLEM', text: 'nobody sees delays' };
  const entry = (await mutate(ALICE, 'addDiscovery', told, 'entry { id }')).entry as Record;
  const low = await mutate(ALICE, 'addNeed', { dealId, text: 'dark mode', priority: 'LOW' }, 'need { id }');
  const added = await mutate(
    ALICE,
    'addNeed',
    { dealId, text: 'live alerts', entryId: entry.id },
    'need { id version priority state entry { text } }',
  );
  expect(added.need).toMatchObject({ priority: 'MEDIUM', state: 'OPEN', entry: { text: 'nobody sees delays' } });
  const need = added.need as Record & { version: number };
  await mutate(ALICE, 'updateNeed', { needId: need.id, priority: 'HIGH' }, 'need { id }');
  await mutate(ALICE, 'updateNeed', { needId: (low.need as Record).id, state: 'DROPPED' }, 'need { id }');
  const { node } = await ask<{ node: { needs: { nodes: object[] } } }>(
    ALICE,
    'query ($id: ID!) { node(id: $id) { ... on Deal { needs { nodes { text priority state } } } } }',
    { id: dealId },
  );
  expect(node.needs.nodes).toEqual([
    { text: 'live alerts', priority: 'HIGH', state: 'OPEN' },
    { text: 'dark mode', priority: 'LOW', state: 'DROPPED' },
  ]);
  const late = { needId: need.id, state: 'MET', expectedVersion: need.version };
  expect((await mutate(ALICE, 'updateNeed', late, 'need { id }')).userErrors).toMatchObject([
    { code: 'CONFLICT', message: expect.stringMatching(/changed by Alice Chen in the meantime/) },
  ]);
});

test('an entry or activity of another deal is no source of a need', async () => {
  const dealId = await freshDeal('Globex', 'Globex sources');
  const other = await idOf('Deal', 'Acme Cloud Platform');
  const told = { dealId: other, aspect: 'SITUATION', text: 'two plants' };
  const entry = (await mutate(ALICE, 'addDiscovery', told, 'entry { id }')).entry as Record;
  const logged = await mutate(ALICE, 'logActivity', { kind: 'CALL', dealId: other }, 'activity { id }');
  const activityId = (logged.activity as Record).id;
  for (const [path, input] of [
    ['entryId', { entryId: entry.id }],
    ['activityId', { activityId }],
  ] as const) {
    const payload = await mutate(ALICE, 'addNeed', { dealId, text: 'alerts', ...input }, 'need { id }');
    expect(payload.userErrors).toMatchObject([{ code: 'INVALID', path: [path] }]);
  }
});

test('an objection keeps the answer and whether it worked, which needs an answer', async () => {
  const dealId = await freshDeal('Globex', 'Globex objections');
  const added = await mutate(ALICE, 'addObjection', { dealId, text: 'too expensive' }, 'objection { id worked }');
  const { id } = added.objection as Record;
  const early = await mutate(ALICE, 'updateObjection', { objectionId: id, worked: true }, 'objection { id }');
  expect(early.userErrors).toMatchObject([{ path: ['response'], message: expect.stringMatching(/what was answered/) }]);
  const changed = await mutate(
    ALICE,
    'updateObjection',
    { objectionId: id, response: 'pays back in a year', worked: false },
    'objection { text response worked }',
  );
  expect(changed).toMatchObject({
    objection: { text: 'too expensive', response: 'pays back in a year', worked: false },
    change: { summary: 'Changed the objection “too expensive” of Globex objections', undoable: true },
  });
});

test.each(['addDiscovery', 'addNeed', 'addObjection'])('%s refuses a closed deal and empty words', async name => {
  const dealId = await freshDeal('Globex', `Globex closed for ${name}`);
  const aspect = name === 'addDiscovery' ? { aspect: 'PROBLEM' } : {};
  const empty = await mutate(ALICE, name, { dealId, text: '  ', ...aspect }, 'change { id }');
  expect(empty.userErrors).toMatchObject([{ code: 'INVALID', path: ['text'] }]);
  await mutate(ALICE, 'winDeal', { dealId }, 'deal { id }');
  const closed = await mutate(ALICE, name, { dealId, text: 'late', ...aspect }, 'change { id }');
  expect(closed.userErrors).toMatchObject([
    { code: 'NOT_ALLOWED_IN_STAGE', message: expect.stringMatching(/already won/) },
  ]);
});

test('a colleague of another team sees neither needs nor objections', async () => {
  const dealId = await idOf('Deal', 'Globex Analytics');
  const { need } = await mutate(ALICE, 'addNeed', { dealId, text: 'route costs by the hour' }, 'need { id }');
  const { node } = await ask<{ node: unknown }>(LI_NA, 'query ($id: ID!) { node(id: $id) { id } }', {
    id: (need as Record).id,
  });
  expect(node).toBeNull();
  const payload = await mutate(LI_NA, 'updateNeed', { needId: (need as Record).id, state: 'MET' }, 'need { id }');
  expect(payload.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['needId'] }]);
});

test('a need that a colleague has changed since is named when its adding cannot be undone', async () => {
  const dealId = await freshDeal('Globex', 'Globex undone');
  const { need, change } = await mutate(ALICE, 'addNeed', { dealId, text: 'live map' }, 'need { id }');
  await mutate('maria@demo.test', 'updateNeed', { needId: (need as Record).id, state: 'MET' }, 'need { id }');
  const undone = await mutate(ALICE, 'undo', { changeId: change?.id }, 'undone { id }');
  expect(undone.userErrors).toMatchObject([
    { code: 'CONFLICT', message: expect.stringMatching(/^live map was changed by Maria Rossi since then/) },
  ]);
});
