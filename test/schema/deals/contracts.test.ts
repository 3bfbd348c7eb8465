import { ask, idOf, mutate, type Payload } from '../../support/records';
import { useServer } from '../../support/server';
import { rowsOf } from '../../support/workspaceRows';

const uplift = useServer();
const ALICE = 'alice@demo.test';
const NOW = '2026-11-24T10:00:00+08:00';
const CONTRACT =
  'contract { id title body state amount { amount currency } offer { percent } signableUntil sentAt signedOn signedBy signatory url recipient { name email } }';

interface Contract {
  id: string;
  body: string;
  url: string;
}

beforeEach(() => uplift.clock.set(NOW));

async function fresh(name: string, account = 'Acme Corporation', email = ALICE): Promise<string> {
  const accountId = await idOf('Account', account);
  const { productLines } = await ask<{ productLines: { id: string; name: string }[] }>(
    email,
    '{ productLines { id name } }',
  );
  const productLineId = productLines.find(line => line.name === 'Analytics Suite')?.id;
  const input = { accountId, name, amount: '30000', productLineId };
  const { deal } = await mutate(email, 'createDeal', input, 'deal { id }');
  return (deal as { id: string }).id;
}

const draft = (dealId: string, email = ALICE): Promise<Payload> => mutate(email, 'sendContract', { dealId }, CONTRACT);
const contractOf = (payload: Payload): Contract => payload.contract as Contract;

async function dealNow(id: string): Promise<unknown> {
  const { node } = await ask<{ node: unknown }>(
    ALICE,
    `query ($id: ID!) { node(id: $id) { ... on Deal { state amount { amount } stage { name } closedAt contract { state }
      tasks { nodes { title dueOn } } } } }`,
    { id },
  );
  return node;
}

test('one step drafts the contract from the deal, with the offer that applies', async () => {
  const dealId = await fresh('Drafted');
  await mutate(
    ALICE,
    'makeOffer',
    { dealId, percent: '10', extra: 'free training', validUntil: '2026-12-04' },
    'offer { id }',
  );
  const drafted = await draft(dealId);
  expect(drafted).toMatchObject({
    contract: {
      title: 'Contract: Drafted',
      state: 'DRAFT',
      amount: { amount: '27000.00', currency: 'USD' },
      offer: { percent: '10' },
      signableUntil: '2026-12-04',
      sentAt: null,
      signedOn: null,
      recipient: { name: 'Wendy Park', email: 'wendy.park@acme.test' },
    },
    change: { summary: 'Drafted the contract for Drafted', undoable: true },
  });
  expect(
    contractOf(drafted).body,
  ).toBe(`Lighthouse Demo (the supplier) and Acme Corporation (the customer) agree on the following.

1. What is supplied
Analytics Suite
Included at no charge: free training

2. Price
US$27,000
This is US$30,000 less 10%.
It holds when the contract is signed by December 4, 2026.

For the supplier: Alice Chen
Date: November 24, 2026`);
});

test('a Chinese customer’s contract is in Chinese', async () => {
  const dealId = await fresh('合同测试', '星辰科技', 'li.na@demo.test');
  const drafted = await draft(dealId, 'li.na@demo.test');
  expect(contractOf(drafted).body).toBe(`Lighthouse Demo（供方）与星辰科技（客户）就以下事项达成一致。

一、供货内容
分析套件

二、价格
US$30,000

供方代表：李娜
日期：2026年11月24日`);
});

