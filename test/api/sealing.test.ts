import fc from 'fast-check';
import { isNewest, open, seal, Unopened } from '../../api/sealing';
import type { SecretKeys } from '../../api/secretKeys';

const key = (filling: number): Buffer => Buffer.alloc(32, filling);
const OLD: SecretKeys = [key(1)];
const ROTATED: SecretKeys = [key(2), key(1)];
const NEW: SecretKeys = [key(2)];

test('whatever is sealed opens for its owner as it was, and does not show', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.string(), (secret, owner) => {
      const sealed = seal(secret, owner, OLD);
      expect(open(sealed, owner, OLD)).toBe(secret);
      if (secret.length > 8) expect(sealed.includes(secret)).toBe(false);
    }),
  );
});

test('sealed twice it looks different', () => {
  expect(seal('a', 'b', OLD)).not.toEqual(seal('a', 'b', OLD));
});

test('it opens for nobody else, and not when anything of it was altered', () => {
  const sealed = seal('xoxb-secret', 'workspace 1', OLD);
  expect(() => open(sealed, 'workspace 2', OLD)).toThrow(Unopened);
  for (let at = 0; at < sealed.length; at += 1) {
    const altered = Buffer.from(sealed);
    altered[at] = (altered[at] ?? 0) ^ 1;
    expect(() => open(altered, 'workspace 1', OLD)).toThrow(Unopened);
  }
  expect(() => open(Buffer.alloc(0), 'workspace 1', OLD)).toThrow(Unopened);
});

test('keys rotate: old secrets open while their key is there, new ones take the newest', () => {
  const old = seal('xoxb-secret', 'workspace 1', OLD);
  expect(open(old, 'workspace 1', ROTATED)).toBe('xoxb-secret');
  expect(isNewest(old, ROTATED)).toBe(false);
  expect(() => open(old, 'workspace 1', NEW)).toThrow(Unopened);
  const anew = seal('xoxb-secret', 'workspace 1', ROTATED);
  expect(open(anew, 'workspace 1', NEW)).toBe('xoxb-secret');
  expect(isNewest(anew, NEW)).toBe(true);
});
