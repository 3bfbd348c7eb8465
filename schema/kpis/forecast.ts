import { dayOf } from '../../entities/values/day';
import { daysOf } from '../../entities/values/period';
import { raw, type Sql, sql } from '../reading/sql';
import { CLOSED_DEAL, wonDeals } from './closedDeals';
import { keyOf, reckon } from './cut';
import { KpiDimension } from './dimension';
import { KpiUnit } from './metric';
import { OPEN, openDeals } from './openDeals';
import type { Metric, Question } from './question';

/** Nothing of a kind adds nothing; where there is some and no amount is known, nor is the sum. */
const total = (parts: string): string =>
  `case when count(*) filter (where r.part in (${parts})) = 0 then 0 else sum(r.amount) filter (where r.part in (${parts})) end`;

const COUNTED = `'WON', 'EXPECTED'`;

const FIGURES = raw(`${total(COUNTED)} as numerator, null as denominator,
  count(*) filter (where r.part in (${COUNTED})) as "sampleSize",
  ${total(`'WON'`)} as won,
  ${total(`'EXPECTED'`)} as weighted,
  count(*) filter (where r.part = 'EXPECTED') as deals,
  ${total(`'OVERDUE'`)} as overdue,
  count(*) filter (where r.part = 'OVERDUE') as "overdueDeals",
  count(*) filter (where r.amount is null) as "withoutAmount"`);

/** The open deals expected by the end of the period. @param columns what else is selected of the deals `d` */
function expected(question: Question, columns: (worthNow: Sql, overdue: Sql) => Sql): Sql {
  const { calendar, now } = question.context;
  const { first, last } = daysOf(question.period, calendar);
  const today = dayOf(now, calendar.timeZone);
  // An overdue deal of an earlier month stands in the first month of the period: it belongs to none that is asked for.
  const month = sql`to_char(greatest(d.expected_close_on, ${first}::date), 'YYYY-MM')`;
  const key = question.groupBy === KpiDimension.MONTH ? month : keyOf(question, OPEN);
  const overdue = sql`d.expected_close_on < ${today}::date`;
  return sql`${openDeals(question, worthNow => sql`${key} as key, ${columns(worthNow, overdue)}`)} and d.expected_close_on <= ${last}::date and (${overdue} or d.expected_close_on >= ${first}::date)`;
}

/** Those still to come at their stage's probability, the overdue ones in full. */
const likely = (worthNow: Sql, overdue: Sql): Sql =>
  sql`case when ${overdue} then 'OVERDUE' else 'EXPECTED' end as part, ${worthNow} * case when ${overdue} then 1
    else (select g.probability * 0.01 from stages g where g.id = d.stage_id) end as amount`;

/** What is won in the period and what the open deals expected in it are likely to add; overdue ones are listed apart. */
export const forecast: Metric = {
  unit: KpiUnit.MONEY,
  definition: () => 'definition.FORECAST',
  details: {
    won: KpiUnit.MONEY,
    weighted: KpiUnit.MONEY,
    deals: KpiUnit.COUNT,
    overdue: KpiUnit.MONEY,
    overdueDeals: KpiUnit.COUNT,
    withoutAmount: KpiUnit.COUNT,
  },
  looksAhead: true,
  records: question => sql`${wonDeals(question, CLOSED_DEAL)} union all
    select o.key, o.type, o.id, o.at from (${expected(
      question,
      (_, overdue) => sql`${overdue} as overdue, 'Deal' as type, d.id, d.expected_close_on::timestamptz as at`,
    )}) o where not o.overdue`,
  rows: question =>
    reckon(
      question,
      FIGURES,
      sql`${wonDeals(question, raw(`'WON' as part, d.closed_amount as amount`))} union all ${expected(question, likely)}`,
    ),
};
