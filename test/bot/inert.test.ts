import fc from 'fast-check';
import { cut, inert } from '../../bot/inert';

test.each([
  ['Acme\u0007 Corp\u0000', 'Acme Corp'],
  ['\u202egpj.exe\u202c', 'gpj.exe'],
  ['a\tb\r\nc\u2028d', 'a b\nc\nd'],
  ['zero\u200bwidth\ufeff', 'zerowidth'],
  ['👩‍👩‍👧 东方制造 ñ', '👩‍👩‍👧 东方制造 ñ'],
  ['half \ud83d character', 'half \ufffd character'],
])('%j is shown as %j', (written, shown) => {
  expect(inert(written)).toBe(shown);
});

test('what is shown is whole characters and no hidden ones', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      expect(inert(text)).not.toMatch(/[\p{Cs}\u202a-\u202e\u2066-\u2069]|(?!\n)\p{Cc}/u);
    }),
  );
});

test.each([
  ['short', 5, 'short'],
  ['longer', 5, 'long…'],
  ['东方制造集团', 4, '东方制…'],
  ['ab😀cd', 4, 'ab…'],
  ['', 5, ''],
])('%s in %i characters is %s', (text, limit, result) => {
  expect(cut(text, limit)).toBe(result);
});

test('nothing cut is longer than its limit, however characters are written', () => {
  const write = (character: string) => (character === '&' ? '&amp;' : character);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, limit) => {
      const result = cut(text, limit, write);
      const whole = text.replace(/&/g, '&amp;');
      expect(result.length).toBeLessThanOrEqual(limit);
      if (result !== whole) expect(whole.startsWith(result.slice(0, -1))).toBe(true);
      expect(result).not.toMatch(/&(?!amp;)/);
    }),
  );
});
