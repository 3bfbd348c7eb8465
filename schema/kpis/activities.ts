import { raw, sql } from '../reading/sql';
import { type Columns, keyOf, reckon, within } from './cut';
import { KpiUnit } from './metric';
import type { Metric } from './question';

const DONE: Columns = { at: 't.occurred_at', USER: 't.user_id', TEAM: 't.team_id', kind: 't.kind' };

/** Activities by the day they happened. */
export const activities: Metric = {
  unit: KpiUnit.COUNT,
  definition: () => 'definition.ACTIVITIES',
  details: {},
  rows: question =>
    reckon(
      question,
      raw('count(*) as numerator, null as denominator, count(*) as "sampleSize"'),
      sql`select ${keyOf(question, DONE)} as key from activities t where t.deleted_at is null and ${within(question, DONE)}`,
    ),
};
