import { ask, idOf, mutate, type Payload } from '../../support/records';
import { useServer } from '../../support/server';
import { rowsOf } from '../../support/workspaceRows';

const uplift = useServer();
const ALICE = 'alice@demo.test';
const MARIA = 'maria@demo.test';
const NOW = '2026-11-24T10:00:00+08:00';
const OFFER =
  'offer { id percent extra validUntil state price { amount currency } madeBy { name } } approval { id state requestedBy { name } }';

beforeEach(() => uplift.clock.set(NOW));

async function fresh(amount: string | null = '48000', email = ALICE, account = 'Acme Corporation'): Promise<string> {
  const accountId = await idOf('Account', account);
  const { deal } = await mutate(email, 'createDeal', { accountId, name: 'Offered', amount }, 'deal { id }');
  return (deal as { id: string }).id;
}

async function offerOf(dealId: string): Promise<unknown> {
  const { node } = await ask<{ node: { offer: unknown } }>(
    ALICE,
    'query ($id: ID!) { node(id: $id) { ... on Deal { offer { percent price { amount } } } } }',
    { id: dealId },
  );
  return node.offer;
}

test('an offer within the limit applies at once, with its price', async () => {
  const dealId = await fresh();
  const made = await mutate(
    ALICE,
    'makeOffer',
    { dealId, percent: '10', extra: 'free training', validUntil: '2026-11-27' },
    OFFER,
  );
  expect(made).toMatchObject({
    offer: {
      percent: '10',
      extra: 'free training',
      validUntil: '2026-11-27',
      state: 'ACTIVE',
      price: { amount: '43200.00', currency: 'USD' },
      madeBy: { name: 'Alice Chen' },
    },
    approval: null,
    userErrors: [],
    change: { summary: 'Made an offer for Offered', undoable: true },
  });
  expect(await offerOf(dealId)).toEqual({ percent: '10', price: { amount: '43200.00' } });
});

test('an offer ends with its last day in the workspace, without anybody doing anything', async () => {
  const dealId = await fresh();
  await mutate(ALICE, 'makeOffer', { dealId, percent: '5', validUntil: '2026-11-27' }, OFFER);
  uplift.clock.set('2026-11-27T23:59:00+08:00');
  expect(await offerOf(dealId)).toMatchObject({ percent: '5' });
  uplift.clock.set('2026-11-28T00:00:30+08:00');
  expect(await offerOf(dealId)).toBeNull();
  const states = { filter: { dealId, states: ['EXPIRED'] } };
  const { offers } = await ask<{ offers: object }>(
    ALICE,
    'query ($filter: OfferFilter) { offers(filter: $filter) { totalCount nodes { state price { amount } } } }',
    states,
  );
  expect(offers).toEqual({ totalCount: 1, nodes: [{ state: 'EXPIRED', price: null }] });
});

test('nobody says until when: two weeks', async () => {
  const made = await mutate(ALICE, 'makeOffer', { dealId: await fresh(null), extra: 'a second workshop' }, OFFER);
  expect(made.offer).toMatchObject({ validUntil: '2026-12-08', state: 'ACTIVE', price: null, percent: null });
});

test('more than the limit waits for a manager: told in the payload, kept all the same, and it does not apply yet', async () => {
  const dealId = await fresh();
  const made = await mutate(ALICE, 'makeOffer', { dealId, percent: '10.01', validUntil: '2026-11-30' }, OFFER);
  expect(made).toMatchObject({
    offer: { state: 'WAITING', price: { amount: '43195.20' } },
    approval: { state: 'WAITING', requestedBy: { name: 'Alice Chen' } },
    userErrors: [
      {
        code: 'NEEDS_APPROVAL',
        path: ['percent'],
        message:
          'More than 10% off needs a manager’s approval. It has been asked for; the offer applies once it is approved.',
      },
    ],
    change: { undoable: true },
  });
  expect(await offerOf(dealId)).toBeNull();
});

test('repeated with its key, a waiting offer is made once and gives the same answer', async () => {
  const input = { dealId: await fresh(), percent: '20' };
  const key = { 'Idempotency-Key': 'offer-once' };
  const [first, second] = [
    await mutate(ALICE, 'makeOffer', input, OFFER, key),
    await mutate(ALICE, 'makeOffer', input, OFFER, key),
  ];
  expect(second).toEqual(first);
  expect(second.userErrors).toMatchObject([{ code: 'NEEDS_APPROVAL' }]);
});

test('a later offer takes the place of an earlier one, and undo brings that back', async () => {
  const dealId = await fresh();
  await mutate(ALICE, 'makeOffer', { dealId, percent: '8' }, OFFER);
  const second = await mutate(ALICE, 'makeOffer', { dealId, percent: '4' }, OFFER);
  expect(await offerOf(dealId)).toMatchObject({ percent: '4' });
  const { offers } = await ask<{ offers: { nodes: object[] } }>(
    ALICE,
    'query ($filter: OfferFilter) { offers(filter: $filter) { nodes { percent state } } }',
    { filter: { dealId } },
  );
  expect(offers.nodes).toEqual([
    { percent: '4', state: 'ACTIVE' },
    { percent: '8', state: 'REPLACED' },
  ]);
  await mutate(ALICE, 'undo', { changeId: second.change?.id }, 'undone { id }');
  expect(await offerOf(dealId)).toMatchObject({ percent: '8' });
});

