import { ask, idOf, mutate, type Payload } from '../../support/records';
import { gql } from '../../support/say';
import { useServer } from '../../support/server';
import { teamId } from '../../support/teams';

useServer();

const OLIVIA = 'olivia@demo.test';
const MARIA = 'maria@demo.test';
const ALICE = 'alice@demo.test';
const RAVI = 'ravi@demo.test';

const FIELDS = `target { id version value formatted period firstDay lastDay scope { type label } }
  smart { passed ambition specific { passed words } measurable { passed words } achievable { passed words }
    relevant { passed words } timeBound { passed words } }
  sums { by words sum difference expectedParts }`;

interface Point {
  passed: boolean | null;
  words: string;
}

interface Set extends Payload {
  target: { id: string; version: number; value: string; formatted: string; period: string; scope: { label: string } };
  smart: Record<'specific' | 'measurable' | 'achievable' | 'relevant' | 'timeBound', Point> & {
    passed: boolean;
    ambition: string | null;
  };
  sums: { by: string; words: string; sum: string; difference: string; expectedParts: number }[];
}

const setTarget = (email: string, input: Record<string, unknown>): Promise<Set> =>
  mutate(email, 'setTarget', input, FIELDS) as Promise<Set>;

const user = async (name: string) => ({ type: 'USER', id: await idOf('User', name) });
const team = async (name: string) => ({ type: 'TEAM', id: await teamId(name) });
const WORKSPACE = { type: 'WORKSPACE' };

test('a manager sets a rep’s target, and each of the five points is told', async () => {
  const { target, smart, userErrors } = await setTarget(MARIA, {
    scope: await user('Alice Chen'),
    metric: 'REVENUE',
    value: '120000',
    period: '2026-12',
  });
  expect(userErrors).toEqual([]);
  expect(target).toMatchObject({
    value: '120000',
    formatted: 'US$120,000',
    scope: { type: 'USER', label: 'Alice Chen' },
  });
  expect(target).toMatchObject({ firstDay: '2026-12-01', lastDay: '2026-12-31' });
  expect(smart.specific).toEqual({ passed: true, words: 'Revenue of Alice Chen.' });
  expect(smart.measurable).toEqual({ passed: true, words: 'US$120,000, measured by the figure “Revenue”.' });
  expect(smart.achievable.words).toMatch(/^On track: the last 12 months, season and growth point to US\$\d{3},000\.$/);
  expect(smart.relevant.words).toMatch(
    /^Covers [\d.]+ % of the team’s target of US\$[\d,]+ for December 2026\. Covers /,
  );
  expect(smart.timeBound).toEqual({ passed: true, words: 'For December 2026.' });
  expect(smart).toMatchObject({ passed: true, ambition: 'ON_TRACK' });
});

test('what fails is said, and the target is kept all the same', async () => {
  const { target, smart } = await setTarget('zhang.min@demo.test', {
    scope: await user('王伟'),
    metric: 'REVENUE',
    value: '99000000',
    period: '2026-01',
  });
  expect(target.value).toBe('99000000');
  expect(smart).toMatchObject({ passed: false, ambition: 'BEYOND', achievable: { passed: false } });
  expect(smart.achievable.words).toMatch(/^超出以往任何水平/);
  expect(smart.timeBound).toEqual({ passed: false, words: '2026年1月已经结束，请选择尚未结束的时间段。' });
});

test('a stretch is more than history points to and no more than the best there was', async () => {
  const scope = await user('Alice Chen');
  const { suggestTarget: suggestion } = await ask<{ suggestTarget: { value: string } }>(
    MARIA,
    'query ($input: SuggestTargetInput!) { suggestTarget(input: $input) { value } }',
    { input: { scope, metric: 'DEALS_WON', period: '2027-02' } },
  );
  const value = String(Number(suggestion.value) + 1);
  const { smart } = await setTarget(MARIA, { scope, metric: 'DEALS_WON', value, period: '2027-02' });
  expect(smart.ambition).toBe('STRETCH');
  expect(smart.achievable).toMatchObject({
    passed: true,
    words: expect.stringMatching(/^A stretch: history points to/),
  });
});

