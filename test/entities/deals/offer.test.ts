import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { Offer, OfferApproval, OfferState } from '../../../entities/deals/offer';
import { addDays } from '../../../entities/values/day';

const DAY_ZERO = '2026-01-01';
const anyDay = fc.integer({ min: 0, max: 2_000 }).map(days => addDays(DAY_ZERO, days));
const anyPercent = fc
  .integer({ min: 1, max: 10_000 })
  .map(hundredths => new Decimal(hundredths).dividedBy(100).toFixed());
const anyOffer = fc
  .record({
    percent: fc.option(anyPercent),
    extra: fc.option(fc.constant('free training')),
    validUntil: anyDay,
    approval: fc.constantFrom(...Object.values(OfferApproval)),
    replacedAt: fc.option(fc.constant(new Date('2026-01-01T00:00:00Z'))),
  })
  .map(values => Object.assign(new Offer(), values));
const anyAmount = fc.integer({ min: 0, max: 10 ** 12 }).map(cents => new Decimal(cents).dividedBy(100).toFixed());

test('an offer never applies after its end, whatever else is true of it', () => {
  fc.assert(
    fc.property(anyOffer, fc.integer({ min: 1, max: 5_000 }), anyAmount, (offer, later, amount) => {
      const after = addDays(offer.validUntil, later);
      expect(offer.stateOn(after)).not.toBe(OfferState.ACTIVE);
      expect(offer.priceOn(after, amount, 'USD')).toBe(amount);
    }),
  );
});

test('it applies only when nobody has to agree to it, or somebody has', () => {
  fc.assert(
    fc.property(anyOffer, anyDay, (offer, day) => {
      const active = offer.stateOn(day) === OfferState.ACTIVE;
      const agreed = offer.approval === OfferApproval.NOT_NEEDED || offer.approval === OfferApproval.APPROVED;
      expect(active).toBe(agreed && offer.replacedAt === null && day <= offer.validUntil);
    }),
  );
});

test('its price lies between nothing and the amount, exact to the cent', () => {
  fc.assert(
    fc.property(anyOffer, anyDay, anyAmount, (offer, day, amount) => {
      const price = new Decimal(offer.priceOn(day, amount, 'USD'));
      expect(price.gte(0) && price.lte(amount) && price.decimalPlaces() <= 2).toBe(true);
    }),
  );
});
