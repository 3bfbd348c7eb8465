import { globalId } from '../../../entities/values/globalId';
import { useDatabase } from '../../support/database';
import { kpi, refusal } from './ask';
import { type Row, World } from './world';

const database = useDatabase();

const world = new World();
const east = world.team('East', '华东');
const alice = world.person('Alice', 'REP', east);
const bob = world.person('Bob', 'REP', east);
const shy = world.person('Shy', 'REP', east);
const maria = world.person('Maria', 'MANAGER', east);
const li = world.person('李娜', 'REP', undefined, 'zh-CN');
const cloud = world.add('product_lines', { name: 'Cloud', translations: { 'zh-CN': '云平台' } });
const fair = world.add('channels', { name: 'Fair', category: 'OUTBOUND', translations: { 'zh-CN': '展会' } });
const clinics = world.add('segments', { name: 'Clinics', needs: [], translations: { 'zh-CN': '诊所' } });
const clinic = world.add('accounts', {
  name: 'Clinic',
  type: 'NEW',
  aliases: [],
  owner_id: bob.id,
  segment_id: clinics.id,
});

const NOV = '2026-11-05T09:00:00+08:00';
const OCT = '2026-10-05T09:00:00+08:00';
const idOf = (type: string, row: Row) => globalId(type, String(row.id));

beforeAll(async () => {
  world.add('team_managers', { user_id: maria.id, team_id: east.id });
  Object.assign(bob, { leaderboard_opt_in: true });
  const line = { product_line_id: cloud.id, channel_id: fair.id, account_id: clinic.id, customer_type: 'EXISTING' };
  world.closed('WON', alice, NOV, { amount: '100', ...line }, east);
  world.closed('LOST', alice, NOV, {}, east);
  world.closed('WON', bob, NOV, { amount: '300' }, east);
  world.closed('WON', shy, OCT, { amount: '50' }, east);
  world.closed('WON', shy, NOV, { amount: '200', product_line_id: cloud.id }, east);
  world.closed('WON', li, NOV, { amount: '7' });
  world.deal(alice, NOV, { amount: '11', ...line });
  world.deal(bob, NOV, { amount: '13', stage_id: world.stage('Proposal').id });
  for (const kind of ['CALL', 'CALL', 'VISIT']) {
    world.add('activities', { kind, account_id: clinic.id, user_id: alice.id, team_id: east.id, occurred_at: NOV });
  }
  const { journey } = world.lead(alice, NOV, east, { channel_id: fair.id, segment_id: clinics.id });
  world.reached(journey, 'WON', NOV, alice, east);
  world.lead(alice, NOV, east);
  await world.settle(database);
});

const groups = async (who: Row, args: string) =>
  (await kpi(database, world, who, args)).groups.map(({ label, value }) => [label, value]);

