import type { Decimal } from 'decimal.js';
import { kpiText } from '../texts/kpis';
import { activeCustomers, customerMonths } from './customerMonths';
import { exact, rounded, settled } from './exact';
import { figureOf } from './kpiFigure';
import { KpiUnit } from './metric';
import type { Metric, Row, Worth } from './question';
import { written } from './written';

/** The figures of a customer's month, not rounded; null where there was no customer or no amount is known. */
interface CustomerMonth {
  revenue: Decimal | null;
  profit: Decimal | null;
  churn: Decimal | null;
}

function over(numerator: Decimal | null, denominator: Decimal | null): Decimal | null {
  return numerator && denominator && !denominator.isZero() ? settled(numerator.dividedBy(denominator)) : null;
}

/** What an active customer brings in a month, what is left of it, and which share of them leaves. */
export function customerMonthOf(row: Row): CustomerMonth {
  const months = exact(row.customerMonths);
  return {
    revenue: over(exact(row.revenue), months),
    profit: over(exact(row.profit), months),
    churn: over(exact(row.churn), exact(row.churnMonths)),
  };
}

/** Monthly revenue per active customer × gross margin ÷ monthly churn, divided once at the end. */
export function ltvWorth(row: Row, currency: string): Worth {
  const { profit, churn } = customerMonthOf(row);
  const [all, left] = [exact(row.profit), exact(row.churn)];
  const under = left && exact(row.customerMonths)?.times(left);
  return {
    value: all && under ? over(all.times(String(row.churnMonths)), under) : null,
    numerator: rounded(KpiUnit.MONEY, profit, currency),
    denominator: rounded(KpiUnit.RATIO, churn, currency),
  };
}

/** What a customer has brought so far, after cost. */
function historicValue(row: Row): Decimal | null {
  return over(exact(row.historicProfit), exact(row.buyers));
}

/** True where customers there are and none of them has left. */
export function isWithoutChurn(row: Row): boolean {
  return Number(row.churnMonths) > 0 && Number(row.churn) === 0;
}

/** What a customer brings while being one. */
export const ltv: Metric = {
  unit: KpiUnit.MONEY,
  definition: () => 'definition.LTV',
  details: {},
  divides: true,
  worth: ltvWorth,
  records: activeCustomers,
  rows: customerMonths,
  absent: (viewer, row) => (isWithoutChurn(row) ? kpiText(viewer.locale, 'value.nobodyLeft') : undefined),
  async sequel({ context: { viewer } }, row) {
    const { revenue, profit, churn } = customerMonthOf(row);
    const historic = historicValue(row);
    const margin = over(profit, revenue) ?? exact(viewer.workspace.grossMargin);
    const figure = (key: LtvDetail, unit: KpiUnit, value: Decimal | null) =>
      figureOf(viewer, key, kpiText(viewer.locale, `detail.${key}`), unit, value?.toFixed());
    return {
      details: [
        figure('monthlyRevenue', KpiUnit.MONEY, revenue),
        figure('grossMargin', KpiUnit.RATIO, margin),
        figure('monthlyChurn', KpiUnit.RATIO, churn),
        figure('historicValue', KpiUnit.MONEY, historic),
      ],
      meaning:
        isWithoutChurn(row) && historic
          ? kpiText(viewer.locale, 'ltv.nobodyLeft', {
              value: written(viewer, KpiUnit.MONEY, rounded(KpiUnit.MONEY, historic, viewer.workspace.currency)),
            })
          : null,
    };
  },
};

type LtvDetail = 'monthlyRevenue' | 'grossMargin' | 'monthlyChurn' | 'historicValue';
