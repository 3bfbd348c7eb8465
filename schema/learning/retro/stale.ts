import { type Day, dayOf } from '../../../entities/values/day';
import type { Context, Surroundings } from '../../context';
import { LEAST_STALE_DAYS, stageMedians } from '../../deals/stale';
import { type Sql, sql } from '../../reading/sql';

interface Known {
  day: Day;
  medians: Promise<{ stageId: string; days: number }[]>;
}

/** What is usual in a workspace's stages moves slowly: it is read once a day, however many reviews are made. */
const known = new WeakMap<Surroundings, Map<string, Known>>();

/** The condition that an open deal `d` is stale, by the rule of `isStale` with the medians of the day. */
export async function staleSince(context: Context): Promise<Sql> {
  const { now } = context;
  const usual = await usualDays(context);
  const ids = usual.map(({ stageId }) => stageId);
  const days = usual.map(each => each.days);
  return sql`d.touched_at < ${now}::timestamptz - make_interval(secs => 86400 * greatest(${LEAST_STALE_DAYS}::double precision,
    coalesce((select m.days from unnest(${ids}::uuid[], ${days}::double precision[]) m(stage_id, days) where m.stage_id = d.stage_id), 0)))`;
}

function usualDays({ around, read, viewer, now }: Context): Known['medians'] {
  const workspaces = known.get(around) ?? new Map<string, Known>();
  known.set(around, workspaces);
  const day = dayOf(now, viewer.workspace.timeZone);
  const found = workspaces.get(viewer.workspace.id);
  if (found?.day === day) return found.medians;
  const medians = read.rows<{ stageId: string; days: number }>(
    sql`select m.stage_id as "stageId", m.days::double precision as days from (${stageMedians}) m`,
  );
  workspaces.set(viewer.workspace.id, { day, medians });
  // A failure is not kept: the next review asks again.
  medians.catch(() => workspaces.delete(viewer.workspace.id));
  return medians;
}
