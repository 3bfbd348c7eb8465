import { ask, idOf, mutate } from '../../support/records';
import { gql } from '../../support/say';
import { useServer } from '../../support/server';
import { rowsOf } from '../../support/workspaceRows';

useServer();
const OLIVIA = 'olivia@demo.test';
const ALICE = 'alice@demo.test';
const FIELDS = 'milestone { name at } lead { company milestones { name } }';

const report = (input: Record<string, unknown>, as = OLIVIA) => mutate(as, 'recordMilestone', input, FIELDS);
const newLead = async (input: Record<string, unknown>, as = ALICE) =>
  (await mutate(as, 'createLead', input, 'lead { id milestones { name at } }')).lead as {
    id: string;
    milestones: { name: string; at: string }[];
  };

test('what an anonymous visitor did becomes part of the lead’s journey when the key appears', async () => {
  expect(await report({ name: 'VISIT', visitorKey: 'cookie-1', at: '2026-11-20T08:00:00Z' })).toMatchObject({
    milestone: { name: 'VISIT' },
    lead: null,
    change: { summary: 'Recorded that a visitor visited the website' },
  });
  await report({ name: 'DOWNLOAD', visitorKey: 'cookie-1', email: 'Ann@Marlin.test', at: '2026-11-21T08:00:00Z' });
  const lead = await newLead({ company: 'Marlin Ships', visitorKey: 'cookie-1' });
  expect(lead.milestones.map(({ name }) => name)).toEqual(['VISIT', 'DOWNLOAD', 'LEAD']);
  expect(await report({ name: 'DEMO_BOOKED', visitorKey: 'cookie-1' })).toMatchObject({
    lead: { company: 'Marlin Ships', milestones: expect.arrayContaining([{ name: 'DEMO_BOOKED' }]) },
  });
});

test('the same by e-mail, whether it appears with the lead, later, or with one of its people', async () => {
  await report({ name: 'VISIT', email: 'b@pike.test', at: '2026-11-20T08:00:00Z' });
  expect((await newLead({ company: 'Pike', email: 'B@pike.test' })).milestones[0]).toMatchObject({ name: 'VISIT' });
  await report({ name: 'DOWNLOAD', email: 'c@perch.test', at: '2026-11-20T08:00:00Z' });
  const { id: leadId } = await newLead({ company: 'Perch' });
  const later = await mutate(ALICE, 'updateLead', { leadId, email: 'c@perch.test' }, 'lead { milestones { name } }');
  expect(later).toMatchObject({ lead: { milestones: [{ name: 'DOWNLOAD' }, { name: 'LEAD' }] } });
  await report({ name: 'VISIT', email: 'd@perch.test', at: '2026-11-19T08:00:00Z' });
  await mutate(ALICE, 'createContact', { name: 'Dora', leadId, email: 'd@perch.test' }, 'contact { id }');
  expect(await namesOf('Perch')).toEqual(['VISIT', 'DOWNLOAD', 'LEAD']);
});

test('two devices of one person lead to the same lead', async () => {
  await report({ name: 'VISIT', visitorKey: 'laptop' });
  await report({ name: 'VISIT', visitorKey: 'phone', email: 'e@trout.test', at: '2026-11-18T08:00:00Z' });
  await newLead({ company: 'Trout', email: 'e@trout.test', visitorKey: 'laptop' });
  expect(await namesOf('Trout')).toEqual(['VISIT', 'LEAD']);
  for (const visitorKey of ['laptop', 'phone']) {
    expect(await report({ name: 'DOWNLOAD', visitorKey })).toMatchObject({ lead: { company: 'Trout' } });
  }
});

test('the first time counts, and an earlier moment reported late takes its place', async () => {
  const { id: leadId } = await newLead({ company: 'Salmon' });
  await report({ name: 'VISIT', leadId, at: '2026-11-22T08:00:00Z' });
  expect(await report({ name: 'VISIT', leadId, at: '2026-11-23T08:00:00Z' })).toMatchObject({ milestone: null });
  expect(await report({ name: 'VISIT', leadId, at: '2026-11-21T08:00:00Z' })).toMatchObject({
    milestone: { at: '2026-11-21T08:00:00.000Z' },
  });
  expect(await namesOf('Salmon')).toEqual(['VISIT', 'LEAD']);
});

test('an e-mail known from a contact of an account belongs to the account’s deal', async () => {
  await report({ name: 'QUOTE_ACCEPTED', email: 'wendy.park@acme.test' });
  const reached = await rowsOf(
    `select m.name from milestones m join deals d on d.journey_id = m.journey_id
      where d.name = 'Acme Cloud Platform' and m.name = 'QUOTE_ACCEPTED' and m.deleted_at is null`,
  );
  expect(reached).toHaveLength(1);
});

