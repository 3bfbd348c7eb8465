import { joined, raw, type Sql, sql } from '../../reading/sql';
import { KpiDimension } from '../dimension';
import type { Question } from '../question';
import { ofQuestion, partGroup, partKey } from './rolled';
import { stretchOf } from './stretch';

/**
 * How many activities a period has by group, never stale: what has been folded of its whole months, what has not, and the
 * days at its ends.
 * @param plainly the same from the records: a select of `key` and `count`
 * @param unfolded the same from `activity_deltas`
 */
export function doneSums(
  question: Question,
  plainly: (question: Question) => Sql,
  unfolded: (question: Question) => Sql,
): Sql {
  const stretch = stretchOf(question);
  const { groupBy, filter } = question;
  const byPerson = groupBy !== null && groupBy !== KpiDimension.MONTH;
  const kind = filter.activityKind;
  // People and kinds are not kept together.
  if (!stretch || (byPerson && kind)) return plainly(question);
  const cube = kind ? 'PART' : byPerson ? 'PERSON' : 'TOTAL';
  const { first, last } = bounds(question, stretch.edges);
  return sql`select ${partKey(question)} as key, sum(f.count) as count from rollups f
      where f.fact = 'DONE' and f.cube = ${raw(`'${cube}'`)} and f.step = '' and f.part = ${kind ?? ''}
        and ${ofQuestion({ ...question, filter: {} }, stretch)} group by ${partGroup(question)}
    union all ${unfolded({ ...question, from: first, to: last })}
    ${joined(
      stretch.edges.map(edge => sql` union all ${plainly(edge)}`),
      '',
    )}`;
}

/** The instants between which the whole months lie. */
function bounds({ from, to }: Question, edges: Question[]): { first: Date; last: Date } {
  const before = edges.find(edge => edge.from.getTime() === from.getTime());
  const after = edges.find(edge => edge.to.getTime() === to.getTime());
  return { first: before?.to ?? from, last: after?.from ?? to };
}
