import { globalId } from '../../../entities/values/globalId';
import { useDatabase } from '../../support/database';
import { answer, refusalOf } from './ask';
import { type Row, World } from './world';

const database = useDatabase();

const NOV = '2026-11-05T09:00:00+08:00';
const SEP = '2026-09-05T09:00:00+08:00';
const idOf = (type: string, row: Row) => globalId(type, String(row.id));

const world = new World();
const east = world.team('East', '华东');
const alice = world.person('Alice', 'REP', east);
const bob = world.person('Bob', 'REP', east);
const shy = world.person('Shy', 'REP', east);
const maria = world.person('Maria', 'MANAGER', east);
const li = world.person('李娜', 'REP', undefined, 'zh-CN');
const cloud = world.add('product_lines', { name: 'Cloud', translations: { 'zh-CN': '云平台' } });

/** A lead of a person that went on to a stage, and a deal of it. */
function prospect(by: Row, at: string, last: 'Lead' | 'Qualified' | 'Proposal' | 'Won', more: Row = {}): Row | null {
  const { journey } = world.lead(by, at, east);
  if (last === 'Lead') return null;
  const way = ['Qualified', 'Proposal', 'Negotiation', 'Won'];
  for (const stage of way.slice(0, way.indexOf(last) + 1)) {
    world.reached(journey, stage === 'Won' ? 'WON' : world.stage(stage).id, at, by, east);
  }
  const of = { journey_id: journey.id, ...more };
  return last === 'Won' ? world.closed('WON', by, at, of, east) : world.deal(by, at, of);
}

beforeAll(async () => {
  world.add('team_managers', { user_id: maria.id, team_id: east.id });
  Object.assign(bob, { leaderboard_opt_in: true });
  prospect(alice, SEP, 'Lead');
  prospect(alice, SEP, 'Lead');
  prospect(alice, SEP, 'Qualified', { name: 'Open one' });
  prospect(alice, SEP, 'Qualified', { name: 'Another open one' });
  prospect(alice, SEP, 'Proposal', { name: 'Third open one' });
  prospect(bob, SEP, 'Won', { amount: '300', name: 'September win', product_line_id: cloud.id });
  prospect(alice, NOV, 'Won', { amount: '100', name: 'November win' });
  world.closed('WON', bob, NOV, { amount: '300', name: 'Bob’s' }, east);
  world.closed('WON', shy, NOV, { amount: '300', name: 'Shy’s', owner_id: shy.id }, east);
  world.closed('LOST', alice, NOV, { name: 'A loss' }, east);
  world.add('activities', {
    kind: 'CALL',
    account_id: world.account.id,
    user_id: alice.id,
    team_id: east.id,
    occurred_at: NOV,
  });
  await world.settle(database);
});

describe('a snapshot', () => {
  const kpis = (metrics: string, more = '') =>
    `{ kpis(metrics: [${metrics}]${more}) { metric value period change previous { value } } }`;

  it('answers every figure in the order asked for, each with its change', async () => {
    const data = await answer<{ kpis: unknown }>(
      database,
      world,
      maria,
      kpis('REVENUE, PIPELINE, WIN_RATE', ', compare: PREVIOUS, period: "2026-11"'),
    );
    expect(data.kpis).toEqual([
      { metric: 'REVENUE', value: '700.00', period: '2026-11', change: '700.00', previous: { value: '0.00' } },
      { metric: 'PIPELINE', value: '3000.00', period: '2026-11-24', change: null, previous: null },
      { metric: 'WIN_RATE', value: '0.75', period: '2026-11', change: null, previous: { value: null } },
    ]);
  });

  it('says which figure makes no sense, and refuses the same one twice', async () => {
    expect(await refusalOf(database, world, maria, kpis('REVENUE, CAC'))).toMatch(
      /^BAD_USER_INPUT: Customer acquisition cost is reckoned for the whole workspace only/,
    );
    expect(await refusalOf(database, world, maria, kpis('REVENUE, REVENUE'))).toBe(
      'BAD_USER_INPUT: Please ask for each metric once.',
    );
  });
});

