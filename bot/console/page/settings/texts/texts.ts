import { EN, type Texts } from './en.js';
import { ZH } from './zh.js';

export type { Texts } from './en.js';

/** The page's words in a person's language. */
export function textsFor(locale: 'en' | 'zh-CN'): Texts {
  return locale === 'zh-CN' ? ZH : EN;
}
