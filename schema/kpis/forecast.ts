import { dayOf } from '../../entities/values/day';
import { daysOf } from '../../entities/values/period';
import { raw, type Sql, sql } from '../reading/sql';
import { CLOSED_DEAL, wonDeals } from './closedDeals';
import { keyOf, reckon } from './cut';
import { KpiDimension } from './dimension';
import { KpiUnit } from './metric';
import { OPEN, openDeals } from './openDeals';
import type { Metric, Question } from './question';
import { closedSums } from './rollups/rolled';

/** Nothing of a kind adds nothing; where there is some and no amount is known, nor is the sum. */
const sum = (parts: string): string => {
  const of = (column: string): string => `sum(r.${column}) filter (where r.part in (${parts}))`;
  return `case when coalesce(${of('count')}, 0) = 0 then 0 when ${of('unpriced')} < ${of('count')} then ${of('amount')} end`;
};
const number = (column: string, parts: string): string =>
  `coalesce(sum(r.${column}) filter (where r.part in (${parts})), 0)::bigint`;

const COUNTED = `'WON', 'EXPECTED'`;

const FIGURES = raw(`${sum(COUNTED)} as numerator, null as denominator,
  ${number('count', COUNTED)} as "sampleSize",
  ${sum(`'WON'`)} as won,
  ${sum(`'EXPECTED'`)} as weighted,
  ${number('count', `'EXPECTED'`)} as deals,
  ${sum(`'OVERDUE'`)} as overdue,
  ${number('count', `'OVERDUE'`)} as "overdueDeals",
  ${number('unpriced', COUNTED)} as "withoutAmount"`);

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
  sql`case when ${overdue} then 'OVERDUE' else 'EXPECTED' end as part, 1 as count, (${worthNow} is null)::integer as unpriced,
    ${worthNow} * case when ${overdue} then 1 else (select g.probability * 0.01 from stages g where g.id = d.stage_id) end as amount`;

/** The deals won in the period, summed up. */
function won(question: Question): Sql {
  const sums = closedSums(question, ['won_count', 'unpriced', 'amount'], asked =>
    wonDeals(asked, raw('1 as won_count, (d.closed_amount is null)::integer as unpriced, d.closed_amount as amount')),
  );
  return sql`select w.key, 'WON' as part, w.won_count as count, w.unpriced, w.amount from (${sums}) w`;
}

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
  rows: question => reckon(question, FIGURES, sql`${won(question)} union all ${expected(question, likely)}`, 'count'),
};
