import { Decimal } from 'decimal.js';
import { minorDigits } from '../../../entities/values/money';

/**
 * Shares an amount out by weights, to the last of the currency's smallest units: the parts always add up to it.
 * What is left over after rounding down goes to the parts that lost most by it, the first of equal ones.
 * @param amount exact decimal, not negative, exact to the currency's smallest unit
 * @param weights one positive number for each part
 * @returns each part as exact decimal
 */
export function sharedOut(amount: string, currency: string, weights: readonly number[]): string[] {
  const digits = minorDigits(currency);
  const units = new Decimal(amount).times(new Decimal(10).pow(digits));
  const whole = weights.reduce((sum, weight) => sum.plus(weight), new Decimal(0));
  const parts = weights.map((weight, index) => {
    const exact = units.times(weight).dividedBy(whole);
    return { index, floor: exact.floor(), lost: exact.minus(exact.floor()) };
  });
  let left = parts.reduce((rest, part) => rest.minus(part.floor), units).toNumber();
  const byLoss = [...parts].sort((one, other) => other.lost.comparedTo(one.lost) || one.index - other.index);
  for (const part of byLoss) {
    if (left <= 0) break;
    part.floor = part.floor.plus(1);
    left -= 1;
  }
  return parts.map(part => part.floor.dividedBy(new Decimal(10).pow(digits)).toFixed(digits));
}
