import { raw, type Sql, sql } from '../../reading/sql';
import { activityCells, CELL, cellsOf } from './cells';
import { closedParts, monthOf, PART_COLUMNS, reachedParts, SUMS, stayedParts } from './parts';

/** A row that is kept and should not be, or is missing. */
export interface Difference {
  /** `rollups` or `rollup_parts`. */
  relation: string;
  /** True for one that is kept, false for what the records say instead. */
  kept: boolean;
  /** The row, as PostgreSQL writes it. */
  row: string;
}

const ALL_SUMS = SUMS.join(', ');
const CELL_COLUMNS = `${CELL}, ${ALL_SUMS}`;

/** The numbers of a row of `rollups` that has come to nothing are zeros; such a row says the same as none. */
const CELLS_KEPT = `select ${CELL_COLUMNS} from rollups where ${SUMS.map(sum => `${sum} <> 0`).join(' or ')}`;
const CELLS_ANEW = `select ${CELL_COLUMNS} from anew_cells`;
const PARTS_KEPT = `select ${PART_COLUMNS} from rollup_parts`;
const PARTS_ANEW = `select ${PART_COLUMNS} from anew_parts`;

/** Reckons everything from the records, into temporary tables beside those that are read. */
export function reckonAnew(timeZone: string): Sql[] {
  const every = raw('true');
  const counted = raw(
    'select t.occurred_at as at, t.user_id, t.team_id, t.kind, 1 as count from activities t where t.deleted_at is null',
  );
  return [
    sql`create temporary table anew_parts on commit drop as ${reachedParts(timeZone, every)}
      union all ${closedParts(timeZone, every)} union all ${stayedParts(timeZone, every)}`,
    raw('analyze anew_parts'),
    sql`create temporary table anew_cells on commit drop as
      select c.* from (${signedAnew()}) c union all select a.* from (${activityCells(counted, monthOf('a.at', timeZone))}) a`,
  ];
}

function signedAnew(): Sql {
  return sql`with signed as (select 1 as sign, p.* from anew_parts p) ${cellsOf('signed')}`;
}

/** @returns a statement that yields each `Difference` between what is kept and what was reckoned anew */
export function differences(): Sql {
  const between = (relation: string, kept: string, anew: string): string => `
    select '${relation}' as relation, true as kept, x::text as row from (${kept} except ${anew}) x
    union all select '${relation}', false, x::text from (${anew} except ${kept}) x`;
  return raw(
    `${between('rollup_parts', PARTS_KEPT, PARTS_ANEW)} union all ${between('rollups', CELLS_KEPT, CELLS_ANEW)}`,
  );
}

/** Puts what was reckoned anew in the place of what is kept. */
export function replaceKept(): Sql[] {
  return [
    raw('delete from rollup_parts'),
    raw('delete from rollups'),
    raw(`insert into rollup_parts (workspace_id, ${PART_COLUMNS}) select current_workspace(), ${PART_COLUMNS} from anew_parts
      order by fact, month, step`),
    raw(`insert into rollups (workspace_id, ${CELL_COLUMNS}) select current_workspace(), ${CELL_COLUMNS} from anew_cells
      order by ${CELL}`),
    raw('update directory.workspaces set rolled_up_at = now() where id = current_workspace()'),
  ];
}
