import type { Locale } from '../../entities/values/locale';
import { catalogue, type TextValues } from '../../entities/values/texts';
import { targets as en } from './en/targets';
import { targets as zh } from './zh/targets';

/** What is said of targets: the SMART check, sums and suggestions. */
export type TargetTextKey = keyof typeof en;

const say = catalogue<TargetTextKey>({ en, 'zh-CN': zh });

/** Words what is said of a target for a reader. */
export function targetText(locale: Locale, key: TargetTextKey, args: TextValues = {}): string {
  return say(locale, key, args);
}
