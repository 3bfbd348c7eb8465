import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { SecretKeys } from './secretKeys';

const CIPHER = 'aes-256-gcm';
const FORM = 1;
const MARK_BYTES = 4;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = 1 + MARK_BYTES + NONCE_BYTES + TAG_BYTES;

/** What was sealed cannot be opened: by another key, for another owner, or altered. */
export class Unopened extends Error {
  constructor(cause?: unknown) {
    super('a stored secret cannot be opened: SECRET_KEYS lacks its key, or it was altered', { cause });
    this.name = 'Unopened';
  }
}

/**
 * Encrypts a secret with the newest key (AES-256-GCM).
 * @param owner whom it belongs to; it opens for the same owner only, so nobody can put it in another one's place
 * @returns form, mark of the key, nonce, tag and what is encrypted
 */
export function seal(secret: string, owner: string, [newest]: SecretKeys): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, newest, nonce).setAAD(Buffer.from(owner));
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return Buffer.concat([Buffer.of(FORM), markOf(newest), nonce, cipher.getAuthTag(), sealed]);
}

/** Decrypts what `seal` made, with whichever of the keys it was made. @throws Unopened */
export function open(sealed: Buffer, owner: string, keys: SecretKeys): string {
  const mark = sealed.subarray(1, 1 + MARK_BYTES);
  const key = sealed[0] === FORM ? keys.find(each => markOf(each).equals(mark)) : undefined;
  if (!key || sealed.length < HEAD_BYTES) throw new Unopened();
  const nonce = sealed.subarray(1 + MARK_BYTES, 1 + MARK_BYTES + NONCE_BYTES);
  const tag = sealed.subarray(HEAD_BYTES - TAG_BYTES, HEAD_BYTES);
  try {
    const decipher = createDecipheriv(CIPHER, key, nonce).setAAD(Buffer.from(owner)).setAuthTag(tag);
    return Buffer.concat([decipher.update(sealed.subarray(HEAD_BYTES)), decipher.final()]).toString('utf8');
  } catch (error) {
    throw new Unopened(error);
  }
}

/** Whether a secret was sealed with the newest key; else it is to be sealed anew before that key is taken out of use. */
export function isNewest(sealed: Buffer, [newest]: SecretKeys): boolean {
  return sealed.subarray(1, 1 + MARK_BYTES).equals(markOf(newest));
}

/** Tells which key was used, and nothing about it. */
const markOf = (key: Buffer): Buffer =>
  createHash('sha256').update('mark').update(key).digest().subarray(0, MARK_BYTES);
