import { whatCounts } from '../../support/counted';
import { ask, idOf, mutate } from '../../support/records';
import { useServer } from '../../support/server';
import { rowsOf } from '../../support/workspaceRows';

useServer();
const DIEGO = 'diego@demo.test';
const BOB = 'bob@demo.test';
const FIELDS =
  'lead { status budget { amount currency } authority need timeline disqualifyReason disqualifyNotes disqualifiedAt }';

test('a lead is qualified by what is known of it, and keeps what was known before', async () => {
  const leadId = await idOf('Lead', 'Cyberdyne Clinics');
  const first = await mutate(BOB, 'qualifyLead', { leadId, budget: '80000', timeline: '2027-03-31' }, FIELDS);
  expect(first).toMatchObject({
    lead: { status: 'QUALIFIED', budget: { amount: '80000.00', currency: 'USD' }, timeline: '2027-03-31' },
    change: { summary: 'Qualified the lead Cyberdyne Clinics' },
  });
  const second = await mutate(BOB, 'qualifyLead', { leadId, need: 'A patient portal' }, FIELDS);
  expect(second).toMatchObject({ lead: { need: 'A patient portal', budget: { amount: '80000.00' }, authority: null } });
});

test('without access to anybody who decides it is not qualified yet', async () => {
  const leadId = await idOf('Lead', '明德诊所');
  const payload = await mutate('wang.wei@demo.test', 'qualifyLead', { leadId, authority: false }, FIELDS);
  expect(payload).toMatchObject({ lead: { status: 'CONTACTED', authority: false } });
});

test('a budget that cannot be kept exactly, or in a currency without a rate, is refused in words', async () => {
  const leadId = await idOf('Lead', 'Tyrell Transport');
  const exact = await mutate(DIEGO, 'qualifyLead', { leadId, budget: '10.001' }, FIELDS);
  expect(exact.userErrors).toMatchObject([{ code: 'INVALID', path: ['budget'] }]);
  const rate = await mutate(DIEGO, 'qualifyLead', { leadId, budget: '10', currency: 'JPY' }, FIELDS);
  expect(rate.userErrors).toMatchObject([{ path: ['currency'], message: expect.stringContaining('JPY') }]);
});

test('a lead is given up with a reason once, and followed up again by qualifying it', async () => {
  const leadId = await idOf('Lead', 'Tyrell Transport');
  const given = { leadId, reason: 'LOW_INTENT', notes: 'Happy with what they have' };
  expect(await mutate(DIEGO, 'disqualifyLead', given, FIELDS)).toMatchObject({
    lead: {
      status: 'DISQUALIFIED',
      disqualifyReason: 'LOW_INTENT',
      disqualifyNotes: 'Happy with what they have',
      disqualifiedAt: expect.stringMatching(/^2026-11-24T02/),
    },
  });
  const again = await mutate(DIEGO, 'disqualifyLead', given, FIELDS);
  expect(again.userErrors).toMatchObject([{ code: 'CONFLICT', message: expect.stringContaining('Tyrell Transport') }]);
  expect(await mutate(DIEGO, 'qualifyLead', { leadId, authority: true }, FIELDS)).toMatchObject({
    lead: { status: 'QUALIFIED', disqualifyReason: null, disqualifyNotes: null, disqualifiedAt: null },
  });
});

describe('converting a lead', () => {
  const CONVERTED = `lead { status deal { name } } account { name segment { name } employees owner { name } contacts { nodes { name role } } activities { totalCount } }
    contact { name account { name } } deal { name amount { amount } stage { name } channel { name } customerType owner { name } activities { totalCount } }`;

  test('makes account, contact and deal of it in one change, which goes on with its journey', async () => {
    const before = await whatCounts();
    const leadId = await idOf('Lead', 'Tyrell Transport');
    const payload = await mutate(DIEGO, 'convertLead', { leadId }, CONVERTED);
    expect(payload).toMatchObject({
      lead: { status: 'CONVERTED', deal: { name: 'Tyrell Transport deal' } },
      account: {
        name: 'Tyrell Transport',
        segment: { name: 'Regional logistics' },
        employees: 480,
        owner: { name: 'Diego Torres' },
        contacts: { nodes: [{ name: 'Rachel Moon', role: 'DECISION_MAKER' }] },
        activities: { totalCount: 2 },
      },
      contact: { name: 'Rachel Moon', account: { name: 'Tyrell Transport' } },
      deal: {
        amount: { amount: '30000.00' },
        stage: { name: 'First contact' },
        channel: { name: 'Partner referral' },
        customerType: 'NEW',
        owner: { name: 'Diego Torres' },
        activities: { totalCount: 2 },
      },
      change: { summary: 'Converted the lead Tyrell Transport into the deal Tyrell Transport deal' },
    });
    const journeys = await rowsOf(
      `select from leads l join deals d on d.lead_id = l.id and d.journey_id = l.journey_id where l.company = 'Tyrell Transport'`,
    );
    expect(journeys).toHaveLength(1);
    expect(await mutate(DIEGO, 'undo', { changeId: payload.change?.id }, 'undone { summary }')).toMatchObject({
      userErrors: [],
    });
    expect(await whatCounts()).toEqual(before);
  });

  test('uses the account of the same name, or the one that is named, and happens once', async () => {
    const made = await mutate(
      DIEGO,
      'createLead',
      { company: 'Vandelay Industries', contactName: 'Kay Vance' },
      'lead { id }',
    );
    const leadId = (made.lead as { id: string }).id;
    const payload = await mutate(
      DIEGO,
      'convertLead',
      { leadId, amount: '25000', dealName: 'Vandelay second site' },
      'account { name } contact { name } deal { name account { name } }',
    );
    expect(payload).toMatchObject({
      account: { name: 'Vandelay Industries' },
      contact: { name: 'Kay Vance' },
      deal: { name: 'Vandelay second site', account: { name: 'Vandelay Industries' } },
    });
    const { accounts } = await ask<{ accounts: { totalCount: number } }>(
      DIEGO,
      '{ accounts(filter: { text: "Vandelay" }) { totalCount } }',
    );
    expect(accounts.totalCount).toBe(1);
    const again = await mutate(DIEGO, 'convertLead', { leadId }, 'deal { id }');
    expect(again).toMatchObject({ deal: null, userErrors: [{ code: 'CONFLICT' }] });
    const qualified = await mutate(DIEGO, 'qualifyLead', { leadId, need: 'more' }, 'lead { id }');
    expect(qualified.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  });
});

test('somebody else’s lead answers as one that does not exist', async () => {
  const leadId = await idOf('Lead', 'Wayne Foods');
  for (const [name, input] of [
    ['qualifyLead', { leadId }],
    ['disqualifyLead', { leadId, reason: 'OTHER' }],
    ['convertLead', { leadId }],
    ['updateLead', { leadId, company: 'x' }],
  ] as const) {
    const refused = await mutate('li.na@demo.test', name, input, '');
    const none = await mutate('li.na@demo.test', name, { ...input, leadId: 'Lead_AAAAAAAAAAAAAAAAAAAAAA' }, '');
    expect(refused).toEqual(none);
    expect(refused.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['leadId'] }]);
  }
});
