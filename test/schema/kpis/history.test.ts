import { useDatabase } from '../../support/database';
import { kpi } from './ask';
import { type Row, World } from './world';

const database = useDatabase();

const values = async (world: World, who: Row, metric: string): Promise<(string | null)[]> => {
  const { value, numerator, denominator } = await kpi(database, world, who, `metric: ${metric}, period: "2026-11"`);
  return [value, numerator, denominator];
};

describe('figures stay with who had them when it happened', () => {
  const world = new World();
  const [east, west] = [world.team('East'), world.team('West')];
  const alice = world.person('Alice', 'REP', east);
  const bob = world.person('Bob', 'REP');
  const [maria, min] = [world.person('Maria', 'MANAGER', east), world.person('Min', 'MANAGER', west)];
  beforeAll(async () => {
    world.add('team_managers', { user_id: maria.id, team_id: east.id });
    world.add('team_managers', { user_id: min.id, team_id: west.id });
    // Bob moved from East to West on the 15th.
    const move = '2026-11-15T00:00:00+08:00';
    world.add('team_memberships', { user_id: bob.id, team_id: east.id, since: '2026-01-01T00:00:00Z', until: move });
    world.add('team_memberships', { user_id: bob.id, team_id: west.id, since: move });
    // Alice found it, Bob won it while in East, and it is Alice's again now.
    const { journey } = world.lead(alice, '2026-11-02T09:00:00+08:00', east, { owner_id: bob.id });
    world.reached(journey, 'WON', '2026-11-10T09:00:00+08:00', bob, east);
    const more = { journey_id: journey.id, owner_id: alice.id, created_at: '2026-11-02T09:00:00+08:00' };
    world.closed('WON', bob, '2026-11-10T09:00:00+08:00', more, east);
    // Alice's open deal is Bob's by now.
    world.deal(bob, '2026-11-03T09:00:00+08:00', { amount: '70' });
    const called = { kind: 'CALL', account_id: world.account.id, user_id: bob.id };
    world.add('activities', { ...called, team_id: east.id, occurred_at: '2026-11-05T09:00:00+08:00' });
    world.add('activities', { ...called, team_id: west.id, occurred_at: '2026-11-16T09:00:00+08:00' });
    await world.settle(database);
  });

  it('the conversion, numerator and denominator, with who had the lead', async () => {
    expect(await values(world, alice, 'CONVERSION_RATE')).toEqual(['1', '1', '1']);
    expect(await values(world, bob, 'CONVERSION_RATE')).toEqual([null, '0', '0']);
  });

  it('the win with who closed it', async () => {
    expect(await values(world, alice, 'DEALS_WON')).toEqual(['0', '0', null]);
    expect(await values(world, bob, 'DEALS_WON')).toEqual(['1', '1', null]);
    expect(await values(world, bob, 'REVENUE')).toEqual(['1000.00', '1000.00', null]);
  });

  it('and with the team that person was in then', async () => {
    expect(await values(world, maria, 'DEALS_WON')).toEqual(['1', '1', null]);
    expect(await values(world, min, 'DEALS_WON')).toEqual(['0', '0', null]);
    expect(await values(world, maria, 'ACTIVITIES')).toEqual(['1', '1', null]);
    expect(await values(world, min, 'ACTIVITIES')).toEqual(['1', '1', null]);
  });

  it('but what is open is of whose it is now', async () => {
    expect((await kpi(database, world, alice, 'metric: PIPELINE')).value).toBe('0.00');
    expect((await kpi(database, world, min, 'metric: PIPELINE')).value).toBe('70.00');
    expect((await kpi(database, world, maria, 'metric: PIPELINE')).value).toBe('0.00');
  });
});

