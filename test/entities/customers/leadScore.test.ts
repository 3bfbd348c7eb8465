import fc from 'fast-check';
import { ContactRole } from '../../../entities/customers/contact';
import { type LeadSigns, leadScore } from '../../../entities/customers/leadScore';
import { type ScoringWeights, USUAL_WEIGHTS } from '../../../entities/customers/scoring';
import { MILESTONES } from '../../../entities/record/milestone';

const NOTHING: LeadSigns = {
  segment: 'UNKNOWN',
  size: null,
  need: null,
  needTold: false,
  budget: null,
  authority: null,
  roles: [],
  meetings: 0,
  talks: 0,
  rebuffs: 0,
  acts: [],
  soon: false,
};

const BEST: LeadSigns = {
  segment: 'IDEAL',
  size: 'WITHIN',
  need: 'traceability',
  needTold: true,
  budget: 2,
  authority: true,
  roles: [ContactRole.DECISION_MAKER, ContactRole.CHAMPION],
  meetings: 3,
  talks: 2,
  rebuffs: 0,
  acts: ['DEMO_BOOKED'],
  soon: true,
};

test('a lead of whom nothing is known has no points, and says what to find out', () => {
  const { value, reasons } = leadScore(NOTHING, USUAL_WEIGHTS);
  expect(value).toBe(0);
  expect(reasons.map(({ key }) => key)).toEqual([
    'segment.unknown',
    'need.unknown',
    'budget.unknown',
    'role.unknown',
    'intent.none',
  ]);
});

test('a lead for which everything speaks has all points', () => {
  expect(leadScore(BEST, USUAL_WEIGHTS).value).toBe(100);
});

test('half the usual budget gives half the points of purchasing power', () => {
  const { reasons } = leadScore({ ...NOTHING, budget: 0.5 }, { fit: 20, purchasing: 40, decision: 20, intent: 20 });
  expect(reasons.find(({ key }) => key === 'budget.share')).toMatchObject({ points: 20, args: { percent: 50 } });
});

test('somebody who argues against us takes points away, but never more than there are', () => {
  const blocked = leadScore({ ...NOTHING, roles: [ContactRole.BLOCKER] }, USUAL_WEIGHTS);
  expect(blocked.value).toBe(0);
  const both = leadScore({ ...NOTHING, roles: [ContactRole.BLOCKER, ContactRole.DECISION_MAKER] }, USUAL_WEIGHTS);
  expect(both.reasons.filter(({ key }) => key === 'role').map(({ points }) => points)).toEqual([12, -6]);
});

const anySigns: fc.Arbitrary<LeadSigns> = fc.record({
  segment: fc.constantFrom('UNKNOWN', 'OTHER', 'IDEAL'),
  size: fc.constantFrom('UNKNOWN', 'WITHIN', 'OUTSIDE', null),
  need: fc.option(fc.string()),
  needTold: fc.boolean(),
  budget: fc.option(fc.double({ min: 0, max: 1e6, noNaN: true })),
  authority: fc.option(fc.boolean()),
  roles: fc.array(fc.constantFrom(...Object.values(ContactRole))),
  meetings: fc.nat(50),
  talks: fc.nat(50),
  rebuffs: fc.nat(50),
  acts: fc.array(fc.constantFrom(...MILESTONES)),
  soon: fc.boolean(),
});

const anyWeights: fc.Arbitrary<ScoringWeights> = fc
  .tuple(fc.nat(100), fc.nat(100), fc.nat(100))
  .map(cuts => cuts.sort((one, other) => one - other))
  .map(([one = 0, two = 0, three = 0]) => ({
    fit: one,
    purchasing: two - one,
    decision: three - two,
    intent: 100 - three,
  }));

test('every score lies within 0 and 100, is whole, and is the sum of its reasons, within each criterion’s weight', () => {
  fc.assert(
    fc.property(anySigns, anyWeights, (signs, weights) => {
      const { value, reasons } = leadScore(signs, weights);
      expect(Number.isInteger(value) && value >= 0 && value <= 100).toBe(true);
      expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(value);
      for (const criterion of ['fit', 'purchasing', 'decision', 'intent'] as const) {
        const points = reasons.filter(one => one.criterion === criterion).reduce((sum, one) => sum + one.points, 0);
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(weights[criterion]);
      }
    }),
  );
});

test('knowing more in a lead’s favour never lowers its score', () => {
  fc.assert(
    fc.property(anySigns, anyWeights, (signs, weights) => {
      const { value } = leadScore(signs, weights);
      const better = { ...signs, segment: 'IDEAL' as const, authority: true, soon: true, meetings: signs.meetings + 1 };
      expect(leadScore(better, weights).value).toBeGreaterThanOrEqual(value);
    }),
  );
});
