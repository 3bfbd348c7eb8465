import { createHmac, timingSafeEqual } from 'node:crypto';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import type { ChartSpec } from '../../schema/pictures/spec';

/** A secret that signs pictures. */
export type PictureKey = string | Buffer;

/** Sets these signatures apart from whatever else the same key signs. */
const PURPOSE = 'uplift.picture.v1\n';
/** Of the MAC's 32 bytes as many as make guessing hopeless; addresses are read by people and have limits. */
const MAC_BYTES = 16;

/**
 * The name under which a picture can be fetched until it expires: the spec itself, compressed, with its expiry, signed
 * with HMAC-SHA256. Nothing is stored, and nobody can ask for a picture we did not offer.
 */
export function signPicture(spec: ChartSpec, expiresAt: Date, key: PictureKey): string {
  const expiry = Math.ceil(expiresAt.getTime() / 1000).toString(36);
  const body = `${brotliCompressSync(JSON.stringify(spec)).toString('base64url')}.${expiry}`;
  return `${body}.${macOf(body, key).toString('base64url')}`;
}

/**
 * The spec behind a signed name, or null when it was not signed with one of the keys or has expired.
 * Several keys are taken so that a key can be replaced while pictures signed with the old one are still shown.
 */
export function verifyPicture(signed: string, now: Date, keys: readonly PictureKey[]): ChartSpec | null {
  const [packed, expiry, mac, ...rest] = signed.split('.');
  if (!packed || !expiry || !mac || rest.length > 0) return null;
  const given = Buffer.from(mac, 'base64url');
  const body = `${packed}.${expiry}`;
  if (given.length !== MAC_BYTES || !keys.some(key => timingSafeEqual(macOf(body, key), given))) return null;
  if (Number.parseInt(expiry, 36) * 1000 <= now.getTime()) return null;
  return JSON.parse(brotliDecompressSync(Buffer.from(packed, 'base64url')).toString('utf8'));
}

function macOf(body: string, key: PictureKey): Buffer {
  return createHmac('sha256', key)
    .update(PURPOSE + body)
    .digest()
    .subarray(0, MAC_BYTES);
}
