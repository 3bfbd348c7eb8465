import type { Locale } from './locale';

/** A setting's name in the languages other than its canonical one: `{ "zh-CN": "华东" }`. */
export type Translations = Partial<Record<Locale, string>>;

/** The name in a reader's language, the canonical one where there is no translation. */
export function labelIn(locale: Locale, name: string, translations: Translations): string {
  return translations[locale] ?? name;
}

/** Something a text names: plain, or a setting's name that is put in the reader's language. */
export type NamedInText = string | number | { name: string; translations: Translations };

/** What a text names, in a reader's language. */
export function namedIn(locale: Locale, args: Record<string, NamedInText>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(args).map(([key, value]) => [
      key,
      typeof value === 'object' ? labelIn(locale, value.name, value.translations) : value,
    ]),
  );
}