describe('groups', () => {
  it('come largest first, with what belongs to none among them, and add up', async () => {
    const report = await kpi(database, world, world.admin, 'metric: REVENUE, groupBy: PRODUCT_LINE');
    expect(report.value).toBe('607.00');
    expect(report.groups).toMatchObject([
      { key: 'NONE', label: 'No product line', value: '307.00', sampleSize: 2 },
      { key: idOf('ProductLine', cloud), label: 'Cloud', value: '300.00', sampleSize: 2 },
    ]);
  });

  it('are told in the reader’s language', async () => {
    expect(await groups(li, 'metric: REVENUE, groupBy: PRODUCT_LINE')).toEqual([['未定产品线', '7.00']]);
    const report = await kpi(database, world, li, 'metric: REVENUE, groupBy: TEAM');
    expect(report).toMatchObject({ label: '销售额', periodLabel: '2026年11月', formatted: 'US$7' });
    expect(report.definition).toBe('期内成交商机的金额合计，外币按成交当天的汇率折算。');
    expect(report.chart?.alt).toBe('条形图：销售额（按团队），李娜 · 2026年11月。无团队：US$7。');
  });

  it.each([
    [
      'TEAM',
      [
        ['East', '600.00'],
        ['No team', '7.00'],
      ],
    ],
    [
      'SEGMENT',
      [
        ['No segment', '507.00'],
        ['Clinics', '100.00'],
      ],
    ],
    [
      'CHANNEL',
      [
        ['No channel', '507.00'],
        ['Fair', '100.00'],
      ],
    ],
    [
      'CUSTOMER_TYPE',
      [
        ['New customers', '507.00'],
        ['Existing customers', '100.00'],
      ],
    ],
    [
      'USER',
      [
        ['Bob', '300.00'],
        ['Shy', '200.00'],
        ['Alice', '100.00'],
        ['李娜', '7.00'],
      ],
    ],
    ['MONTH', [['Nov 2026', '607.00']]],
  ])('split revenue by %s', async (dimension, expected) => {
    expect(await groups(world.admin, `metric: REVENUE, groupBy: ${dimension}`)).toEqual(expected);
  });

  it('split the pipeline by stage', async () => {
    expect(await groups(maria, 'metric: PIPELINE, groupBy: STAGE')).toEqual([
      ['Proposal', '13.00'],
      ['Qualified', '11.00'],
    ]);
  });

  it('split a conversion by where the lead came from', async () => {
    const report = await kpi(database, world, alice, 'metric: CONVERSION_RATE, groupBy: CHANNEL');
    expect(report.groups).toMatchObject([
      { label: 'Fair', value: '1', numerator: '1', denominator: '1' },
      { label: 'No channel', value: '0', numerator: '0', denominator: '1' },
    ]);
    expect(await groups(alice, 'metric: CONVERSION_RATE, groupBy: SEGMENT')).toEqual([
      ['Clinics', '1'],
      ['No segment', '0'],
    ]);
  });

  it('by month leave no month out, and none that is to come in', async () => {
    expect(await groups(world.admin, 'metric: WIN_RATE, groupBy: MONTH, period: "2026-Q3"')).toEqual([
      ['Jul 2026', null],
      ['Aug 2026', null],
      ['Sept 2026', null],
    ]);
    expect(await groups(world.admin, 'metric: REVENUE, groupBy: MONTH, period: "2026-Q4"')).toEqual([
      ['Oct 2026', '50.00'],
      ['Nov 2026', '607.00'],
    ]);
  });
});

describe('filters', () => {
  it.each([
    [`productLineIds: ["${idOf('ProductLine', cloud)}"]`, '300.00'],
    [`channelIds: ["${idOf('Channel', fair)}"]`, '100.00'],
    [`segmentIds: ["${idOf('Segment', clinics)}"]`, '100.00'],
    ['customerTypes: [NEW]', '507.00'],
    [`customerTypes: [NEW], productLineIds: ["${idOf('ProductLine', cloud)}"]`, '200.00'],
    ['productLineIds: ["nothing"]', '0.00'],
  ])('count only what they name: %s', async (filter, value) => {
    expect((await kpi(database, world, world.admin, `metric: REVENUE, filter: { ${filter} }`)).value).toBe(value);
  });

  it('count activities of one kind and say so', async () => {
    const report = await kpi(database, world, alice, 'metric: ACTIVITIES, filter: { activityKind: CALL }');
    expect(report).toMatchObject({ label: 'Calls', value: '2' });
    expect((await kpi(database, world, alice, 'metric: ACTIVITIES')).value).toBe('3');
  });
});

describe('a comparison', () => {
  it('gives the period before and the difference, by group as well', async () => {
    const report = await kpi(database, world, maria, 'metric: REVENUE, groupBy: USER, compare: PREVIOUS');
    expect(report).toMatchObject({ value: '600.00', change: '550.00' });
    expect(report.previous).toMatchObject({ period: '2026-10', value: '50.00', groups: [{ value: '50.00' }] });
    expect(report.chart?.alt).toContain('Shy: November 2026 US$200, October 2026 US$50');
    expect(report.chart?.alt).toContain('Bob: November 2026 US$300, October 2026 US$0');
  });

  it('with a year ago has no change where nothing is to be divided', async () => {
    const report = await kpi(database, world, maria, 'metric: WIN_RATE, compare: YEAR_AGO');
    expect(report).toMatchObject({ value: '0.75', change: null, previous: { period: '2025-11', value: null } });
  });

  it('of the pipeline says that there is none', async () => {
    const report = await kpi(database, world, maria, 'metric: PIPELINE, compare: PREVIOUS');
    expect(report).toMatchObject({ value: '24.00', previous: null, change: null });
    expect(report.meaning).toBe('Earlier pipelines are not kept, so there is nothing to compare with.');
  });
});

