import { ask, idOf, mutate } from '../../support/records';
import { useServer } from '../../support/server';

useServer();
const DIEGO = 'diego@demo.test';
const OLIVIA = 'olivia@demo.test';

interface Score {
  value: number;
  reasons: { criterion: string; label: string; points: number }[];
}

async function scoreOf(company: string, as = DIEGO): Promise<Score> {
  const { leads } = await ask<{ leads: { nodes: { score: Score }[] } }>(
    as,
    'query ($text: String!) { leads(filter: { text: $text }) { nodes { score { value reasons { criterion label points } } } } }',
    { text: company },
  );
  const [lead] = leads.nodes;
  if (!lead) throw new Error(`no lead ${company}`);
  return lead.score;
}

const points = (score: Score, criterion: string): number =>
  score.reasons.filter(reason => reason.criterion === criterion).reduce((sum, reason) => sum + reason.points, 0);

test('a score lists its reasons in points, in the viewer’s language', async () => {
  const english = await scoreOf('Tyrell Transport');
  expect(english.reasons.map(({ label }) => label)).toEqual(
    expect.arrayContaining([
      'In a segment we serve well',
      'The size fits',
      'Needs what we do well: route cost',
      'We know the decision maker',
    ]),
  );
  expect(english.reasons.reduce((sum, reason) => sum + reason.points, 0)).toBe(english.value);
  const chinese = await scoreOf('明德诊所', 'wang.wei@demo.test');
  expect(chinese.reasons.map(({ label }) => label)).toEqual(
    expect.arrayContaining(['需求正是我们的强项：病历', '还不清楚预算', '还没有接触到决策人']),
  );
});

test('it is fresh at once when something is done, and again after undo', async () => {
  const leadId = await idOf('Lead', 'Tyrell Transport');
  const before = await scoreOf('Tyrell Transport');
  await mutate(DIEGO, 'logActivity', { kind: 'CALL', leadId, outcome: 'NEGATIVE' }, 'activity { id }');
  const after = await scoreOf('Tyrell Transport');
  expect(after.value).toBeLessThan(before.value);
  await mutate(DIEGO, 'undo', {}, 'undone { id }');
  expect(await scoreOf('Tyrell Transport')).toEqual(before);
});

test('what the prospect does by itself counts for intent', async () => {
  const leadId = await idOf('Lead', 'Cyberdyne Clinics');
  const before = await scoreOf('Cyberdyne Clinics', 'bob@demo.test');
  await mutate(OLIVIA, 'recordMilestone', { name: 'DEMO_BOOKED', leadId }, 'lead { company }');
  const after = await scoreOf('Cyberdyne Clinics', 'bob@demo.test');
  expect(points(after, 'INTENT') - points(before, 'INTENT')).toBe(10);
  expect(after.reasons.map(({ label }) => label)).toContain('Booked a demo in the last 90 days');
});

test('an admin changes the weights; they must add up to 100, and every score follows', async () => {
  expect(await ask(OLIVIA, '{ scoring { fit purchasing decision intent } }')).toEqual({
    scoring: { fit: 30, purchasing: 25, decision: 20, intent: 25 },
  });
  const wrong = await mutate(OLIVIA, 'configureScoring', { fit: 50 }, 'scoring { fit }');
  expect(wrong).toMatchObject({
    scoring: null,
    userErrors: [{ code: 'INVALID', message: 'The weights must add up to 100; these add up to 120.' }],
  });
  await mutate(OLIVIA, 'configureScoring', { fit: 100, purchasing: 0, decision: 0, intent: 0 }, 'scoring { fit }');
  const score = await scoreOf('Tyrell Transport');
  expect(score.value).toBe(points(score, 'FIT'));
  expect(score.value).toBe(100);
  await mutate(OLIVIA, 'undo', {}, 'undone { summary }');
  expect(points(await scoreOf('Tyrell Transport'), 'FIT')).toBe(30);
});

test('nobody else may change weights, profiles or who gets new leads', async () => {
  const segmentId = await segment('Regional logistics');
  for (const [name, input] of [
    ['configureScoring', { fit: 30 }],
    ['configureIdealProfile', { segmentId, needs: [] }],
    ['configureLeadRouting', { mode: 'TAKE' }],
  ] as const) {
    const refused = await mutate('maria@demo.test', name, input, '');
    expect(refused.userErrors).toMatchObject([{ code: 'FORBIDDEN', message: expect.stringContaining('admin') }]);
  }
});

test('the ideal customer profile of a segment decides what fits', async () => {
  const segmentId = await segment('Regional logistics');
  const reversed = await mutate(
    OLIVIA,
    'configureIdealProfile',
    { segmentId, employeesFrom: 900, employeesTo: 100 },
    'profile { id }',
  );
  expect(reversed.userErrors).toMatchObject([{ message: expect.stringContaining('900 is more than 100') }]);
  await mutate(
    OLIVIA,
    'configureIdealProfile',
    { segmentId, employeesFrom: 1000, employeesTo: null, needs: ['cold chain'] },
    'profile { needs segment { name } }',
  );
  const labels = (await scoreOf('Tyrell Transport')).reasons.map(({ label }) => label);
  expect(labels).toEqual(
    expect.arrayContaining(['Smaller or larger than the customers we serve best', 'Has told what it needs']),
  );
  await mutate(OLIVIA, 'configureIdealProfile', { segmentId, remove: true }, 'profile { id }');
  expect((await scoreOf('Tyrell Transport')).reasons.map(({ label }) => label)).toContain(
    'Its segment has no ideal customer profile',
  );
  const { idealProfiles } = await ask<{ idealProfiles: { segment: { name: string } }[] }>(
    DIEGO,
    '{ idealProfiles { segment { name } } }',
  );
  expect(idealProfiles.map(profile => profile.segment.name).sort()).toEqual([
    'Mid-market manufacturing',
    'Private healthcare',
  ]);
});

async function segment(name: string): Promise<string> {
  const { accounts } = await ask<{ accounts: { nodes: { segment: { id: string; name: string } | null }[] } }>(
    OLIVIA,
    '{ accounts(first: 100) { nodes { segment { id name } } } }',
  );
  const found = accounts.nodes.find(account => account.segment?.name === name);
  if (!found?.segment) throw new Error(`no segment ${name}`);
  return found.segment.id;
}
