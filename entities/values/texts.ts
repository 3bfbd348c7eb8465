import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from './locale';

/** What a text may name; a setting's name is put in the reader's language before. */
export type TextArgs = Record<string, string | number | Date>;

/** Texts by key in every language, each in ICU MessageFormat; the same keys in all, kept so by the types. */
export type Catalogue<Key extends string> = Record<Locale, Record<Key, string>>;

/** Words a text for a reader. */
export type Say<Key extends string> = (locale: Locale, key: Key, args?: TextArgs) => string;

/**
 * Makes the function that words the texts of a catalogue. Each text is compiled once.
 * @throws when a text names something that `args` does not give: a fault of ours
 */
export function sayFrom<Key extends string>(catalogue: Catalogue<Key>): Say<Key> {
  const compiled = new Map<string, IntlMessageFormat>();
  return (locale, key, args = {}) => {
    const place = `${locale} ${key}`;
    let format = compiled.get(place);
    if (!format) {
      format = new IntlMessageFormat(catalogue[locale][key], locale, undefined, { ignoreTag: true });
      compiled.set(place, format);
    }
    return String(format.format(args));
  };
}
