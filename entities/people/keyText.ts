import { randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** What an API key says of itself. */
export interface KeyText {
  /** The key's own UUID. */
  id: string;
  /** What only its holder knows. */
  secret: string;
}

/** What every key begins with, so that it is recognised wherever it was left lying. */
export const KEY_MARK = 'upl_';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const BASE = BigInt(DIGITS.length);
/** Of 128 bits. */
const ID_LENGTH = 22;
/** 190 bits. */
const SECRET_LENGTH = 32;
/** Of 32 bits. */
const CHECKSUM_LENGTH = 6;

const FORM = new RegExp(
  `^${KEY_MARK}([0-9A-Za-z]{${ID_LENGTH}})_([0-9A-Za-z]{${SECRET_LENGTH}})([0-9A-Za-z]{${CHECKSUM_LENGTH}})$`,
);

/** A secret that nobody can guess. */
export function newSecret(): string {
  return Array.from({ length: SECRET_LENGTH }, () => DIGITS[randomInt(DIGITS.length)]).join('');
}

/** The part of a key that may be shown: it says which key it is and opens nothing. */
export function prefixOf(id: string): string {
  return KEY_MARK + inDigits(BigInt(`0x${id.replaceAll('-', '')}`), ID_LENGTH);
}

/** The whole key as its holder keeps it: `upl_<id>_<secret><checksum>`. */
export function writeKey({ id, secret }: KeyText): string {
  const body = `${prefixOf(id)}_${secret}`;
  return body + checksumOf(body);
}

/** What a key says, null for a text that is none or was copied wrongly: the checksum notices that without a look anywhere. */
export function readKey(text: string): KeyText | null {
  const [, digits, secret, checksum] = FORM.exec(text) ?? [];
  if (!digits || !secret || checksumOf(text.slice(0, -CHECKSUM_LENGTH)) !== checksum) return null;
  const hex = numberOf(digits).toString(16).padStart(32, '0');
  // Twenty-two digits hold a little more than a UUID does.
  if (hex.length > 32) return null;
  return { id: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'), secret };
}

function checksumOf(body: string): string {
  return inDigits(BigInt(crc32(body)), CHECKSUM_LENGTH);
}

function inDigits(number: bigint, length: number): string {
  let text = '';
  for (let rest = number; text.length < length; rest /= BASE) text = DIGITS[Number(rest % BASE)] + text;
  return text;
}

function numberOf(digits: string): bigint {
  return [...digits].reduce((sum, digit) => sum * BASE + BigInt(DIGITS.indexOf(digit)), 0n);
}
