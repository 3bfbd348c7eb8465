import { globalId } from '../../../entities/values/globalId';
import { useDatabase } from '../../support/database';
import { kpi, type Report, refusal } from './ask';
import { type Row, World } from './world';

const database = useDatabase();

function times(count: number, make: (at: number) => void): void {
  for (let at = 0; at < count; at += 1) make(at);
}

function detailsOf({ details }: Pick<Report, 'details'>): Record<string, string | null> {
  return Object.fromEntries(details.map(({ key, value }) => [key, value]));
}

const NOVEMBER = '2026-11-05T09:00:00+08:00';

describe('velocity', () => {
  it('is 18 open deals × 42 000 × 24 % ÷ 78 days = 2 326 a day', async () => {
    const world = new World();
    const won = '2026-11-20T00:00:00Z';
    const created = new Date(Date.parse(won) - 78 * 86_400_000).toISOString();
    times(18, () => world.deal(world.admin, NOVEMBER));
    times(6, at => world.closed('WON', world.admin, won, { created_at: created, amount: at < 3 ? '40000' : '44000' }));
    times(19, () => world.closed('LOST', world.admin, won));
    await world.settle(database);
    const report = await kpi(database, world, world.admin, 'metric: VELOCITY');
    expect(report).toMatchObject({
      value: '2326.15',
      unit: 'MONEY_PER_DAY',
      currency: 'USD',
      formatted: 'US$2,326.15 a day',
      numerator: '181440.00',
      denominator: '78',
      sampleSize: 25,
    });
    expect(detailsOf(report)).toEqual({ deals: '18', averageDeal: '42000.00', winRate: '0.24', meanCycle: '78' });
  });

  it('is nothing where nothing is open, and unknown where nothing was won', async () => {
    const world = new World();
    world.closed('WON', world.admin, NOVEMBER, { created_at: '2026-10-05T09:00:00+08:00' });
    world.closed('LOST', world.admin, '2026-10-05T09:00:00+08:00');
    await world.settle(database);
    expect((await kpi(database, world, world.admin, 'metric: VELOCITY')).value).toBe('0.00');
    expect(await kpi(database, world, world.admin, 'metric: VELOCITY, period: "2026-10"')).toMatchObject({
      value: null,
      formatted: 'nothing to divide by',
      sampleSize: 1,
    });
  });
});

describe('lifetime value', () => {
  /** Twenty seats of 500 a month each; at the end of every month one customer leaves and a new one takes the seat. */
  function subscribers(leaving: number): World {
    const world = new World();
    const seats = Array.from({ length: 20 }, (_, seat) => ({ seat, since: '2025-06' }));
    const months = (from: string, to: string) =>
      (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5)) - Number(from.slice(5));
    const rent = (from: string, to: string) => {
      const term = months(from, to);
      world.closed('WON', world.admin, `${from}-01T00:00:00+08:00`, {
        account_id: world.customer().id,
        revenue_kind: 'RECURRING',
        term_months: term,
        amount: String(500 * term),
      });
    };
    times(12, month => {
      const at = new Date(Date.UTC(2025, 13 + month, 1)).toISOString().slice(0, 7);
      for (const seat of seats.slice(month * leaving, month * leaving + leaving)) {
        rent(seat.since, at);
        seat.since = at;
      }
    });
    for (const { since } of seats) rent(since, '2027-06');
    return world;
  }

  it('is 500 a month × 80 % ÷ 5 % = 8 000', async () => {
    const world = await subscribers(1).settle(database);
    const report = await kpi(database, world, world.admin, 'metric: LTV, period: "2026"', '2027-01-15T10:00:00+08:00');
    expect(report).toMatchObject({
      value: '8000.00',
      formatted: 'US$8,000',
      numerator: '400.00',
      denominator: '0.05',
      meaning: null,
    });
    expect(detailsOf(report)).toMatchObject({ monthlyRevenue: '500.00', grossMargin: '0.8', monthlyChurn: '0.05' });
  });

  it('has no value while nobody has left, and tells what customers have brought so far', async () => {
    const world = await subscribers(0).settle(database);
    const report = await kpi(database, world, world.admin, 'metric: LTV, period: "2026"', '2027-01-15T10:00:00+08:00');
    // 19 of 24 months have been paid by each: 19 × 500 × 80 %.
    expect(report).toMatchObject({ value: null, formatted: 'no customer has left yet', denominator: '0' });
    expect(detailsOf(report).historicValue).toBe('7600.00');
    expect(report.meaning).toBe(
      'No customer has left yet, so there is no lifetime to reckon with. So far each has brought US$7,600 after cost.',
    );
  });

  it('takes the margin of the product line where it has one, weighted by revenue', async () => {
    const world = new World();
    const line = world.add('product_lines', { name: 'Care', translations: {}, gross_margin: '0.5' });
    const buy = (more: Row) =>
      world.closed('WON', world.admin, '2026-01-10T09:00:00+08:00', { account_id: world.customer().id, ...more });
    buy({ amount: '300', product_line_id: line.id });
    buy({ amount: '100' });
    await world.settle(database);
    const report = await kpi(database, world, world.admin, 'metric: LTV, groupBy: PRODUCT_LINE, period: "2026"');
    expect(detailsOf(report).grossMargin).toBe('0.575');
    expect(report.groups.map(({ label, numerator }) => [label, numerator])).toEqual([
      // 300 × 0.5 and 100 × 0.8, over the eleven months from January to November in which each was a customer.
      ['Care', '13.64'],
      ['No product line', '7.27'],
    ]);
  });

  it('counts who has bought once as active for the months of the setting', async () => {
    const world = new World({ customerActiveMonths: 3 });
    world.closed('WON', world.admin, '2026-01-10T09:00:00+08:00', { account_id: world.customer().id, amount: '400' });
    world.closed('WON', world.admin, '2026-01-10T09:00:00+08:00', { account_id: world.customer().id, amount: '400' });
    await world.settle(database);
    const report = await kpi(database, world, world.admin, 'metric: LTV, period: "2026-11"');
    // Active in January to April, two customers each; both are there at the start of three months and leave in the third.
    expect(report).toMatchObject({ numerator: '80.00', denominator: '0.333333', value: '240.00', sampleSize: 2 });
  });
});

