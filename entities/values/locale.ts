/** The languages people read and write here; a third one is an entry here and one folder of texts per room. */
export const LOCALES = ['en', 'zh-CN'] as const;

/** A person's or a channel's language, as BCP 47 tag. */
export type Locale = (typeof LOCALES)[number];

/**
 * The supported language nearest to a BCP 47 tag as platforms report it (`zh-Hans-CN`, `en-GB`, `fr`).
 * @returns `en` for a language that is not supported.
 */
export function localeFrom(tag: string | null | undefined): Locale {
  return tag?.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}
