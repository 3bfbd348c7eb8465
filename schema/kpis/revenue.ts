import { raw } from '../reading/sql';
import { CLOSED_DEAL, wonDeals } from './closedDeals';
import { reckon } from './cut';
import { KpiUnit } from './metric';
import type { Metric } from './question';

/** Amounts of won deals by the day they were won, in the workspace's currency at that day's rate. */
export const revenue: Metric = {
  unit: KpiUnit.MONEY,
  definition: () => 'definition.REVENUE',
  details: { withoutAmount: KpiUnit.COUNT },
  records: question => wonDeals(question, CLOSED_DEAL),
  rows: question =>
    reckon(
      question,
      // Nothing won is nothing earned; won without any known amount is not known.
      raw(`case when count(*) = 0 then 0 else sum(r.closed_amount) end as numerator, null as denominator,
        count(*) as "sampleSize", count(*) filter (where r.closed_amount is null) as "withoutAmount"`),
      wonDeals(question, raw('d.closed_amount')),
    ),
};
