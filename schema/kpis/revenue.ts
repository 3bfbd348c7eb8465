import { raw } from '../reading/sql';
import { CLOSED_DEAL, wonDeals } from './closedDeals';
import { reckon, total } from './cut';
import { KpiUnit } from './metric';
import type { Metric } from './question';
import { closedSums } from './rollups/rolled';

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
      raw(`case when ${total('won_count')} = 0 then 0 when sum(r.unpriced) < sum(r.won_count) then sum(r.amount) end as numerator,
        null as denominator, ${total('won_count')} as "sampleSize", ${total('unpriced')} as "withoutAmount"`),
      closedSums(question, ['won_count', 'unpriced', 'amount'], asked =>
        wonDeals(
          asked,
          raw('1 as won_count, (d.closed_amount is null)::integer as unpriced, d.closed_amount as amount'),
        ),
      ),
      'won_count',
    ),
};
