import { raw, type Sql, sql } from '../reading/sql';
import { kpiText } from '../texts/kpis';
import { CLOSED_DEAL, closedDeals } from './closedDeals';
import { keyOf, reckon, total } from './cut';
import { exact, rounded, settled } from './exact';
import { CYCLE_SECONDS } from './facts';
import { figureOf } from './kpiFigure';
import { KpiUnit } from './metric';
import { OPEN, OPEN_DEAL, openDeals } from './openDeals';
import type { Metric, Question, Row, Worth } from './question';
import { closedSums } from './rollups/rolled';

const SECONDS_A_DAY = 86_400;

const FIGURES = raw(`null as numerator, null as denominator, ${total('count')} as "sampleSize",
  ${total('open')} as deals,
  ${total('won_count')} as "wonDeals",
  ${total('count')} as "closedDeals",
  (${total('won_count')} - ${total('unpriced')}) as "pricedDeals",
  coalesce(sum(r.amount), 0) as "wonAmount",
  coalesce(sum(r.seconds), 0) as "cycleSeconds"`);

const NOTHING: Worth = { value: null, numerator: null, denominator: null };

/** The figures that velocity is made of; null where one of them has nothing to divide by. */
function parts(row: Row) {
  const [open, won, closed] = [exact(row.deals), exact(row.wonDeals), exact(row.closedDeals)];
  const [priced, amount, seconds] = [exact(row.pricedDeals), exact(row.wonAmount), exact(row.cycleSeconds)];
  if (!open || !won || !closed || !priced || !amount || !seconds) return null;
  return closed.isZero() || priced.isZero() || seconds.isZero() ? null : { open, won, closed, priced, amount, seconds };
}

/** Open deals × average won amount × win rate ÷ mean cycle, divided once at the end. */
function worth(row: Row, currency: string): Worth {
  const known = parts(row);
  if (!known) return NOTHING;
  const { open, won, closed, priced, amount, seconds } = known;
  const likely = open.times(amount).times(won);
  const value = likely.times(won).times(SECONDS_A_DAY).dividedBy(priced.times(closed).times(seconds));
  return {
    value: settled(value),
    numerator: rounded(KpiUnit.MONEY, settled(likely.dividedBy(priced.times(closed))), currency),
    denominator: rounded(KpiUnit.DAYS, settled(seconds.dividedBy(won.times(SECONDS_A_DAY))), currency),
  };
}

/** What the pipeline yields a day: the deals open now, at the rates of the period. */
export const velocity: Metric = {
  unit: KpiUnit.MONEY_PER_DAY,
  definition: () => 'definition.VELOCITY',
  details: { deals: KpiUnit.COUNT },
  divides: true,
  worth,
  async sequel({ context: { viewer } }, row) {
    const known = parts(row);
    const figure = (key: 'averageDeal' | 'winRate' | 'meanCycle', unit: KpiUnit, value: string | null) =>
      figureOf(viewer, key, kpiText(viewer.locale, `detail.${key}`), unit, value);
    return {
      details: [
        figure('averageDeal', KpiUnit.MONEY, known && settled(known.amount.dividedBy(known.priced)).toFixed()),
        figure('winRate', KpiUnit.RATIO, known && settled(known.won.dividedBy(known.closed)).toFixed()),
        figure('meanCycle', KpiUnit.DAYS, known && settled(known.seconds.dividedBy(known.won)).toFixed()),
      ],
      meaning: null,
    };
  },
  records: question => sql`${closedDeals(question, CLOSED_DEAL)}
    union all ${openDeals(question, () => sql`${keyOf(question, OPEN)}, ${OPEN_DEAL}`)}`,
  rows: question =>
    reckon(
      question,
      FIGURES,
      sql`select c.key, c.count, 0 as open, c.won_count, c.unpriced, c.amount, c.seconds from (${closed(question)}) c
        union all ${openDeals(question, () => sql`${keyOf(question, OPEN)}, 0, 1, 0, 0, 0, 0`)}`,
      'count + r.open',
    ),
};

function closed(question: Question): Sql {
  return closedSums(question, ['count', 'won_count', 'unpriced', 'amount', 'seconds'], asked =>
    closedDeals(
      asked,
      raw(`1 as count, (d.state = 'WON')::integer as won_count, (d.state = 'WON' and d.closed_amount is null)::integer as unpriced,
        case when d.state = 'WON' then d.closed_amount end as amount, case when d.state = 'WON' then ${CYCLE_SECONDS} end as seconds`),
    ),
  );
}
