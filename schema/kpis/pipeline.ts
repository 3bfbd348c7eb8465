import { raw, sql } from '../reading/sql';
import { kpiText } from '../texts/kpis';
import { coverageOf } from './coverage';
import { keyOf, reckon } from './cut';
import { KpiUnit } from './metric';
import { OPEN, OPEN_DEAL, openDeals } from './openDeals';
import type { Metric } from './question';

/** The open deals now, each at the latest rate of its currency. */
export const pipeline: Metric = {
  unit: KpiUnit.MONEY,
  definition: () => 'definition.PIPELINE',
  details: { deals: KpiUnit.COUNT, withoutAmount: KpiUnit.COUNT },
  async sequel(question, row) {
    const { details, meaning } = await coverageOf(question, row);
    const { locale } = question.context.viewer;
    const notKept = question.compare && kpiText(locale, 'pipeline.notKept');
    return { details, meaning: [meaning, notKept].filter(Boolean).join(kpiText(locale, 'between')) || null };
  },
  records: question => openDeals(question, () => sql`${keyOf(question, OPEN)} as key, ${OPEN_DEAL}`),
  rows: question =>
    reckon(
      question,
      raw(`case when count(*) = 0 then 0 else sum(r.amount) end as numerator, null as denominator, count(*) as "sampleSize",
        count(*) as deals, count(*) filter (where r.amount is null) as "withoutAmount"`),
      openDeals(question, worthNow => sql`${keyOf(question, OPEN)} as key, ${worthNow} as amount`),
    ),
};