describe('acquisition cost', () => {
  const world = new World();
  const fair = world.add('channels', { name: 'Fair', category: 'OUTBOUND', translations: { 'zh-CN': '展会' } });
  const web = world.add('channels', { name: 'Web', category: 'OUTBOUND', translations: {} });
  const post = world.add('channels', { name: 'Post', category: 'OUTBOUND', translations: {} });
  const li = world.person('李娜', 'ADMIN', undefined, 'zh-CN');
  const team = world.team('East');
  const maria = world.person('Maria', 'MANAGER', team);
  const rep = world.person('Ann', 'REP', team);
  beforeAll(async () => {
    world.add('team_managers', { user_id: maria.id, team_id: team.id });
    const win = (channel: Row | null, type: 'NEW' | 'EXISTING' = 'NEW') => {
      const account_id = world.customer(type).id;
      world.closed('WON', world.admin, NOVEMBER, { account_id, channel_id: channel?.id });
      // A second purchase makes nobody new.
      world.closed('WON', world.admin, '2026-11-12T09:00:00+08:00', { account_id, channel_id: fair.id });
    };
    win(fair);
    times(2, () => win(web));
    win(null);
    win(web, 'EXISTING');
    world.cost('300', '2026-11-01', '2026-11-30', { channel_id: fair.id });
    world.cost('90', '2026-10-17', '2026-11-15', { channel_id: web.id }); // half of its thirty days
    world.cost('70', '2026-11-03', '2026-11-03', { channel_id: post.id });
    world.cost('1000', '2026-11-01', '2026-11-30');
    world.cost('9999', '2026-10-01', '2026-10-31');
    await world.settle(database);
  });
  const PERIOD = 'period: "2026-11"';

  it('is costs ÷ new customers, with the shared part told', async () => {
    const report = await kpi(database, world, world.admin, `metric: CAC, ${PERIOD}`);
    // 300 + 45 + 70 + 1000, four new customers
    expect(report).toMatchObject({ value: '353.75', numerator: '1415.00', denominator: '4', sampleSize: 4 });
    expect(detailsOf(report)).toEqual({ ownCosts: '415.00', sharedCosts: '1000.00' });
  });

  it('by channel shares the unbooked costs out by new customers, and shows a cost without one', async () => {
    const report = await kpi(database, world, world.admin, `metric: CAC, groupBy: CHANNEL, ${PERIOD}`);
    expect(report.groups).toMatchObject([
      {
        label: 'Fair',
        value: '550.00',
        numerator: '550.00',
        denominator: '1',
        details: [{ value: '300.00' }, { value: '250.00' }],
      },
      {
        label: 'Web',
        value: '272.50',
        numerator: '545.00',
        denominator: '2',
        details: [{ value: '45.00' }, { value: '500.00' }],
      },
      { label: 'No channel', value: '250.00', numerator: '250.00', denominator: '1' },
      { label: 'Post', value: null, numerator: '70.00', denominator: '0', formatted: 'no new customer, US$70 spent' },
    ]);
    const of = `filter: { channelIds: ["${globalId('Channel', String(web.id))}"] }`;
    expect(await kpi(database, world, world.admin, `metric: CAC, ${of}, ${PERIOD}`)).toMatchObject({ value: '272.50' });
  });

  it('without any new customer shows what was spent', async () => {
    const report = await kpi(database, world, li, 'metric: CAC, groupBy: CHANNEL, period: "2026-10"');
    expect(report).toMatchObject({ value: null, numerator: '10044.00', formatted: '没有新增客户，已花费 US$10,044' });
    expect(report.groups.map(({ label, numerator }) => [label, numerator])).toEqual([
      ['Web', '45.00'],
      ['渠道未知', '9999.00'],
    ]);
  });

  it('takes the twelve months until today without a period', async () => {
    expect((await kpi(database, world, world.admin, 'metric: CAC')).period).toBe('2025-11-25/2026-11-24');
    expect((await kpi(database, world, world.admin, 'metric: LTV')).period).toBe('2025-11-25/2026-11-24');
  });

  it('is the workspace’s only, and split by nothing but channels', async () => {
    expect(await refusal(database, world, maria, 'metric: CAC')).toBe(
      'BAD_USER_INPUT: Customer acquisition cost is reckoned for the whole workspace only. Please ask an analyst or admin for it.',
    );
    expect(await refusal(database, world, rep, 'metric: LTV')).toMatch(/only\. Please ask/);
    expect(
      await refusal(
        database,
        world,
        li,
        `metric: CAC, scope: { type: TEAM, id: "${globalId('Team', String(team.id))}" }`,
      ),
    ).toBe('BAD_USER_INPUT: 获客成本只按整个工作区计算，请去掉范围。');
    expect(await refusal(database, world, world.admin, 'metric: CAC, groupBy: SEGMENT')).toBe(
      'BAD_USER_INPUT: Customer acquisition cost cannot be split by segment. Choose one of: channel.',
    );
  });

  it('counts another currency at the rate of the day it was recorded', async () => {
    const other = new World();
    const rate = (value: string, from: string) =>
      other.add('currency_rates', { currency: 'CNY', rate: value, valid_from: from });
    rate('0.2', '2026-01-01');
    rate('0.1', '2026-11-10');
    other.cost('1000', '2026-11-01', '2026-11-30', { currency: 'CNY', created_at: '2026-11-09T23:00:00+08:00' });
    other.cost('1000', '2026-11-01', '2026-11-30', { currency: 'CNY', created_at: '2026-11-10T01:00:00+08:00' });
    other.closed('WON', other.admin, NOVEMBER);
    await other.settle(database);
    expect(await kpi(database, other, other.admin, `metric: CAC, ${PERIOD}`)).toMatchObject({ value: '300.00' });
  });
});

