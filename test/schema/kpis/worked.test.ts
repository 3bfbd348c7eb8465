import { useDatabase } from '../../support/database';
import { kpi } from './ask';
import { World } from './world';

const database = useDatabase();

const NOVEMBER = '2026-11-02T09:00:00+08:00';

function times(count: number, make: () => void): void {
  for (let at = 0; at < count; at += 1) make();
}

describe('win rate and conversion of the same hundred deals', () => {
  const world = new World();
  beforeAll(async () => {
    const make = (state: 'WON' | 'LOST' | 'OPEN') => {
      const { journey } = world.lead(world.admin, NOVEMBER);
      const more = { journey_id: journey.id, created_at: NOVEMBER };
      if (state === 'OPEN') world.deal(world.admin, NOVEMBER, more);
      else world.closed(state, world.admin, '2026-11-20T09:00:00+08:00', more);
      if (state === 'WON') world.reached(journey, 'WON', '2026-11-20T09:00:00+08:00', world.admin);
    };
    times(3, () => make('WON'));
    times(7, () => make('LOST'));
    times(90, () => make('OPEN'));
    await world.settle(database);
  });

  it('is 30 % of what closed', async () => {
    const report = await kpi(database, world, world.admin, 'metric: WIN_RATE');
    expect(report).toMatchObject({
      value: '0.3',
      numerator: '3',
      denominator: '10',
      sampleSize: 10,
      formatted: '30 %',
    });
    expect(report).toMatchObject({ period: '2026-11', periodLabel: 'November 2026', unit: 'RATIO', currency: null });
  });

  it('is 3 % of the cohort, with 90 still open', async () => {
    const report = await kpi(database, world, world.admin, 'metric: CONVERSION_RATE');
    expect(report).toMatchObject({ value: '0.03', numerator: '3', denominator: '100', formatted: '3 %' });
    expect(report.details).toContainEqual(expect.objectContaining({ key: 'stillOpen', value: '90' }));
    expect(report.definition).toContain('has reached Won by now');
  });
});

describe('a cohort younger than the usual cycle', () => {
  const world = new World();
  const team = world.team('East', '华东');
  const maria = world.person('Maria', 'MANAGER', team);
  const li = world.person('李娜', 'REP', team, 'zh-CN');
  beforeAll(async () => {
    world.add('team_managers', { user_id: maria.id, team_id: team.id });
    const cohort = (at: string, won: number, lost: number, open: number) => {
      const lead = (state: 'WON' | 'LOST' | null, status = 'NEW') => {
        const { journey } = world.lead(li, at, team, { status });
        // Closed long before, so that only the cohort counts them.
        if (state)
          world.closed(state, li, '2025-01-15T09:00:00+08:00', { journey_id: journey.id, created_at: at }, team);
        if (state === 'WON') world.reached(journey, 'WON', '2026-11-20T09:00:00+08:00', li, team);
      };
      times(won, () => lead('WON'));
      times(lost, () => lead(null, 'DISQUALIFIED'));
      times(open, () => lead(null));
    };
    cohort('2026-11-03T09:00:00+08:00', 1, 1, 12);
    cohort('2026-10-03T09:00:00+08:00', 0, 0, 9);
    cohort('2026-09-03T09:00:00+08:00', 4, 10, 2);
    const closed = (state: 'WON' | 'LOST') =>
      world.closed(state, li, '2026-11-20T09:00:00+08:00', { created_at: '2026-10-06T09:00:00+08:00' }, team);
    times(3, () => closed('WON'));
    times(5, () => closed('LOST'));
    await world.settle(database);
  });

  it('is told as "so far", with the latest one to judge by and what closed', async () => {
    const report = await kpi(database, world, li, 'metric: CONVERSION_RATE');
    expect(report).toMatchObject({ numerator: '1', denominator: '14' });
    expect(report.meaning).toBe(
      '11月的线索：14 条中目前成交 1 条，12 条仍在跟进。你的成交周期通常为 45 天，不妨参考9月：16 条中 4 条（25%）。本月关闭 8 单，其中成交 3 单。',
    );
    expect(Object.fromEntries(report.details.map(({ key, value }) => [key, value]))).toEqual({
      stillOpen: '12',
      usualCycleDays: '45',
      judgeByValue: '0.25',
      judgeByNumerator: '4',
      judgeByDenominator: '16',
      wonInPeriod: '3',
      closedInPeriod: '8',
    });
  });

  it('says so in English to the manager of the team', async () => {
    const report = await kpi(database, world, maria, 'metric: CONVERSION_RATE');
    expect(report.meaning).toBe(
      'November leads: 1 of 14 won so far, 12 open. The usual cycle is 45 days, so judge by September: 4 of 16 (25 %). Closed this month: 3 of 8 won.',
    );
  });

  it('is not said of a cohort that is old enough', async () => {
    const report = await kpi(database, world, li, 'metric: CONVERSION_RATE, period: "2026-09"');
    expect(report).toMatchObject({ value: '0.25', meaning: null });
    expect(report.details.map(({ key }) => key)).toEqual(['stillOpen']);
  });
});

