import { raw, type Sql, sql } from '../../reading/sql';
import { activityCells, addCells, cellsOf } from './cells';
import { MARKED_DEALS, MARKED_JOURNEYS, marked } from './marked';
import { closedParts, monthOf, PART_COLUMNS, reachedParts, stayedParts } from './parts';

/** Marks and deltas taken in one go. */
export const AT_ONCE = 2_000;

const KEY = ['subject_id', 'fact', 'step'];
const KEPT = PART_COLUMNS.split(', ').filter(column => !KEY.includes(column));
const sameKey = (one: string, other: string): string =>
  KEY.map(column => `${one}.${column} = ${other}.${column}`).join(' and ');

/** The parts of the marked journeys and deals as they are now. */
function markedParts(timeZone: string): Sql {
  return sql`${reachedParts(timeZone, sql`j.id = any (${MARKED_JOURNEYS})`)}
    union all ${closedParts(timeZone, sql`d.id = any (${MARKED_DEALS})`)}
    union all ${stayedParts(timeZone, sql`d.id = any (${MARKED_DEALS})`)}`;
}

/**
 * Takes marks away and brings what they mark up to date, in one statement and so as of one moment: what a transaction that is
 * still running has written is not seen, and neither are its marks, which stay for the next time. One at a time may fold a workspace.
 * @returns a statement that yields `folded`, the number of marks taken
 */
export function foldMarks(timeZone: string): Sql {
  return sql`with taken as (
      delete from rollup_marks where id in (select m.id from rollup_marks m limit ${AT_ONCE}) returning kind, record_id
    ),
    ${marked(raw('select distinct t.kind, t.record_id from taken t'))},
    before as materialized (
      select ${raw(PART_COLUMNS)} from rollup_parts
      where subject_id = any (${MARKED_JOURNEYS}) or subject_id = any (${MARKED_DEALS})
    ),
    after as materialized (${markedParts(timeZone)}),
    changed as materialized (
      select b.subject_id from (table before except table after) b union select a.subject_id from (table after except table before) a
    ),
    signed as materialized (
      select -1 as sign, b.* from before b where b.subject_id = any (array(select c.subject_id from changed c))
      union all select 1, a.* from after a where a.subject_id = any (array(select c.subject_id from changed c))
    ),
    gone as (
      delete from rollup_parts p using (
        select ${raw(KEY.join(', '))} from signed where sign = -1 except select ${raw(KEY.join(', '))} from signed where sign = 1
      ) b where ${raw(sameKey('p', 'b'))}
    ),
    kept as (
      insert into rollup_parts (workspace_id, ${raw(PART_COLUMNS)})
      select current_workspace(), ${raw(PART_COLUMNS)} from signed where sign = 1
      on conflict (workspace_id, ${raw(KEY.join(', '))}) do update set ${raw(KEPT.map(column => `${column} = excluded.${column}`).join(', '))}
    ),
    added as (${addCells(cellsOf('signed'))})
    select count(*)::integer as folded from taken`;
}

/** Takes the counts of activities into the rollups. @returns a statement that yields `folded`, the number of counts taken */
export function foldActivities(timeZone: string): Sql {
  return sql`with taken as (
      delete from activity_deltas where id in (select d.id from activity_deltas d limit ${AT_ONCE})
      returning at, user_id, team_id, kind, count
    ),
    added as (${addCells(activityCells(raw('select * from taken'), monthOf('a.at', timeZone)))})
    select count(*)::integer as folded from taken`;
}
