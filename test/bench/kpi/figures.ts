import { KpiDimension } from '../../../schema/kpis/dimension';
import { KpiMetric } from '../../../schema/kpis/metric';
import { WORKSPACE_ID } from '../history/history';

/** A person's or team's figure of a month, written by hand against the tables: what any other way is measured against. */
export interface BareFigure {
  metric: KpiMetric;
  /** `$1` the workspace, `$2` the person or team, `$3` and `$4` the instants between which the month lies. */
  statement: (column: 'user' | 'team') => string;
}

const CLOSED = (column: string): string =>
  `d.workspace_id = $1 and d.closed_${column === 'user' ? 'by' : 'team'}_id = $2 and d.deleted_at is null and d.closed_at >= $3 and d.closed_at < $4`;

const CONTACT = `(select m.at from milestones m where m.workspace_id = d.workspace_id and m.journey_id = d.journey_id
  and m.name = 'FIRST_CONTACT' and m.at <= d.closed_at and m.deleted_at is null)`;

export const BARE: BareFigure[] = [
  {
    metric: KpiMetric.CONVERSION_RATE,
    statement:
      column => `select count(*), count(*) filter (where x.reached), count(*) filter (where not x.reached and x.open) from (
      select exists (select from milestones t where t.workspace_id = m.workspace_id and t.journey_id = m.journey_id and t.name = 'WON'
          and t.deleted_at is null) as reached,
        exists (select from deals d where d.workspace_id = m.workspace_id and d.journey_id = m.journey_id and d.state = 'OPEN'
          and d.deleted_at is null) as open
      from milestones m where m.workspace_id = $1 and m.name = 'LEAD' and m.${column}_id = $2 and m.at >= $3 and m.at < $4
        and m.deleted_at is null) x`,
  },
  {
    metric: KpiMetric.WIN_RATE,
    statement: column =>
      `select count(*), count(*) filter (where d.state = 'WON') from deals d where ${CLOSED(column)}`,
  },
  {
    metric: KpiMetric.SALES_CYCLE,
    statement:
      column => `select sum(x.seconds), count(*), percentile_disc(array[0.5, 0.9]) within group (order by x.seconds) from (
      select extract(epoch from d.closed_at - coalesce(${CONTACT}, d.created_at)) as seconds from deals d
      where ${CLOSED(column)} and d.state = 'WON') x`,
  },
  {
    metric: KpiMetric.REVENUE,
    statement: column =>
      `select sum(d.closed_amount), count(*) from deals d where ${CLOSED(column)} and d.state = 'WON'`,
  },
  {
    metric: KpiMetric.ACTIVITIES,
    statement:
      column => `select count(*) from activities t where t.workspace_id = $1 and t.${column}_id = $2 and t.deleted_at is null
      and t.occurred_at >= $3 and t.occurred_at < $4`,
  },
  {
    metric: KpiMetric.PIPELINE,
    statement: column => `select sum(d.amount * coalesce(r.rate, 1)), count(*) from deals d left join currency_rates r
      on r.workspace_id = d.workspace_id and r.currency = d.currency
      where d.workspace_id = $1 and d.deleted_at is null and d.state = 'OPEN' and $3::timestamptz < $4::timestamptz and ${
        column === 'user'
          ? 'd.owner_id = $2'
          : 'd.owner_id in (select m.user_id from team_memberships m where m.workspace_id = $1 and m.team_id = $2 and m.until is null)'
      }`,
  },
];

/** The person and the team whose figures are asked for. */
export const SOMEBODY = { user: '00000002-0000-7000-8000-000000000007', team: '00000003-0000-7000-8000-000000000007' };

/** The values that a bare figure takes. */
export function bareValues(column: 'user' | 'team'): unknown[] {
  return [WORKSPACE_ID, SOMEBODY[column], '2026-10-01T00:00:00+08:00', '2026-11-01T00:00:00+08:00'];
}

/** By what the workspace's year is split. */
export const SPLITS: readonly (KpiDimension | null)[] = [null, ...Object.values(KpiDimension)];
