import { useDatabase } from '../../support/database';
import { demoRows } from './demoRows';

const database = useDatabase();

/** Figures by name: the question gives two columns, `name` and `figure`. */
async function figures(question: string): Promise<Record<string, number>> {
  const rows = await demoRows<{ name: string; figure: string }>(database, question);
  return Object.fromEntries(rows.map(({ name, figure }) => [name, Number(figure)]));
}

const WON = "avg((d.state = 'WON')::int)";
const CLOSED = "d.state <> 'OPEN'";
const DAYS = (span: string) => `extract(epoch from ${span}) / 86400`;

test('the history is of a size that is worth looking at', async () => {
  const size = await figures(`select 'deals' as name, count(*) as figure from deals where state <> 'OPEN'
    union all select 'leads', count(*) from leads union all select 'activities', count(*) from activities`);
  expect(size.deals).toBeGreaterThan(1_200);
  expect(size.deals).toBeLessThan(1_800);
  expect(size.leads).toBeGreaterThan(3_000);
  expect(size.leads).toBeLessThan(4_300);
  expect(size.activities).toBeGreaterThan(12_000);
  expect(size.activities).toBeLessThan(18_500);
});

test('product lines take about as long as they are known to', async () => {
  const cycles = await figures(`select p.name, avg(${DAYS('d.closed_at - m.at')}) as figure from deals d
    join product_lines p on p.id = d.product_line_id join milestones m on m.journey_id = d.journey_id and m.name = 'FIRST_CONTACT'
    where d.state = 'WON' group by 1`);
  expect(cycles['Cloud Platform']).toBeGreaterThan(78);
  expect(cycles['Cloud Platform']).toBeLessThan(102);
  expect(cycles['Analytics Suite']).toBeGreaterThan(38);
  expect(cycles['Analytics Suite']).toBeLessThan(52);
  expect(cycles['Support Plus']).toBeGreaterThan(16);
  expect(cycles['Support Plus']).toBeLessThan(24);
});

test('leads that were referred become customers three times as often as those from search ads', async () => {
  const yields = await figures(`select c.name, avg((w.id is not null)::int) as figure from milestones l
    join journeys j on j.id = l.journey_id join channels c on c.id = j.channel_id
    left join milestones w on w.journey_id = j.id and w.name = 'WON' where l.name = 'LEAD' group by 1`);
  const of = (channel: string) => yields[channel] ?? 0;
  expect(of('Customer referral') / of('Search ads')).toBeGreaterThan(3);
  expect(of('Partner referral') / of('Search ads')).toBeGreaterThan(2.5);
  expect(of('Trade show')).toBeGreaterThan(of('Search ads'));
  expect(of('Existing customers')).toBeGreaterThan(of('Customer referral'));
});

test('a customer from a trade show costs more than one from search ads, a recommended one least', async () => {
  const costs =
    await figures(`select c.name, (select sum(amount) from costs where channel_id = c.id) / count(*) as figure
    from deals d join channels c on c.id = d.channel_id where d.state = 'WON' and d.customer_type = 'NEW' group by c.id, c.name`);
  const of = (channel: string) => costs[channel] ?? 0;
  expect(of('Trade show')).toBeGreaterThan(of('Search ads'));
  expect(of('Search ads')).toBeGreaterThan(of('Partner referral'));
  expect(of('Partner referral')).toBeGreaterThan(of('Customer referral'));
});

test('reps have their strengths', async () => {
  const rates = await figures(
    `select u.email as name, ${WON} as figure from deals d join users u on u.id = d.closed_by_id group by 1`,
  );
  const rate = (person: string) => rates[`${person}@demo.test`] ?? 0;
  expect(rate('alice')).toBeGreaterThan(rate('diego') + 0.1);
  expect(rate('diego')).toBeGreaterThan(rate('bob') + 0.04);

  const cycles = await figures(`select u.email as name, avg(${DAYS('d.closed_at - m.at')}) as figure from deals d
    join users u on u.id = d.closed_by_id join milestones m on m.journey_id = d.journey_id and m.name = 'FIRST_CONTACT'
    where d.state = 'WON' group by 1`);
  expect(Math.min(...Object.values(cycles))).toBe(cycles['bob@demo.test']);

  const onward = await figures(`select u.email as name, avg((n.id is not null)::int) as figure from milestones p
    join users u on u.id = p.user_id left join milestones n on n.journey_id = p.journey_id
      and n.name = (select id::text from stages where name = 'Negotiation')
    where p.name = (select id::text from stages where name = 'Proposal') group by 1`);
  expect(Math.min(...Object.values(onward))).toBe(onward['diego@demo.test']);

  const renewals =
    await figures(`select u.email as name, ${WON} as figure from deals d join users u on u.id = d.closed_by_id
    where d.customer_type = 'EXISTING' group by 1`);
  expect(Math.max(...Object.values(renewals))).toBe(renewals['li.na@demo.test']);

  const years = await figures(`select extract(year from closed_at) as name, ${WON} as figure from deals d
    join users u on u.id = d.closed_by_id where u.email = 'wang.wei@demo.test' and closed_at >= '2024-01-01' group by 1`);
  expect(years['2024']).toBeLessThan(years['2025'] ?? 0);
  expect(years['2025']).toBeLessThan(years['2026'] ?? 0);
});

