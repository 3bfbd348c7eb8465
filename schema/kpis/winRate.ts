import { raw } from '../reading/sql';
import { CLOSED_DEAL, closedDeals } from './closedDeals';
import { reckon } from './cut';
import { KpiUnit } from './metric';
import type { Metric } from './question';

/** A snapshot: won ÷ (won + lost) among the deals closed in the period. */
export const winRate: Metric = {
  unit: KpiUnit.RATIO,
  definition: () => 'definition.WIN_RATE',
  details: {},
  records: question => closedDeals(question, CLOSED_DEAL),
  rows: question =>
    reckon(
      question,
      raw(`count(*) filter (where r.state = 'WON') as numerator, count(*) as denominator, count(*) as "sampleSize"`),
      closedDeals(question, raw('d.state')),
    ),
};