describe('who sees what', () => {
  const team = `{ type: TEAM, id: "${idOf('Team', east)}" }`;

  it('a rep: the own figures and the team’s total, not another’s', async () => {
    expect((await kpi(database, world, alice, 'metric: REVENUE')).value).toBe('100.00');
    expect((await kpi(database, world, alice, `metric: REVENUE, scope: ${team}`)).value).toBe('600.00');
    expect(
      await refusal(database, world, alice, `metric: REVENUE, scope: { type: USER, id: "${idOf('User', bob)}" }`),
    ).toMatch(/^FORBIDDEN: /);
    expect(await refusal(database, world, alice, 'metric: REVENUE, scope: { type: WORKSPACE }')).toMatch(
      /^FORBIDDEN: /,
    );
    expect(await refusal(database, world, li, `metric: REVENUE, scope: ${team}`)).toMatch(/^FORBIDDEN: /);
  });

  it('in a split by person a rep sees those who have opted in', async () => {
    expect(await groups(alice, `metric: REVENUE, scope: ${team}, groupBy: USER`)).toEqual([
      ['Bob', '300.00'],
      ['Alice', '100.00'],
    ]);
    expect(await groups(maria, 'metric: REVENUE, groupBy: USER')).toEqual([
      ['Bob', '300.00'],
      ['Shy', '200.00'],
      ['Alice', '100.00'],
    ]);
  });
});

describe('a question that makes no sense is refused in words', () => {
  it.each([
    [
      'metric: WIN_RATE, groupBy: STAGE',
      'Win rate cannot be split by stage. Choose one of: person, team, product line, customer type, segment, channel, month.',
    ],
    [
      'metric: PIPELINE, groupBy: MONTH',
      'Pipeline cannot be split by month. Choose one of: person, team, product line, customer type, segment, channel, stage.',
    ],
    ['metric: REVENUE, filter: { activityKind: CALL }', 'Revenue cannot be limited by kind of activity. Leave it out.'],
    [
      'metric: ACTIVITIES, filter: { customerTypes: [NEW] }',
      'Activities cannot be limited by customer type. Leave it out.',
    ],
    [
      'metric: REVENUE, from: "LEAD"',
      '`from` and `to` belong to the conversion rate only. Leave them out for Revenue.',
    ],
    ['metric: REVENUE, period: "2026-12"', 'The period December 2026 has not begun yet. Choose one that has.'],
    ['metric: PIPELINE, period: "2026-10"', 'Pipeline is measured as of now. Leave the period out.'],
    [
      'metric: CONVERSION_RATE, from: "Proposal", to: "方案展示"',
      '`from` and `to` are the same step. Choose two different ones.',
    ],
    ['metric: CONVERSION_RATE, from: "Won"', '`from` and `to` are the same step. Choose two different ones.'],
    ['metric: CONVERSION_RATE, from: "negotiation", to: "proposal"', 'Proposal comes before Negotiation. Swap them.'],
    ['metric: CONVERSION_RATE, from: "WON", to: "LEAD"', 'Lead comes before Won. Swap them.'],
    ['metric: CONVERSION_RATE, from: "Proposal", to: "LEAD"', 'Lead comes before Proposal. Swap them.'],
    [
      'metric: CONVERSION_RATE, to: "Lost"',
      '“Lost” is where deals end, not a step on the way. Choose another step, or ask for the win rate.',
    ],
    [
      'metric: CONVERSION_RATE, to: "Closing"',
      '“Closing” is neither a milestone nor a stage. Use one of: VISIT, DOWNLOAD, LEAD, FIRST_CONTACT, DEMO_BOOKED, FIRST_MEETING, QUOTE_ACCEPTED, WON, Qualified, Proposal, Negotiation.',
    ],
  ])('%s', async (args, words) => {
    expect(await refusal(database, world, world.admin, args)).toBe(`BAD_USER_INPUT: ${words}`);
  });
});
