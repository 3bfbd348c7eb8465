import { raw } from '../reading/sql';
import { CLOSED_DEAL, wonDeals } from './closedDeals';
import { reckon, total } from './cut';
import { KpiUnit } from './metric';
import type { Metric } from './question';
import { closedSums } from './rollups/rolled';

/** Deals by the day they were won. */
export const dealsWon: Metric = {
  unit: KpiUnit.COUNT,
  definition: () => 'definition.DEALS_WON',
  details: {},
  records: question => wonDeals(question, CLOSED_DEAL),
  rows: question =>
    reckon(
      question,
      raw(`${total('won_count')} as numerator, null as denominator, ${total('won_count')} as "sampleSize"`),
      closedSums(question, ['won_count'], asked => wonDeals(asked, raw('1 as won_count'))),
      'won_count',
    ),
};
