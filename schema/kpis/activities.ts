import { raw, type Sql, sql } from '../reading/sql';
import { type Columns, keyOf, reckon, within } from './cut';
import { KpiUnit } from './metric';
import type { Metric, Question } from './question';

const DONE: Columns = { at: 't.occurred_at', USER: 't.user_id', TEAM: 't.team_id', kind: 't.kind' };

function done(question: Question, columns: Sql): Sql {
  return sql`select ${keyOf(question, DONE)} as key, ${columns}
    from activities t where t.deleted_at is null and ${within(question, DONE)}`;
}

/** Activities by the day they happened. */
export const activities: Metric = {
  unit: KpiUnit.COUNT,
  definition: () => 'definition.ACTIVITIES',
  details: {},
  records: question => done(question, raw(`'Activity' as type, t.id, t.occurred_at as at`)),
  rows: question =>
    reckon(
      question,
      raw('count(*) as numerator, null as denominator, count(*) as "sampleSize"'),
      done(question, raw('1')),
    ),
};
