import { ask, idOf, mutate } from '../../support/records';
import { useServer } from '../../support/server';

const uplift = useServer();
const ALICE = 'alice@demo.test';
const OLIVIA = 'olivia@demo.test';
const LETTER =
  'letter { id kind title body details agreedFor sentAt recipient { name email } invoiceContact { name } deal { name } }';

beforeEach(() => uplift.clock.set('2026-11-24T10:00:00+08:00'));

async function won(account: string, name: string, email = ALICE): Promise<string> {
  const accountId = await idOf('Account', account);
  const made = await mutate(email, 'createDeal', { accountId, name, amount: '1000' }, 'deal { id }');
  const { id } = made.deal as { id: string };
  await mutate(email, 'winDeal', { dealId: id }, 'deal { id }');
  return id;
}

const tasksOf = async (dealId: string): Promise<{ id: string; title: string; dueOn: string; done: boolean }[]> =>
  (
    await ask<{ tasks: { nodes: { id: string; title: string; dueOn: string; done: boolean }[] } }>(
      OLIVIA,
      'query ($id: ID!) { tasks(filter: { dealId: $id }) { nodes { id title dueOn done } } }',
      { id: dealId },
    )
  ).tasks.nodes;

describe('following up', () => {
  test('a win plans days 7, 30, 90 and the first quarter after, in the owner’s language; undoing it takes them away', async () => {
    const accountId = await idOf('Account', '蓝海物流');
    const { deal } = await mutate('li.na@demo.test', 'createDeal', { accountId, name: '回访测试' }, 'deal { id }');
    const { id } = deal as { id: string };
    const closed = await mutate('li.na@demo.test', 'winDeal', { dealId: id }, 'deal { id }');
    expect((await tasksOf(id)).map(({ title, dueOn }) => [title, dueOn])).toEqual([
      ['回访蓝海物流（成交后第 7 天）', '2026-12-01'],
      ['回访蓝海物流（成交后第 30 天）', '2026-12-24'],
      ['回访蓝海物流（成交后第 90 天）', '2027-02-22'],
      ['定期回访蓝海物流', '2027-05-24'],
    ]);
    await mutate('li.na@demo.test', 'undo', { changeId: closed.change?.id }, 'undone { id }');
    expect(await tasksOf(id)).toEqual([]);
  });

  test('a regular check-in that is done brings the next one, a quarter on and never in the past', async () => {
    const id = await won('Globex', 'Quarterly');
    const regular = (await tasksOf(id)).find(task => task.title.startsWith('Regular'));
    uplift.clock.set('2027-11-02T09:00:00+08:00');
    const done = await mutate(ALICE, 'completeTask', { taskId: regular?.id }, 'task { done }');
    const open = (await tasksOf(id)).filter(task => task.title.startsWith('Regular') && !task.done);
    expect(open.map(({ dueOn }) => dueOn)).toEqual(['2027-11-22']);
    await mutate(ALICE, 'undo', { changeId: done.change?.id }, 'undone { id }');
    expect((await tasksOf(id)).filter(task => task.title.startsWith('Regular'))).toEqual([regular]);
  });

  test('an admin sets the workspace’s plan; wins from then on go by it', async () => {
    const set = await mutate(OLIVIA, 'configureFollowUpPlan', { days: [3, 14] }, 'plan { days everyMonths }');
    expect(set).toMatchObject({ plan: { days: [3, 14], everyMonths: null }, change: { undoable: true } });
    const { viewer } = await ask<{ viewer: object }>(
      ALICE,
      '{ viewer { workspace { followUpPlan { days everyMonths } } } }',
    );
    expect(viewer).toEqual({ workspace: { followUpPlan: { days: [3, 14], everyMonths: null } } });
    expect((await tasksOf(await won('Globex', 'By the plan'))).map(({ dueOn }) => dueOn)).toEqual([
      '2026-11-27',
      '2026-12-08',
    ]);
    await mutate(OLIVIA, 'undo', { changeId: set.change?.id }, 'undone { id }');
    expect(await tasksOf(await won('Globex', 'By the usual plan'))).toHaveLength(4);
  });

  test.each([
    ['a rep', ALICE, { days: [7] }, 'FORBIDDEN', /Only an admin/],
    ['days out of order', OLIVIA, { days: [30, 7] }, 'INVALID', /in order/],
    ['the day of the win itself', OLIVIA, { days: [0] }, 'INVALID', /in order/],
    ['no month', OLIVIA, { days: [7], everyMonths: 0 }, 'INVALID', /between 1 and 60 months/],
  ])('a plan of %s is refused', async (_what, email, input, code, message) => {
    const { plan, userErrors } = await mutate(email, 'configureFollowUpPlan', input, 'plan { id }');
    expect(plan).toBeNull();
    expect(userErrors).toMatchObject([{ code, message: expect.stringMatching(message) }]);
  });
});

