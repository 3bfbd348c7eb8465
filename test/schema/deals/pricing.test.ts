import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { minorDigits } from '../../../entities/values/money';
import { sharedOut } from '../../../schema/deals/proposals/pricing';

const currency = fc.constantFrom('USD', 'CNY', 'JPY', 'KWD');
const weights = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 30 });
const units = fc.bigInt({ min: 0n, max: 10n ** 14n });

/** An amount that is exact to the currency's smallest unit. */
function amountOf(count: bigint, of: string): string {
  const digits = minorDigits(of);
  return new Decimal(count.toString()).dividedBy(new Decimal(10).pow(digits)).toFixed(digits);
}

test('the parts add up to the amount to the last unit, whatever is shared out', () => {
  fc.assert(
    fc.property(units, currency, weights, (count, of, each) => {
      const amount = amountOf(count, of);
      const sum = sharedOut(amount, of, each).reduce((total, part) => total.plus(part), new Decimal(0));
      expect(sum.toFixed()).toBe(new Decimal(amount).toFixed());
    }),
  );
});

test('no part is negative, finer than the smallest unit, or a whole unit away from its share', () => {
  fc.assert(
    fc.property(units, currency, weights, (count, of, each) => {
      const amount = amountOf(count, of);
      const whole = each.reduce((sum, weight) => sum + weight, 0);
      const unit = new Decimal(10).pow(-minorDigits(of));
      sharedOut(amount, of, each).forEach((part, place) => {
        const share = new Decimal(amount).times(each[place] ?? 0).dividedBy(whole);
        expect(new Decimal(part).isNegative()).toBe(false);
        expect(new Decimal(part).decimalPlaces()).toBeLessThanOrEqual(minorDigits(of));
        expect(new Decimal(part).minus(share).abs().lessThan(unit)).toBe(true);
      });
    }),
  );
});

test('a worked example: 100 shared out by 3, 2 and 1', () => {
  expect(sharedOut('100', 'USD', [3, 2, 1])).toEqual(['50.00', '33.33', '16.67']);
  expect(sharedOut('100', 'JPY', [1, 1, 1])).toEqual(['34', '33', '33']);
  expect(sharedOut('0.01', 'USD', [1, 1])).toEqual(['0.01', '0.00']);
});
