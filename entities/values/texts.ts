import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from './locale';

/** Values that a text is filled with. */
export type TextValues = Record<string, string | number | boolean | Date | null | undefined>;

/** Texts by key in every language, as ICU MessageFormat. */
export type Texts<K extends string> = Record<Locale, Readonly<Record<K, string>>>;

/**
 * A catalogue of texts: `say(locale, key, values)`. Each text is parsed once, when it is first needed.
 * The type makes every language complete: a key missing in one of them does not compile.
 */
export function catalogue<K extends string>(texts: Texts<K>): (locale: Locale, key: K, values?: TextValues) => string {
  const parsed = new Map<string, IntlMessageFormat>();
  return (locale, key, values) => {
    const id = `${locale} ${key}`;
    let message = parsed.get(id);
    if (!message) {
      message = new IntlMessageFormat(texts[locale][key], locale, undefined, { ignoreTag: true });
      parsed.set(id, message);
    }
    return String(message.format(values));
  };
}
