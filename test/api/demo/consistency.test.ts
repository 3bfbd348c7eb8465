import { useDatabase } from '../../support/database';
import { demoRows } from './demoRows';

const database = useDatabase();
const rows = (question: string) => demoRows(database, question);

test('every deal’s stage changes lead without a gap to where it is', async () => {
  const broken = await rows(`select deal_id from (
      select c.*, lag(to_stage_id) over stays as before, lag(at) over stays as since from stage_changes c
      window stays as (partition by deal_id order by at, id)) c
    where from_stage_id is distinct from before or at <= since`);
  expect(broken).toEqual([]);
  const elsewhere = await rows(`select d.name from deals d left join lateral (
      select to_stage_id, at from stage_changes c where c.deal_id = d.id order by at desc limit 1) last on true
    where (last.to_stage_id, last.at) is distinct from (d.stage_id, d.stage_since)
      or (d.closed_at is not null and d.closed_at <> d.stage_since)`);
  expect(elsewhere).toEqual([]);
});

test('a stage is the one that the state says', async () => {
  const odd = await rows(
    `select d.name from deals d join stages s on s.id = d.stage_id where coalesce(s.outcome, 'OPEN') <> d.state`,
  );
  expect(odd).toEqual([]);
});

test('reaching a stage implies the earlier ones, and winning all of them', async () => {
  const missing =
    await rows(`select m.id from milestones m join stages s on s.id::text = m.name or m.name = 'WON' and s.outcome = 'WON'
      join stages earlier on earlier.outcome is null and earlier.position < s.position
    where not exists (select from milestones e where e.journey_id = m.journey_id and e.name = earlier.id::text and e.at <= m.at)`);
  expect(missing).toEqual([]);
});

test('won deals and milestones of winning are the same, to the moment', async () => {
  const [sums] =
    await rows(`select count(*) as won, count(m.id) as reached, (select count(*) from milestones where name = 'WON') as all
    from deals d left join milestones m on m.journey_id = d.journey_id and m.name = 'WON' and m.at = d.closed_at and m.user_id = d.closed_by_id
    where d.state = 'WON'`);
  expect(sums).toMatchObject({ won: expect.any(Number) });
  const { won, reached, all } = sums as Record<string, number>;
  expect([reached, all]).toEqual([won, won]);
});

test('first contact, first meeting and demo are reached when the activities say', async () => {
  const differing =
    await rows(`select m.name from milestones m left join deals d using (journey_id) left join leads l on l.journey_id = m.journey_id
    where m.name in ('FIRST_CONTACT', 'FIRST_MEETING') and m.at is distinct from (
      select min(a.occurred_at) from activities a where (a.deal_id = d.id or a.lead_id = l.id)
        and (a.kind in ('MEETING', 'VISIT', 'DEMO') or m.name = 'FIRST_CONTACT' and a.kind not in ('NOTE', 'LETTER')))`);
  expect(differing).toEqual([]);
});

test('a closed deal counts for its owner, in the workspace’s currency at the rate of that day', async () => {
  const odd = await rows(`select d.name from deals d join team_memberships m on m.user_id = d.owner_id
      left join currency_rates r on r.currency = d.currency
    where d.state <> 'OPEN' and (d.closed_by_id, d.closed_team_id, d.closed_amount)
      is distinct from (d.owner_id, m.team_id, d.amount * coalesce(r.rate, 1))`);
  expect(odd).toEqual([]);
});

test('a deal is with an existing customer exactly when the account had bought before', async () => {
  const odd = await rows(`select d.name from deals d join accounts a on a.id = d.account_id
    where (d.customer_type = 'EXISTING') <> (a.type = 'EXISTING' or exists (
      select from deals e where e.account_id = a.id and e.state = 'WON' and e.closed_at < d.created_at))`);
  expect(odd).toEqual([]);
});

test('people and everything with a name can be found by it', async () => {
  const missing = await rows(`select id from (
      select id from accounts union all select id from deals union all select id from leads union all select id from contacts
      union all select id from users union all select id from teams union all select id from product_lines union all select id from channels
      union all select id from segments union all select id from stages union all select id from pipelines union all select id from competitors) named
    full join names on record_id = id where record_id is null or id is null`);
  expect(missing).toEqual([]);
  expect(await rows(`select record_type from find_names('xingchen', null, 3)`)).toContainEqual({
    record_type: 'Account',
  });
});

test('the tasks that people speak of are there', async () => {
  const tasks = await rows(`select u.email, t.title from tasks t join users u on u.id = t.owner_id
    where done_at is null and title in ('send Acme the quote', 'send the NDA', '准备演示材料', '给星辰科技发报价') order by 1`);
  expect(tasks).toEqual([
    { email: 'alice@demo.test', title: 'send Acme the quote' },
    { email: 'diego@demo.test', title: 'send the NDA' },
    { email: 'li.na@demo.test', title: '给星辰科技发报价' },
    { email: 'zhang.min@demo.test', title: '准备演示材料' },
  ]);
});

test('revenue targets of months, quarters and years add up, and so do those of people, teams and the workspace', async () => {
  const targets = `select *, coalesce(user_id, team_id) as whose, char_length(period) as size from targets where metric = 'REVENUE'`;
  const periods = await rows(`with t as (${targets}) select w.period, w.value, sum(p.value) from t w
    join t p on p.whose is not distinct from w.whose and p.size = 7 and p.period !~ 'Q' and p.first_day >= w.first_day and p.last_day <= w.last_day
    group by w.id, w.period, w.value having sum(p.value) <> w.value`);
  expect(periods).toEqual([]);
  const people = await rows(`with t as (${targets}) select w.period, w.value, sum(p.value) from t w
    join t p on p.period = w.period and p.user_id is not null and w.user_id is null and (w.team_id is null or exists (
      select from team_memberships m where m.user_id = p.user_id and m.team_id = w.team_id))
    group by w.id, w.period, w.value having sum(p.value) <> w.value`);
  expect(people).toEqual([]);
  expect((await rows(targets)).length).toBeGreaterThan(200);
});