test('East is stuck in needs analysis since the third quarter, and nowhere else', async () => {
  const factors = await figures(`select t.name || ' ' || s.name as name,
      avg(days) filter (where left_at >= '2026-07-01') / avg(days) filter (where left_at < '2026-07-01') as figure
    from (select c.to_stage_id, c.team_id, ${DAYS('lead(c.at) over stays - c.at')} as days, lead(c.at) over stays as left_at
      from stage_changes c window stays as (partition by c.deal_id order by c.at)) stays
    join stages s on s.id = to_stage_id join teams t on t.id = team_id where left_at >= '2025-07-01' group by 1`);
  const { 'East Needs analysis': stuck, ...others } = factors;
  expect(stuck).toBeGreaterThan(1.6);
  expect(Math.max(...Object.values(others))).toBeLessThan(1.45);
});

test('the last quarter is strong, February weak, summer slack, and every year better than the one before', async () => {
  const months = await figures(`select extract(month from closed_at) as name, count(*) as figure from deals d
    where ${CLOSED} and closed_at >= '2024-11-01' and closed_at < '2026-11-01' group by 1`);
  const of = (...numbers: number[]) => numbers.reduce((sum, number) => sum + (months[number] ?? 0), 0) / numbers.length;
  expect(of(10, 11, 12)).toBeGreaterThan(1.25 * of(3, 4, 5, 6));
  expect(of(2)).toBeLessThan(0.75 * of(3, 4, 5, 6));
  expect(of(7, 8)).toBeLessThan(0.9 * of(3, 4, 5, 6));
  const years =
    await figures(`select width_bucket(closed_at, array['2024-11-24', '2025-11-24']::timestamptz[])::text as name,
    sum(closed_amount) as figure from deals where state = 'WON' group by 1`);
  expect(years['1']).toBeGreaterThan(1.1 * (years['0'] ?? 0));
  expect(years['2']).toBeGreaterThan(1.1 * (years['1'] ?? 0));
});

test('East loses on price and to Rivalsoft, West on timing and to 云帆软件', async () => {
  const [east, west] = await demoRows<{ reason: string; competitor: string }>(
    database,
    `select mode() within group (order by loss_reason) as reason, mode() within group (order by c.name) as competitor
      from deals d join teams t on t.id = d.closed_team_id left join competitors c on c.id = d.competitor_id
      where d.state = 'LOST' group by t.name order by t.name`,
  );
  expect(east).toEqual({ reason: 'PRICE', competitor: 'Rivalsoft' });
  expect(west).toEqual({ reason: 'TIMING', competitor: '云帆软件' });
});

test('this month everybody has won and lost deals, and somebody’s lead of this month has become a customer already', async () => {
  const rows = await demoRows<Record<string, number>>(
    database,
    `select count(*) filter (where d.state = 'WON') as won, count(*) filter (where d.state = 'LOST') as lost,
        count(*) filter (where d.state = 'WON' and m.at >= '2026-11-01') as quick
      from users u join deals d on d.closed_by_id = u.id join milestones m on m.journey_id = d.journey_id and m.name = 'LEAD'
      where d.closed_at >= '2026-11-01' group by u.id`,
  );
  expect(rows).toHaveLength(5);
  for (const { won, lost, quick } of rows) for (const count of [won, lost, quick]) expect(count).toBeGreaterThan(0);
});

test('there is work in every week up to the last one, and some of the open deals are stale', async () => {
  const weeks =
    await figures(`select date_trunc('week', occurred_at)::date::text as name, count(*) as figure from activities
    where occurred_at >= '2026-10-12' and occurred_at < '2026-11-23' group by 1`);
  expect(Object.keys(weeks)).toHaveLength(6);
  expect(Math.min(...Object.values(weeks))).toBeGreaterThan(100);
  const stale = await demoRows<{ name: string }>(
    database,
    `select name from deals where state = 'OPEN' and touched_at < '2026-11-03' order by name`,
  );
  expect(stale.map(({ name }) => name)).toEqual([
    'Stark Medical Cloud Platform',
    'Umbrella Cloud Platform',
    '绿洲云平台',
  ]);
});
