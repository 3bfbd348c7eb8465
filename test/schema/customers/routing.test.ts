import { ask, idOf, mutate } from '../../support/records';
import { gql } from '../../support/say';
import { useServer } from '../../support/server';
import { rowsOf } from '../../support/workspaceRows';

useServer();
const OLIVIA = 'olivia@demo.test';
const OWNER = 'lead { id owner { name } }';

interface Made {
  id: string;
  owner: { name: string } | null;
}

const newLead = async (as: string, input: Record<string, unknown>): Promise<Made> =>
  (await mutate(as, 'createLead', input, OWNER)).lead as Made;

test('unless a rule is set a lead stays with whoever recorded it', async () => {
  expect(await ask(OLIVIA, '{ leadRouting { mode } }')).toEqual({ leadRouting: null });
  expect((await newLead(OLIVIA, { company: 'Kept' })).owner).toEqual({ name: 'Olivia Brown' });
});

describe('leads that wait to be taken', () => {
  beforeAll(() => mutate(OLIVIA, 'configureLeadRouting', { mode: 'TAKE' }, 'routing { mode }'));

  test('are seen by every rep until one takes them; then only by that one', async () => {
    const lead = await newLead(OLIVIA, { company: 'Whoever Wants' });
    expect(lead.owner).toBeNull();
    const seen = 'query ($id: ID!) { node(id: $id) { ... on Lead { company } } }';
    for (const rep of ['bob@demo.test', 'li.na@demo.test']) {
      expect(await ask(rep, seen, { id: lead.id })).toEqual({ node: { company: 'Whoever Wants' } });
    }
    const taken = await mutate(
      'bob@demo.test',
      'assign',
      { recordId: lead.id },
      'owner { name } record { ... on Lead { company owner { name } } }',
    );
    expect(taken).toMatchObject({
      owner: { name: 'Bob Martin' },
      record: { company: 'Whoever Wants', owner: { name: 'Bob Martin' } },
      change: { summary: 'Gave the lead Whoever Wants to Bob Martin' },
    });
    expect(await gql('li.na@demo.test', seen, { id: lead.id })).toEqual({ data: { node: null } });
  });

  test('go to one when two press at once', async () => {
    const lead = await newLead(OLIVIA, { company: 'Two Want It' });
    const both = await Promise.all(
      ['bob@demo.test', 'alice@demo.test'].map(rep => mutate(rep, 'assign', { recordId: lead.id }, 'owner { name }')),
    );
    const [winner, ...others] = both.filter(payload => payload.userErrors.length === 0);
    expect(winner).toBeDefined();
    expect(others).toEqual([]);
    expect(both.flatMap(payload => payload.userErrors)).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test('are what a rep finds not: those stay with the rep, and a named owner is kept', async () => {
    expect((await newLead('alice@demo.test', { company: 'Found' })).owner).toEqual({ name: 'Alice Chen' });
    const named = await newLead(OLIVIA, { company: 'Named', ownerId: await idOf('User', 'Bob Martin') });
    expect(named.owner).toEqual({ name: 'Bob Martin' });
  });

  test('can be listed apart from the others', async () => {
    await newLead(OLIVIA, { company: 'Still Waiting' });
    const listed =
      'query ($waiting: Boolean) { leads(filter: { waiting: $waiting, text: "ing" }) { nodes { company } } }';
    const waiting = await ask<{ leads: { nodes: { company: string }[] } }>('alice@demo.test', listed, {
      waiting: true,
    });
    expect(waiting.leads.nodes).toContainEqual({ company: 'Still Waiting' });
    const taken = await ask<{ leads: { nodes: { company: string }[] } }>('alice@demo.test', listed, { waiting: false });
    expect(taken.leads.nodes).not.toContainEqual({ company: 'Still Waiting' });
  });

  test('become the converter’s when they are converted untaken', async () => {
    const lead = await newLead(OLIVIA, { company: 'Straight On' });
    const payload = await mutate(
      'diego@demo.test',
      'convertLead',
      { leadId: lead.id },
      'lead { owner { name } } account { owner { name } } deal { owner { name } }',
    );
    const diego = { owner: { name: 'Diego Torres' } };
    expect(payload).toMatchObject({ lead: diego, account: diego, deal: diego });
  });

  test('count a first contact for nobody until somebody has taken them', async () => {
    const lead = await newLead(OLIVIA, { company: 'Called Early' });
    await mutate('bob@demo.test', 'logActivity', { kind: 'CALL', leadId: lead.id }, 'activity { id }');
    const milestones = await rowsOf<{ name: string; user_id: string | null }>(
      `select m.name, m.user_id from leads l join milestones m on m.journey_id = l.journey_id where l.company = 'Called Early' order by 1`,
    );
    expect(milestones).toEqual([
      { name: 'FIRST_CONTACT', user_id: null },
      { name: 'LEAD', user_id: null },
    ]);
  });
});

test('leads are dealt in turn to those of the rota who are there', async () => {
  const empty = await mutate(OLIVIA, 'configureLeadRouting', { mode: 'IN_TURN' }, 'routing { mode }');
  expect(empty.userErrors).toMatchObject([{ message: 'Please name at least one person to deal leads to.' }]);
  const userIds = await Promise.all(['Alice Chen', 'Bob Martin', 'Diego Torres'].map(name => idOf('User', name)));
  const set = await mutate(OLIVIA, 'configureLeadRouting', { mode: 'IN_TURN', userIds }, 'routing { people { name } }');
  expect(set).toMatchObject({
    routing: { people: [{ name: 'Alice Chen' }, { name: 'Bob Martin' }, { name: 'Diego Torres' }] },
  });
  const owners: (string | undefined)[] = [];
  for (let count = 0; count < 4; count += 1) {
    owners.push((await newLead(OLIVIA, { company: `Dealt ${count}` })).owner?.name);
  }
  expect(owners).toEqual(['Alice Chen', 'Bob Martin', 'Diego Torres', 'Alice Chen']);
});
