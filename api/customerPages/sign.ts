import { createHmac, timingSafeEqual } from 'node:crypto';
import type { SignedRecord } from '../../schema/signedAddress';

/** What a signature is for; one kind never passes for another. */
export type Purpose = 'calendar' | 'proposal' | 'form';

/** A secret that signs addresses. */
export type AddressKey = string | Buffer;

const ID_BYTES = 16;
const EXPIRY_BYTES = 6;
const BODY_BYTES = 2 * ID_BYTES + EXPIRY_BYTES;
/** Of the MAC's 32 bytes as many as make guessing hopeless. */
const MAC_BYTES = 16;

/**
 * Names a record until an instant, signed with HMAC-SHA256, in characters that need no escaping in an address.
 * Whoever holds it may do what its purpose allows with that one record, so it is as secret as a letter.
 */
export function signRecord(purpose: Purpose, record: SignedRecord, expiresAt: Date, key: AddressKey): string {
  const expiry = Buffer.alloc(EXPIRY_BYTES);
  expiry.writeUIntBE(Math.ceil(expiresAt.getTime() / 1000), 0, EXPIRY_BYTES);
  const body = Buffer.concat([bytesOf(record.workspaceId), bytesOf(record.id), expiry]);
  return Buffer.concat([body, macOf(purpose, body, key)]).toString('base64url');
}

/** The record behind a signed name; null for one that was not signed for this purpose with one of the keys, or has expired. */
export function verifyRecord(
  purpose: Purpose,
  signed: string,
  now: Date,
  keys: readonly AddressKey[],
): SignedRecord | null {
  const bytes = Buffer.from(signed, 'base64url');
  // Only the one spelling is taken, so that nothing can be hung on an address.
  if (bytes.length !== BODY_BYTES + MAC_BYTES || bytes.toString('base64url') !== signed) return null;
  const body = bytes.subarray(0, BODY_BYTES);
  const mac = bytes.subarray(BODY_BYTES);
  if (!keys.some(key => timingSafeEqual(macOf(purpose, body, key), mac))) return null;
  if (body.readUIntBE(2 * ID_BYTES, EXPIRY_BYTES) * 1000 <= now.getTime()) return null;
  return { workspaceId: uuidOf(body.subarray(0, ID_BYTES)), id: uuidOf(body.subarray(ID_BYTES, 2 * ID_BYTES)) };
}

function macOf(purpose: Purpose, body: Buffer, key: AddressKey): Buffer {
  // Sets these signatures apart from whatever else the same key signs.
  return createHmac('sha256', key).update(`uplift.${purpose}.v1\n`).update(body).digest().subarray(0, MAC_BYTES);
}

function bytesOf(uuid: string): Buffer {
  return Buffer.from(uuid.replaceAll('-', ''), 'hex');
}

function uuidOf(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
