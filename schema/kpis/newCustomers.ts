import { raw, sql } from '../reading/sql';
import { wonDeals } from './closedDeals';
import { reckon } from './cut';
import { KpiUnit } from './metric';
import type { Metric } from './question';

/** Accounts by the day their first deal was won; those that were customers before they were recorded do not count. */
export const newCustomers: Metric = {
  unit: KpiUnit.COUNT,
  definition: () => 'definition.NEW_CUSTOMERS',
  details: {},
  rows: question =>
    reckon(
      question,
      raw('count(*) as numerator, null as denominator, count(*) as "sampleSize"'),
      sql`${wonDeals(question, raw('1'))}
        and exists (select from accounts a where a.id = d.account_id and a.type = 'NEW')
        and not exists (select from deals e where e.account_id = d.account_id and e.state = 'WON' and e.deleted_at is null
          and (e.closed_at, e.id) < (d.closed_at, d.id))`,
    ),
};
