import { raw, type Sql, sql } from '../../reading/sql';
import { CUT, SUMS } from './parts';

/** What tells one row of `rollups` from the others of its workspace. */
export const CELL = ['fact', 'cube', 'step', 'part', 'month', ...CUT].join(', ');

const NOTHING: Record<(typeof CUT)[number], string> = {
  user_id: 'null::uuid',
  team_id: 'null::uuid',
  product_line_id: 'null::uuid',
  customer_type: 'null::text',
  channel_id: 'null::uuid',
  segment_id: 'null::uuid',
};

function cutBy(...kept: (typeof CUT)[number][]): string {
  return CUT.map(column => (kept.includes(column) ? `s.${column}` : `${NOTHING[column]} as ${column}`)).join(', ');
}

const ALL_SUMS = SUMS.map(sum => `s.sign * s.${sum} as ${sum}`).join(', ');
const PAIR_SUMS = SUMS.map(sum => (sum === 'count' || sum === 'open_count' ? `s.sign * s.${sum}` : '0')).join(', ');

/**
 * What parts add to the rollups: all together, by person and team, by what they are about, and by a part of their own, which
 * is another step that a journey has reached besides, or the whole days that a sale or a stay took.
 * @param signed a relation of parts with `sign`, 1 for what is added and -1 for what is taken away
 */
export function cellsOf(signed: string): Sql {
  const of = (cube: string, part: string, cut: string, which: string): string =>
    `select s.fact, '${cube}' as cube, s.step, ${part} as part, s.month, ${cut}, ${ALL_SUMS} from ${signed} s where ${which}`;
  const cells = [
    of('TOTAL', "''", cutBy(), 'true'),
    of('PERSON', "''", cutBy('user_id', 'team_id'), "s.fact <> 'STAYED'"),
    of('MARKET', "''", cutBy('product_line_id', 'customer_type', 'channel_id', 'segment_id'), "s.fact <> 'STAYED'"),
    of('PART', 's.days::text', cutBy(), 's.days is not null'),
    // Each step beside every other of its journey; a join of the relation with itself would be planned without knowing its size.
    `select s.fact, 'PART', s.step, t.step, s.month, ${cutBy()}, ${PAIR_SUMS}
      from (
        select r.*, array_agg(r.step) over (partition by r.sign, r.subject_id) as steps from ${signed} r where r.fact = 'REACHED'
      ) s cross join lateral unnest(s.steps) t(step) where t.step <> s.step`,
  ];
  return raw(`select ${CELL}, ${SUMS.map(sum => `sum(${sum}) as ${sum}`).join(', ')} from (${cells.join(' union all ')}) c
    group by ${CELL} having ${SUMS.map(sum => `sum(${sum}) <> 0`).join(' or ')}`);
}

/** Adds cells to the rollups. @param cells a select of them */
export function addCells(cells: Sql): Sql {
  return sql`insert into rollups (workspace_id, ${raw(CELL)}, ${raw(SUMS.join(', '))})
    select current_workspace(), c.* from (${cells}) c order by ${raw(CELL)}
    on conflict (workspace_id, ${raw(CELL)}) do update set ${raw(SUMS.map(sum => `${sum} = rollups.${sum} + excluded.${sum}`).join(', '))}`;
}

/** What activities add, cut as figures of them are. @param counted a relation of `at`, `user_id`, `team_id`, `kind` and `count` */
export function activityCells(counted: Sql, month: Sql): Sql {
  const zeros = SUMS.slice(1)
    .map(sum => `0 as ${sum}`)
    .join(', ');
  const of = (cube: string, part: string, cut: string): Sql =>
    raw(`select '${cube}' as cube, ${part} as part, s.month, ${cut}, s.count from counted s`);
  return sql`with counted as materialized (select ${month} as month, a.user_id, a.team_id, a.kind, sum(a.count) as count
      from (${counted}) a group by 1, 2, 3, 4)
    select 'DONE' as fact, c.cube, '' as step, c.part, c.month, ${raw(CUT.map(column => `c.${column}`).join(', '))}, sum(c.count) as count, ${raw(zeros)}
    from (${of('TOTAL', "''", cutBy())} union all ${of('PERSON', "''", cutBy('user_id', 'team_id'))} union all ${of('PART', 's.kind', cutBy())}) c
    group by ${raw(['c.cube', 'c.part', 'c.month', ...CUT.map(column => `c.${column}`)].join(', '))} having sum(c.count) <> 0`;
}