test('an accepted proposal is what the contract says: its price and its lines', async () => {
  const dealId = await fresh('Proposed');
  await mutate(ALICE, 'addNeed', { dealId, text: 'offline mode' }, 'need { id }');
  const { proposal } = await mutate(ALICE, 'createProposal', { dealId }, 'proposal { id }');
  const { id: proposalId } = proposal as { id: string };
  await mutate(ALICE, 'decideProposal', { proposalId, decision: 'ACCEPTED' }, 'proposal { id }');
  await mutate(ALICE, 'updateDeal', { dealId, amount: '31000' }, 'deal { id }');
  const drafted = await mutate(
    ALICE,
    'sendContract',
    { dealId },
    'contract { body amount { amount } proposal { id } }',
  );
  expect(drafted.contract).toMatchObject({ amount: { amount: '30000.00' }, proposal: { id: proposalId } });
  expect((drafted.contract as { body: string }).body).toMatch(
    /1\. What is supplied\nAnalytics Suite\n– offline mode: .+\n/,
  );
});

test('a proposal goes out as contracts and letters do: sent only when it was sent', async () => {
  const dealId = await fresh('Sent by hand');
  const { proposal } = await mutate(
    ALICE,
    'createProposal',
    { dealId },
    'proposal { id sentAt message recipient { name } }',
  );
  const { id, ...before } = proposal as { id: string };
  expect(before).toEqual({
    sentAt: null,
    message: expect.stringMatching(/^Hello,[\s\S]+proposal/),
    recipient: { name: 'Wendy Park' },
  });
  const marked = await mutate(ALICE, 'markSent', { documentId: id }, 'document { ... on Proposal { sentAt } }');
  expect(marked.document).toEqual({ sentAt: expect.any(String) });
});

test('drafting again keeps a contract that says the same, and replaces one that does not', async () => {
  const dealId = await fresh('Redrafted');
  const first = contractOf(await draft(dealId));
  expect(contractOf(await draft(dealId)).id).toBe(first.id);
  await mutate(ALICE, 'updateDeal', { dealId, amount: '25000' }, 'deal { id }');
  const second = await draft(dealId);
  expect(contractOf(second).id).not.toBe(first.id);
  const listed = async (replaced: boolean) =>
    (
      await ask<{ contracts: { nodes: { id: string }[] } }>(
        ALICE,
        'query ($filter: ContractFilter) { contracts(filter: $filter) { nodes { id } } }',
        { filter: { dealId, replaced } },
      )
    ).contracts.nodes;
  expect(await listed(false)).toEqual([{ id: contractOf(second).id }]);
  expect(await listed(true)).toEqual([{ id: first.id }]);
  const late = await mutate(ALICE, 'signContract', { contractId: first.id }, CONTRACT);
  expect(late.userErrors).toMatchObject([{ code: 'CONFLICT', message: expect.stringMatching(/later draft/) }]);
});

test('after an offer’s end neither a new contract nor a signature has its price', async () => {
  const dealId = await fresh('Too late');
  await mutate(ALICE, 'makeOffer', { dealId, percent: '10', validUntil: '2026-11-26' }, 'offer { id }');
  const { id: contractId } = contractOf(await draft(dealId));
  uplift.clock.set('2026-11-27T09:00:00+08:00');
  const late = await mutate(ALICE, 'signContract', { contractId }, CONTRACT);
  expect(late.userErrors).toMatchObject([
    { code: 'INVALID', path: ['signedOn'], message: expect.stringMatching(/ended on 2026-11-26/) },
  ]);
  const intime = await mutate(ALICE, 'signContract', { contractId, signedOn: '2026-11-26' }, CONTRACT);
  expect(intime.contract).toMatchObject({ state: 'SIGNED', signedOn: '2026-11-26', amount: { amount: '27000.00' } });
  const other = await fresh('Later still');
  await mutate(ALICE, 'makeOffer', { dealId: other, percent: '10', validUntil: '2026-11-27' }, 'offer { id }');
  uplift.clock.set('2026-11-28T09:00:00+08:00');
  expect((await draft(other)).contract).toMatchObject({
    amount: { amount: '30000.00' },
    offer: null,
    signableUntil: null,
  });
});