test('what a visitor does whose key belongs to a deal without a lead is its owner’s figure', async () => {
  const accountId = await idOf('Account', 'Globex');
  const { deal } = await mutate(ALICE, 'createDeal', { accountId, name: 'Globex by cookie' }, 'deal { id }');
  const { id: dealId } = deal as { id: string };
  await report({ name: 'VISIT', visitorKey: 'deal-cookie', dealId });
  await report({ name: 'DOWNLOAD', visitorKey: 'deal-cookie' });
  expect(
    await rowsOf(
      `select m.name, u.email as owner from deals d join milestones m on m.journey_id = d.journey_id
        left join users u on u.id = m.user_id
        where d.name = 'Globex by cookie' and m.name in ('VISIT', 'DOWNLOAD') and m.deleted_at is null order by m.name`,
    ),
  ).toEqual([
    { name: 'DOWNLOAD', owner: ALICE },
    { name: 'VISIT', owner: ALICE },
  ]);
});

test('somebody who may not see the lead can report for it, and is not told whose it is', async () => {
  await newLead({ company: 'Secret Fish', email: 'f@secret.test' });
  expect(await report({ name: 'VISIT', email: 'f@secret.test' }, 'li.na@demo.test')).toMatchObject({
    lead: null,
    userErrors: [],
  });
  expect(await namesOf('Secret Fish')).toContain('VISIT');
});

test.each([
  ['nobody', {}, 'INVALID', /visitor key/],
  ['the future', { visitorKey: 'x', at: '2027-01-01T00:00:00Z' }, 'INVALID', /future/],
  ['no lead', { leadId: 'Lead_AAAAAAAAAAAAAAAAAAAAAA' }, 'NOT_FOUND', /Not found/],
  ['an endless key', { visitorKey: 'x'.repeat(201) }, 'INVALID', /200/],
])('a milestone of %s is refused in words', async (_what, input, code, message) => {
  expect((await report({ name: 'VISIT', ...input })).userErrors).toMatchObject([
    { code, message: expect.stringMatching(message) },
  ]);
});

test('reports of one visitor at the same moment begin one journey', async () => {
  await Promise.all(['VISIT', 'DOWNLOAD', 'VISIT'].map(name => report({ name, visitorKey: 'at-once' })));
  expect(await rowsOf(`select from journeys where visitor_key = 'at-once'`)).toHaveLength(1);
});

test('taking a lead back leaves what the visitor did anonymous again', async () => {
  await report({ name: 'VISIT', visitorKey: 'comes-and-goes', at: '2026-11-20T08:00:00Z' });
  const payload = await mutate(ALICE, 'createLead', { company: 'Bass', visitorKey: 'comes-and-goes' }, 'lead { id }');
  await mutate(ALICE, 'undo', { changeId: payload.change?.id }, 'undone { id }');
  expect((await newLead({ company: 'Carp', visitorKey: 'comes-and-goes' })).milestones[0]).toMatchObject({
    name: 'VISIT',
  });
});

test('a milestone is seen by whoever sees its lead', async () => {
  const leadId = await idOf('Lead', 'Salmon');
  const { node } = await ask<{ node: { milestones: { id: string }[] } }>(
    ALICE,
    'query ($id: ID!) { node(id: $id) { ... on Lead { milestones { id } } } }',
    { id: leadId },
  );
  const [milestone] = node.milestones;
  const query = 'query ($id: ID!) { node(id: $id) { id } }';
  expect(await gql(ALICE, query, { id: milestone?.id })).toEqual({ data: { node: { id: milestone?.id } } });
  expect(await gql('li.na@demo.test', query, { id: milestone?.id })).toEqual({ data: { node: null } });
});

async function namesOf(company: string): Promise<string[]> {
  const rows = await rowsOf<{ name: string }>(
    `select m.name from leads l join milestones m on m.journey_id = l.journey_id and m.deleted_at is null
      where l.company = $1 order by m.at`,
    [company],
  );
  return rows.map(row => row.name);
}

test('a visit reported together with the key of an earlier one is the same step once', async () => {
  await report({ name: 'VISIT', visitorKey: 'before', at: '2026-11-20T08:00:00Z' });
  const { id: leadId } = await newLead({ company: 'Herring' });
  expect(await report({ name: 'VISIT', visitorKey: 'before', leadId })).toMatchObject({
    milestone: null,
    lead: { milestones: [{ name: 'VISIT' }, { name: 'LEAD' }] },
  });
});