describe('lifetime value to acquisition cost', () => {
  /** Two customers who bought for `amount`; one of them was lost again after three months, winning both cost 100. */
  async function report(amount: string): Promise<Report> {
    const world = new World({ customerActiveMonths: 3 });
    const buy = (at: string) => world.closed('WON', world.admin, at, { account_id: world.customer().id, amount });
    buy('2026-01-10T09:00:00+08:00');
    buy('2026-10-10T09:00:00+08:00');
    world.cost('100', '2026-01-01', '2026-11-24');
    await world.settle(database);
    return kpi(database, world, world.admin, 'metric: LTV_CAC');
  }

  it('is told with its reading and the payback', async () => {
    const healthy = await report('350');
    // Active for 4 + 2 months: 700 × 0.8 ÷ 6 a month. Left: 0, 0, 1 and 0 of 1. Cost of each: 50.
    expect(healthy).toMatchObject({ value: '7.466667', formatted: '7.5', numerator: '373.33', denominator: '50.00' });
    expect(detailsOf(healthy)).toEqual({ ltv: '373.33', cac: '50.00', paybackMonths: '0.54' });
    expect(healthy.meaning).toBe(
      'A customer brings 7.5 times what winning one costs, which is healthy (3 or more). Winning one is paid back after 0.5 months. That rests on 2 records only: too few to read much into it.',
    );
    expect((await report('100')).meaning).toContain(
      '2.1 times what winning one costs: it pays, but below the healthy 3.',
    );
    expect((await report('40')).meaning).toContain('winning customers loses money.');
  });
});

