import { ask, idOf, mutate } from '../../support/records';
import { gql } from '../../support/say';
import { useServer } from '../../support/server';
import { teamId } from '../../support/teams';

useServer();

const MARIA = 'maria@demo.test';
const ALICE = 'alice@demo.test';

interface Plan {
  scope: { label: string };
  metric: string;
  period: string;
  target: string | null;
  actual: string | null;
  remaining: string | null;
  daysLeft: number;
  averageDeal: string | null;
  winRate: string | null;
  sampleSize: number;
  steps: { kind: string; count: string; perWeek: string; soFarPerWeek: string }[];
  outcome: { deals: string; value: string; enough: boolean } | null;
  closing: { amount: string; deal: { name: string; state: string; owner: { name: string } } }[];
  closes: boolean;
  words: string[];
}

const QUERY = `query ($scope: ScopeInput, $metric: KpiMetric, $period: Period, $assume: PlanAssumptions) {
  planToTarget(scope: $scope, metric: $metric, period: $period, assume: $assume) {
    scope { label } metric period target actual remaining daysLeft averageDeal winRate sampleSize
    steps { kind count perWeek soFarPerWeek } outcome { deals value enough }
    closing { amount deal { name state owner { name } } } closes words } }`;

async function plan(email: string, variables: Record<string, unknown> = {}): Promise<Plan> {
  return (await ask<{ planToTarget: Plan }>(email, QUERY, variables)).planToTarget;
}

async function refusal(email: string, variables: Record<string, unknown>): Promise<unknown> {
  const { errors } = await gql(email, QUERY, variables);
  return errors?.map(error => [error.extensions?.code, error.message]);
}

async function value(email: string, args: string): Promise<number> {
  const { kpi } = await ask<{ kpi: { value: string } }>(email, `{ kpi(${args}) { value } }`);
  return Number(kpi.value);
}

const YEAR = 'period: "2025-11-01/2026-10-31"';

test('what is left ÷ the scope’s own average deal and conversions makes deals, meetings and calls a week', async () => {
  const of = await plan(MARIA, { period: '2026-12' });
  expect(of).toMatchObject({ scope: { label: 'East' }, metric: 'REVENUE', actual: '0.00', daysLeft: 31 });
  const [won, revenue, calls] = [
    await value(MARIA, `metric: DEALS_WON, ${YEAR}`),
    await value(MARIA, `metric: REVENUE, ${YEAR}`),
    await value(MARIA, `metric: ACTIVITIES, ${YEAR}, filter: { activityKind: CALL }`),
  ];
  expect(Number(of.averageDeal)).toBeCloseTo(revenue / won, 1);
  expect(Number(of.winRate)).toBeCloseTo(await value(MARIA, `metric: WIN_RATE, ${YEAR}`), 5);
  const deals = Number(of.remaining) / (revenue / won);
  const [first, meetings, third] = of.steps;
  expect([first?.kind, meetings?.kind, third?.kind]).toEqual(['DEALS', 'MEETINGS', 'CALLS']);
  expect(Number(first?.count)).toBeCloseTo(deals, 1);
  expect(Number(first?.perWeek)).toBeCloseTo((deals * 7) / 31, 1);
  expect(Number(third?.count)).toBeCloseTo((deals * calls) / won, 1);
  expect(of.sampleSize).toBe(won);
});

test('a higher win rate takes the same deals and less work for them', async () => {
  const own = await plan(MARIA, { period: '2026-12' });
  const double = await plan(MARIA, {
    period: '2026-12',
    assume: { winRate: String(Math.min(1, Number(own.winRate) * 2)) },
  });
  expect(double.steps[0]?.count).toBe(own.steps[0]?.count);
  const factor = Number(own.winRate) / Number(double.winRate);
  expect(Number(double.steps[2]?.count)).toBeCloseTo(Number(own.steps[2]?.count) * factor, 0);
  expect(double.words.join(' ')).toMatch(/Assuming that [\d.]+ % of the deals are won/);
});

