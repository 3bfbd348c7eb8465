// Longer than most: it is the one place that says what a generated history looks like.
import type { Step } from './history';

/**
 * What becomes of each prospect: a quarter is won, the rest lost; those whose time is not over yet are open. A cycle takes
 * 10 to 130 days, so what is open does not grow with the history.
 */
const PROSPECTS = `create temp table prospects as
  select n, created_at, created_at - interval '1 day' * (r2 * 10) as lead_at, 10 + r3 * 120 as days,
      case when r4 < 0.25 then 'WON' else 'LOST' end as fate,
      1 + floor(r5 * \${people})::integer as owner, floor(r6 * 5)::integer as line, floor(r7 * 8)::integer as channel,
      floor(r8 * \${accounts})::integer as account, (1000 + floor(r9 * 99000))::numeric as amount, r1 as shape
  from (
    select n, random() as r1, random() as r2, random() as r3, random() as r4, random() as r5, random() as r6, random() as r7,
      random() as r8, random() as r9,
      case when n <= \${deals} - \${recent}
        then \${until} - interval '1 year' * (\${years} - (\${years} - \${recentYears}) * (n::float8 / greatest(\${deals} - \${recent}, 1)))
        else \${until} - interval '1 year' * (\${recentYears} * ((\${deals} - n)::float8 / \${recent})) end as created_at
    from generate_series(1, \${deals}) n
  ) x`;

/** The stages a deal goes through, by fate and shape; some go back once. Five is won, six lost. */
const WAYS = `create temp table ways as
  select p.n, s.place, s.stage, p.created_at + interval '1 day' * (p.days * (s.place - 1) / (cardinality(w.way) - 1)) as at
  from prospects p
  cross join lateral (select case
    when p.fate = 'WON' and p.shape < 0.5 then array[1, 2, 3, 4, 5]
    when p.fate = 'WON' then array[1, 2, 1, 2, 3, 4, 5]
    when p.shape < 0.3 then array[1, 2, 3, 6]
    when p.shape < 0.6 then array[1, 2, 3, 2, 3, 4, 6]
    else array[1, 2, 1, 2, 3, 4, 6] end as way) w
  cross join lateral unnest(w.way) with ordinality s(stage, place)
  where p.created_at + interval '1 day' * (p.days * (s.place - 1) / (cardinality(w.way) - 1)) <= \${until}`;

const JOURNEYS = `
  insert into journeys (workspace_id, id, channel_id, created_at)
    select \${workspace}, pg_temp.key(20, n), pg_temp.key(6, channel), lead_at from prospects order by n;
  insert into accounts (workspace_id, id, name, type, segment_id, owner_id, created_at)
    select \${workspace}, pg_temp.key(21, n), 'Account ' || n, case when n % 5 = 0 then 'EXISTING' else 'NEW' end, pg_temp.key(7, n % 6),
      pg_temp.key(2, 1 + n % \${people}), '1990-01-01' from generate_series(0, \${accounts}) n;
  insert into leads (workspace_id, id, company, status, channel_id, owner_id, journey_id, created_at, updated_at)
    select \${workspace}, pg_temp.key(22, n), 'Lead ' || n, 'CONVERTED', pg_temp.key(6, channel), pg_temp.key(2, owner), pg_temp.key(20, n),
      lead_at, created_at from prospects order by n`;

