import fc from 'fast-check';
import { fold } from '../../../entities/values/names/fold';
import { wordsOf } from '../../../entities/values/names/words';

const texts = (source: string): string[] => wordsOf(source).map(({ text }) => text);

test.each([
  ['Bob’s 20-minute follow-up', ['bob', "'s", '20', 'minute', 'follow', 'up']],
  ["don't", ["don't"]],
  ['12.5k, $4,000.50', ['12.5', 'k', ',', '$', '4,000.50']],
  ['跟Acme做了demo。', ['跟', 'acme', '做', '了', 'demo', '.']],
  ['2026-11-24', ['2026', '-', '11', '-', '24']],
  ['won! 🎉🎉', ['won', '!']],
  ['ＡＢＣ１２', ['abc12']],
  ['Café “Zürich”', ['cafe', '"', 'zurich', '"']],
  ['𝟼𝟽 and ⑩', ['67', 'and', '10']],
  ['5½', ['5', '1⁄2']],
  ['', []],
])('%s', (source, words) => {
  expect(texts(source)).toEqual(words);
});

test('every word is a piece of its source, in order and without overlap', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), source => {
      let last = 0;
      for (const { start, end } of wordsOf(source)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(source.length);
    }),
  );
});

test('folding twice changes nothing more', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), text => expect(fold(fold(text))).toBe(fold(text))));
});
