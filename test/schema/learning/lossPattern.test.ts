import fc from 'fast-check';
import type { LossCount, LossCounts } from '../../../schema/learning/losses/lossCounts';
import { lossPattern } from '../../../schema/learning/losses/lossPattern';

const REASONS = ['PRICE', 'COMPETITOR', 'NO_BUDGET', 'NO_DECISION', 'TIMING', 'PRODUCT_GAP', 'RELATIONSHIP', 'OTHER'];
const STAGES = ['s1', 's2', 's3', 's4', 's5'];
const RIVALS = ['Rivalsoft', 'Contoso', '云帆软件', null];
const LINES = ['Cloud', 'Analytics', 'Support'];

interface Lost {
  reason: string;
  stage: string;
  rival: string | null;
  line: string;
}

/** Counts as the database makes them, of deals that were lost and numbers of deals that were won by product line. */
function counted(lost: Lost[], won: number[]): LossCounts {
  const by = (key: (deal: Lost) => string | null): LossCount[] => {
    const counts = new Map<string | null, number>();
    for (const deal of lost) counts.set(key(deal), (counts.get(key(deal)) ?? 0) + 1);
    return [...counts].map(([name, count]) => ({ key: name, count, money: null, withoutAmount: count }));
  };
  const pairs = new Map<string, { reason: string; competitor: string; count: number }>();
  for (const { reason, rival } of lost) {
    if (rival === null) continue;
    const known = pairs.get(`${reason} ${rival}`) ?? { reason, competitor: rival, count: 0 };
    pairs.set(`${reason} ${rival}`, { ...known, count: known.count + 1 });
  }
  return {
    whole: { key: null, count: lost.length, money: null, withoutAmount: lost.length },
    reasons: by(({ reason }) => reason),
    stages: by(({ stage }) => stage),
    competitors: by(({ rival }) => rival),
    lines: by(({ line }) => line),
    pairs: [...pairs.values()],
    outcomes: LINES.map((key, place) => {
      const gone = lost.filter(({ line }) => line === key).length;
      return { key, lost: gone, closed: gone + (won[place] ?? 0) };
    }),
  };
}

const deal = fc.record<Lost>({
  reason: fc.constantFrom(...REASONS),
  stage: fc.constantFrom(...STAGES),
  rival: fc.constantFrom(...RIVALS),
  line: fc.constantFrom(...LINES),
});
const wins = fc.array(fc.nat(60), { minLength: 3, maxLength: 3 });

test('fewer than five deals never make a pattern', () => {
  fc.assert(
    fc.property(fc.array(deal, { maxLength: 4 }), wins, (lost, won) => lossPattern(counted(lost, won)) === null),
  );
});

test('a pattern never claims more deals than there are', () => {
  fc.assert(
    fc.property(fc.array(deal, { maxLength: 200 }), wins, (lost, won) => {
      const pattern = lossPattern(counted(lost, won));
      if (!pattern) return;
      const count = pattern.kind === 'LINE' ? pattern.lost : pattern.count;
      expect(count).toBeGreaterThanOrEqual(5);
      expect(count).toBeLessThanOrEqual(lost.length);
      if (pattern.kind === 'REASON' && pattern.competitor) expect(pattern.competitor.count).toBeLessThanOrEqual(count);
      if (pattern.kind === 'COMPETITOR') expect(count).toBeLessThanOrEqual(pattern.named);
    }),
  );
});

test('where everything is chance, a pattern is seldom seen', () => {
  const worlds = fc.sample(
    fc.tuple(fc.array(deal, { minLength: 60, maxLength: 60 }), fc.constant<number[]>([20, 20, 20])),
    {
      numRuns: 2_000,
      seed: 7,
    },
  );
  const seen = worlds.filter(([lost, won]) => lossPattern(counted(lost, won)) !== null).length;
  expect(seen / worlds.length).toBeLessThan(0.05);
});

const priced = (count: number, rival: string | null): Lost[] =>
  Array.from({ length: count }, (_, place) => ({
    reason: 'PRICE',
    stage: STAGES[place % STAGES.length] ?? '',
    rival,
    line: LINES[place % LINES.length] ?? '',
  }));
const others = (reason: string, count: number): Lost[] => priced(count, null).map(each => ({ ...each, reason }));

test('a reason far ahead of the next one is told, with the competitor most of its deals went to', () => {
  const lost = [...priced(12, 'Rivalsoft'), ...priced(8, null), ...others('TIMING', 6), ...others('NO_BUDGET', 6)];
  expect(lossPattern(counted(lost, [10, 10, 10]))).toEqual({
    kind: 'REASON',
    key: 'PRICE',
    count: 20,
    competitor: { key: 'Rivalsoft', count: 12 },
  });
});

test('of two reasons nearly alike none is told', () => {
  const lost = [...others('PRICE', 11), ...others('TIMING', 9)];
  expect(lossPattern(counted(lost, [7, 7, 6]))).toBeNull();
});

test('a product line lost far more often than the others is told', () => {
  const lost = [...others('PRICE', 10), ...others('TIMING', 10)].map((each, place) => ({
    ...each,
    line: place < 18 ? 'Cloud' : 'Support',
  }));
  expect(lossPattern(counted(lost, [4, 20, 20]))).toEqual({
    kind: 'LINE',
    key: 'Cloud',
    lost: 18,
    closed: 22,
    otherLost: 2,
    otherClosed: 42,
  });
});
