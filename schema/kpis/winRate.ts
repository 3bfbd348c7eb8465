import { raw } from '../reading/sql';
import { CLOSED_DEAL, closedDeals } from './closedDeals';
import { reckon, total } from './cut';
import { KpiUnit } from './metric';
import type { Metric } from './question';
import { closedSums } from './rollups/rolled';

/** A snapshot: won ÷ (won + lost) among the deals closed in the period. */
export const winRate: Metric = {
  unit: KpiUnit.RATIO,
  definition: () => 'definition.WIN_RATE',
  details: {},
  records: question => closedDeals(question, CLOSED_DEAL),
  rows: question =>
    reckon(
      question,
      raw(`${total('won_count')} as numerator, ${total('count')} as denominator, ${total('count')} as "sampleSize"`),
      closedSums(question, ['count', 'won_count'], asked =>
        closedDeals(asked, raw(`1 as count, (d.state = 'WON')::integer as won_count`)),
      ),
      'count',
    ),
};