describe('letters', () => {
  test('a thank-you letter is drafted from the last deal won, to who decides there', async () => {
    const accountId = await idOf('Account', 'Initech');
    const { letter, change } = await mutate(ALICE, 'thankCustomer', { accountId }, LETTER);
    expect(letter).toMatchObject({
      kind: 'THANK_YOU',
      title: 'Thank you, Initech',
      sentAt: null,
      recipient: { name: 'Peter Gibbons', email: 'peter.gibbons@initech.test' },
    });
    expect((letter as { body: string }).body).toMatch(
      /^Dear Peter Gibbons,\n\nthank you for choosing .+\n\nKind regards\nAlice Chen\nLighthouse Demo$/s,
    );
    expect(change).toMatchObject({ summary: 'Drafted “Thank you, Initech”', undoable: true });
  });

  test('a Chinese customer is thanked in Chinese', async () => {
    const accountId = await idOf('Account', '蓝海物流');
    const { letter } = await mutate('li.na@demo.test', 'thankCustomer', { accountId }, LETTER);
    expect((letter as { body: string }).body).toMatch(
      /^尊敬的吴强：\n\n感谢您选择.+此致\n敬礼\n\n李娜\nLighthouse Demo$/s,
    );
  });

  test('what was agreed is kept and confirmed: scope, date, who gets the invoice', async () => {
    uplift.clock.set('2026-11-24T11:00:00+08:00');
    const [accountId, contactId] = [await idOf('Account', 'Initech'), await idOf('Contact', 'Peter Gibbons')];
    const input = { accountId, text: 'go-live in two steps', date: '2026-12-10', contactId };
    const { letter } = await mutate(ALICE, 'confirmDetails', input, LETTER);
    expect(letter).toMatchObject({
      kind: 'CONFIRMATION',
      details: 'go-live in two steps',
      agreedFor: '2026-12-10',
      invoiceContact: { name: 'Peter Gibbons' },
      body: expect.stringMatching(/go-live in two steps\nDate: December 10, 2026\nInvoice to: Peter Gibbons\n/),
    });
    const { accounts } = await ask<{ accounts: { nodes: object[] } }>(
      ALICE,
      '{ accounts(filter: { text: "Initech" }) { nodes { letters(first: 1) { totalCount nodes { title } } } } }',
    );
    expect(accounts.nodes).toMatchObject([{ letters: { nodes: [{ title: 'What we agreed, Initech' }] } }]);
  });

  test('the invoice cannot go to somebody at another customer’s', async () => {
    const input = {
      accountId: await idOf('Account', 'Initech'),
      text: 'x',
      contactId: await idOf('Contact', 'Priya Nair'),
    };
    const { userErrors } = await mutate(ALICE, 'confirmDetails', input, LETTER);
    expect(userErrors).toMatchObject([
      {
        code: 'INVALID',
        path: ['contactId'],
        message: expect.stringMatching(/Priya Nair is not a contact of Initech/),
      },
    ]);
  });

  test('without e-mail a letter is sent by hand and marked so', async () => {
    const { letter } = await mutate(ALICE, 'thankCustomer', { accountId: await idOf('Account', 'Initech') }, LETTER);
    const documentId = (letter as { id: string }).id;
    const refused = await mutate(ALICE, 'sendDocument', { documentId }, 'document { __typename }');
    expect(refused.userErrors).toMatchObject([{ message: expect.stringMatching(/E-mail is not set up here/) }]);
    const marked = await mutate(ALICE, 'markSent', { documentId }, 'document { ... on CustomerLetter { sentAt } }');
    expect(marked.document).toEqual({ sentAt: expect.any(String) });
  });
});

describe('feedback', () => {
  test('it is kept with its comment and listed with the account, the latest first', async () => {
    const accountId = await idOf('Account', 'Initech');
    await mutate(ALICE, 'recordFeedback', { accountId, score: 6 }, 'feedback { id }');
    const recorded = await mutate(
      ALICE,
      'recordFeedback',
      { accountId, score: 9, comment: 'likes the support' },
      'feedback { score comment low account { name } user { name } }',
    );
    expect(recorded).toMatchObject({
      feedback: {
        score: 9,
        comment: 'likes the support',
        low: false,
        account: { name: 'Initech' },
        user: { name: 'Alice Chen' },
      },
      change: { summary: 'Recorded 9 of 10 from Initech', undoable: true },
    });
    const { node } = await ask<{ node: object }>(
      ALICE,
      'query ($id: ID!) { node(id: $id) { ... on Account { feedback(first: 2) { nodes { score low } } } } }',
      { id: accountId },
    );
    expect(node).toEqual({
      feedback: {
        nodes: [
          { score: 9, low: false },
          { score: 6, low: true },
        ],
      },
    });
  });

  test.each([-1, 11])('a score of %s is refused', async score => {
    const accountId = await idOf('Account', 'Initech');
    const { userErrors } = await mutate(ALICE, 'recordFeedback', { accountId, score }, 'feedback { id }');
    expect(userErrors).toMatchObject([
      { code: 'INVALID', path: ['score'], message: expect.stringMatching(/from 0 to 10/) },
    ]);
  });

  test('nobody records for a customer of others', async () => {
    const accountId = await idOf('Account', '绿洲医疗');
    const { userErrors } = await mutate(ALICE, 'recordFeedback', { accountId, score: 5 }, 'feedback { id }');
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});