test('the largest target needs no larger one; any other without one is told so', async () => {
  const { smart } = await setTarget(OLIVIA, { scope: WORKSPACE, metric: 'REVENUE', value: '6000000', period: '2027' });
  expect(smart.relevant).toEqual({ passed: true, words: 'It is the largest target itself.' });
  const alone = await setTarget(OLIVIA, { scope: WORKSPACE, metric: 'ACTIVITIES', value: '900', period: '2027-03' });
  expect(alone.smart.relevant.passed).toBe(false);
  const { smart: east } = await setTarget(OLIVIA, {
    scope: await team('East'),
    metric: 'REVENUE',
    value: '3000000',
    period: '2027',
  });
  expect(east.relevant.words).toBe('Covers 50 % of the workspace’s target of US$6,000,000 for 2027.');
});

test('somebody without any history cannot be judged, which is neither passed nor failed', async () => {
  const { smart } = await setTarget(OLIVIA, {
    scope: await user('Ravi Patel'),
    metric: 'REVENUE',
    value: '1000',
    period: '2027-01',
  });
  expect(smart).toMatchObject({ ambition: null, achievable: { passed: null } });
});

test('setting it again changes it, and undo brings the old value back', async () => {
  const input = { scope: await user('Bob Martin'), metric: 'DEALS_WON', period: '2027-01' };
  const first = await setTarget(MARIA, { ...input, value: '4' });
  const again = await setTarget(MARIA, { ...input, value: '5' });
  expect(again.target).toMatchObject({ id: first.target.id, value: '5', version: 2 });
  const { userErrors } = await mutate(MARIA, 'undo', { changeId: again.change?.id }, 'undone { id }');
  expect(userErrors).toEqual([]);
  const { node } = await ask<{ node: { value: string } }>(
    MARIA,
    'query ($id: ID!) { node(id: $id) { ... on Target { value } } }',
    {
      id: first.target.id,
    },
  );
  expect(node.value).toBe('4');
});

test('two who set the same new target at once leave one', async () => {
  const input = { scope: await team('East'), metric: 'NEW_CUSTOMERS', period: '2028-Q1' };
  const both = await Promise.all(['7', '8'].map(value => setTarget(MARIA, { ...input, value })));
  expect(new Set(both.map(({ target }) => target.id)).size).toBe(1);
});

test('revenue in another currency is kept in the workspace’s at today’s rate, and refused without a rate', async () => {
  const input = { scope: await team('East'), metric: 'REVENUE', period: '2028-Q2', value: '1000000' };
  expect((await setTarget(MARIA, { ...input, currency: 'CNY' })).target.value).toBe('140000');
  const { userErrors } = await setTarget(MARIA, { ...input, currency: 'JPY' });
  expect(userErrors).toMatchObject([
    { code: 'INVALID', path: ['currency'], message: expect.stringContaining('exchange rate for JPY') },
  ]);
});

describe('who may', () => {
  it('a rep sets none, and reads the own and the own team’s', async () => {
    const refused = await setTarget(ALICE, { scope: { type: 'ME' }, metric: 'REVENUE', value: '1', period: '2027-01' });
    expect(refused).toMatchObject({ target: null, smart: null, sums: [], userErrors: [{ code: 'FORBIDDEN' }] });
    const { targets } = await ask<{ targets: { nodes: { scope: { label: string } }[] } }>(
      ALICE,
      '{ targets(first: 100) { nodes { scope { label } } } }',
    );
    expect([...new Set(targets.nodes.map(({ scope }) => scope.label))].sort()).toEqual(['Alice Chen', 'East']);
  });

  it('a manager sets those of the managed teams and their people only', async () => {
    for (const scope of [await team('West'), await user('李娜'), WORKSPACE]) {
      const { userErrors } = await setTarget(MARIA, { scope, metric: 'REVENUE', value: '1000', period: '2027-01' });
      expect(userErrors).toMatchObject([{ code: 'FORBIDDEN', path: ['scope'] }]);
    }
    const { targets } = await ask<{ targets: { nodes: { scope: { label: string } }[] } }>(
      MARIA,
      '{ targets(first: 100, filter: { period: "2026", metrics: [REVENUE] }) { nodes { scope { label } } } }',
    );
    const seen = targets.nodes.map(({ scope }) => scope.label);
    expect(seen).toEqual(expect.arrayContaining(['East', 'Bob Martin']));
    expect(seen.filter(label => ['West', '李娜'].includes(label))).toEqual([]);
  });

  it('an analyst edits targets although no other records', async () => {
    const { target } = await setTarget(RAVI, { scope: WORKSPACE, metric: 'DEALS_WON', value: '320', period: '2027' });
    expect(target.scope.label).toBe('Lighthouse Demo');
  });

  it('for oneself means a manager’s team', async () => {
    const { target } = await setTarget(MARIA, {
      scope: { type: 'ME' },
      metric: 'DEALS_WON',
      value: '40',
      period: '2027-Q1',
    });
    expect(target.scope.label).toBe('East');
  });
});