describe('the funnel', () => {
  const FUNNEL = `{ funnel(period: "2026-09") { periodLabel overall meaning scope { label } chart { alt }
    steps { name reached rateFromPrevious rateFromFirst } weakest { name } } }`;

  it('tells how far the leads of a period have come, and where most are lost', async () => {
    const { funnel } = await answer<{ funnel: Record<string, unknown> }>(database, world, maria, FUNNEL);
    expect(funnel).toMatchObject({ overall: '0.166667', weakest: { name: 'Proposal' }, scope: { label: 'East' } });
    expect(funnel.steps).toEqual([
      { name: 'Lead', reached: 6, rateFromPrevious: null, rateFromFirst: '1' },
      { name: 'Qualified', reached: 4, rateFromPrevious: '0.666667', rateFromFirst: '0.666667' },
      { name: 'Proposal', reached: 2, rateFromPrevious: '0.5', rateFromFirst: '0.333333' },
      { name: 'Negotiation', reached: 1, rateFromPrevious: '0.5', rateFromFirst: '0.166667' },
      { name: 'Won', reached: 1, rateFromPrevious: '1', rateFromFirst: '0.166667' },
    ]);
    expect(funnel.chart).toEqual({
      alt: expect.stringContaining(
        'Funnel: Sales funnel, East · September 2026. Lead: 6; Qualified: 4 (66.7 % of the step before)',
      ),
    });
  });

  it('is the rep’s own, in the rep’s language, and empty where there is no lead', async () => {
    const { funnel } = await answer<{ funnel: Record<string, unknown> }>(database, world, li, FUNNEL);
    expect(funnel).toMatchObject({ overall: null, weakest: null, chart: null, periodLabel: '2026年9月' });
    expect(funnel.steps).toContainEqual({ name: '方案展示', reached: 0, rateFromPrevious: null, rateFromFirst: null });
  });
});

describe('the leaderboard', () => {
  const rows = async (who: Row, args: string) =>
    (
      await answer<{ leaderboard: { rank: number; value: string; user: { name: string } }[] }>(
        database,
        world,
        who,
        `{ leaderboard(${args}) { rank value formatted user { name } } }`,
      )
    ).leaderboard.map(({ rank, value, user }) => [rank, user.name, value]);

  it('shows a manager the own people, equal ones on one place', async () => {
    expect(await rows(maria, 'metric: REVENUE')).toEqual([
      [1, 'Bob', '300.00'],
      [1, 'Shy', '300.00'],
      [3, 'Alice', '100.00'],
    ]);
    expect(await rows(maria, 'metric: REVENUE, first: 1')).toEqual([[1, 'Bob', '300.00']]);
  });

  it('shows a rep those of the team who have opted in, and the own place among them', async () => {
    expect(await rows(alice, 'metric: REVENUE')).toEqual([
      [1, 'Bob', '300.00'],
      [2, 'Alice', '100.00'],
    ]);
  });

  it('has the shortest sales cycle on top and leaves out who has none', async () => {
    const cycles = await rows(maria, 'metric: SALES_CYCLE, period: "2026"');
    expect(cycles.map(([rank]) => rank)).toEqual([1, 1, 1]);
  });

  it('refuses what cannot be told apart by people', async () => {
    expect(await refusalOf(database, world, world.admin, '{ leaderboard(metric: CAC) { rank } }')).toMatch(
      /^BAD_USER_INPUT: Customer acquisition cost cannot be split by person/,
    );
    expect(await refusalOf(database, world, maria, '{ leaderboard(metric: REVENUE, first: 0) { rank } }')).toMatch(
      /^BAD_USER_INPUT: /,
    );
  });
});

describe('the sales cycle', () => {
  const SALES_CYCLE = `{ salesCycle(groupBy: USER) { overall { value details { key } } groups { label value }
    stages { label days usualDays excessDays sampleSize } bottleneck { label } cause } }`;

  /** A deal won, with the days it stayed in each stage. */
  function won(place: World, by: Row, at: string, days: Record<string, number>): void {
    let since = Date.parse(at) - Object.values(days).reduce((sum, each) => sum + each, 0) * 86_400_000;
    const deal = place.closed('WON', by, at, { created_at: new Date(since).toISOString() });
    for (const [stage, each] of [...Object.entries(days), ['Won', 0] as const]) {
      place.add('stage_changes', {
        deal_id: deal.id,
        to_stage_id: place.stage(stage).id,
        at: new Date(since).toISOString(),
        user_id: by.id,
      });
      since += each * 86_400_000;
    }
  }

  it('names the stage with the largest excess over the workspace’s own median of the year before', async () => {
    const place = new World();
    const ann = place.person('Ann', 'REP');
    for (const days of [4, 6, 30])
      won(place, place.admin, '2026-05-05T09:00:00+08:00', { Qualified: 20, Negotiation: days });
    won(place, place.admin, '2025-05-05T09:00:00+08:00', { Qualified: 1, Negotiation: 90 });
    won(place, ann, NOV, { Qualified: 21, Proposal: 3, Negotiation: 10 });
    won(place, ann, NOV, { Qualified: 17, Proposal: 5, Negotiation: 13 });
    await place.settle(database);
    const { salesCycle } = await answer<{ salesCycle: Record<string, unknown> }>(database, place, ann, SALES_CYCLE);
    expect(salesCycle).toMatchObject({ overall: { value: '34.5' }, groups: [{ label: 'Ann', value: '34.5' }] });
    expect(salesCycle.stages).toEqual([
      { label: 'Qualified', days: '19', usualDays: '20', excessDays: '-1', sampleSize: 2 },
      { label: 'Proposal', days: '4', usualDays: null, excessDays: null, sampleSize: 2 },
      { label: 'Negotiation', days: '11.5', usualDays: '6', excessDays: '5.5', sampleSize: 2 },
    ]);
    expect(salesCycle.bottleneck).toEqual({ label: 'Negotiation' });
    expect(salesCycle.cause).toBe(
      'Negotiation holds sales up: the 2 deals won spent 11.5 days in it on average, 5.5 days more than the usual 6 days of the 12 months before.',
    );
  });

  it('says so where nothing was won, or nothing before', async () => {
    const cause = async (place: World, who: Row) =>
      (await answer<{ salesCycle: { cause: string } }>(database, place, who, SALES_CYCLE)).salesCycle.cause;
    expect(await cause(world, li)).toBe('期内没有成交，暂无阶段数据。');
    const place = new World();
    won(place, place.admin, NOV, { Qualified: 5 });
    await place.settle(database);
    expect(await cause(place, place.admin)).toBe(
      'Nothing was won in the 12 months before, so there is nothing to compare the stages with.',
    );
  });
});