test.each([
  ['nothing', {}, 'percent', /percent off, an added service/],
  ['no percent at all', { percent: '0' }, 'percent', /above 0 and up to 100/],
  ['more than everything', { percent: '101' }, 'percent', /above 0 and up to 100/],
  ['three decimals', { percent: '5.125' }, 'percent', /two decimals/],
  ['a last day that has passed', { percent: '5', validUntil: '2026-11-23' }, 'validUntil', /passed already/],
])('an offer of %s is refused with what to do', async (_what, wrong, field, message) => {
  const payload = await mutate(ALICE, 'makeOffer', { dealId: await fresh(), ...wrong }, OFFER);
  expect(payload).toMatchObject({
    offer: null,
    change: null,
    userErrors: [{ code: 'INVALID', path: [field], message: expect.stringMatching(message) }],
  });
});

describe('approval', () => {
  async function waiting(email = ALICE): Promise<{ dealId: string; approvalId: string }> {
    const dealId = await fresh('30000');
    const made = await mutate(email, 'makeOffer', { dealId, percent: '15', validUntil: '2026-11-30' }, OFFER);
    return { dealId, approvalId: (made.approval as { id: string }).id };
  }
  const decide = (email: string, input: object): Promise<Payload> =>
    mutate(
      email,
      'decideApproval',
      { decision: 'APPROVE', ...input },
      'approval { state reason decidedBy { name } offer { state } }',
    );

  test('a manager approves, with a reason, and the offer applies', async () => {
    const { dealId, approvalId } = await waiting();
    expect(await decide(MARIA, { approvalId, reason: 'a reference customer' })).toMatchObject({
      approval: {
        state: 'APPROVED',
        reason: 'a reference customer',
        decidedBy: { name: 'Maria Rossi' },
        offer: { state: 'ACTIVE' },
      },
      change: { summary: 'Approved the offer for Offered' },
    });
    expect(await offerOf(dealId)).toEqual({ percent: '15', price: { amount: '25500.00' } });
  });

  test('a manager rejects, and the offer never applies', async () => {
    const { dealId, approvalId } = await waiting();
    const { approval } = await decide(MARIA, { approvalId, decision: 'REJECT', reason: 'margin is too thin' });
    expect(approval).toMatchObject({ state: 'REJECTED', offer: { state: 'REJECTED' } });
    expect(await offerOf(dealId)).toBeNull();
  });

  test('two managers pressing at once count once; the second is told who was first', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { approvalId } = await waiting();
      const both = await Promise.all([
        decide(MARIA, { approvalId }),
        decide('olivia@demo.test', { approvalId, decision: 'REJECT' }),
        decide('olivia@demo.test', { approvalId, decision: 'REJECT' }),
      ]);
      const counted = both.filter(({ change }) => change !== null);
      expect(counted).toHaveLength(1);
      const [first] = counted as unknown as { approval: { decidedBy: { name: string } } }[];
      for (const late of both.filter(({ change }) => change === null)) {
        expect(late.userErrors).toMatchObject([
          { code: 'CONFLICT', message: expect.stringContaining(`${first?.approval.decidedBy.name} has already`) },
        ]);
      }
      const [{ entries } = { entries: 0 }] = await rowsOf<{ entries: number }>(
        `select count(*)::integer as entries from audit_entries where record_type = 'Approval' and action = 'UPDATED'
          and record_id = $1::uuid`,
        [uuidOf(approvalId)],
      );
      expect(entries).toBe(1);
    }
  });

  test('nobody approves their own', async () => {
    const { approvalId } = await waiting(MARIA);
    expect((await decide(MARIA, { approvalId })).userErrors).toMatchObject([
      { code: 'FORBIDDEN', message: expect.stringMatching(/Nobody approves their own/) },
    ]);
    expect((await decide('olivia@demo.test', { approvalId })).approval).toMatchObject({ state: 'APPROVED' });
  });

  test('a rep cannot decide, and another team’s manager does not even see it', async () => {
    const { approvalId } = await waiting();
    expect((await decide(ALICE, { approvalId })).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await decide('zhang.min@demo.test', { approvalId })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const seen = await ask<{ approvals: { nodes: { id: string }[] } }>(
      'zhang.min@demo.test',
      '{ approvals(filter: { state: WAITING }, first: 100) { nodes { id } } }',
    );
    expect(seen.approvals.nodes.map(({ id }) => id)).not.toContain(approvalId);
  });

  test('what has ended or was replaced is not approved any more, and is told as lapsed', async () => {
    const { dealId, approvalId } = await waiting();
    await mutate(ALICE, 'makeOffer', { dealId, percent: '2' }, OFFER);
    expect((await decide(MARIA, { approvalId })).userErrors).toMatchObject([{ code: 'NOT_ALLOWED_IN_STAGE' }]);
    const late = await waiting();
    uplift.clock.set('2026-12-01T00:00:10+08:00');
    expect((await decide(MARIA, { approvalId: late.approvalId })).userErrors).toMatchObject([
      { code: 'NOT_ALLOWED_IN_STAGE' },
    ]);
    const { approvals } = await ask<{ approvals: { nodes: object[] } }>(
      MARIA,
      'query ($filter: ApprovalFilter) { approvals(filter: $filter) { nodes { state } } }',
      { filter: { dealId, state: 'LAPSED' } },
    );
    expect(approvals.nodes).toEqual([{ state: 'LAPSED' }]);
  });
});

function uuidOf(id: string): string {
  return Buffer.from(id.slice(id.indexOf('_') + 1), 'base64url')
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
