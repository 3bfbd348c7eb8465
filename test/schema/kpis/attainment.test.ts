import { useDatabase } from '../../support/database';
import { kpi, type Report, refusal } from './ask';
import { type Row, World } from './world';

const database = useDatabase();

interface Aim {
  metric?: string;
  period: string;
  days: [string, string];
  value: string;
}

function aim(world: World, place: { user_id?: unknown; team_id?: unknown }, { metric, period, days, value }: Aim): Row {
  const [first_day, last_day] = days;
  return world.add('targets', { ...place, metric: metric ?? 'REVENUE', period, first_day, last_day, value });
}

const OCTOBER: Pick<Aim, 'period' | 'days'> = { period: '2026-10', days: ['2026-10-01', '2026-10-31'] };
const NOVEMBER: Pick<Aim, 'period' | 'days'> = { period: '2026-11', days: ['2026-11-01', '2026-11-30'] };
const DECEMBER: Pick<Aim, 'period' | 'days'> = { period: '2026-12', days: ['2026-12-01', '2026-12-31'] };
const QUARTER: Pick<Aim, 'period' | 'days'> = { period: '2026-Q4', days: ['2026-10-01', '2026-12-31'] };

function detail(report: Report, key: string): string | null | undefined {
  return report.details.find(one => one.key === key)?.value;
}

const NOW_IN_WORDS = 'Revenue: US$30,000 of US$40,000. US$10,000 to go in 7 days';

