import { Decimal } from 'decimal.js';
import { RevenueKind } from '../../../entities/deals/deal';
import { type House, known } from '../house';
import type { Random } from '../random';
import type { Closing } from './closing';

/** What a deal is worth and how it is paid. */
export interface DealValue {
  amount: string;
  currency: string;
  /** In the workspace's currency. */
  closedAmount: string;
  revenueKind: RevenueKind;
  termMonths: number | undefined;
}

/** In what currencies the teams sell. */
const CURRENCIES: Record<'East' | 'West', readonly (readonly [string, number])[]> = {
  East: [
    ['USD', 0.9],
    ['EUR', 0.1],
  ],
  West: [
    ['USD', 0.62],
    ['CNY', 0.38],
  ],
};

/** Old customers buy additions. */
const ADDITION = 0.85;
/** Prices rise by this over the history. */
const RISE = 0.15;

/** The worth of a deal. @param progress of the history when it closed, 0..1 */
export function dealValue(
  house: House,
  { product, rep, existing }: Closing,
  progress: number,
  random: Random,
): DealValue {
  const currency = random.weighted(CURRENCIES[rep.team]);
  const rate = known(house.rates, currency);
  const worth = random.skewed(
    product.amount * (existing ? ADDITION : 1) * (1 - RISE / 2 + RISE * progress),
    product.amountSpread,
  );
  const asked = new Decimal(Math.round(worth)).dividedBy(rate);
  // Prices are round figures.
  const step = asked.greaterThan(15_000) ? 500 : 100;
  const amount = asked.dividedBy(step).round().times(step);
  const recurring = random.chance(product.recurring);
  return {
    amount: amount.toFixed(),
    currency,
    closedAmount: amount.times(rate).toFixed(),
    revenueKind: recurring ? RevenueKind.RECURRING : RevenueKind.ONCE,
    termMonths: recurring ? random.weighted(product.terms) : undefined,
  };
}
