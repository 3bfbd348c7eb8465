import type { LossReason } from '../../entities/deals/lossReason';
import type { MilestoneName } from '../../entities/record/milestone';
import { visibleTo } from '../access';
import type { Context } from '../context';
import { raw, type Sql, sql } from '../reading/sql';

/** Why somebody is worth a call. */
export type SuggestionKind = 'DORMANT' | 'LOST_EARLIER' | 'ACTED_LATER';

/** Somebody who is worth a call, with what the reason names. */
export interface SuggestionRow extends Record<string, unknown> {
  kind: SuggestionKind;
  accountId: string | null;
  leadId: string | null;
  dealId: string | null;
  ownerId: string;
  /** What the reason starts from: the last purchase, the loss, the moment of giving up. */
  at: Date;
  /** What came after it: the last contact, or what the lead did. */
  later: Date | null;
  times: number | null;
  amount: string | null;
  dealName: string | null;
  lossReason: LossReason | null;
  act: MilestoneName | null;
}

/** A customer is dormant, and a loss may have been overcome, after so many days. */
const QUIET_DAYS = 90;
/** Whoever was called within so many days needs no reminder. */
const CALLED_DAYS = 30;

/**
 * Whom to call again, the kinds taking turns and the likeliest of each first.
 * @param people whose records count; null: everybody's that the viewer sees
 */
export function suggestionsSql(context: Context, people: string[] | null, first: number): Sql {
  const { now, viewer } = context;
  const owned = (alias: string): Sql =>
    people ? sql`${raw(`${alias}.owner_id`)} = any (${people}::uuid[])` : sql`${raw(`${alias}.owner_id`)} is not null`;
  const before = (days: number): Sql => sql`${now}::timestamptz - make_interval(days => ${days})`;
  return sql`with dormant as (
      select a.id, a.owner_id, won.at, won.times, won.amount, coalesce(done.at, won.at) as later
      from accounts a
      join lateral (select max(d.closed_at) as at, count(*)::integer as times,
          (array_agg(d.closed_amount order by d.closed_at desc))[1] as amount
        from deals d where d.workspace_id = a.workspace_id and d.account_id = a.id and d.state = 'WON' and d.deleted_at is null) won
        on won.times > 0
      left join lateral (select max(x.occurred_at) as at from activities x
        where x.workspace_id = a.workspace_id and x.account_id = a.id and x.deleted_at is null) done on true
      where a.deleted_at is null and ${owned('a')} and ${visibleTo(viewer, 'Account', 'a')}
        and not exists (select from deals o where o.workspace_id = a.workspace_id and o.account_id = a.id and o.state = 'OPEN' and o.deleted_at is null)
        and greatest(done.at, won.at) < ${before(QUIET_DAYS)}
    ), lost as (
      select distinct on (d.account_id) d.* from deals d
      where d.state = 'LOST' and d.loss_reason in ('TIMING', 'NO_BUDGET') and d.deleted_at is null
        and d.closed_at <= ${before(QUIET_DAYS)} and ${owned('d')} and ${visibleTo(viewer, 'Deal', 'd')}
        and not exists (select from deals o where o.workspace_id = d.workspace_id and o.account_id = d.account_id
          and o.deleted_at is null and o.id <> d.id and (o.state = 'OPEN' or o.created_at > d.closed_at))
        and not exists (select from activities x where x.workspace_id = d.workspace_id and x.account_id = d.account_id
          and x.deleted_at is null and x.occurred_at > ${before(CALLED_DAYS)})
      order by d.account_id, d.closed_at desc
    ), acted as (
      select l.id, l.owner_id, l.disqualified_at, later.at, later.name from leads l
      join lateral (
        select m.at, m.name from milestones m where m.workspace_id = l.workspace_id and m.journey_id = l.journey_id and m.deleted_at is null
          and m.name in ('VISIT', 'DOWNLOAD', 'DEMO_BOOKED', 'QUOTE_ACCEPTED') and m.at > l.disqualified_at
        union all select j.last_act_at, j.last_act from journeys j
          where j.workspace_id = l.workspace_id and j.id = l.journey_id and j.last_act_at > l.disqualified_at
        order by 1 desc limit 1
      ) later on true
      where l.disqualify_reason = 'LOW_INTENT' and l.deleted_at is null and ${owned('l')} and ${visibleTo(viewer, 'Lead', 'l')}
    ), suggested as (
      select 'ACTED_LATER' as kind, 1 as turn, null::uuid as "accountId", id as "leadId", null::uuid as "dealId", owner_id as "ownerId",
        disqualified_at as at, at as later, null::integer as times, null::numeric as amount, null::text as "dealName",
        null::text as "lossReason", name as act, row_number() over (order by at desc, id) as place from acted
      union all select 'LOST_EARLIER', 2, account_id, null, id, owner_id, closed_at, null, null, closed_amount, name, loss_reason, null,
        row_number() over (order by closed_at desc, id) from lost
      union all select 'DORMANT', 3, id, null, null, owner_id, at, later, times, amount, null, null, null,
        row_number() over (order by times desc, amount desc nulls last, id) from dormant
    ) select * from suggested order by place, turn limit ${first}`;
}
