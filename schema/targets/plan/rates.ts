import { Decimal } from 'decimal.js';
import { TargetMetric } from '../../../entities/market/target';
import type { Context } from '../../context';
import { KpiMetric } from '../../kpis/metric';
import { sumBefore } from '../../kpis/past';
import type { Scope } from '../../scope';
import { pastOf, YEAR } from '../effort';
import type { PlanAssumptions } from './targetPlan';

/** A scope's own rates of the last 12 months, with what is assumed instead. Everything is per deal won. */
export interface Rates {
  /** Deals won in the last 12 months. */
  won: Decimal;
  winRate: Decimal;
  /** What a deal adds to the target's metric: money, a customer's part, one. */
  perDeal: Decimal;
  averageDeal: Decimal;
  meetings: Decimal;
  calls: Decimal;
  /** What there was a week. */
  weekly: { deals: Decimal; meetings: Decimal; calls: Decimal };
}

const WEEKS_A_YEAR = new Decimal(365).dividedBy(7);

/** The rates to plan with; null where nothing was won in the last 12 months, or no deal's amount is known. */
export async function ratesFor(
  context: Context,
  scope: Scope,
  metric: TargetMetric,
  assumed: PlanAssumptions,
): Promise<Rates | null> {
  const { won, meetings, calls } = await pastOf(context, scope);
  if (won.isZero()) return null;
  const closed = await sumBefore(context, scope, KpiMetric.WIN_RATE, YEAR, {}, 'denominator');
  const revenue = await sumBefore(context, scope, KpiMetric.REVENUE, YEAR);
  const own = won.dividedBy(closed);
  const winRate = assumed.winRate == null ? own : new Decimal(assumed.winRate);
  const averageDeal = assumed.averageDeal == null ? revenue.dividedBy(won) : new Decimal(assumed.averageDeal);
  const perDeal = await addsPerDeal(context, scope, metric, averageDeal, won);
  if (perDeal.isZero()) return null;
  // The work goes into every deal, won or lost: who wins more of them needs less of it for each.
  const share = own.dividedBy(winRate);
  return {
    ...{ won, winRate, averageDeal, perDeal },
    meetings: meetings.dividedBy(won).times(share),
    calls: calls.dividedBy(won).times(share),
    weekly: {
      deals: won.dividedBy(WEEKS_A_YEAR),
      meetings: meetings.dividedBy(WEEKS_A_YEAR),
      calls: calls.dividedBy(WEEKS_A_YEAR),
    },
  };
}

async function addsPerDeal(
  context: Context,
  scope: Scope,
  metric: TargetMetric,
  averageDeal: Decimal,
  won: Decimal,
): Promise<Decimal> {
  switch (metric) {
    case TargetMetric.REVENUE:
      return averageDeal;
    case TargetMetric.NEW_CUSTOMERS:
      return (await sumBefore(context, scope, KpiMetric.NEW_CUSTOMERS, YEAR)).dividedBy(won);
    default:
      return new Decimal(1);
  }
}
