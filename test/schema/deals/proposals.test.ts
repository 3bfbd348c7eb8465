import { ask, idOf, mutate } from '../../support/records';
import { useServer } from '../../support/server';
import { rowsOf } from '../../support/workspaceRows';

useServer();
const ALICE = 'alice@demo.test';
const LI_NA = 'li.na@demo.test';
const FIELDS = `proposal { id number state title locale outside amount { amount currency } validUntil decidedOn decidedBy reason url
  lines { position heading answer amount { amount } need { text } } }`;

interface Drafted {
  id: string;
  number: number;
  state: string;
  lines: { heading: string; answer: string; amount: { amount: string } }[];
}

async function freshDeal(
  account: string,
  name: string,
  more: Record<string, unknown> = {},
  email = ALICE,
): Promise<string> {
  const accountId = await idOf('Account', account);
  const { deal } = await mutate(email, 'createDeal', { accountId, name, amount: '10000', ...more }, 'deal { id }');
  return (deal as { id: string }).id;
}

async function draft(input: Record<string, unknown>, email = ALICE) {
  const payload = await mutate(email, 'createProposal', input, FIELDS);
  return { ...payload, proposal: payload.proposal as Drafted };
}

async function productLineId(name: string): Promise<string> {
  const { productLines } = await ask<{ productLines: { id: string; name: string }[] }>(
    ALICE,
    '{ productLines { id name } }',
  );
  return productLines.find(line => line.name === name)?.id ?? '';
}

test('each need is answered by a line, priced by how much it matters, in the customer’s own words', async () => {
  const dealId = await freshDeal('Globex', 'Globex drafted', { productLineId: await productLineId('Analytics Suite') });
  const told = { dealId, aspect: 'PROBLEM', text: 'reports take two people a week' };
  const { entry } = await mutate(ALICE, 'addDiscovery', told, 'entry { id }');
  await mutate(ALICE, 'addNeed', { dealId, text: 'export to Excel', priority: 'LOW' }, 'need { id }');
  const entryId = (entry as { id: string }).id;
  await mutate(ALICE, 'addNeed', { dealId, text: 'weekly report', priority: 'HIGH', entryId }, 'need { id }');
  const dropped = await mutate(ALICE, 'addNeed', { dealId, text: 'fax' }, 'need { id }');
  await mutate(ALICE, 'updateNeed', { needId: (dropped.need as { id: string }).id, state: 'DROPPED' }, 'need { id }');
  const { proposal, change } = await draft({ dealId });
  expect(proposal).toMatchObject({
    number: 1,
    state: 'OPEN',
    locale: 'en',
    title: 'Analytics Suite for Globex',
    amount: { amount: '10000.00', currency: 'USD' },
    validUntil: '2026-12-24',
    lines: [
      {
        position: 1,
        heading: 'weekly report',
        answer: 'You told us: “reports take two people a week”. Analytics Suite takes care of it.',
        amount: { amount: '7500.00' },
        need: { text: 'weekly report' },
      },
      {
        position: 2,
        heading: 'export to Excel',
        answer: 'Included with Analytics Suite.',
        amount: { amount: '2500.00' },
      },
    ],
  });
  expect(change?.summary).toBe('Drafted proposal 1 for Globex drafted');
});

test('without needs it offers the whole, in the customer’s language', async () => {
  const line = await productLineId('Cloud Platform');
  const dealId = await freshDeal('蓝海物流', '蓝海云平台二期', { productLineId: line }, LI_NA);
  const { proposal } = await draft({ dealId }, LI_NA);
  expect(proposal).toMatchObject({
    locale: 'zh-CN',
    title: '蓝海物流云平台方案',
    lines: [{ heading: '云平台', answer: '为蓝海物流部署完整的云平台。', amount: { amount: '10000.00' } }],
  });
});

test('a later version replaces the open one and keeps its words; undone, the earlier one is open again', async () => {
  const dealId = await freshDeal('Globex', 'Globex versions');
  const first = await draft({ dealId });
  await mutate(ALICE, 'addNeed', { dealId, text: 'training' }, 'need { id }');
  const second = await draft({ dealId });
  expect(second.proposal).toMatchObject({ number: 2, lines: [{ heading: 'training' }] });
  const versions = `query ($id: ID!) { node(id: $id) { ... on Deal {
    proposals { nodes { number state lines { heading } } } } } }`;
  const kept = () => ask<{ node: { proposals: { nodes: object[] } } }>(ALICE, versions, { id: dealId });
  expect((await kept()).node.proposals.nodes).toEqual([
    { number: 2, state: 'OPEN', lines: [{ heading: 'training' }] },
    { number: 1, state: 'REPLACED', lines: [{ heading: 'Globex versions' }] },
  ]);
  const late = await mutate(ALICE, 'decideProposal', { proposalId: first.proposal.id, decision: 'ACCEPTED' }, FIELDS);
  expect(late.userErrors).toMatchObject([
    { code: 'CONFLICT', message: 'Proposal 1 has been replaced by a later version. Decide on that one.' },
  ]);
  await mutate(ALICE, 'undo', { changeId: second.change?.id }, 'undone { id }');
  expect((await kept()).node.proposals.nodes).toMatchObject([{ number: 1, state: 'OPEN' }]);
});

