import { type Sql, sql } from './sql';

/**
 * What one unit of a currency is worth in the workspace's on a day: the latest rate that was valid by then, else the earliest
 * later one, so that what happened before the first rate was entered still counts; null for a currency without a rate.
 * @param own the workspace's currency, whose rate is 1
 * @param currency text
 * @param day a date
 */
export function rateOn(own: string, currency: Sql, day: Sql): Sql {
  return sql`case when ${currency} = ${own} then 1 else (
    select r.rate from currency_rates r where r.currency = ${currency} and r.deleted_at is null
      order by r.valid_from <= ${day} desc, abs(r.valid_from - ${day}) limit 1) end`;
}
