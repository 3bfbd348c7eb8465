import type { Deal } from '../../entities/deals/deal';
import type { Context } from '../context';
import { type Sql, sql } from '../reading/sql';

/** No deal is stale before this many days without activity or move. */
export const LEAST_STALE_DAYS = 14;

/** The median of the days deals have stayed in each stage, in the workspace's history: one row a stage. */
export const stageMedians = sql`select stage_id, percentile_disc(0.5) within group (order by days) as days from (
    select c.to_stage_id as stage_id, extract(epoch from lead(c.at) over (partition by c.deal_id order by c.at, c.id) - c.at) / 86400 as days
    from stage_changes c where c.deleted_at is null
  ) stays where days is not null group by stage_id`;

const medianDays = new WeakMap<object, Promise<Map<string, number>>>();

/** True when an open deal has had no activity or move for longer than 14 days and than is usual in its stage. */
export async function isStale(context: Context, deal: Pick<Deal, 'stageId' | 'touchedAt'>): Promise<boolean> {
  let known = medianDays.get(context);
  if (!known) {
    known = context.read
      .rows<{ stage_id: string; days: number }>(stageMedians)
      .then(rows => new Map(rows.map(row => [row.stage_id, row.days])));
    medianDays.set(context, known);
  }
  const limit = Math.max(LEAST_STALE_DAYS, (await known).get(deal.stageId) ?? 0);
  return context.now.getTime() - deal.touchedAt.getTime() > limit * 86_400_000;
}

/** The same rule as a condition on the deals `t`. */
export function staleCondition(now: Date): Sql {
  // The medians are found once for the statement, and only where a deal has been left alone for long enough at all.
  return sql`t.state = 'OPEN' and t.touched_at < ${now}::timestamptz - make_interval(days => ${LEAST_STALE_DAYS})
    and t.touched_at < ${now}::timestamptz - make_interval(secs => 86400
      * coalesce(((select jsonb_object_agg(m.stage_id, m.days) from (${stageMedians}) m) ->> t.stage_id::text)::double precision, 0))`;
}
