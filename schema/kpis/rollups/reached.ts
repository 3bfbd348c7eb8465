import { joined, raw, type Sql, sql } from '../../reading/sql';
import type { Question } from '../question';
import { MARKED_JOURNEYS, MARKS, marked } from './marked';
import { reachedParts } from './parts';
import { ofQuestion, partGroup, partKey } from './rolled';
import { cubeFor, type Stretch, stretchOf } from './stretch';

const WON = 'WON';

/**
 * How many journeys reached `from` in a period by group, how many of them have reached `to` by now, and how many others are
 * still open; as `closedSums`, never stale.
 * @param from the name of a milestone
 * @param to another; by group only WON is kept, of every other only the whole and the months
 * @param plainly the same from the records: a select of `key`, `count`, `reached` and `open`
 */
export function reachedSums(question: Question, from: string, to: string, plainly: (question: Question) => Sql): Sql {
  const stretch = stretchOf(question);
  const cube = cubeFor(question);
  if (!stretch || !cube || (to !== WON && cube !== 'TOTAL')) return plainly(question);
  const [key, group] = [partKey(question), partGroup(question)];
  const asked = ofQuestion(question, stretch);
  const of = (cubes: string, part: string): Sql =>
    sql`f.fact = 'REACHED' and f.cube = ${raw(`'${cubes}'`)} and f.step = ${from} and f.part = ${part} and ${asked}`;
  const counted = to === WON ? raw('sum(f.won_count)') : raw('0');
  const open = to === WON ? raw('sum(f.open_count - f.won_open_count)') : raw('sum(f.open_count)');
  const pairs = sql`union all select ${key}, 0, sum(f.count), -sum(f.open_count) from rollups f where ${of('PART', to)} group by ${group}`;
  const reached = (relation: string): Sql =>
    sql`case when exists (select from ${raw(relation)} g where g.subject_id = f.subject_id and g.fact = 'REACHED' and g.step = ${to})
      then 1 else 0 end`;
  return sql`with ${marked(MARKS)},
      fresh as materialized (${reachedParts(question.context.calendar.timeZone, sql`j.id = any (${MARKED_JOURNEYS})`)})
    select ${key} as key, sum(f.count) as count, ${counted} as reached, ${open} as open
      from rollups f where ${of(cube, '')} group by ${group}
    ${to === WON ? raw('') : pairs}
    union all select o.key, -1, -o.reached, -(o.open_count * (1 - o.reached)) from (
      select ${key} as key, f.open_count, ${reached('rollup_parts')} as reached from rollup_parts f
      where f.fact = 'REACHED' and f.step = ${from} and f.subject_id = any (${MARKED_JOURNEYS}) and ${asked}) o
    union all select n.key, 1, n.reached, n.open_count * (1 - n.reached) from (
      select ${key} as key, f.open_count, ${reached('fresh')} as reached from fresh f where f.step = ${from} and ${asked}) n
    ${edges(stretch, plainly)}`;
}

/**
 * How many of the journeys that reached `from` in a period have reached each of some other steps by now, `from` included.
 * @param plainly the same from the records: a select of `step` and `count`
 * @returns rows of `step`, a milestone's name, and `count`; several of one step add up
 */
export function reachedFrom(question: Question, from: string, plainly: (question: Question) => Sql): Sql {
  const stretch = stretchOf(question);
  if (!stretch || cubeFor(question) !== 'TOTAL') return plainly(question);
  const asked = ofQuestion(question, stretch);
  const besides = (relation: string, sign: string): Sql => sql`select g.step, ${raw(sign)} from ${raw(relation)} f
    join ${raw(relation)} g on g.subject_id = f.subject_id and g.fact = 'REACHED'
    where f.fact = 'REACHED' and f.step = ${from} and f.subject_id = any (${MARKED_JOURNEYS}) and ${asked}`;
  return sql`with ${marked(MARKS)},
      fresh as materialized (${reachedParts(question.context.calendar.timeZone, sql`j.id = any (${MARKED_JOURNEYS})`)})
    select f.step, sum(f.count) as count from rollups f
      where f.fact = 'REACHED' and f.cube = 'TOTAL' and f.step = ${from} and f.part = '' and ${asked} group by 1
    union all select f.part, sum(f.count) from rollups f
      where f.fact = 'REACHED' and f.cube = 'PART' and f.step = ${from} and ${asked} group by 1
    union all ${besides('rollup_parts', '-1')}
    union all ${besides('fresh', '1')}
    ${edges(stretch, plainly)}`;
}

function edges({ edges: days }: Stretch, plainly: (question: Question) => Sql): Sql {
  return joined(
    days.map(edge => sql` union all ${plainly(edge)}`),
    '',
  );
}
