import { DateTime } from 'luxon';
import type { Day } from '../../../entities/values/day';
import { type Sql, sql } from '../../reading/sql';
import { KpiDimension } from '../dimension';
import type { Question } from '../question';

/** The whole calendar months of a period, and what is left of it before and after them. */
export interface Stretch {
  /** The first day of the first of the months, and of the one after the last. */
  first: Day;
  end: Day;
  /** The question about the days that belong to none of the months. */
  edges: Question[];
}

/**
 * How a question is answered from rollups: from the months that lie in its period as a whole, and from the records for the
 * days at its ends. Null where it has to be answered from the records: for one person or team, which an index serves, for
 * less than a month, and as long as the rollups have not been built.
 */
export function stretchOf(question: Question): Stretch | null {
  const { scope, context, from, to } = question;
  const { timeZone: zone, rolledUpAt } = context.viewer.workspace;
  if (scope.userId !== null || scope.teamIds !== null || rolledUpAt === null) return null;
  const [start, stop] = [DateTime.fromJSDate(from, { zone }), DateTime.fromJSDate(to, { zone })];
  const first = start.equals(start.startOf('month')) ? start : start.startOf('month').plus({ months: 1 });
  const end = stop.startOf('month');
  if (first >= end) return null;
  const edges: Question[] = [];
  if (start < first) edges.push({ ...question, to: first.toJSDate() });
  if (end < stop) edges.push({ ...question, from: end.toJSDate() });
  return { first: first.toFormat('yyyy-MM-dd'), end: end.toFormat('yyyy-MM-dd'), edges };
}

/** The condition that keeps rows with a `month` to a stretch. */
export function inMonths({ first, end }: Stretch): Sql {
  return sql`f.month >= ${first}::date and f.month < ${end}::date`;
}

/** The rows of `rollups` that a question is answered from; null where there are none of its cut. */
export type Cube = 'TOTAL' | 'PERSON' | 'MARKET';

const BY_PERSON: readonly KpiDimension[] = [KpiDimension.USER, KpiDimension.TEAM];

/** The smallest cube that holds a question's cut; null where none does. */
export function cubeFor({ groupBy, filter }: Question): Cube | null {
  const filtered = Object.values(filter).some(value => value != null);
  if (groupBy !== null && BY_PERSON.includes(groupBy)) return filtered ? null : 'PERSON';
  return filtered || (groupBy !== null && groupBy !== KpiDimension.MONTH) ? 'MARKET' : 'TOTAL';
}
