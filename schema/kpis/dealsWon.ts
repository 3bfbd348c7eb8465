import { raw } from '../reading/sql';
import { CLOSED_DEAL, wonDeals } from './closedDeals';
import { reckon } from './cut';
import { KpiUnit } from './metric';
import type { Metric } from './question';

/** Deals by the day they were won. */
export const dealsWon: Metric = {
  unit: KpiUnit.COUNT,
  definition: () => 'definition.DEALS_WON',
  details: {},
  records: question => wonDeals(question, CLOSED_DEAL),
  rows: question =>
    reckon(
      question,
      raw('count(*) as numerator, null as denominator, count(*) as "sampleSize"'),
      wonDeals(question, raw('1')),
    ),
};
