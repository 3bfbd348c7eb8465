import type { Locale } from '../../entities/values/locale';
import { catalogue, type TextValues } from '../../entities/values/texts';
import { care as en } from './en/care';
import { care as zh } from './zh/care';

/** Letters to customers, follow-up tasks and the reasons of suggestions. */
export type CareTextKey = keyof typeof en;

const say = catalogue<CareTextKey>({ en, 'zh-CN': zh });

/** Words something about looking after a customer for a reader. */
export function careText(locale: Locale, key: CareTextKey, args: TextValues = {}): string {
  return say(locale, key, args);
}