describe('forecast', () => {
  const world = new World();
  beforeAll(async () => {
    world.closed('WON', world.admin, NOVEMBER, { amount: '1000.50' });
    world.closed('LOST', world.admin, NOVEMBER, { amount: '7777' });
    const open = (stage: string, expected: string | null, amount: string | null) =>
      world.deal(world.admin, NOVEMBER, { stage_id: world.stage(stage).id, expected_close_on: expected, amount });
    open('Proposal', '2026-11-24', '100'); // 60 %, due today
    open('Negotiation', '2026-11-30', '50'); // 80 %
    open('Negotiation', '2026-11-30', null);
    open('Qualified', '2026-11-23', '900'); // overdue
    open('Qualified', '2026-10-31', '90'); // overdue since last month
    open('Negotiation', '2026-12-01', '5000');
    open('Negotiation', null, '60000');
    await world.settle(database);
  });

  it('adds to what is won each open deal at its stage’s probability, and lists overdue ones apart', async () => {
    const report = await kpi(database, world, world.admin, 'metric: FORECAST');
    expect(report).toMatchObject({ value: '1100.50', numerator: '1100.50', denominator: null, sampleSize: 4 });
    expect(detailsOf(report)).toEqual({
      won: '1000.50',
      weighted: '100.00',
      deals: '3',
      overdue: '990.00',
      overdueDeals: '2',
      withoutAmount: '1',
    });
  });

  it('can be asked for a period that is to come, month by month', async () => {
    expect(await kpi(database, world, world.admin, 'metric: FORECAST, period: "2027-01"')).toMatchObject({
      value: '0.00',
    });
    const report = await kpi(database, world, world.admin, 'metric: FORECAST, period: "2026-Q4", groupBy: MONTH');
    expect(report.groups.map(({ label, value }) => [label, value])).toEqual([
      ['Oct 2026', '0.00'],
      ['Nov 2026', '1100.50'],
      ['Dec 2026', '4000.00'],
    ]);
  });
});

describe('new customers', () => {
  it('are accounts at their first purchase, unless they had bought before', async () => {
    const world = new World();
    const [east, west] = [world.team('East'), world.team('West')];
    const ann = world.person('Ann', 'REP', east);
    const ben = world.person('Ben', 'REP', west);
    const newcomer = world.customer();
    world.closed('WON', ann, NOVEMBER, { account_id: newcomer.id }, east);
    world.closed('WON', ben, '2026-11-20T09:00:00+08:00', { account_id: newcomer.id }, west);
    world.closed('WON', ben, NOVEMBER, { account_id: world.customer('EXISTING').id }, west);
    const early = world.customer();
    world.closed('WON', ben, '2026-10-31T23:59:59+08:00', { account_id: early.id }, west);
    world.closed('WON', ben, NOVEMBER, { account_id: early.id }, west);
    world.closed('WON', ben, NOVEMBER, { account_id: world.customer('NEW', { deleted_at: NOVEMBER }).id }, west);
    world.closed('LOST', ben, NOVEMBER, { account_id: world.customer().id }, west);
    await world.settle(database);
    const report = await kpi(database, world, world.admin, 'metric: NEW_CUSTOMERS, groupBy: TEAM, compare: PREVIOUS');
    expect(report).toMatchObject({ value: '1', change: '0', unit: 'COUNT', previous: { value: '1' } });
    expect(report.groups).toMatchObject([{ label: 'East', value: '1' }]);
  });
});

describe('an empty workspace', () => {
  const world = new World();
  beforeAll(() => world.settle(database));

  it.each(['CAC', 'LTV', 'LTV_CAC', 'VELOCITY'])('has nothing to divide by for %s', async metric => {
    expect(await kpi(database, world, world.admin, `metric: ${metric}`)).toMatchObject({
      value: null,
      formatted: 'nothing to divide by',
      sampleSize: 0,
      meaning: expect.stringMatching(/November 2026/),
      chart: null,
    });
  });

  it.each([
    ['NEW_CUSTOMERS', '0'],
    ['FORECAST', '0.00'],
  ])('has won nothing: %s', async (metric, nothing) => {
    expect(await kpi(database, world, world.admin, `metric: ${metric}`)).toMatchObject({
      value: nothing,
      sampleSize: 0,
    });
  });
});
