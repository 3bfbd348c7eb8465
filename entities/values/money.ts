import { Decimal } from 'decimal.js';

/** An exact amount as decimal text with its ISO 4217 currency. */
export interface Amount {
  amount: string;
  currency: string;
}

/** The largest amount a record holds: 15 digits before the point. */
const LIMIT = new Decimal('1e15');

/** Digits after the point of a currency's smallest unit: 2 for USD, 0 for JPY, 3 for KWD. */
export function minorDigits(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/** True for a three-letter ISO 4217 code the runtime knows. */
export function isCurrency(code: string): boolean {
  return /^[A-Z]{3}$/.test(code) && Intl.supportedValuesOf('currency').includes(code);
}

/** Why an amount cannot be kept. */
export type AmountFault = 'notANumber' | 'negative' | 'tooPrecise' | 'tooLarge';

/** What is wrong with an amount in a currency: exact to the currency's smallest unit, not negative, below 10^15. Null when nothing is. */
export function amountFault(amount: string, currency: string): AmountFault | null {
  let value: Decimal;
  try {
    value = new Decimal(amount);
  } catch {
    return 'notANumber';
  }
  if (!value.isFinite()) return 'notANumber';
  if (value.isNegative() && !value.isZero()) return 'negative';
  if (value.decimalPlaces() > minorDigits(currency)) return 'tooPrecise';
  return value.greaterThanOrEqualTo(LIMIT) ? 'tooLarge' : null;
}

/** The amount written out with its currency for a reader: `US$50,000`, `50,000.50 €`-style per locale; no decimals when they are zero. */
export function formatMoney({ amount, currency }: Amount, locale: string): string {
  const value = new Decimal(amount);
  const digits = value.isInteger() ? 0 : minorDigits(currency);
  return new Intl.NumberFormat(locale === 'en' ? 'en-SG' : locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value.toFixed() as unknown as number);
}