const DEALS = `insert into deals (workspace_id, id, name, account_id, lead_id, journey_id, pipeline_id, stage_id, stage_since, owner_id,
    product_line_id, channel_id, amount, currency, expected_close_on, state, closed_at, closed_by_id, closed_team_id, closed_amount,
    loss_reason, customer_type, revenue_kind, term_months, touched_at, created_at, updated_at)
  select \${workspace}, pg_temp.key(23, p.n), 'Deal ' || p.n, pg_temp.key(21, p.account), pg_temp.key(22, p.n), pg_temp.key(20, p.n),
    pg_temp.key(9, 0), pg_temp.key(10, w.stage), w.at, pg_temp.key(2, p.owner), pg_temp.key(5, p.line), pg_temp.key(6, p.channel), p.amount,
    'USD', (p.created_at + interval '1 day' * p.days)::date,
    case w.stage when 5 then 'WON' when 6 then 'LOST' else 'OPEN' end,
    case when w.stage > 4 then w.at end, case when w.stage > 4 then pg_temp.key(2, p.owner) end,
    case when w.stage > 4 then pg_temp.key(3, p.owner % \${teams}) end, case when w.stage > 4 then p.amount end,
    case when w.stage = 6 then 'PRICE' end, case when p.account % 5 = 0 then 'EXISTING' else 'NEW' end,
    case when p.n % 3 = 0 then 'RECURRING' else 'ONCE' end, case when p.n % 3 = 0 then 12 end, w.at, p.created_at, w.at
  from prospects p join lateral (select stage, at from ways w where w.n = p.n order by place desc limit 1) w on true order by p.n`;

const STAGE_CHANGES = `insert into stage_changes (workspace_id, id, deal_id, from_stage_id, to_stage_id, at, user_id, team_id, created_at)
  select \${workspace}, pg_temp.key(24, row_number() over (order by w.n, w.place)), pg_temp.key(23, w.n),
    pg_temp.key(10, lag(w.stage) over (partition by w.n order by w.place)), pg_temp.key(10, w.stage), w.at, pg_temp.key(2, p.owner),
    pg_temp.key(3, p.owner % \${teams}), w.at
  from ways w join prospects p using (n)`;

/** The first time each step was reached, as the server keeps it. */
const MILESTONES = `insert into milestones (workspace_id, id, journey_id, name, at, user_id, team_id, created_at)
  select \${workspace}, pg_temp.key(25, row_number() over (order by m.n, m.at)), pg_temp.key(20, m.n), m.name, m.at, pg_temp.key(2, p.owner),
    pg_temp.key(3, p.owner % \${teams}), m.at
  from (
    select n, 'LEAD' as name, lead_at as at from prospects
    union all select n, 'FIRST_CONTACT', lead_at + interval '1 hour' from prospects where shape < 0.9
    union all select n, 'FIRST_MEETING', created_at from prospects where shape < 0.7
    union all select n, pg_temp.key(10, stage)::text, min(at) from ways where stage < 5 group by n, stage
    union all select n, 'WON', at from ways where stage = 5
  ) m join prospects p using (n)`;

const ACTIVITIES = `insert into activities (workspace_id, id, kind, account_id, deal_id, user_id, team_id, occurred_at, created_at, outcome)
  select \${workspace}, pg_temp.key(26, a.n), (array['CALL','EMAIL','MEETING','DEMO','VISIT','SOCIAL','LETTER','NOTE'])[1 + floor(a.kind * 8)::integer],
    pg_temp.key(21, p.account), pg_temp.key(23, p.n), pg_temp.key(2, p.owner), pg_temp.key(3, p.owner % \${teams}), x.at, x.at, 'POSITIVE'
  from (select n, 1 + (n::bigint * \${deals} / \${activities}) % \${deals} as deal, random() as when_, random() as kind from generate_series(1, \${activities}) n) a
  join prospects p on p.n = a.deal
  cross join lateral (select least(p.created_at + interval '1 day' * (p.days * a.when_), \${until}) as at) x`;

/** What happened. */
export const STORY: Step[] = [
  { what: 'prospects', statement: `${PROSPECTS}; create index on prospects (n); analyze prospects` },
  { what: 'ways', statement: `${WAYS}; create index on ways (n); analyze ways` },
  { what: 'journeys, accounts, leads', statement: JOURNEYS },
  { what: 'deals', statement: DEALS },
  { what: 'stage changes', statement: STAGE_CHANGES },
  { what: 'milestones', statement: MILESTONES },
  { what: 'activities', statement: ACTIVITIES },
  { what: 'vacuum', statement: 'vacuum analyze' },
];
