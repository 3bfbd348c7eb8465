import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { ask, idOf, mutate } from '../../support/records';
import { useServer } from '../../support/server';
import { teamId } from '../../support/teams';

useServer();

const OLIVIA = 'olivia@demo.test';

interface Target {
  value: string;
  period: string;
  scope: { label: string };
}

async function cascaded(metric: string, value: string, period: string, cascade: string[]): Promise<Target[]> {
  const { userErrors } = await mutate(
    OLIVIA,
    'setTarget',
    { scope: { type: 'WORKSPACE' }, metric, value, period, cascade },
    'target { id }',
  );
  expect(userErrors).toEqual([]);
  const found: Target[] = [];
  let after: string | null = null;
  do {
    const answer: { targets: { nodes: Target[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } = await ask(
      OLIVIA,
      `query ($period: Period!, $metric: TargetMetric!, $after: String) {
        targets(first: 100, after: $after, filter: { period: $period, metrics: [$metric] }) {
          nodes { value period scope { label } } pageInfo { hasNextPage endCursor } } }`,
      { period, metric, after },
    );
    found.push(...answer.targets.nodes);
    after = answer.targets.pageInfo.hasNextPage ? answer.targets.pageInfo.endCursor : null;
  } while (after);
  return found;
}

const TEAMS: Record<string, string[]> = { East: ['Alice Chen', 'Bob Martin', 'Diego Torres'], West: ['李娜', '王伟'] };
const WHOLE = 'Lighthouse Demo';

function sums(targets: Target[]) {
  const value = (label: string, period: string) =>
    new Decimal(targets.find(one => one.scope.label === label && one.period === period)?.value ?? 0);
  const total = (some: Decimal[]) => some.reduce((sum, one) => sum.plus(one), new Decimal(0)).toFixed();
  return { value, total };
}

test('a year passed on to periods and people adds up both ways, to the last unit, whatever its value', async () => {
  const anyYear = fc.record({
    metric: fc.constantFrom('REVENUE', 'DEALS_WON', 'NEW_CUSTOMERS', 'ACTIVITIES'),
    value: fc.integer({ min: 1, max: 9_999_999 }),
    year: fc.constantFrom('2030', '2031'),
  });
  await fc.assert(
    fc.asyncProperty(anyYear, async ({ metric, value: whole, year }) => {
      const targets = await cascaded(metric, String(whole), year, ['PERIODS', 'PEOPLE']);
      const { value, total } = sums(targets);
      const quarters = [1, 2, 3, 4].map(number => `${year}-Q${number}`);
      const months = (quarter: number) =>
        [1, 2, 3].map(number => `${year}-${String(3 * (quarter - 1) + number).padStart(2, '0')}`);
      const periods = [year, ...quarters, ...quarters.flatMap((_, at) => months(at + 1))];
      for (const label of [WHOLE, ...Object.keys(TEAMS), ...Object.values(TEAMS).flat()]) {
        expect(total(quarters.map(quarter => value(label, quarter)))).toBe(value(label, year).toFixed());
        quarters.forEach((quarter, at) => {
          expect(total(months(at + 1).map(month => value(label, month)))).toBe(value(label, quarter).toFixed());
        });
      }
      for (const period of periods) {
        expect(total(Object.keys(TEAMS).map(team => value(team, period)))).toBe(value(WHOLE, period).toFixed());
        for (const [team, people] of Object.entries(TEAMS)) {
          expect(total(people.map(person => value(person, period)))).toBe(value(team, period).toFixed());
        }
      }
      expect(value(WHOLE, year).toFixed()).toBe(String(whole));
    }),
    { numRuns: 5 },
  );
});

test('a rate is passed on as it is', async () => {
  const targets = await cascaded('CONVERSION_RATE', '0.2', '2030', ['PERIODS', 'PEOPLE']);
  expect(targets).toHaveLength(8 * 17);
  expect(new Set(targets.map(({ value }) => value))).toEqual(new Set(['0.2']));
});

test('those who have sold more are asked for more, and managers who do not sell for nothing', async () => {
  const targets = await cascaded('REVENUE', '1000000', '2032', ['PEOPLE']);
  const labels = targets.map(({ scope }) => scope.label);
  expect(labels).not.toContain('Maria Rossi');
  const { value } = sums(targets);
  expect(value('Alice Chen', '2032').gt(value('Diego Torres', '2032'))).toBe(true);
});

test('a part that is changed afterwards is told: what is missing from its team and from its year', async () => {
  const scope = { type: 'TEAM', id: await teamId('West') };
  const input = { scope, metric: 'REVENUE', value: '400000', period: '2033-Q1', cascade: ['PERIODS', 'PEOPLE'] };
  await mutate('zhang.min@demo.test', 'setTarget', input, 'target { id }');
  const part = {
    scope: { type: 'USER', id: await idOf('User', '王伟') },
    metric: 'REVENUE',
    value: '1000',
    period: '2033-Q1',
  };
  const { sums: told } = (await mutate(OLIVIA, 'setTarget', part, 'sums { by difference words }')) as unknown as {
    sums: { by: string; difference: string; words: string }[];
  };
  const [people, months] = told;
  expect(people).toMatchObject({
    by: 'PEOPLE',
    words: expect.stringMatching(/^Q1 2033: the people add up to US\$[\d,]+ of US\$400,000; US\$[\d,]+ is missing\.$/),
  });
  expect(months).toMatchObject({
    by: 'PERIODS',
    words: expect.stringMatching(/^Q1 2033: the months add up to .+ more than the target\.$/),
  });
});

test('one undo takes all of it back', async () => {
  const { change } = await mutate(
    OLIVIA,
    'setTarget',
    { scope: { type: 'WORKSPACE' }, metric: 'REVENUE', value: '1000', period: '2034', cascade: ['PERIODS', 'PEOPLE'] },
    'target { id }',
  );
  await mutate(OLIVIA, 'undo', { changeId: change?.id }, 'undone { id }');
  const { targets } = await ask<{ targets: { totalCount: number } }>(
    OLIVIA,
    '{ targets(filter: { period: "2034" }) { totalCount } }',
  );
  expect(targets.totalCount).toBe(0);
});
