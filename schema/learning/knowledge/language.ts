import { LOCALES, type Locale } from '../../../entities/values/locale';
import { UserError } from '../../../entities/values/userError';

/** The language of a text: the given one, else Chinese where it has as much as a Chinese character in ten. @throws UserError for one we do not speak */
export function localeOf(given: string | null | undefined, text: string): Locale {
  if (given != null) {
    const known = LOCALES.find(locale => locale === given);
    if (!known) throw new UserError('INVALID', ['locale'], 'locale.unknown', { value: given.slice(0, 20) });
    return known;
  }
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han * 10 >= text.length ? 'zh-CN' : 'en';
}