describe('a deal that was won and is open again', () => {
  it('has still reached what it reached, and counts as open, not as won', async () => {
    const world = new World();
    const { journey } = world.lead(world.admin, '2026-11-02T09:00:00+08:00');
    world.reached(journey, 'WON', '2026-11-05T09:00:00+08:00', world.admin);
    world.deal(world.admin, '2026-11-02T09:00:00+08:00', { journey_id: journey.id, amount: '10' });
    await world.settle(database);
    expect(await values(world, world.admin, 'CONVERSION_RATE')).toEqual(['1', '1', '1']);
    expect(await values(world, world.admin, 'WIN_RATE')).toEqual([null, '0', '0']);
    expect((await kpi(database, world, world.admin, 'metric: PIPELINE')).value).toBe('10.00');
  });
});

describe('what was taken back', () => {
  it('counts nowhere', async () => {
    const world = new World();
    const gone = { deleted_at: '2026-11-20T00:00:00Z' };
    const { journey } = world.lead(world.admin, '2026-11-02T09:00:00+08:00', undefined, gone);
    Object.assign(world.rows.milestones[0] ?? {}, gone);
    world.closed('WON', world.admin, '2026-11-05T09:00:00+08:00', { journey_id: journey.id, ...gone });
    world.deal(world.admin, '2026-11-05T09:00:00+08:00', gone);
    const done = { kind: 'CALL', account_id: world.account.id, user_id: world.admin.id };
    world.add('activities', { ...done, occurred_at: '2026-11-05T09:00:00+08:00', ...gone });
    await world.settle(database);
    expect(await values(world, world.admin, 'CONVERSION_RATE')).toEqual([null, '0', '0']);
    expect(await values(world, world.admin, 'WIN_RATE')).toEqual([null, '0', '0']);
    expect(await values(world, world.admin, 'ACTIVITIES')).toEqual(['0', '0', null]);
    expect((await kpi(database, world, world.admin, 'metric: PIPELINE')).sampleSize).toBe(0);
  });
});

describe('a period', () => {
  it('is cut at midnight in the workspace’s time zone', async () => {
    const world = new World({ timeZone: 'Asia/Shanghai' });
    world.closed('WON', world.admin, '2026-10-31T15:59:59.999999Z', {});
    world.closed('WON', world.admin, '2026-10-31T16:00:00Z', {});
    await world.settle(database);
    const of = async (period: string) =>
      (await kpi(database, world, world.admin, `metric: DEALS_WON, period: "${period}"`)).value;
    expect([await of('2026-10'), await of('2026-11'), await of('2026-10-31'), await of('2026-11-01')]).toEqual([
      '1',
      '1',
      '1',
      '1',
    ]);
    const { groups } = await kpi(database, world, world.admin, 'metric: DEALS_WON, period: "2026-Q4", groupBy: MONTH');
    expect(groups.map(({ key, label, value }) => [key, label, value])).toEqual([
      ['2026-10', 'Oct 2026', '1'],
      ['2026-11', 'Nov 2026', '1'],
    ]);
  });

  it('of a week runs from Monday to Sunday, across the year’s end', async () => {
    const world = new World();
    for (const day of ['2020-12-27', '2020-12-28', '2021-01-03', '2021-01-04']) {
      world.closed('WON', world.admin, `${day}T12:00:00+08:00`, {});
    }
    await world.settle(database);
    const report = await kpi(database, world, world.admin, 'metric: DEALS_WON, period: "2020-W53", compare: PREVIOUS');
    expect(report).toMatchObject({
      value: '2',
      periodLabel: 'week 53 of 2020',
      change: '1',
      previous: { period: '2020-W52', value: '1' },
    });
  });

  it('of a quarter and a year follows the fiscal year', async () => {
    const world = new World({ fiscalYearStartMonth: 4 });
    for (const month of ['03', '04', '06', '07'])
      world.closed('WON', world.admin, `2025-${month}-15T12:00:00+08:00`, {});
    await world.settle(database);
    const of = async (period: string) => {
      const { value, periodLabel } = await kpi(database, world, world.admin, `metric: DEALS_WON, period: "${period}"`);
      return [value, periodLabel];
    };
    expect(await of('2026-Q1')).toEqual(['2', 'Q1 FY2026']);
    expect(await of('2026')).toEqual(['3', 'FY2026']);
    expect(await of('2025')).toEqual(['1', 'FY2025']);
  });
});
