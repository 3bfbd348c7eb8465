import { createHmac, timingSafeEqual } from 'node:crypto';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';

/** A secret that signs. */
export type TextKey = string | Buffer;

/** Of the MAC's 32 bytes as many as make guessing hopeless; addresses are read by people and have limits. */
const MAC_BYTES = 16;

/**
 * A value as text that stands in an address until it expires: compressed, with its expiry, signed with HMAC-SHA256.
 * Nothing is stored, and nobody can ask for what we did not offer.
 * @param purpose sets these signatures apart from whatever else the same key signs
 */
export function signText(purpose: string, value: object, expiresAt: Date, key: TextKey): string {
  const expiry = Math.ceil(expiresAt.getTime() / 1000).toString(36);
  const body = `${brotliCompressSync(JSON.stringify(value)).toString('base64url')}.${expiry}`;
  return `${body}.${macOf(purpose, body, key).toString('base64url')}`;
}

/**
 * The value behind a signed text, or null when it was not signed with one of the keys or has expired.
 * Several keys are taken so that a key can be replaced while what was signed with the old one is still good.
 */
export function verifyText<T>(purpose: string, signed: string, now: Date, keys: readonly TextKey[]): T | null {
  const [packed, expiry, mac, ...rest] = signed.split('.');
  if (!packed || !expiry || !mac || rest.length > 0) return null;
  const given = Buffer.from(mac, 'base64url');
  const body = `${packed}.${expiry}`;
  if (given.length !== MAC_BYTES || !keys.some(key => timingSafeEqual(macOf(purpose, body, key), given))) return null;
  if (Number.parseInt(expiry, 36) * 1000 <= now.getTime()) return null;
  return JSON.parse(brotliDecompressSync(Buffer.from(packed, 'base64url')).toString('utf8'));
}

function macOf(purpose: string, body: string, key: TextKey): Buffer {
  return createHmac('sha256', key).update(`${purpose}\n${body}`).digest().subarray(0, MAC_BYTES);
}