test('lines that somebody writes answer every need and add up to the deal’s amount', async () => {
  const dealId = await freshDeal('Globex', 'Globex by hand');
  const { need } = await mutate(ALICE, 'addNeed', { dealId, text: 'offline mode' }, 'need { id }');
  const needId = (need as { id: string }).id;
  const refusal = async (lines: object[]) => (await draft({ dealId, lines })).userErrors[0]?.message;
  const setUp = { heading: 'Set-up', answer: 'Two days on site.', amount: '1000.10' };
  expect(await refusal([{ ...setUp, amount: '10000' }])).toMatch(/No line answers the need “offline mode”/);
  expect(await refusal([setUp, { needId, answer: 'Works offline.', amount: '8999.89' }])).toBe(
    'The lines add up to US$9,999.99, but the deal is worth US$10,000. Make them equal.',
  );
  const other = await mutate(
    ALICE,
    'addNeed',
    { dealId: await idOf('Deal', 'Acme Cloud Platform'), text: 'alerts' },
    'need { id }',
  );
  const foreign = { needId: (other.need as { id: string }).id, answer: 'x', amount: '10000' };
  expect(await refusal([foreign])).toMatch(/belongs to another deal/);
  const { proposal } = await draft({ dealId, lines: [setUp, { needId, answer: 'Works offline.', amount: '8999.90' }] });
  expect(proposal.lines.map(line => [line.heading, line.amount.amount])).toEqual([
    ['Set-up', '1000.10'],
    ['offline mode', '8999.90'],
  ]);
});

test('as Markdown, words from people have no effect', async () => {
  const dealId = await freshDeal('Globex', 'Globex marked');
  await mutate(ALICE, 'addNeed', { dealId, text: '<b>| [x](http://evil.test)\n# big' }, 'need { id }');
  const payload = await mutate(ALICE, 'createProposal', { dealId }, 'proposal { markdown }');
  const { markdown } = payload.proposal as { markdown: string };
  expect(markdown).toContain('| \\<b\\>\\| \\[x\\]\\(http://evil\\.test\\) \\# big |');
  expect(markdown).toContain('| **Total** |  | **US$10,000** |');
  expect(markdown).toContain('Valid until December 24, 2026');
});

test('an accepted proposal reaches QUOTE_ACCEPTED, and is decided once', async () => {
  const dealId = await freshDeal('Globex', 'Globex decided');
  const { proposal } = await draft({ dealId });
  const input = { dealId, decision: 'ACCEPTED', decidedOn: '2026-11-23' };
  const decided = await mutate(ALICE, 'decideProposal', input, FIELDS);
  expect(decided).toMatchObject({
    proposal: { id: proposal.id, state: 'ACCEPTED', decidedOn: '2026-11-23', decidedBy: null },
    change: { summary: 'Recorded that proposal 1 for Globex decided was accepted' },
  });
  const accepted = `select from milestones m join deals d on d.workspace_id = m.workspace_id and d.journey_id = m.journey_id
    where d.name = 'Globex decided' and m.name = 'QUOTE_ACCEPTED' and m.deleted_at is null`;
  expect(await rowsOf(accepted)).toHaveLength(1);
  const again = await mutate(ALICE, 'decideProposal', { dealId, decision: 'DECLINED' }, FIELDS);
  expect(again.userErrors).toMatchObject([{ code: 'CONFLICT', message: expect.stringMatching(/accepted already/) }]);
  await mutate(ALICE, 'undo', { changeId: decided.change?.id }, 'undone { id }');
  expect(await rowsOf(accepted)).toHaveLength(0);
});

test('a quote made elsewhere can be decided too; only the decision is known of it', async () => {
  const dealId = await freshDeal('蓝海物流', '蓝海外部报价', {}, LI_NA);
  const decided = await mutate(LI_NA, 'decideProposal', { dealId, decision: 'DECLINED', reason: '价格太高' }, FIELDS);
  expect(decided).toMatchObject({
    proposal: { number: 1, state: 'DECLINED', outside: true, reason: '价格太高', url: null, lines: [] },
    change: { summary: '“蓝海外部报价”的第 1 版方案标记为已拒绝' },
  });
});

test.each([
  ['a deal without amount', { amount: null }, {}, 'dealId', /no amount yet/],
  ['a last day that is past', {}, { validUntil: '2026-11-23' }, 'validUntil', /valid today at least/],
  ['an unknown language', {}, { locale: 'fr' }, 'locale', /not available/],
])('refuses %s', async (what, deal, wrong, field, message) => {
  const dealId = await freshDeal('Globex', `Globex with ${what}`, deal);
  const { userErrors, proposal } = await draft({ dealId, ...wrong });
  expect(proposal).toBeNull();
  expect(userErrors).toMatchObject([{ code: 'INVALID', path: [field], message: expect.stringMatching(message) }]);
});

test('a decision of tomorrow or about nothing is refused', async () => {
  const dealId = await idOf('Deal', 'Globex Analytics');
  const tomorrow = { dealId, decision: 'ACCEPTED', decidedOn: '2026-11-25' };
  expect((await mutate(ALICE, 'decideProposal', tomorrow, FIELDS)).userErrors).toMatchObject([{ path: ['decidedOn'] }]);
  expect((await mutate(ALICE, 'decideProposal', { decision: 'ACCEPTED' }, FIELDS)).userErrors).toMatchObject([
    { path: ['dealId'], message: expect.stringMatching(/which proposal/) },
  ]);
});

test('the list of proposals is filtered by state, account and whose deals they are', async () => {
  const accountId = await idOf('Account', 'Globex');
  const { proposals } = await ask<{
    proposals: { totalCount: number; nodes: { state: string; deal: { account: { name: string } } }[] };
  }>(
    'maria@demo.test',
    `query ($accountId: ID!) {
      proposals(filter: { scope: { type: ME }, states: [ACCEPTED, OPEN], accountId: $accountId }, first: 50) {
        totalCount nodes { state deal { account { name } } } } }`,
    { accountId },
  );
  expect(proposals.totalCount).toBeGreaterThan(2);
  expect(new Set(proposals.nodes.map(one => one.deal.account.name))).toEqual(new Set(['Globex']));
  expect(proposals.nodes.map(one => one.state)).not.toContain('REPLACED');
});
