import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import type { MonthFigure } from '../../../schema/kpis/past';
import { bestOf, outlook, seasonOf } from '../../../schema/targets/outlook';

/** Months up to October 2026, the last one last. */
function history(values: readonly number[], denominators?: readonly number[]): MonthFigure[] {
  return values.map((value, at) => {
    const ago = values.length - 1 - at;
    const month = 2026 * 12 + 9 - ago;
    return {
      month: `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
      numerator: new Decimal(value),
      denominator: denominators ? new Decimal(denominators[at] ?? 0) : null,
    };
  });
}

const even = (value: number, months: number) => Array.from({ length: months }, () => value);

test('two even years make a twelfth a month, and growth is carried on', () => {
  const found = outlook(history([...even(100, 12), ...even(110, 12)]), [12], null);
  expect(found).toMatchObject({ growthFrom: 'HISTORY', baseMonths: 12, seasonal: true });
  expect(found?.base.toFixed()).toBe('1320');
  expect(found?.growth.toFixed(2)).toBe('0.10');
  expect(found?.value.toFixed(2)).toBe('121.00');
});

test('growth that was asked for takes the place of the trend', () => {
  const found = outlook(history([...even(100, 12), ...even(110, 12)]), [1, 2, 3], new Decimal('0.2'));
  expect(found?.growthFrom).toBe('ASKED');
  expect(found?.value.toFixed(2)).toBe('396.00');
});

test('a month that is strong every year is asked for more', () => {
  // From November to October, three times; December makes half of each year.
  const year = [10, 110, ...even(10, 10)];
  const found = outlook(history([...year, ...year, ...year]), [12], null);
  expect(found?.share?.toFixed(2)).toBe('0.50');
  expect(found?.value.toFixed(2)).toBe('110.00');
});

test('less than a year of history is scaled up, split evenly, without growth', () => {
  const found = outlook(history([...even(0, 30), ...even(50, 6)]), [1], null);
  expect(found).toMatchObject({ baseMonths: 6, seasonal: false, growthFrom: 'NONE' });
  expect(found?.value.toFixed(2)).toBe('50.00');
});

test('where nothing ever happened there is nothing to point to', () => {
  expect(outlook(history(even(0, 36)), [1], null)).toBeNull();
  expect(outlook([], [1], null)).toBeNull();
});

test('a rate has no season and never goes beyond one', () => {
  const found = outlook(history(even(9, 12), even(10, 12)), [1, 2, 3], new Decimal('0.5'));
  expect(found?.share).toBeNull();
  expect(found?.value.toFixed()).toBe('1');
});

test('the best stretch leaves rates with too few leads out', () => {
  expect(bestOf(history([1, 1, 0, 3], [1, 1, 0, 10]), 1, 5)?.toFixed(2)).toBe('0.30');
  expect(bestOf(history([1, 4, 2, 8]), 2, 0)?.toFixed()).toBe('10');
  expect(bestOf(history([0, 0]), 1, 0)).toBeNull();
});

test('the parts of a year that the months make are one in all, whatever the history', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1_000_000 }), { maxLength: 36 }), values => {
      const parts = seasonOf(history(values));
      expect(parts).toHaveLength(12);
      expect(
        Decimal.sum(...parts)
          .toDecimalPlaces(12)
          .toFixed(),
      ).toBe('1');
    }),
  );
});

test('what a year is expected to bring is the sum of its months, whatever the history', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 24, maxLength: 36 }), values => {
      const year = outlook(history(values), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], null);
      fc.pre(year !== null);
      const months = Array.from({ length: 12 }, (_, at) => outlook(history(values), [at + 1], null)?.value ?? 0);
      expect(
        Decimal.sum(...months)
          .minus(year?.value ?? 0)
          .abs()
          .lt('0.000001'),
      ).toBe(true);
    }),
  );
});