describe('attainment', () => {
  it('is what was won over the target of the same scope, metric and period, with what is still needed', async () => {
    const world = new World();
    aim(world, {}, { ...NOVEMBER, value: '40000' });
    world.closed('WON', world.admin, '2026-11-05T09:00:00+08:00', { amount: '30000' });
    await world.settle(database);
    const report = await kpi(database, world, world.admin, 'metric: ATTAINMENT, period: "2026-11"');
    expect(report).toMatchObject({
      value: '0.75',
      formatted: '75 %',
      numerator: '30000.00',
      denominator: '40000.00',
      sampleSize: 1,
    });
    expect(detail(report, 'remaining')).toBe('10000.00');
    expect(detail(report, 'daysLeft')).toBe('7');
    expect(detail(report, 'neededPerWeek')).toBe('10000.00');
    // 24 of 30 days have begun.
    expect(detail(report, 'soFarPerWeek')).toBe('8750.00');
    expect(report.meaning).toBe(`${NOW_IN_WORDS}: US$10,000 a week, against US$8,750 a week so far.`);
  });

  it('is null without a target, and says how to come by one', async () => {
    const world = new World();
    await world.settle(database);
    const report = await kpi(database, world, world.admin, 'metric: ATTAINMENT, period: "2026-11"');
    expect(report).toMatchObject({ value: null, formatted: 'no target set', denominator: null, details: [] });
    expect(report.meaning).toBe(
      'No target is set for A test, November 2026. Set one, and this answer says how far it is.',
    );
  });

  it('of a quarter adds up the targets of its months, as long as all of them are set', async () => {
    const world = new World();
    aim(world, {}, { ...OCTOBER, value: '10000' });
    aim(world, {}, { ...NOVEMBER, value: '20000' });
    world.closed('WON', world.admin, '2026-10-05T09:00:00+08:00', { amount: '15000' });
    const december = aim(world, {}, { ...DECEMBER, value: '30000' });
    await world.settle(database);
    const whole = await kpi(database, world, world.admin, 'metric: ATTAINMENT, period: "2026-Q4"');
    expect([whole.value, whole.denominator]).toEqual(['0.25', '60000.00']);
    const another = new World();
    another.rows.targets.push(
      ...world.rows.targets.filter(row => row !== december).map(row => ({ ...row, workspace_id: another.id })),
    );
    await another.settle(database);
    expect((await kpi(database, another, another.admin, 'metric: ATTAINMENT, period: "2026-Q4"')).value).toBeNull();
  });

  it('of a quarter takes its own target before those of its months', async () => {
    const world = new World();
    for (const month of [OCTOBER, NOVEMBER, DECEMBER]) aim(world, {}, { ...month, value: '1' });
    aim(world, {}, { ...QUARTER, value: '50000' });
    await world.settle(database);
    expect((await kpi(database, world, world.admin, 'metric: ATTAINMENT, period: "2026-Q4"')).denominator).toBe(
      '50000.00',
    );
  });

  it('of rates weighs each month by what it is of', async () => {
    const world = new World();
    aim(world, {}, { metric: 'CONVERSION_RATE', ...OCTOBER, value: '0.1' });
    aim(world, {}, { metric: 'CONVERSION_RATE', ...NOVEMBER, value: '0.4' });
    aim(world, {}, { metric: 'CONVERSION_RATE', ...DECEMBER, value: '0.9' });
    for (const day of ['01', '02', '03']) world.lead(world.admin, `2026-10-${day}T09:00:00+08:00`);
    const { journey } = world.lead(world.admin, '2026-11-02T09:00:00+08:00');
    world.reached(journey, 'WON', '2026-11-03T09:00:00+08:00', world.admin);
    await world.settle(database);
    // Three leads to be won at 10 % and one at 40 %: 17.5 % of four; one of four was won.
    const report = await kpi(database, world, world.admin, 'metric: ATTAINMENT, period: "2026-Q4"');
    expect(report).toMatchObject({ value: '1.428571', numerator: '0.25', denominator: '0.175' });
    expect(detail(report, 'neededPerWeek')).toBeNull();
  });

  it('takes the only target there is, or the one that is named', async () => {
    const world = new World();
    aim(world, {}, { metric: 'DEALS_WON', ...NOVEMBER, value: '4' });
    aim(world, {}, { metric: 'ACTIVITIES', ...NOVEMBER, value: '10' });
    world.closed('WON', world.admin, '2026-11-05T09:00:00+08:00');
    await world.settle(database);
    const usual = await kpi(database, world, world.admin, 'metric: ATTAINMENT, period: "2026-11"');
    expect([usual.value, usual.numerator, usual.denominator]).toEqual(['0.25', '1', '4']);
    const named = await kpi(database, world, world.admin, 'metric: ATTAINMENT, period: "2026-11", goal: ACTIVITIES');
    expect([named.value, named.numerator, named.denominator]).toEqual(['0', '0', '10']);
    expect(await refusal(database, world, world.admin, 'metric: REVENUE, goal: ACTIVITIES')).toBe(
      'BAD_USER_INPUT: Revenue is not held against a target; only ATTAINMENT takes `goal`.',
    );
  });

  it('is split by person, team and month, also for who has done nothing yet', async () => {
    const world = new World();
    const [east, west] = [world.team('East'), world.team('West')];
    const [ann, ben] = [world.person('Ann', 'REP', east), world.person('Ben', 'REP', east)];
    const cid = world.person('Cid', 'REP', west);
    aim(world, { user_id: ann.id }, { ...NOVEMBER, value: '2000' });
    aim(world, { user_id: ben.id }, { ...NOVEMBER, value: '4000' });
    aim(world, { team_id: east.id }, { ...NOVEMBER, value: '5000' });
    world.closed('WON', ann, '2026-11-05T09:00:00+08:00', { amount: '1000' }, east);
    world.closed('WON', cid, '2026-11-05T09:00:00+08:00', { amount: '700' }, west);
    await world.settle(database);
    const by = async (dimension: string) =>
      (
        await kpi(database, world, world.admin, `metric: ATTAINMENT, period: "2026-11", groupBy: ${dimension}`)
      ).groups.map(({ label, value, denominator }) => [label, value, denominator]);
    expect(await by('USER')).toEqual([
      ['Ann', '0.5', '2000.00'],
      ['Ben', '0', '4000.00'],
      ['Cid', null, null],
    ]);
    expect(await by('TEAM')).toEqual([
      ['East', '0.2', '5000.00'],
      ['West', null, null],
    ]);
  });

  it('of a manager of two teams is that of both together', async () => {
    const world = new World();
    const [east, west] = [world.team('East'), world.team('West')];
    const maria = world.person('Maria', 'MANAGER');
    for (const team of [east, west]) world.add('team_managers', { user_id: maria.id, team_id: team.id });
    aim(world, { team_id: east.id }, { ...NOVEMBER, value: '1000' });
    aim(world, { team_id: west.id }, { ...NOVEMBER, value: '3000' });
    world.closed('WON', maria, '2026-11-05T09:00:00+08:00', { amount: '1000' }, west);
    await world.settle(database);
    const report = await kpi(database, world, maria, 'metric: ATTAINMENT, period: "2026-11"');
    expect([report.value, report.denominator]).toEqual(['0.25', '4000.00']);
  });

  it('is compared with that of the period before, held against its own target', async () => {
    const world = new World();
    aim(world, {}, { ...OCTOBER, value: '1000' });
    aim(world, {}, { ...NOVEMBER, value: '4000' });
    for (const month of ['10', '11']) world.closed('WON', world.admin, `2026-${month}-05T09:00:00+08:00`);
    await world.settle(database);
    const report = await kpi(database, world, world.admin, 'metric: ATTAINMENT, period: "2026-11", compare: PREVIOUS');
    expect([report.value, report.previous?.value, report.change]).toEqual(['0.25', '1', '-0.75']);
  });
});

describe('coverage', () => {
  it.each([
    ['9000', '3', 'healthy'],
    ['6000', '2', 'thin'],
    ['3000', '1', 'at risk'],
  ])('of a pipeline of %s over 3,000 left is %s', async (amount, coverage, word) => {
    const world = new World();
    aim(world, {}, { ...NOVEMBER, value: '4000' });
    world.closed('WON', world.admin, '2026-11-05T09:00:00+08:00', { amount: '1000' });
    world.deal(world.admin, '2026-11-05T09:00:00+08:00', { amount });
    await world.settle(database);
    const report = await kpi(database, world, world.admin, 'metric: PIPELINE');
    expect([detail(report, 'coverage'), detail(report, 'leftOfTarget')]).toEqual([coverage, '3000.00']);
    expect(report.meaning).toContain(word);
  });
});
