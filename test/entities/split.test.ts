import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { split } from '../../entities/market/split';

const weights = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 40 });

test('parts add up to the whole exactly, whatever the weights', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1_000_000_000 }),
      weights,
      fc.constantFrom('1', '0.01'),
      (units, all, step) => {
        const whole = new Decimal(units).times(step);
        const parts = split(
          whole,
          all.map(weight => new Decimal(weight)),
          new Decimal(step),
        );
        expect(parts).toHaveLength(all.length);
        expect(Decimal.sum(...parts).toFixed()).toBe(whole.toFixed());
      },
    ),
  );
});

test('no part is off its exact share by a step or more', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), weights, (whole, all) => {
      const total = all.reduce((sum, weight) => sum + weight, 0);
      fc.pre(total > 0);
      split(
        new Decimal(whole),
        all.map(weight => new Decimal(weight)),
        new Decimal(1),
      ).forEach((part, at) => {
        const exact = new Decimal(whole).times(all[at] ?? 0).dividedBy(total);
        expect(part.minus(exact).abs().lt(1)).toBe(true);
      });
    }),
  );
});

test('without any weight the parts are even', () => {
  const parts = split(
    new Decimal(10),
    [0, 0, 0].map(weight => new Decimal(weight)),
    new Decimal(1),
  );
  expect(parts.map(part => part.toFixed())).toEqual(['4', '3', '3']);
});
