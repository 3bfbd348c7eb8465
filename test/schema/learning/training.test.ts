import fc from 'fast-check';
import { type Compared, weakestOf } from '../../../schema/learning/training/weakest';
import { ask, idOf, mutate } from '../../support/records';
import { gql } from '../../support/say';
import { useServer } from '../../support/server';

useServer();
const MARIA = 'maria@demo.test';
const DIEGO = 'diego@demo.test';
const ZHANG_MIN = 'zhang.min@demo.test';
const TRAINING =
  'training { id topic plannedOn doneOn done team { name } participants { name } effect { text moved } }';

interface Suggestion {
  user: { name: string };
  step: string;
  from: string;
  to: string;
  rate: string;
  teamRate: string;
  sampleSize: number;
  beyondChance: boolean;
  topic: string;
  reason: string;
  script: { scene: string; locale: string } | null;
  article: { locale: string; title: string } | null;
  trainings: { topic: string; effect: { text: string; moved: boolean | null; sampleBefore: number } | null }[];
}

async function suggested(email: string, scope = ''): Promise<Suggestion[]> {
  const document = `{ suggestTraining${scope} { user { name } step from to rate teamRate sampleSize beyondChance topic reason
    script { scene locale } article { locale title } trainings { topic effect { text moved sampleBefore } } } }`;
  return (await ask<{ suggestTraining: Suggestion[] }>(email, document)).suggestTraining;
}

test('the weakest step against the team comes with topic, script, article and what came of the last training', async () => {
  const [diego] = await suggested(DIEGO);
  expect(diego).toMatchObject({
    user: { name: 'Diego Torres' },
    from: 'Proposal',
    to: 'Negotiation',
    beyondChance: true,
    topic: 'objection handling',
    script: { scene: 'OBJECTION', locale: 'en' },
    article: { locale: 'en', title: expect.stringMatching(/objections/) },
    trainings: [
      { topic: 'Objection handling', effect: { moved: false, text: expect.stringMatching(/no change beyond chance/) } },
    ],
  });
  expect(Number(diego?.rate)).toBeLessThan(Number(diego?.teamRate));
  expect(diego?.reason).toMatch(
    /^From Proposal to Negotiation: \d+% of \d+ journeys went on, \d+% for the others in the team\.$/,
  );
});

test('a manager is told of each of the team’s people, in the own language, and what may be chance is said to be', async () => {
  const found = await suggested(ZHANG_MIN);
  const chance = expect.stringMatching(/也可能只是偶然。$/);
  expect(found).toMatchObject(
    ['李娜', '王伟'].map(name => ({
      ...{ user: { name }, reason: chance, beyondChance: false, script: { locale: 'zh-CN' } },
    })),
  );
  const [weakest] = await suggested(MARIA);
  expect(weakest).toMatchObject({ user: { name: 'Bob Martin' }, beyondChance: true });
  expect(weakest?.reason).not.toMatch(/chance/);
});

test('people one does not manage are not told of', async () => {
  const id = await idOf('User', '王伟');
  const { errors } = await gql(MARIA, 'query ($id: ID!) { suggestTraining(scope: { type: USER, id: $id }) { step } }', {
    id,
  });
  expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});

test('a suggested training is planned with its step, recorded by who took part, and tells what came of it', async () => {
  const id = await idOf('User', 'Bob Martin');
  const [bob] = await suggested(MARIA, `(scope: { type: USER, id: "${id}" })`);
  const planned = await mutate(
    MARIA,
    'planTraining',
    { topic: 'Winning the first meeting', scope: { type: 'USER', id }, date: '2026-12-03', step: bob?.step },
    TRAINING,
  );
  expect(planned).toMatchObject({
    training: {
      plannedOn: '2026-12-03',
      done: false,
      team: null,
      participants: [{ name: 'Bob Martin' }],
      effect: null,
    },
    change: { summary: 'Planned the training “Winning the first meeting”' },
  });
  const recorded = await mutate(
    'bob@demo.test',
    'recordTraining',
    { topic: 'winning the first MEETING', date: '2026-11-20' },
    TRAINING,
  );
  expect(recorded.training).toMatchObject({
    id: (planned.training as { id: string }).id,
    doneOn: '2026-11-20',
    effect: { moved: null, text: expect.stringMatching(/since the training/) },
  });
  const again = await mutate(
    'bob@demo.test',
    'recordTraining',
    { trainingId: (planned.training as { id: string }).id },
    TRAINING,
  );
  expect(again.userErrors).toMatchObject([
    { code: 'INVALID', path: ['trainingId'], message: expect.stringMatching(/done already/) },
  ]);
});

test('a training for a team is everybody’s in it; who is not in it does not see it', async () => {
  const { teams } = await ask<{ teams: { id: string; name: string }[] }>(MARIA, '{ teams { id name } }');
  const scope = { type: 'TEAM', id: teams.find(({ name }) => name === 'East')?.id };
  const planned = await mutate(MARIA, 'planTraining', { topic: 'Value selling', scope }, TRAINING);
  const names = (planned.training as { participants: { name: string }[] }).participants.map(({ name }) => name);
  expect(names.sort()).toEqual(['Alice Chen', 'Bob Martin', 'Diego Torres', 'Maria Rossi']);
  const listed = async (email: string): Promise<object[]> =>
    (
      await ask<{ trainings: { nodes: object[] } }>(
        email,
        '{ trainings(filter: { text: "Value selling", done: false }) { nodes { topic } } }',
      )
    ).trainings.nodes;
  expect(await listed('alice@demo.test')).toHaveLength(1);
  expect(await listed('wang.wei@demo.test')).toHaveLength(0);
  const { errors } = await gql(
    DIEGO,
    'mutation ($input: PlanTrainingInput!) { planTraining(input: $input) { training { id } } }',
    {
      input: { topic: 'x', scope },
    },
  );
  expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});

test.each([
  ['planTraining', { topic: 'x', date: '2026-11-20' }, 'date', /has passed/],
  ['planTraining', { topic: ' ' }, 'topic', /empty/],
  ['planTraining', { topic: 'x', step: 'nonsense' }, 'step', /no such step/],
  ['recordTraining', { topic: 'x', date: '2026-12-24' }, 'date', /not come yet/],
  ['recordTraining', {}, 'topic', /empty/],
])('%s with %j is refused with what to do', async (name, input, field, message) => {
  expect(await mutate(MARIA, name, input, TRAINING)).toMatchObject({
    training: null,
    userErrors: [{ code: 'INVALID', path: [field], message: expect.stringMatching(message) }],
  });
});

const rate = fc.nat(400).chain(decided => fc.record({ decided: fc.constant(decided), reached: fc.nat(decided) }));
const steps = fc.array(fc.record<Compared>({ step: fc.string({ maxLength: 3 }), own: rate, others: rate }), {
  maxLength: 8,
});

test('a weakest step is one of those compared, behind the others, and never from a handful of journeys', () => {
  fc.assert(
    fc.property(steps, compared => {
      const weakest = weakestOf(compared);
      if (!weakest) return;
      const { own, others } = weakest;
      expect(compared).toContainEqual({ step: weakest.step, own, others });
      expect(own.decided).toBeGreaterThanOrEqual(10);
      expect(own.reached / own.decided).toBeLessThan(others.reached / others.decided);
    }),
  );
});

test('who is nowhere behind has no weakest step', () => {
  fc.assert(
    fc.property(steps, compared => {
      const ahead = compared.map(each => ({ ...each, own: { ...each.own, reached: each.own.decided } }));
      expect(weakestOf(ahead)).toBeNull();
    }),
  );
});
