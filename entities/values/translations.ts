import type { Locale } from './locale';

/** A setting's name in the languages other than its canonical one: `{ "zh-CN": "华东" }`. */
export type Translations = Partial<Record<Locale, string>>;

/** The name in a reader's language, the canonical one where there is no translation. */
export function labelIn(locale: Locale, name: string, translations: Translations): string {
  return translations[locale] ?? name;
}
