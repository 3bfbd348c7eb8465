import { ask, idOf, mutate } from '../../support/records';
import { gql } from '../../support/say';
import { useServer } from '../../support/server';

const uplift = useServer();
const ALICE = 'alice@demo.test';

afterEach(() => uplift.clock.set('2026-11-24T10:00:00+08:00'));

interface Suggestion {
  kind: string;
  reason: string;
  account: { id: string; name: string } | null;
  lead: { company: string } | null;
  deal: { name: string } | null;
  owner: { name: string };
}

async function suggested(as: string, args = '(first: 50)'): Promise<Suggestion[]> {
  const document = `{ suggestLeads${args} { kind reason at account { id name } lead { company } deal { name } owner { name } } }`;
  return (await ask<{ suggestLeads: Suggestion[] }>(as, document)).suggestLeads;
}

test('dormant customers, early losses and leads that came back take turns, each with its reason', async () => {
  const found = await suggested(ALICE, '(first: 6)');
  expect(new Set(found.slice(0, 3).map(({ kind }) => kind))).toEqual(
    new Set(['ACTED_LATER', 'LOST_EARLIER', 'DORMANT']),
  );
  const [dormant, lost, acted] = ['DORMANT', 'LOST_EARLIER', 'ACTED_LATER'].map(kind =>
    found.find(one => one.kind === kind),
  );
  expect(dormant?.reason).toMatch(/^Bought (once|\d+ times), last on .+ for US\$[\d,]+; nothing since .+ 2026\.$/);
  expect(lost).toMatchObject({
    deal: { name: expect.any(String) },
    reason: expect.stringMatching(/^The deal .+ was lost because/),
  });
  expect(acted).toMatchObject({
    account: null,
    lead: { company: expect.any(String) },
    reason: expect.stringMatching(/^Given up for low intent on .+, but (visited|downloaded)/),
  });
});

test('the reason comes in the viewer’s language', async () => {
  const [first] = await suggested('li.na@demo.test', '(first: 1)');
  expect(first?.reason).toMatch(/因意向低被排除，但在 .+(访问了网站|下载了白皮书)。$/);
});

test('a rep is told of own customers, a manager of the team’s, and a scope narrows it down', async () => {
  expect(new Set((await suggested(ALICE)).map(({ owner }) => owner.name))).toEqual(new Set(['Alice Chen']));
  const east = new Set((await suggested('maria@demo.test')).map(({ owner }) => owner.name));
  expect(east.size).toBeGreaterThan(1);
  expect(east).not.toContain('李娜');
  const bob = await idOf('User', 'Bob Martin');
  const own = await suggested('maria@demo.test', `(scope: { type: USER, id: "${bob}" })`);
  expect(new Set(own.map(({ owner }) => owner.name))).toEqual(new Set(['Bob Martin']));
});

test('whoever has been called is not suggested any more', async () => {
  const before = await suggested(ALICE);
  const called = ['DORMANT', 'LOST_EARLIER'].map(kind => {
    const account = before.find(each => each.kind === kind)?.account;
    if (!account) throw new Error(`no account is suggested as ${kind}`);
    return account;
  });
  for (const { id } of called) {
    const input = { kind: 'CALL', accountId: id };
    expect(await mutate(ALICE, 'logActivity', input, 'activity { id }')).toMatchObject({ userErrors: [] });
  }
  const left = (await suggested(ALICE)).map(({ account }) => account?.id);
  expect(called.filter(({ id }) => left.includes(id))).toEqual([]);
});

test('a deal lost on timing comes back after 90 days, one lost on price does not', async () => {
  const deals = { 'Acme Cloud Platform': 'TIMING', 'Globex Analytics': 'PRICE' };
  for (const [name, reason] of Object.entries(deals)) {
    await mutate(ALICE, 'loseDeal', { dealId: await idOf('Deal', name), reason }, 'deal { id }');
  }
  const lost = async (): Promise<string[]> =>
    (await suggested(ALICE)).flatMap(({ kind, deal }) => (kind === 'LOST_EARLIER' && deal ? [deal.name] : []));
  expect(await lost()).not.toContain('Acme Cloud Platform');
  uplift.clock.set('2027-02-23T10:00:00+08:00');
  expect(await lost()).toContain('Acme Cloud Platform');
  expect(await lost()).not.toContain('Globex Analytics');
  await mutate(ALICE, 'reopenDeal', { dealId: await idOf('Deal', 'Acme Cloud Platform') }, 'deal { id }');
  expect(await lost()).not.toContain('Acme Cloud Platform');
});

test('a lead given up for low intent comes back when it acts, and goes when it is qualified', async () => {
  const leadId = await idOf('Lead', 'Tyrell Transport');
  await mutate('diego@demo.test', 'disqualifyLead', { leadId, reason: 'LOW_INTENT' }, '');
  const back = async () =>
    (await suggested('diego@demo.test')).find(({ lead }) => lead?.company === 'Tyrell Transport');
  expect(await back()).toBeUndefined();
  await mutate('olivia@demo.test', 'recordMilestone', { name: 'DOWNLOAD', leadId }, '');
  expect(await back()).toMatchObject({
    kind: 'ACTED_LATER',
    reason: expect.stringContaining('downloaded a white paper'),
  });
  await mutate('diego@demo.test', 'qualifyLead', { leadId }, '');
  expect(await back()).toBeUndefined();
});

test('a number of suggestions that makes no sense is refused', async () => {
  const { errors } = await gql(ALICE, '{ suggestLeads(first: 51) { reason } }');
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' }, message: expect.stringContaining('50') }]);
});