describe('bad input is told in one sentence', () => {
  it.each([
    [
      { metric: 'REVENUE', value: '0', period: '2027-01' },
      'A target is more than zero. Please give what is to be reached.',
    ],
    [
      { metric: 'REVENUE', value: '-5', period: '2027-01' },
      'A target is more than zero. Please give what is to be reached.',
    ],
    [{ metric: 'DEALS_WON', value: '2.5', period: '2027-01' }, 'This target counts whole things. Please round 2.5.'],
    [
      { metric: 'CONVERSION_RATE', value: '25', period: '2027-01' },
      'A conversion rate is at most 100 %. Give it as a fraction, such as 0.25 for 25 %.',
    ],
    [
      { metric: 'REVENUE', value: '1000', period: '2027-W02' },
      'A target is for a month, a quarter or a year, such as 2027-01, 2027-Q1 or 2027.',
    ],
    [
      { metric: 'DEALS_WON', value: '4', period: '2027-01', currency: 'EUR' },
      'Only a revenue target has a currency. Leave it out.',
    ],
    [{ metric: 'REVENUE', value: '0.001', period: '2027-01' }, 'USD has 2 decimals. Please round 0.001.'],
  ])('%j', async (input, message) => {
    const { userErrors } = await setTarget(OLIVIA, { scope: WORKSPACE, ...input });
    expect(userErrors.map(error => error.message)).toEqual([message]);
  });

  it('a person who does not exist', async () => {
    const { userErrors } = await setTarget(OLIVIA, {
      scope: { type: 'USER', id: 'User_AAAAAAAAAAAAAAAAAAAAAA' },
      ...{ metric: 'REVENUE', value: '1', period: '2027-01' },
    });
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});

test('a manager sees what the workspace is to reach and how much of it the team covers, not what it has reached', async () => {
  const { smart, sums } = await setTarget(MARIA, {
    scope: await team('East'),
    metric: 'REVENUE',
    value: '500000',
    period: '2026-Q4',
  });
  expect(smart.relevant.words).toMatch(/^Covers [\d.]+ % of the workspace’s target of US\$[\d,]+ for Q4 2026\./);
  // What the other teams are to reach is theirs: no sum over all teams is told.
  expect(sums.map(({ words }) => words).join()).not.toMatch(/the teams/);
  const { targets } = await ask<{ targets: { nodes: { scope: { type: string } }[] } }>(
    MARIA,
    '{ targets(filter: { scope: { type: WORKSPACE }, period: "2026-Q4" }, first: 5) { nodes { scope { type } } } }',
  );
  expect(targets.nodes).not.toEqual([]);
  expect(targets.nodes.every(({ scope }) => scope.type === 'WORKSPACE')).toBe(true);
  const asRep = await gql('alice@demo.test', '{ targets(filter: { scope: { type: WORKSPACE } }) { totalCount } }');
  expect(asRep.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  const reached = await gql(MARIA, '{ kpi(metric: ATTAINMENT, scope: { type: WORKSPACE }) { value } }');
  expect(reached.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});
