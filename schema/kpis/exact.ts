import { Decimal } from 'decimal.js';
import { minorDigits } from '../../entities/values/money';
import { KpiUnit } from './metric';

/** Sums of many amounts at many rates stay exact to the last digit. */
const Exact = Decimal.clone({ precision: 60, toExpNeg: -60, toExpPos: 60 });

const SECONDS_A_DAY = 86_400;
const RATIO_DIGITS = 6;
const DAY_DIGITS = 2;

/** True for figures that divide; the others are the sum itself. */
export function isDivided(unit: KpiUnit): boolean {
  return unit === KpiUnit.RATIO || unit === KpiUnit.DAYS;
}

/** More digits than any figure shows, and fewer than what was divided has. */
const SETTLED_DIGITS = 30;

/** A number as it comes from the database; null stays null. */
export function exact(value: string | number | null | undefined): Decimal | null {
  return value === null || value === undefined ? null : new Exact(value);
}

/** A number of a row in the unit it is shown in: times come in seconds and are shown in days. */
export function inUnit(unit: KpiUnit, value: string | number | null | undefined): Decimal | null {
  const number = exact(value);
  return number && unit === KpiUnit.DAYS ? number.dividedBy(SECONDS_A_DAY) : number;
}

/** The figure that a numerator and a denominator make, not rounded; null when there is nothing to divide by. */
export function quotient(
  unit: KpiUnit,
  numerator: string | number | null,
  denominator: string | number | null,
): Decimal | null {
  if (!isDivided(unit)) return exact(numerator);
  const over = exact(denominator);
  const under = exact(numerator);
  if (!over || !under || over.isZero()) return null;
  // Divided once: two divisions in a row could round twice.
  return under.dividedBy(unit === KpiUnit.DAYS ? over.times(SECONDS_A_DAY) : over);
}

/** Takes away what dividing left behind the last digits: two thirds of three is two, also after it went through 0.666…7. */
export function settled(value: Decimal): Decimal {
  return value.toSignificantDigits(SETTLED_DIGITS);
}

/** A figure as it is given out: ratios to 6 places, days to 2, money to the currency's minor unit. */
export function rounded(unit: KpiUnit, value: Decimal | null, currency: string): string | null {
  if (!value) return null;
  switch (unit) {
    case KpiUnit.RATIO:
      return value.toDecimalPlaces(RATIO_DIGITS).toFixed();
    case KpiUnit.DAYS:
      return value.toDecimalPlaces(DAY_DIGITS).toFixed();
    case KpiUnit.COUNT:
      return value.toFixed();
    default:
      return value.toFixed(minorDigits(currency));
  }
}
