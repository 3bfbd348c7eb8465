import type { Locale } from '../../entities/values/locale';
import { catalogue, type TextValues } from '../../entities/values/texts';
import { retro as en } from './en/retro';
import { retro as zh } from './zh/retro';

/** Words of retrospectives and of what is posted by itself. */
export type RetroTextKey = keyof typeof en;

const say = catalogue<RetroTextKey>({ en, 'zh-CN': zh });

/** Words what belongs to a review of a period for a reader. */
export function retroText(locale: Locale, key: RetroTextKey, args: TextValues = {}): string {
  return say(locale, key, args);
}