test('signing wins the deal at the contract’s price with its follow-up, and undo takes all of it back at once', async () => {
  const dealId = await fresh('Signed');
  await mutate(ALICE, 'makeOffer', { dealId, percent: '5', validUntil: '2026-12-31' }, 'offer { id }');
  await draft(dealId);
  const before = await dealNow(dealId);
  const signed = await mutate(
    ALICE,
    'signContract',
    { dealId, signatory: 'Wendy Park', said: 'Acme signed' },
    `${CONTRACT} deal { state amount { amount } }`,
  );
  expect(signed).toMatchObject({
    contract: { state: 'SIGNED', signedOn: '2026-11-24', signedBy: 'REPORTED', signatory: 'Wendy Park' },
    deal: { state: 'WON', amount: { amount: '28500.00' } },
    change: { summary: 'Noted that the contract for Signed is signed, and marked it as won' },
  });
  expect(await dealNow(dealId)).toMatchObject({
    state: 'WON',
    stage: { name: 'Won' },
    contract: { state: 'SIGNED' },
    tasks: {
      nodes: [
        { title: 'Check in with Acme Corporation, 7 days after the win', dueOn: '2026-12-01' },
        { title: 'Check in with Acme Corporation, 30 days after the win', dueOn: '2026-12-24' },
        { title: 'Check in with Acme Corporation, 90 days after the win', dueOn: '2027-02-22' },
        { title: 'Regular check-in with Acme Corporation', dueOn: '2027-05-24' },
      ],
    },
  });
  const undone = await mutate(ALICE, 'undo', { changeId: signed.change?.id }, 'undone { id }');
  expect(undone.userErrors).toEqual([]);
  expect(await dealNow(dealId)).toEqual(before);
});

test('a contract made elsewhere can be reported as signed, on the day it was', async () => {
  const dealId = await fresh('On paper');
  uplift.clock.set('2026-11-29T10:00:00+08:00');
  const signed = await mutate(
    ALICE,
    'signContract',
    { dealId, signedOn: '2026-11-27' },
    `${CONTRACT} deal { state closedAt }`,
  );
  expect(signed).toMatchObject({
    contract: { state: 'SIGNED', signedOn: '2026-11-27' },
    deal: { state: 'WON', closedAt: '2026-11-27T04:00:00.000Z' },
  });
  const again = await mutate(ALICE, 'signContract', { dealId }, CONTRACT);
  expect(again.userErrors).toMatchObject([
    { code: 'CONFLICT', message: expect.stringMatching(/signed on 2026-11-27 already/) },
  ]);
});

test('the contract of a deal that was won before is signed without winning it twice', async () => {
  const dealId = await fresh('Won first');
  await mutate(ALICE, 'winDeal', { dealId }, 'deal { id }');
  const signed = await mutate(ALICE, 'signContract', { dealId }, 'contract { state } deal { state }');
  expect(signed).toMatchObject({ contract: { state: 'SIGNED' }, deal: { state: 'WON' } });
  const [row] = await rowsOf<{ wins: number }>(
    `select count(*)::integer as wins from stage_changes c join deals d on d.id = c.deal_id join stages s on s.id = c.to_stage_id
      where d.name = 'Won first' and s.outcome = 'WON' and c.deleted_at is null`,
  );
  expect(row?.wins).toBe(1);
});

test('a signed deal that is opened again gets a contract of its own, and is not called on as a customer until it is won', async () => {
  const dealId = await fresh('Once more');
  await mutate(ALICE, 'signContract', { dealId }, CONTRACT);
  const before = await dealNow(dealId);
  const reopened = await mutate(ALICE, 'reopenDeal', { dealId }, 'deal { id }');
  expect(await dealNow(dealId)).toMatchObject({ state: 'OPEN', tasks: { nodes: [] } });
  const drafted = await draft(dealId);
  expect(drafted).toMatchObject({ contract: { state: 'DRAFT' } });
  const again = await mutate(ALICE, 'signContract', { dealId }, `${CONTRACT} deal { state }`);
  expect(again).toMatchObject({ contract: { state: 'SIGNED' }, deal: { state: 'WON' } });
  expect(await dealNow(dealId)).toMatchObject({ tasks: { nodes: [{}, {}, {}, {}] } });
  for (const { change } of [again, drafted, reopened]) {
    const { userErrors } = await mutate(ALICE, 'undo', { changeId: change?.id }, 'undone { id }');
    expect(userErrors).toEqual([]);
  }
  expect(await dealNow(dealId)).toEqual(before);
});

