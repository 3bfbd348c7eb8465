import type { Locale } from '../../../entities/values/locale';
import { knownLocale } from '../../changing/knownLocale';

/** The language of a text: the given one, else Chinese where it has as much as a Chinese character in ten. @throws UserError for one we do not speak */
export function localeOf(given: string | null | undefined, text: string): Locale {
  if (given != null) return knownLocale(given);
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han * 10 >= text.length ? 'zh-CN' : 'en';
}
