import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import { newSecret, prefixOf, readKey, writeKey } from '../../entities/people/keyText';

const SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-+/= ';

const anyKey = fc.record({
  id: fc.uuid(),
  secret: fc.string({ unit: fc.constantFrom(...SIGNS.slice(0, 62)), minLength: 32, maxLength: 32 }),
});

test('every key is read as it was written', () => {
  fc.assert(fc.property(anyKey, key => expect(readKey(writeKey(key))).toEqual(key)));
});

test('whichever character of a key is altered, it is refused', () => {
  fc.assert(
    fc.property(anyKey, fc.nat(), fc.constantFrom(...SIGNS), (key, place, sign) => {
      const text = writeKey(key);
      const at = place % text.length;
      fc.pre(text[at] !== sign);
      expect(readKey(text.slice(0, at) + sign + text.slice(at + 1))).toBeNull();
    }),
    { numRuns: 2_000 },
  );
});

test('a key that was cut off, lengthened, or had two neighbours swapped is refused', () => {
  fc.assert(
    fc.property(anyKey, fc.nat(), (key, place) => {
      const text = writeKey(key);
      const at = place % (text.length - 1);
      expect(readKey(text.slice(0, at))).toBeNull();
      expect(readKey(`${text}0`)).toBeNull();
      const swapped = text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);
      expect(readKey(swapped)).toEqual(swapped === text ? key : null);
    }),
  );
});

test('the part that is shown tells which key it is and nothing of its secret', () => {
  const [id, secret] = [uuid(), newSecret()];
  expect(writeKey({ id, secret }).startsWith(`${prefixOf(id)}_${secret}`)).toBe(true);
  expect(prefixOf(id)).toMatch(/^upl_[0-9A-Za-z]{22}$/);
});

test('the largest id there is takes the same room as the smallest', () => {
  const secret = newSecret();
  for (const id of ['ffffffff-ffff-ffff-ffff-ffffffffffff', '00000000-0000-0000-0000-000000000000']) {
    expect(readKey(writeKey({ id, secret }))).toEqual({ id, secret });
  }
});