describe('sales cycle', () => {
  it('runs from first contact, or from the creation where none was recorded', async () => {
    const world = new World();
    const win = (created: string, contacted: string | null, won: string) => {
      const deal = world.closed('WON', world.admin, won, { created_at: created });
      if (contacted) world.reached({ id: deal.journey_id }, 'FIRST_CONTACT', contacted, world.admin);
    };
    win('2026-11-01T00:00:00Z', '2026-10-30T00:00:00Z', '2026-11-09T00:00:00Z'); // 10 days
    win('2026-11-01T00:00:00Z', null, '2026-11-03T12:00:00Z'); // 2.5 days
    win('2026-10-01T00:00:00Z', '2026-10-02T00:00:00Z', '2026-11-11T08:00:00Z'); // 40.33 days
    win('2026-11-01T00:00:00Z', '2026-11-20T00:00:00Z', '2026-11-05T00:00:00Z'); // contact noted after the win: 4 days
    await world.settle(database);
    const report = await kpi(database, world, world.admin, 'metric: SALES_CYCLE');
    expect(report).toMatchObject({ value: '14.21', numerator: '56.83', denominator: '4', formatted: '14.2 days' });
    expect(Object.fromEntries(report.details.map(({ key, value }) => [key, value]))).toEqual({
      median: '4',
      p90: '40.33',
      withoutFirstContact: '2',
    });
  });

  it('gives median and 90th percentile as cycles that occurred', async () => {
    const world = new World();
    for (let days = 1; days <= 10; days += 1) {
      const won = new Date(Date.parse('2026-11-02T00:00:00Z') + days * 86_400_000).toISOString();
      world.closed('WON', world.admin, won, { created_at: '2026-11-02T00:00:00Z' });
    }
    await world.settle(database);
    const { value, details } = await kpi(database, world, world.admin, 'metric: SALES_CYCLE');
    expect([value, ...details.map(detail => detail.value)]).toEqual(['5.5', '5', '9', '10']);
  });

  it('by stage counts all stays of a deal and leaves closing stages out', async () => {
    const world = new World();
    const deal = world.closed('WON', world.admin, '2026-11-12T00:00:00Z', { created_at: '2026-11-01T00:00:00Z' });
    const enter = (stage: string, at: string) =>
      world.add('stage_changes', { deal_id: deal.id, to_stage_id: world.stage(stage).id, at, user_id: world.admin.id });
    enter('Qualified', '2026-11-01T00:00:00Z');
    enter('Proposal', '2026-11-03T00:00:00Z');
    enter('Qualified', '2026-11-04T00:00:00Z');
    enter('Lost', '2026-11-07T00:00:00Z');
    enter('Negotiation', '2026-11-10T00:00:00Z');
    enter('Won', '2026-11-12T00:00:00Z');
    await world.settle(database);
    const report = await kpi(database, world, world.admin, 'metric: SALES_CYCLE, groupBy: STAGE');
    expect(report.value).toBe('11');
    expect(report.groups.map(({ label, value }) => [label, value])).toEqual([
      ['Qualified', '5'],
      ['Negotiation', '2'],
      ['Proposal', '1'],
    ]);
  });
});

describe('money', () => {
  it('of won deals is what it was worth then, of open ones what it is worth now', async () => {
    const world = new World();
    const rate = (value: string, from: string) =>
      world.add('currency_rates', { currency: 'CNY', rate: value, valid_from: from });
    rate('0.2', '2026-01-01');
    rate('0.142857142857', '2026-11-01');
    rate('99', '2026-12-01');
    world.closed('WON', world.admin, '2026-11-02T00:00:00Z', {
      amount: '100000000000000.10',
      closed_amount: '100000000000000.10',
    });
    world.closed('WON', world.admin, '2026-11-02T00:00:00Z', { amount: '0.07', closed_amount: '0.07' });
    world.closed('LOST', world.admin, '2026-11-02T00:00:00Z', { amount: '500', closed_amount: '500' });
    world.deal(world.admin, NOVEMBER, { amount: '7000', currency: 'CNY' });
    world.deal(world.admin, NOVEMBER, { amount: '250.5' });
    world.deal(world.admin, NOVEMBER, { amount: null });
    await world.settle(database);

    const revenue = await kpi(database, world, world.admin, 'metric: REVENUE');
    expect(revenue).toMatchObject({ value: '100000000000000.17', currency: 'USD', sampleSize: 2 });
    expect(revenue.formatted).toBe('US$100,000,000,000,000.17');

    const pipeline = await kpi(database, world, world.admin, 'metric: PIPELINE');
    expect(pipeline).toMatchObject({ value: '1250.50', sampleSize: 3, period: '2026-11-24', formatted: 'US$1,250.50' });
    expect(pipeline.details.map(({ key, value }) => [key, value])).toEqual([
      ['deals', '3'],
      ['withoutAmount', '1'],
    ]);
  });

  it('is not known where deals were won without any amount', async () => {
    const world = new World();
    world.closed('WON', world.admin, '2026-11-02T00:00:00Z', { amount: null, closed_amount: null });
    await world.settle(database);
    const report = await kpi(database, world, world.admin, 'metric: REVENUE');
    expect(report).toMatchObject({ value: null, formatted: 'no amount known', sampleSize: 1 });
  });
});

describe('an empty workspace', () => {
  const world = new World();
  beforeAll(() => world.settle(database));

  it.each(['CONVERSION_RATE', 'WIN_RATE', 'SALES_CYCLE'])('has nothing to divide by for %s', async metric => {
    const report = await kpi(database, world, world.admin, `metric: ${metric}, groupBy: USER, compare: PREVIOUS`);
    expect(report).toMatchObject({ value: null, sampleSize: 0, groups: [], change: null, chart: null });
    expect(report.meaning).toMatch(/^(Nothing reached Lead in|No deal was closed in|Nothing was won in the period)/);
    expect(report.formatted).toBe('nothing to divide by');
  });

  it.each([
    ['REVENUE', '0.00'],
    ['DEALS_WON', '0'],
    ['ACTIVITIES', '0'],
    ['PIPELINE', '0.00'],
  ])('has sold and done nothing: %s', async (metric, nothing) => {
    const report = await kpi(database, world, world.admin, `metric: ${metric}, groupBy: USER`);
    expect(report).toMatchObject({ value: nothing, sampleSize: 0, groups: [], chart: null });
  });
});
