import type { Locale } from '../../entities/values/locale';
import { catalogue, type TextValues } from '../../entities/values/texts';
import { closing as en } from './en/closing';
import { closing as zh } from './zh/closing';

/** Sentences about closing a deal, and the words of contracts. */
export type ClosingTextKey = keyof typeof en;

const say = catalogue<ClosingTextKey>({ en, 'zh-CN': zh });

/** Words something about closing for a reader. */
export function closingText(locale: Locale, key: ClosingTextKey, args: TextValues = {}): string {
  return say(locale, key, args);
}
