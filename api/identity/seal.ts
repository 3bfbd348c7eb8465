import { hkdfSync } from 'node:crypto';
import { EncryptJWT, errors, type JWTPayload, jwtDecrypt } from 'jose';
import type { SecretKeys } from '../secretKeys';

const KEY_BYTES = 32;

/** Hides something for its purpose that a browser is to keep for a while, and notices when it was changed. */
export async function seal(purpose: string, content: JWTPayload, until: Date, [key]: SecretKeys): Promise<string> {
  return new EncryptJWT(content)
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .setExpirationTime(until)
    .encrypt(keyFor(purpose, key));
}

/** What was sealed for a purpose; null for what was not, was changed, or is over. */
export async function unseal(purpose: string, sealed: string, now: Date, keys: SecretKeys): Promise<JWTPayload | null> {
  for (const key of keys) {
    try {
      const { payload } = await jwtDecrypt(sealed, keyFor(purpose, key), { currentDate: now, requiredClaims: ['exp'] });
      return payload;
    } catch (error) {
      if (!(error instanceof errors.JOSEError)) throw error;
    }
  }
  return null;
}

/** A key of its own for each purpose: what is sealed for one is never taken for another. */
function keyFor(purpose: string, key: Buffer): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', key, '', `uplift.seal.${purpose}.v1`, KEY_BYTES));
}