test('a lost deal has no contract, and no signature lies in the future', async () => {
  const dealId = await fresh('Not to be');
  const future = await mutate(ALICE, 'signContract', { dealId, signedOn: '2026-11-25' }, CONTRACT);
  expect(future.userErrors).toMatchObject([{ code: 'INVALID', path: ['signedOn'] }]);
  await mutate(ALICE, 'loseDeal', { dealId, reason: 'PRICE' }, 'deal { id }');
  expect((await draft(dealId)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED_IN_STAGE' }]);
});

test('where e-mail is not set up nothing is called sent until somebody marks it', async () => {
  const dealId = await fresh('By hand');
  const refused = await mutate(ALICE, 'sendContract', { dealId, to: 'wendy.park@acme.test' }, CONTRACT);
  expect(refused).toMatchObject({
    contract: null,
    userErrors: [{ path: ['to'], message: expect.stringMatching(/not set up/) }],
  });
  const { id: documentId } = contractOf(await draft(dealId));
  const marked = await mutate(ALICE, 'markSent', { documentId }, 'document { ... on Contract { state sentAt } }');
  expect(marked).toMatchObject({
    document: { state: 'SENT', sentAt: expect.any(String) },
    change: { summary: 'Marked “Contract: By hand” as sent' },
  });
  const twice = await mutate(ALICE, 'markSent', { documentId }, 'document { __typename }');
  expect(twice.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  const sent = await ask<{ contracts: { nodes: object[] } }>(
    ALICE,
    'query ($filter: ContractFilter) { contracts(filter: $filter) { nodes { title } } }',
    { filter: { dealId, states: ['SENT'] } },
  );
  expect(sent.contracts.nodes).toEqual([{ title: 'Contract: By hand' }]);
  await mutate(ALICE, 'undo', { changeId: marked.change?.id }, 'undone { id }');
  expect(await dealNow(dealId)).toMatchObject({ contract: { state: 'DRAFT' } });
});

test('a contract of somebody else’s deal is not found', async () => {
  const { id: contractId } = contractOf(await draft(await fresh('Mine')));
  for (const [name, input] of [
    ['signContract', { contractId }],
    ['markSent', { documentId: contractId }],
    ['sendDocument', { documentId: contractId }],
  ] as const) {
    expect((await mutate('bob@demo.test', name, input, '__typename')).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
  }
});

describe('the customer’s page', () => {
  /** Fills in the page's form as a browser does, with the mark that the page carries. */
  async function signed(url: string, name: string, headers: Record<string, string> = {}): Promise<Response> {
    const html = await (await fetch(url)).text();
    const mark = /name="mark" value="([^"]+)"/.exec(html)?.[1] ?? '';
    return fetch(url, { method: 'POST', body: new URLSearchParams({ name, mark }), redirect: 'manual', headers });
  }

  test('shows the contract and takes the signature, which wins the deal in its owner’s name, for good', async () => {
    const dealId = await fresh('<b>Page</b>');
    const { url } = contractOf(await draft(dealId));
    const page = await fetch(url);
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(html).toContain('Contract: &lt;b&gt;Page&lt;/b&gt;</h1>');
    expect(html).not.toContain('<b>Page');

    const empty = await signed(url, ' ');
    expect(empty.status).toBe(422);
    expect(await empty.text()).toContain('Please give your full name');
    const done = await signed(url, 'Wendy Park');
    expect([done.status, done.headers.get('location')]).toEqual([303, new URL(url).pathname]);
    expect(await (await fetch(url)).text()).toContain('Signed by Wendy Park on November 24, 2026. Thank you!');
    expect(await dealNow(dealId)).toMatchObject({ state: 'WON', contract: { state: 'SIGNED' } });
    const { auditLog } = await ask<{ auditLog: { nodes: object[] } }>(
      'olivia@demo.test',
      `query ($id: ID!) { auditLog(filter: { recordId: $id }, first: 1) {
        nodes { origin user { name } change { undoable } } } }`,
      { id: dealId },
    );
    expect(auditLog.nodes).toEqual([{ origin: 'customer', user: { name: 'Alice Chen' }, change: { undoable: false } }]);
  });

  test('signed by several at once it is signed once', async () => {
    const dealId = await fresh('All at once');
    const { url } = contractOf(await draft(dealId));
    const all = await Promise.all(['Ann', 'Ben', 'Cem'].map(name => signed(url, name)));
    expect(all.map(({ status }) => status).sort()).toEqual([303, 409, 409]);
    const [row] = await rowsOf<{ wins: number }>(
      `select count(*)::integer as wins from changes where kind = 'contract.signed' and args ->> 'deal' = 'All at once'`,
    );
    expect(row?.wins).toBe(1);
  });

  test('a form that another site sends, or without the page’s mark, signs nothing', async () => {
    const dealId = await fresh('Forged');
    const { url } = contractOf(await draft(dealId));
    expect((await signed(url, 'Eve', { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
    const bare = await fetch(url, { method: 'POST', body: new URLSearchParams({ name: 'Eve' }), redirect: 'manual' });
    expect(bare.status).toBe(403);
    expect(await dealNow(dealId)).toMatchObject({ state: 'OPEN' });
  });

  test('an address that was changed, has expired or was made for something else shows nothing', async () => {
    const { url } = contractOf(await draft(await fresh('Tampered')));
    const turned = `${url.slice(0, -2)}${url.endsWith('AA') ? 'BB' : 'AA'}`;
    for (const wrong of [turned, `${uplift.url}/contracts/abc`, url.replace('/contracts/', '/proposals/')]) {
      expect((await fetch(wrong)).status).toBe(404);
      expect((await fetch(wrong, { method: 'POST', body: new URLSearchParams({ name: 'Eve' }) })).status).toBe(404);
    }
    uplift.clock.set('2027-06-30T10:00:00+08:00');
    expect((await fetch(url)).status).toBe(404);
  });

  test('an offer that is over, a later draft and an undone one cannot be signed', async () => {
    const dealId = await fresh('Over');
    await mutate(ALICE, 'makeOffer', { dealId, percent: '3', validUntil: '2026-11-24' }, 'offer { id }');
    const first = contractOf(await draft(dealId));
    const opened = await (await fetch(first.url)).text();
    const mark = /name="mark" value="([^"]+)"/.exec(opened)?.[1] ?? '';
    uplift.clock.set('2026-11-25T09:00:00+08:00');
    expect(await (await fetch(first.url)).text()).toContain('held until November 24, 2026');
    const late = await fetch(first.url, { method: 'POST', body: new URLSearchParams({ name: 'Wendy Park', mark }) });
    expect(late.status).toBe(409);
    const second = await draft(dealId);
    expect(await (await fetch(first.url)).text()).toContain('There is a newer version of this contract.');
    await mutate(ALICE, 'undo', { changeId: second.change?.id }, 'undone { id }');
    expect((await fetch(contractOf(second).url)).status).toBe(404);
    expect(await dealNow(dealId)).toMatchObject({ state: 'OPEN' });
  });

  test('a Chinese contract has a Chinese page', async () => {
    const dealId = await fresh('中文页面', '蓝海物流', 'li.na@demo.test');
    const { url } = contractOf(await draft(dealId, 'li.na@demo.test'));
    const html = await (await fetch(url)).text();
    expect(html).toContain('<html lang="zh-CN">');
    expect(html).toContain('点击按钮即表示您代表本公司签署本合同。');
  });
});
