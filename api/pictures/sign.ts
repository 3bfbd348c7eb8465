import type { ChartSpec } from '../../schema/pictures/spec';
import { signText, type TextKey, verifyText } from '../signedText';

/** A secret that signs pictures. */
export type PictureKey = TextKey;

const PURPOSE = 'uplift.picture.v1';

/** The name under which a picture can be fetched until it expires: the spec itself, signed. */
export function signPicture(spec: ChartSpec, expiresAt: Date, key: PictureKey): string {
  return signText(PURPOSE, spec, expiresAt, key);
}

/** The spec behind a signed name, or null when it was not signed with one of the keys or has expired. */
export function verifyPicture(signed: string, now: Date, keys: readonly PictureKey[]): ChartSpec | null {
  return verifyText<ChartSpec>(PURPOSE, signed, now, keys);
}
