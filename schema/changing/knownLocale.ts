import { LOCALES, type Locale } from '../../entities/values/locale';
import { UserError } from '../../entities/values/userError';

/** Longest wrong tag that is repeated to the person. */
const SHOWN = 40;

/** The language a BCP 47 tag names exactly. @param path where the tag stands @throws UserError for one we do not speak */
export function knownLocale(tag: string, path: string[] = ['locale']): Locale {
  const known = LOCALES.find(locale => locale === tag);
  if (!known) throw new UserError('INVALID', path, 'locale.unknown', { value: tag.slice(0, SHOWN) });
  return known;
}