test('meetings a week that are assumed bring deals in proportion, enough or not', async () => {
  const scope = { type: 'TEAM', id: await teamId('East') };
  const of = await plan(MARIA, { scope, period: '2026-12' });
  const needed = Number(of.steps[1]?.perWeek);
  const few = await plan(MARIA, { scope, period: '2026-12', assume: { meetingsPerWeek: '0.5' } });
  const many = await plan(MARIA, { scope, period: '2026-12', assume: { meetingsPerWeek: String(needed + 2) } });
  expect(few.outcome?.enough).toBe(false);
  expect(many.outcome?.enough).toBe(true);
  expect(Number(many.outcome?.value)).toBeGreaterThan(Number(of.remaining));
  expect(few.words.join(' ')).toMatch(/0\.5 meetings a week would bring .+ by the end: that is not enough\./);
});

const sum = (amounts: { amount: string }[]) => amounts.reduce((total, { amount }) => total + Number(amount), 0);

test('the open deals that would close the gap are those of the scope, and no more than it takes', async () => {
  const { closes, closing, remaining } = await plan('diego@demo.test', { period: '2026-12' });
  expect(closes).toBe(true);
  expect(closing.filter(({ deal }) => deal.state !== 'OPEN' || deal.owner.name !== 'Diego Torres')).toEqual([]);
  expect(sum(closing)).toBeGreaterThanOrEqual(Number(remaining));
  expect(sum(closing.slice(0, -1))).toBeLessThan(Number(remaining));
});

test('where all of the scope’s open deals together do not close the gap, they are all told and it is said', async () => {
  const { closes, closing, remaining } = await plan(ALICE, { period: '2026-12' });
  const { deals } = await ask<{ deals: { nodes: { name: string }[] } }>(
    ALICE,
    '{ deals(filter: { scope: { type: ME }, state: OPEN }) { nodes { name } } }',
  );
  expect(deals.nodes).not.toEqual([]);
  expect(closing.map(({ deal }) => deal.name).sort()).toEqual(deals.nodes.map(({ name }) => name).sort());
  expect(closes).toBe(false);
  expect(sum(closing)).toBeLessThan(Number(remaining));
});

test('without a period the running one that has a target is meant', async () => {
  const { period, target, words } = await plan(ALICE);
  expect(period).toBe('2026-11');
  expect(target).not.toBeNull();
  expect(words[0]).toMatch(/^Revenue, Alice Chen, November 2026: US\$[\d,]+ of US\$[\d,]+\./);
});

test('without a target there is nothing to plan for, and the way to one is told', async () => {
  const scope = { type: 'USER', id: await idOf('User', 'Bob Martin') };
  const of = await plan(MARIA, { scope, metric: 'DEALS_WON', period: '2027-05' });
  expect(of).toMatchObject({ target: null, remaining: null, steps: [], closing: [] });
  expect(of.words).toEqual(['No target is set for Bob Martin, May 2027. Set one, and this answer says how far it is.']);
});

test('a target on activities asks for activities, one on a number of deals for deals', async () => {
  const scope = { type: 'USER', id: await idOf('User', 'Bob Martin') };
  const period = '2027-01';
  for (const [metric, amount] of [
    ['ACTIVITIES', '62'],
    ['DEALS_WON', '4'],
  ])
    await mutate(MARIA, 'setTarget', { scope, metric, value: amount, period }, 'target { id }');
  const activities = await plan(MARIA, { scope, metric: 'ACTIVITIES', period });
  expect(activities.steps).toMatchObject([{ kind: 'ACTIVITIES', count: '62', perWeek: '14' }]);
  const deals = await plan(MARIA, { scope, metric: 'DEALS_WON', period });
  expect(deals.steps[0]).toMatchObject({ kind: 'DEALS', count: '4', perWeek: '0.9' });
});

test('what makes no sense is refused in words', async () => {
  expect(await refusal(MARIA, { period: '2026-10' })).toEqual([
    ['BAD_USER_INPUT', 'October 2026 is over. Choose a period that is not.'],
  ]);
  expect(await refusal(MARIA, { metric: 'WIN_RATE' })).toEqual([
    [
      'BAD_USER_INPUT',
      'No target is set on “Win rate”. Choose one of: Revenue, New customers, Conversion rate, Deals won, Activities.',
    ],
  ]);
  expect(await refusal('zhang.min@demo.test', { assume: { winRate: '1.5' } })).toEqual([
    ['BAD_USER_INPUT', '赢单率应大于 0 且不超过 1（100%）。'],
  ]);
  expect(await refusal(ALICE, { scope: { type: 'WORKSPACE' } })).toMatchObject([['FORBIDDEN', expect.any(String)]]);
});
