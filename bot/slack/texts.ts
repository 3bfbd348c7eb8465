import { localeFrom } from '../../entities/values/locale';
import { APOLOGIES } from '../apologies';

/** An apology in the person's language, or in both while the profile's language (a BCP 47 tag) is not known. */
export function apology(kind: keyof typeof APOLOGIES, profileLocale: string | undefined): string {
  const inEach = APOLOGIES[kind];
  return profileLocale ? inEach[localeFrom(profileLocale)] : `${inEach.en}\n${inEach['zh-CN']}`;
}
