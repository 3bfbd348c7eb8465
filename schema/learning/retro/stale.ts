import type { Context } from '../../context';
import { LEAST_STALE_DAYS, stageMedians } from '../../deals/stale';
import { onceADay } from '../../reading/onceADay';
import { type Sql, sql } from '../../reading/sql';

/** The condition that an open deal `d` is stale, by the rule of `isStale` with the medians of the day. */
export async function staleSince(context: Context): Promise<Sql> {
  const { now } = context;
  const usual = await usualDays(context);
  const ids = usual.map(({ stageId }) => stageId);
  const days = usual.map(each => each.days);
  return sql`d.touched_at < ${now}::timestamptz - make_interval(secs => 86400 * greatest(${LEAST_STALE_DAYS}::double precision,
    coalesce((select m.days from unnest(${ids}::uuid[], ${days}::double precision[]) m(stage_id, days) where m.stage_id = d.stage_id), 0)))`;
}

/** How long deals usually stay in each stage of a workspace. */
const usualDays = onceADay(({ read }) =>
  read.rows<{ stageId: string; days: number }>(
    sql`select m.stage_id as "stageId", m.days::double precision as days from (${stageMedians}) m`,
  ),
);
