import { ask, idOf, mutate } from '../../support/records';
import { useServer } from '../../support/server';

useServer();
const ALICE = 'alice@demo.test';
const MARIA = 'maria@demo.test';

test('an account changes its name, other names and size; what is left out stays', async () => {
  const accountId = await idOf('Account', 'Acme Corporation');
  const payload = await mutate(
    ALICE,
    'updateAccount',
    { accountId, name: 'Acme Industries', aliases: ['Acme', 'ACME Corp'], employees: 900 },
    'account { name aliases employees type segment { name } }',
  );
  expect(payload).toMatchObject({
    account: {
      name: 'Acme Industries',
      aliases: ['Acme', 'ACME Corp'],
      employees: 900,
      type: 'NEW',
      segment: { name: 'Mid-market manufacturing' },
    },
    change: { summary: 'Changed the account Acme Industries' },
  });
  const { search } = await ask<{ search: { name: string }[] }>(ALICE, '{ search(text: "acme industries") { name } }');
  expect(search[0]).toEqual({ name: 'Acme Industries' });
  const none = await mutate(ALICE, 'updateAccount', { accountId, segmentId: null }, 'account { segment { name } }');
  expect(none).toMatchObject({ account: { segment: null } });
});

test('a contact gets a role, and moves to another customer', async () => {
  const contactId = await idOf('Contact', 'Tom Field');
  expect(
    await mutate(
      ALICE,
      'updateContact',
      { contactId, role: 'CHAMPION', phone: '+1 555 0123' },
      'contact { role phone email }',
    ),
  ).toMatchObject({ contact: { role: 'CHAMPION', phone: '+1 555 0123', email: 'tom.field@acme.test' } });
  const accountId = await idOf('Account', 'Globex');
  const moved = await mutate(
    ALICE,
    'updateContact',
    { contactId, accountId },
    'contact { account { name } lead { id } }',
  );
  expect(moved).toMatchObject({ contact: { account: { name: 'Globex' }, lead: null } });
  const leadId = await idOf('Lead', 'Wayne Foods');
  const torn = await mutate(MARIA, 'updateContact', { contactId, accountId, leadId }, 'contact { id }');
  expect(torn.userErrors).toMatchObject([{ code: expect.any(String) }]);
});

test('a lead changes what is known of it', async () => {
  const made = await mutate(ALICE, 'createLead', { company: 'Old Name', phone: '1' }, 'lead { id version }');
  const { id: leadId, version } = made.lead as { id: string; version: number };
  const payload = await mutate(
    ALICE,
    'updateLead',
    { leadId, expectedVersion: version, company: 'New Name', employees: 50, phone: null },
    'lead { company employees phone version }',
  );
  expect(payload).toMatchObject({ lead: { company: 'New Name', employees: 50, phone: null, version: version + 1 } });
  const impossible = await mutate(ALICE, 'updateLead', { leadId, employees: 0 }, 'lead { id }');
  expect(impossible.userErrors).toMatchObject([{ path: ['employees'] }]);
});

test.each(['updateLead', 'updateAccount', 'updateContact', 'qualifyLead', 'assign'])(
  '%s notices that somebody else has changed the record since, and names who',
  async name => {
    const ids = {
      updateLead: { leadId: await newLead(`Lead for ${name}`) },
      qualifyLead: { leadId: await newLead(`Lead for ${name}`) },
      assign: { recordId: await newLead(`Lead for ${name}`), ownerId: await idOf('User', 'Bob Martin') },
      updateAccount: { accountId: await idOf('Account', 'Initech') },
      updateContact: { contactId: await idOf('Contact', 'Priya Nair') },
    }[name];
    const { userErrors } = await mutate(ALICE, name, { ...ids, expectedVersion: 999 }, '');
    expect(userErrors).toMatchObject([{ code: 'CONFLICT', path: ['expectedVersion'] }]);
  },
);

describe('correcting an activity', () => {
  async function firsts(leadId: string): Promise<Record<string, string>> {
    const { node } = await ask<{ node: { milestones: { name: string; at: string }[] } }>(
      ALICE,
      'query ($id: ID!) { node(id: $id) { ... on Lead { milestones { name at } } } }',
      { id: leadId },
    );
    return Object.fromEntries(node.milestones.map(({ name, at }) => [name, at]));
  }

  async function logged(leadId: string, kind: string, occurredAt: string): Promise<string> {
    const payload = await mutate(ALICE, 'logActivity', { leadId, kind, occurredAt }, 'activity { id }');
    return (payload.activity as { id: string }).id;
  }

  test('changes what was said, and is a change that can be undone', async () => {
    const activityId = await logged(await newLead('Corrected'), 'CALL', '2026-11-23T08:00:00Z');
    const payload = await mutate(
      ALICE,
      'updateActivity',
      { activityId, notes: 'Wants a demo', outcome: 'POSITIVE', durationMinutes: 20 },
      'activity { kind notes outcome durationMinutes }',
    );
    expect(payload).toMatchObject({
      activity: { kind: 'CALL', notes: 'Wants a demo', outcome: 'POSITIVE', durationMinutes: 20 },
      change: { summary: 'Corrected a call' },
    });
  });

  test('a meeting that was a call is no first meeting; a call that was later leaves the first contact to another', async () => {
    const leadId = await newLead('Firsts');
    const meeting = await logged(leadId, 'MEETING', '2026-11-20T08:00:00Z');
    const call = await logged(leadId, 'CALL', '2026-11-19T08:00:00Z');
    expect(await firsts(leadId)).toMatchObject({
      FIRST_CONTACT: '2026-11-19T08:00:00.000Z',
      FIRST_MEETING: '2026-11-20T08:00:00.000Z',
    });
    await mutate(ALICE, 'updateActivity', { activityId: call, occurredAt: '2026-11-22T08:00:00Z' }, '');
    expect(await firsts(leadId)).toMatchObject({ FIRST_CONTACT: '2026-11-20T08:00:00.000Z' });
    await mutate(ALICE, 'updateActivity', { activityId: meeting, kind: 'NOTE' }, '');
    const left = await firsts(leadId);
    expect(left.FIRST_CONTACT).toBe('2026-11-22T08:00:00.000Z');
    expect(left).not.toHaveProperty('FIRST_MEETING');
    await mutate(
      ALICE,
      'updateActivity',
      { activityId: meeting, kind: 'DEMO', occurredAt: '2026-11-18T08:00:00Z' },
      '',
    );
    expect(await firsts(leadId)).toMatchObject({
      FIRST_CONTACT: '2026-11-18T08:00:00.000Z',
      FIRST_MEETING: '2026-11-18T08:00:00.000Z',
    });
  });

  test.each([
    ['a moment that lies ahead', { occurredAt: '2027-01-01T00:00:00Z' }, 'occurredAt'],
    ['a duration that cannot be', { durationMinutes: 0 }, 'durationMinutes'],
    ['somebody of another customer', { contactId: true }, 'contactId'],
  ])('is refused for %s', async (_what, input: Record<string, unknown>, path) => {
    const activityId = await logged(await newLead('Refused'), 'CALL', '2026-11-23T08:00:00Z');
    const contact = input.contactId ? { contactId: await idOf('Contact', 'Priya Nair') } : {};
    const { userErrors } = await mutate(ALICE, 'updateActivity', { activityId, ...input, ...contact }, '');
    expect(userErrors).toMatchObject([{ code: 'INVALID', path: [path] }]);
  });
});

async function newLead(company: string): Promise<string> {
  const payload = await mutate(ALICE, 'createLead', { company }, 'lead { id }');
  return (payload.lead as { id: string }).id;
}
