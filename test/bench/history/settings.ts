import type { Step } from './history';

/** Row `n` of a kind has a key of its own that grows with `n`. */
const KEY = `create function pg_temp.key(kind integer, n bigint) returns uuid language sql immutable
  return (lpad(to_hex(kind), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid`;

const NAMED = 'workspace_id, id, name, translations';

/** The workspace with its people, teams and settings. */
export const SETTINGS: Step[] = [
  { what: 'keys', statement: KEY },
  {
    what: 'workspace',
    statement: `insert into directory.workspaces (id, name, currency, time_zone, locale, fiscal_year_start_month, gross_margin,
        approval_above_percent, created_at, rolled_up_at)
      values (\${workspace}, 'A large company', 'USD', 'Asia/Shanghai', 'en', 1, 0.8, 10, '1990-01-01', null)`,
  },
  {
    what: 'people',
    statement: `insert into teams (${NAMED})
        select \${workspace}, pg_temp.key(3, n), 'Team ' || n, '{}' from generate_series(0, \${teams} - 1) n;
      insert into users (workspace_id, id, name, email, role)
        select \${workspace}, pg_temp.key(2, n), 'Person ' || n, 'person' || n || '@large.test',
          case when n = 0 then 'ADMIN' else 'REP' end
        from generate_series(0, \${people}) n;
      insert into team_memberships (workspace_id, id, user_id, team_id, since)
        select \${workspace}, pg_temp.key(4, n), pg_temp.key(2, n), pg_temp.key(3, n % \${teams}), '1990-01-01'
        from generate_series(1, \${people}) n`,
  },
  {
    what: 'settings',
    statement: `insert into product_lines (${NAMED})
        select \${workspace}, pg_temp.key(5, n), 'Line ' || n, '{}' from generate_series(0, 4) n;
      insert into channels (${NAMED}, category)
        select \${workspace}, pg_temp.key(6, n), 'Channel ' || n, '{}', 'OUTBOUND' from generate_series(0, 7) n;
      insert into segments (${NAMED})
        select \${workspace}, pg_temp.key(7, n), 'Segment ' || n, '{}' from generate_series(0, 5) n;
      insert into currency_rates (workspace_id, id, currency, rate, valid_from)
        values (\${workspace}, pg_temp.key(8, 0), 'CNY', 0.1379, '1990-01-01');
      insert into pipelines (${NAMED}, position) values (\${workspace}, pg_temp.key(9, 0), 'Sales', '{}', 1);
      insert into stages (${NAMED}, pipeline_id, position, probability, outcome)
        select \${workspace}, pg_temp.key(10, n), name, '{}', pg_temp.key(9, 0), n, probability, outcome
        from (values (1, 'Qualified', 20, null), (2, 'Proposal', 40, null), (3, 'Negotiation', 60, null), (4, 'Contract', 80, null),
          (5, 'Won', 100, 'WON'), (6, 'Lost', 0, 'LOST')) s(n, name, probability, outcome);
      insert into costs (workspace_id, id, kind, amount, currency, channel_id, first_day, last_day)
        select \${workspace}, pg_temp.key(11, n), 'ADVERTISING', 10000 + n, 'USD', case when n % 3 = 0 then null else pg_temp.key(6, n % 8) end,
          m::date, (m + interval '1 month - 1 day')::date
        from generate_series(1, 36) n, lateral (select date_trunc('month', \${until}) - make_interval(months => n) as m) x`,
  },
];
