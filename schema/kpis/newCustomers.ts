import { raw, type Sql, sql } from '../reading/sql';
import { wonDeals } from './closedDeals';
import { reckon } from './cut';
import { KpiUnit } from './metric';
import type { Metric, Question } from './question';

/**
 * An account's first won deal, unless it had bought before it was recorded. Single values instead of "exists", so that
 * each deal of the period is looked up and the table is not read as a whole.
 */
const FIRST_PURCHASE = raw(`d.id = (select e.id from deals e
    where e.account_id = d.account_id and e.state = 'WON' and e.deleted_at is null order by e.closed_at, e.id limit 1)
  and (select a.type from accounts a where a.id = d.account_id and a.deleted_at is null) = 'NEW'`);

/** The won deals of the question's period that made a customer. @param columns what else is selected of the deals `d` */
export function firstPurchases(question: Question, columns: Sql): Sql {
  return sql`${wonDeals(question, columns)} and ${FIRST_PURCHASE}`;
}

/** What the records behind a figure are told by, of customers won. */
export const CUSTOMER = raw(`'Account' as type, d.account_id as id, d.closed_at as at`);

/** Accounts whose first won deal closed in the period. */
export const newCustomers: Metric = {
  unit: KpiUnit.COUNT,
  definition: () => 'definition.NEW_CUSTOMERS',
  details: {},
  records: question => firstPurchases(question, CUSTOMER),
  rows: question =>
    reckon(
      question,
      raw('count(*) as numerator, null as denominator, count(*) as "sampleSize"'),
      firstPurchases(question, raw('1')),
    ),
};