describe('the records behind a figure', () => {
  const names = async (who: Row, args: string) => {
    const { kpiRecords } = await answer<{
      kpiRecords: {
        totalCount: number;
        nodes: { __typename: string; name?: string; company?: string; kind?: string }[];
      };
    }>(
      database,
      world,
      who,
      `{ kpiRecords(${args}) { totalCount nodes { __typename ... on Deal { name } ... on Lead { company } ... on Account { name } ... on Activity { kind } } } }`,
    );
    expect(kpiRecords.nodes).toHaveLength(kpiRecords.totalCount);
    return kpiRecords.nodes.map(node => node.name ?? node.company ?? node.kind).sort();
  };

  it.each([
    ['metric: REVENUE', ['Bob’s', 'November win', 'Shy’s']],
    ['metric: WIN_RATE', ['A loss', 'Bob’s', 'November win', 'Shy’s']],
    ['metric: SALES_CYCLE, period: "2026-09"', ['September win']],
    ['metric: PIPELINE', ['Another open one', 'Open one', 'Third open one']],
    [
      'metric: CONVERSION_RATE, period: "2026-09", to: "Proposal"',
      ['A lead', 'A lead', 'Another open one', 'Open one', 'September win', 'Third open one'],
    ],
    ['metric: ACTIVITIES', ['CALL']],
    ['metric: NEW_CUSTOMERS, period: "2026-09"', ['Acme']],
    ['metric: FORECAST', ['Bob’s', 'November win', 'Shy’s']],
    [
      'metric: VELOCITY',
      ['A loss', 'Another open one', 'Bob’s', 'November win', 'Open one', 'Shy’s', 'Third open one'],
    ],
  ])('of %s', async (args, expected) => {
    expect(await names(maria, args)).toEqual(expected);
  });

  it.each([
    ['CAC', ['Acme']],
    ['LTV', ['Acme']],
    ['LTV_CAC', ['Acme']],
  ])('of %s are customers', async (metric, expected) => {
    expect(await names(world.admin, `metric: ${metric}`)).toEqual(expected);
  });

  it('are only those that the asker may see', async () => {
    const team = `scope: { type: TEAM, id: "${idOf('Team', east)}" }`;
    expect(await names(alice, `metric: REVENUE, ${team}`)).toEqual(['November win']);
    expect(
      await refusalOf(
        database,
        world,
        alice,
        `{ kpiRecords(metric: REVENUE, scope: { type: WORKSPACE }) { totalCount } }`,
      ),
    ).toMatch(/^FORBIDDEN/);
  });

  it('can be those of one group', async () => {
    const group = (key: string) => `metric: REVENUE, period: "2026", groupBy: PRODUCT_LINE, group: "${key}"`;
    expect(await names(maria, group(idOf('ProductLine', cloud)))).toEqual(['September win']);
    expect(await names(maria, group('NONE'))).toEqual(['Bob’s', 'November win', 'Shy’s']);
    expect(
      await refusalOf(database, world, maria, '{ kpiRecords(metric: REVENUE, group: "NONE") { totalCount } }'),
    ).toBe('BAD_USER_INPUT: A group needs `groupBy`, which says what it is a group of.');
  });

  it('come page by page, each once, forward and back', async () => {
    const page = async (args: string) =>
      (
        await answer<{
          kpiRecords: {
            edges: { node: { id: string } }[];
            pageInfo: { endCursor: string; startCursor: string; hasNextPage: boolean };
          };
        }>(
          database,
          world,
          maria,
          `{ kpiRecords(metric: VELOCITY, ${args}) { edges { node { ... on Deal { id } } } pageInfo { endCursor startCursor hasNextPage } } }`,
        )
      ).kpiRecords;
    const first = await page('first: 4');
    const second = await page(`first: 4, after: "${first.pageInfo.endCursor}"`);
    const ids = [...first.edges, ...second.edges].map(({ node }) => node.id);
    expect(new Set(ids).size).toBe(7);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
    const back = await page(`last: 4, before: "${second.pageInfo.startCursor}"`);
    expect(back.edges).toEqual(first.edges);
  });
});
