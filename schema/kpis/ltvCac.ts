import { sql } from '../reading/sql';
import { kpiText } from '../texts/kpis';
import type { Viewer } from '../viewer';
import { acquisitionCost, cac } from './cac';
import { rounded, settled } from './exact';
import { figureOf } from './kpiFigure';
import { customerMonthOf, isWithoutChurn, ltv, ltvWorth } from './ltv';
import { KpiUnit } from './metric';
import type { Metric, Row, Worth } from './question';
import { written } from './written';

/** From here on a customer brings enough to pay for itself and for the rest of the business. */
const HEALTHY = 3;
/** Below this winning a customer costs more than one brings. */
const WORTHLESS = 1;
const PAYBACK_DIGITS = 2;

function worth(row: Row, currency: string): Worth {
  const [value, cost] = [ltvWorth(row, currency).value, acquisitionCost(row)];
  return {
    value: value && cost && !cost.isZero() ? settled(value.dividedBy(cost)) : null,
    numerator: rounded(KpiUnit.MONEY, value, currency),
    denominator: rounded(KpiUnit.MONEY, cost, currency),
  };
}

/** The months after which a customer has brought what it cost to win. */
function payback(row: Row): string | null {
  const [cost, { profit }] = [acquisitionCost(row), customerMonthOf(row)];
  if (!cost || !profit || profit.isZero()) return null;
  return settled(cost.dividedBy(profit)).toDecimalPlaces(PAYBACK_DIGITS).toFixed();
}

function reading(viewer: Viewer, row: Row): string | null {
  const { value } = worth(row, viewer.workspace.currency);
  if (!value) return null;
  const health = value.gte(HEALTHY) ? 'healthy' : value.lt(WORTHLESS) ? 'warning' : 'thin';
  const ratio = written(viewer, KpiUnit.COUNT, value.toFixed());
  const months = payback(row);
  return kpiText(viewer.locale, 'ltvCac.reading', {
    health,
    ratio,
    months: months === null ? 'none' : written(viewer, KpiUnit.COUNT, months),
  });
}

/** Lifetime value ÷ acquisition cost. */
export const ltvCac: Metric = {
  unit: KpiUnit.RATIO,
  definition: () => 'definition.LTV_CAC',
  details: {},
  // "3.2" is how this ratio is told, not "320 %".
  writtenIn: KpiUnit.COUNT,
  worth,
  absent(viewer, row) {
    return isWithoutChurn(row) ? kpiText(viewer.locale, 'value.nobodyLeft') : cac.absent?.(viewer, row);
  },
  async sequel({ context: { viewer } }, row) {
    const { currency } = viewer.workspace;
    const figure = (key: 'ltv' | 'cac' | 'paybackMonths', unit: KpiUnit, value: string | null) =>
      figureOf(viewer, key, kpiText(viewer.locale, `detail.${key}`), unit, value);
    const { numerator, denominator } = worth(row, currency);
    return {
      details: [
        figure('ltv', KpiUnit.MONEY, numerator),
        figure('cac', KpiUnit.MONEY, denominator),
        figure('paybackMonths', KpiUnit.COUNT, payback(row)),
      ],
      meaning: reading(viewer, row),
    };
  },
  records: ltv.records,
  rows: question => sql`select coalesce(l.whole, c.whole) as whole, coalesce(l.key, c.key) as key,
      null as numerator, null as denominator, coalesce(l."sampleSize", 0) as "sampleSize",
      l.revenue, l.profit, l."historicProfit", l.buyers, l."customerMonths", l.churn, l."churnMonths",
      c.cost, c."newCustomers"
    from (${ltv.rows(question)}) l
    full join (${cac.rows(question)}) c on c.whole = l.whole and coalesce(c.key, '') = coalesce(l.key, '')`,
};
