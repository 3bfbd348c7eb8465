import { joined, raw, type Sql, sql } from '../../reading/sql';
import { type Columns, within } from '../cut';
import { KpiDimension } from '../dimension';
import type { Question } from '../question';
import { MARKED_DEALS, MARKS, marked } from './marked';
import { closedParts, type Sum } from './parts';
import { cubeFor, inMonths, type Stretch, stretchOf } from './stretch';

/** Where rollups and parts `f` carry what figures are cut by. The month stands for the instant. */
const OF_PART: Columns = {
  at: null,
  USER: 'f.user_id',
  TEAM: 'f.team_id',
  PRODUCT_LINE: 'f.product_line_id',
  CUSTOMER_TYPE: 'f.customer_type',
  CHANNEL: 'f.channel_id',
  SEGMENT: 'f.segment_id',
};

/** What the group of a rollup or part `f` is told by; several rows of one group are summed up before it is written as a key. */
export function partGroup({ groupBy }: Question): Sql {
  if (groupBy === null) return raw('()');
  const column = groupBy === KpiDimension.MONTH ? 'f.month' : OF_PART[groupBy];
  if (!column) throw new Error(`rollups are not cut by ${groupBy}`);
  return raw(column);
}

/** The key of that group. */
export function partKey(question: Question): Sql {
  const { groupBy } = question;
  if (groupBy === null) return raw('null::text');
  return groupBy === KpiDimension.MONTH ? raw("to_char(f.month, 'YYYY-MM')") : sql`${partGroup(question)}::text`;
}

/** The conditions that keep rollups and parts `f` to a question's months and filter. */
export function ofQuestion(question: Question, stretch: Stretch): Sql {
  return sql`${inMonths(stretch)} and ${within(question, OF_PART)}`;
}

/**
 * Sums over the closed deals of a period by group, never stale: what has been folded of its whole months, less what marked
 * deals have in there, plus what these come to now, plus the deals of the days at the ends; in one statement.
 * @param sums what is summed up, as columns of those names beside `key`
 * @param plainly the same from the records: a select of `key` and the sums in that order
 */
export function closedSums(question: Question, sums: readonly Sum[], plainly: (question: Question) => Sql): Sql {
  const stretch = stretchOf(question);
  const cube = cubeFor(question);
  if (!stretch || !cube) return plainly(question);
  const key = partKey(question);
  const asked = ofQuestion(question, stretch);
  const { timeZone } = question.context.calendar;
  const columns = (sign: '' | '-'): Sql => raw(sums.map(sum => `${sign}f.${sum}`).join(', '));
  return sql`with ${marked(MARKS)}
    select ${key} as key, ${raw(sums.map(sum => `sum(f.${sum}) as ${sum}`).join(', '))} from rollups f
      where f.fact = 'CLOSED' and f.cube = ${raw(`'${cube}'`)} and f.step = '' and f.part = '' and ${asked} group by ${partGroup(question)}
    union all select ${key}, ${columns('-')} from rollup_parts f
      where f.fact = 'CLOSED' and f.subject_id = any (${MARKED_DEALS}) and ${asked}
    union all select ${key}, ${columns('')} from (${closedParts(timeZone, sql`d.id = any (${MARKED_DEALS})`)}) f where ${asked}
    ${joined(
      stretch.edges.map(edge => sql` union all ${plainly(edge)}`),
      '',
    )}`;
}
