import { raw, type Sql, sql } from '../reading/sql';
import { wonDeals } from './closedDeals';
import { reckon, total } from './cut';
import { FIRST_PURCHASE } from './facts';
import { KpiUnit } from './metric';
import type { Metric, Question } from './question';
import { closedSums } from './rollups/rolled';

/** The won deals of the question's period that made a customer. @param columns what else is selected of the deals `d` */
export function firstPurchases(question: Question, columns: Sql): Sql {
  return sql`${wonDeals(question, columns)} and ${raw(FIRST_PURCHASE)}`;
}

/** How many customers the question's period made, by group: a select of `key` and `first_purchases`. */
export function customersWon(question: Question): Sql {
  return closedSums(question, ['first_purchases'], asked => firstPurchases(asked, raw('1 as first_purchases')));
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
      raw(`${total('first_purchases')} as numerator, null as denominator, ${total('first_purchases')} as "sampleSize"`),
      customersWon(question),
      'first_purchases',
    ),
};
