import { raw, type Sql, sql } from '../reading/sql';
import { type Columns, keyOf, reckon, total, within } from './cut';
import { KpiUnit } from './metric';
import type { Metric, Question } from './question';
import { doneSums } from './rollups/done';

const DONE: Columns = { at: 't.occurred_at', USER: 't.user_id', TEAM: 't.team_id', kind: 't.kind' };

function done(question: Question, columns: Sql): Sql {
  return sql`select ${keyOf(question, DONE)} as key, ${columns}
    from activities t where t.deleted_at is null and ${within(question, DONE)}`;
}

/** What has happened to activities since they were last folded. */
const UNFOLDED: Columns = { at: 'u.at', USER: 'u.user_id', TEAM: 'u.team_id', kind: 'u.kind' };

function unfolded(question: Question): Sql {
  return sql`select ${keyOf(question, UNFOLDED)} as key, u.count from activity_deltas u where ${within(question, UNFOLDED)}`;
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
      raw(`${total('count')} as numerator, null as denominator, ${total('count')} as "sampleSize"`),
      doneSums(question, asked => done(asked, raw('1 as count')), unfolded),
      'count',
    ),
};
