import fc from 'fast-check';
import { Pace, WINDOWS } from '../../../bot/teams/pace';

test('no conversation gets more than Teams takes, whenever messages come', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(900), { maxLength: 120 }), pauses => {
      const pace = new Pace();
      let now = 1_000_000;
      const sent = pauses.map(pause => {
        now += pause;
        return now + pace.take('a', now);
      });
      for (const { count, ms } of WINDOWS) {
        for (const [index, at] of sent.entries()) {
          const earlier = sent[index - count];
          if (earlier !== undefined) expect(at - earlier).toBeGreaterThanOrEqual(ms);
        }
      }
      expect(sent).toEqual([...sent].sort((one, other) => one - other));
    }),
    { numRuns: 60 },
  );
});

test('whoever is slow never waits, nor for other conversations', () => {
  const pace = new Pace();
  for (let second = 0; second < 40; second += 1) expect(pace.take('a', second * 1_000)).toBe(0);
  for (let each = 0; each < 6; each += 1) pace.take('b', 50_000);
  expect(pace.take('b', 50_000)).toBeGreaterThan(0);
  expect(pace.take('c', 50_000)).toBe(0);
});
