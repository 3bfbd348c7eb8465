import { raw, type Sql, sql } from '../../reading/sql';
import { CONTACTED, CYCLE_SECONDS, FIRST_PURCHASE, firstDeals, firstLeads, SEGMENT_OF_DEAL, stillOpen } from '../facts';

/** What is summed up. */
export const SUMS = [
  'count',
  'open_count',
  'won_count',
  'won_open_count',
  'first_purchases',
  'unpriced',
  'uncontacted',
  'amount',
  'seconds',
] as const;

export type Sum = (typeof SUMS)[number];

/** By what figures are cut. */
export const CUT = ['user_id', 'team_id', 'product_line_id', 'customer_type', 'channel_id', 'segment_id'] as const;

/** The columns of `rollup_parts` besides the workspace, in the order in which the selects below yield them. */
export const PART_COLUMNS = ['subject_id', 'fact', 'step', 'month', ...CUT, 'days', ...SUMS].join(', ');

/** The calendar month of an instant, as its first day. */
export function monthOf(at: string, timeZone: string): Sql {
  return sql`date_trunc('month', ${raw(at)} at time zone ${timeZone}::text)::date`;
}

/** REACHED: each step that a journey has reached, for whose figure it then was. @param which a condition on the journeys `j` */
export function reachedParts(timeZone: string, which: Sql): Sql {
  return sql`select j.id as subject_id, 'REACHED' as fact, m.name as step, ${monthOf('m.at', timeZone)} as month, m.user_id, m.team_id,
      d.product_line_id, d.customer_type, coalesce(j.channel_id, d.channel_id) as channel_id,
      coalesce(d.segment_id, ${raw(firstLeads('l.segment_id', 'j.id'))}) as segment_id, null::integer as days,
      1 as count, o.open as open_count, w.won as won_count, o.open * w.won as won_open_count,
      0 as first_purchases, 0 as unpriced, 0 as uncontacted, 0::numeric as amount, 0::numeric as seconds
    from journeys j
    cross join lateral (select ${raw(stillOpen('j.id'))}::integer as open) o
    cross join lateral (select coalesce((select 1 from milestones w
      where w.journey_id = j.id and w.name = 'WON' and w.deleted_at is null limit 1), 0) as won) w
    left join lateral ${raw(firstDeals(`d.product_line_id, d.customer_type, d.channel_id, ${SEGMENT_OF_DEAL} as segment_id`, 'j.id'))} d on true
    join milestones m on m.journey_id = j.id and m.deleted_at is null
    where ${which}`;
}

/** CLOSED: each closed deal. @param which a condition on the deals `d` */
export function closedParts(timeZone: string, which: Sql): Sql {
  return sql`select c.id as subject_id, 'CLOSED' as fact, '' as step, ${monthOf('c.closed_at', timeZone)} as month, c.closed_by_id as user_id,
      c.closed_team_id as team_id, c.product_line_id, c.customer_type, c.channel_id, c.segment_id, floor(c.seconds / 86400)::integer as days,
      1 as count, 0 as open_count, c.won as won_count, 0 as won_open_count, c.first_purchase as first_purchases,
      c.won * (c.closed_amount is null)::integer as unpriced, c.won * (c.contacted_at is null)::integer as uncontacted,
      case when c.won = 1 then coalesce(c.closed_amount, 0) else 0 end as amount, coalesce(c.seconds, 0) as seconds
    from (
      select d.*, ${raw(SEGMENT_OF_DEAL)} as segment_id, (d.state = 'WON')::integer as won,
        case when d.state = 'WON' then coalesce((${raw(FIRST_PURCHASE)})::integer, 0) else 0 end as first_purchase,
        case when d.state = 'WON' then ${raw(CONTACTED)} end as contacted_at, case when d.state = 'WON' then ${raw(CYCLE_SECONDS)} end as seconds
      from deals d where d.deleted_at is null and d.closed_at is not null and ${which}
    ) c`;
}

/** STAYED: the time each won deal has spent in each open stage, all stays together. @param which a condition on the deals `d` */
export function stayedParts(timeZone: string, which: Sql): Sql {
  return sql`select s.deal_id as subject_id, 'STAYED' as fact, s.stage_id::text as step, ${monthOf('s.closed_at', timeZone)} as month,
      null::uuid as user_id, null::uuid as team_id, null::uuid as product_line_id, null::text as customer_type, null::uuid as channel_id,
      null::uuid as segment_id, floor(s.seconds / 86400)::integer as days, 1 as count, 0 as open_count, 0 as won_count, 0 as won_open_count,
      0 as first_purchases, 0 as unpriced, 0 as uncontacted, 0::numeric as amount, s.seconds
    from (${staysOf(sql`select d.id, d.closed_at from deals d
      where d.deleted_at is null and d.state = 'WON' and ${which}`)}) s`;
}

/** The seconds each of some deals has spent in each open stage. @param deals a select of `id` and `closed_at` */
export function staysOf(deals: Sql): Sql {
  return sql`select s.stage_id, s.deal_id, s.closed_at, sum(extract(epoch from s.until - s.since)) as seconds
    from (
      select c.deal_id, w.closed_at, c.to_stage_id as stage_id, c.at as since,
        lead(c.at) over (partition by c.deal_id order by c.at, c.id) as until
      from stage_changes c join (${deals}) w on w.id = c.deal_id
      where c.deleted_at is null
    ) s join stages g on g.id = s.stage_id and g.outcome is null
    where s.until is not null
    group by s.stage_id, s.deal_id, s.closed_at`;
}
