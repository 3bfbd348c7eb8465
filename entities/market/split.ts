import { Decimal } from 'decimal.js';

/**
 * Splits a whole into parts in proportion to weights, so that the parts add up to it exactly.
 * @param whole not negative
 * @param weights none negative; all equal parts when they are all zero
 * @param step the smallest unit of a part, of which the whole is a multiple
 */
export function split(whole: Decimal, weights: readonly Decimal[], step: Decimal): Decimal[] {
  if (weights.length === 0) return [];
  const sum = weights.reduce((all, weight) => all.plus(weight), new Decimal(0));
  const shares = sum.isZero() ? weights.map(() => new Decimal(1)) : weights;
  const total = sum.isZero() ? new Decimal(weights.length) : sum;
  const exact = shares.map(share => whole.times(share).dividedBy(total).dividedBy(step));
  const parts = exact.map(part => part.floor());
  const left = parts.reduce((rest, part) => rest.minus(part), whole.dividedBy(step)).toNumber();
  // What rounding down has left over goes to those that lost most by it.
  const losers = exact
    .map((part, at) => ({ at, lost: part.minus(parts[at] ?? 0) }))
    .sort((one, other) => other.lost.comparedTo(one.lost) || one.at - other.at);
  for (const { at } of losers.slice(0, left)) parts[at] = (parts[at] ?? new Decimal(0)).plus(1);
  return parts.map(part => part.times(step));
}
