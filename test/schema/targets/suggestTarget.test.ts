import { ask, idOf } from '../../support/records';
import { gql } from '../../support/say';
import { useServer } from '../../support/server';
import { teamId } from '../../support/teams';

const server = useServer();

interface Suggestion {
  scope: { label: string };
  period: string;
  value: string | null;
  formatted: string;
  base: string | null;
  share: string | null;
  growth: string | null;
  reckoned: string;
  perWeek: { kind: string; perWeek: string; soFarPerWeek: string; sampleSize: number }[];
}

const QUERY = `query ($input: SuggestTargetInput!) { suggestTarget(input: $input) {
  scope { label } period value formatted base share growth reckoned perWeek { kind perWeek soFarPerWeek sampleSize } } }`;

async function suggested(email: string, input: Record<string, unknown>): Promise<Suggestion> {
  return (await ask<{ suggestTarget: Suggestion }>(email, QUERY, { input })).suggestTarget;
}

async function refusal(email: string, input: Record<string, unknown>): Promise<unknown> {
  const { errors } = await gql(email, QUERY, { input });
  return errors?.map(error => [error.extensions?.code, error.message]);
}

test('it is reckoned from the last twelve months, the season and the growth asked for, and says so', async () => {
  const east = await suggested('maria@demo.test', {
    scope: { type: 'TEAM', id: await teamId('East') },
    period: '2027-Q1',
    growth: '0.1',
  });
  const reckoned = Number(east.base) * Number(east.share) * 1.1;
  expect(Number(east.value)).toBeCloseTo(reckoned, -4);
  expect(east.reckoned).toMatch(
    /^The last 12 months up to October 2026 came to US\$[\d,]+\. Q1 2027 usually makes [\d.]+ % of a year\. Growth of 10 % as asked\.$/,
  );
  const { kpi } = await ask<{ kpi: { value: string } }>(
    'maria@demo.test',
    '{ kpi(metric: REVENUE, period: "2025-11-01/2026-10-31") { value } }',
  );
  expect(Number(east.base)).toBe(Number(kpi.value));
});

test('it asks for deals, meetings and calls a week at the scope’s own conversion', async () => {
  const { perWeek, value } = await suggested('maria@demo.test', { period: '2027-01' });
  const { won, revenue, calls } = await ask<Record<'won' | 'revenue' | 'calls', { value: string }>>(
    'maria@demo.test',
    `{ won: kpi(metric: DEALS_WON, period: "2025-11-01/2026-10-31") { value }
      revenue: kpi(metric: REVENUE, period: "2025-11-01/2026-10-31") { value }
      calls: kpi(metric: ACTIVITIES, period: "2025-11-01/2026-10-31", filter: { activityKind: CALL }) { value } }`,
  );
  const deals = (Number(value) / (Number(revenue.value) / Number(won.value))) * (7 / 31);
  expect(perWeek.map(({ kind }) => kind)).toEqual(['DEALS', 'MEETINGS', 'CALLS']);
  expect(perWeek[0]).toMatchObject({ perWeek: deals.toFixed(1).replace(/\.0$/, ''), sampleSize: Number(won.value) });
  expect(Number(perWeek[2]?.perWeek)).toBeCloseTo((deals * Number(calls.value)) / Number(won.value), 0);
});

test('without anything said it is next month’s revenue of the viewer, in the viewer’s language', async () => {
  const own = await suggested('li.na@demo.test', {});
  expect(own).toMatchObject({ scope: { label: '李娜' }, period: '2026-12' });
  expect(own.reckoned).toMatch(
    /^截至2026年10月，过去 12 个月合计 US\$[\d,]+。2026年12月通常占全年的 [\d.]+%。比前一年(增长|下降) [\d.]+%，按此趋势推算。$/,
  );
});

test('a conversion rate has no season, and deals a week come from the usual leads', async () => {
  const rate = await suggested('olivia@demo.test', { metric: 'CONVERSION_RATE', period: '2027', growth: '0' });
  expect(rate.share).toBeNull();
  expect(Number(rate.value)).toBeCloseTo(Number(rate.base), 3);
  expect(rate.perWeek[0]?.kind).toBe('DEALS');
});

test('without history there is nothing to suggest, and it says what to do', async () => {
  const ravi = await suggested('olivia@demo.test', { scope: { type: 'USER', id: await idOf('User', 'Ravi Patel') } });
  expect(ravi).toMatchObject({ value: null, base: null, growth: null, perWeek: [], formatted: 'nothing to go by yet' });
  expect(ravi.reckoned).toMatch(/^There is no history of this figure yet\./);
});

test('in the first days of a workspace a short history is scaled up', async () => {
  server.clock.set('2024-03-05T10:00:00+08:00');
  const early = await suggested('olivia@demo.test', { metric: 'ACTIVITIES', period: '2024-04' });
  expect(early.reckoned).toMatch(/The last 4 months \(there is no more history\) up to February 2024 came to/);
  expect(early.reckoned).toMatch(/even part of a year \(8\.3 %\)/);
  server.clock.set('2026-11-24T10:00:00+08:00');
});

test.each([
  [{ period: '2026-10' }, 'October 2026 is over. Choose a period that is not.'],
  [{ period: '2027-W02' }, 'A target is for a month, a quarter or a year, such as 2027-01, 2027-Q1 or 2027.'],
  [{ growth: '-1' }, 'Growth lies between -90 % and 1,000 %. Please check it.'],
])('%j makes no sense', async (input, message) => {
  expect(await refusal('maria@demo.test', input)).toEqual([['BAD_USER_INPUT', message]]);
});

test('a rep sees no suggestion for somebody else', async () => {
  const [error] = (await refusal('alice@demo.test', {
    scope: { type: 'USER', id: await idOf('User', 'Bob Martin') },
  })) as string[][];
  expect(error?.[0]).toBe('FORBIDDEN');
});
