import type { Locale } from '../../entities/values/locale';
import { catalogue, type TextValues } from '../../entities/values/texts';
import { scores as en } from './en/scores';
import { scores as zh } from './zh/scores';

/** Reasons of lead scores and of suggestions. */
export type ScoreTextKey = keyof typeof en;

const say = catalogue<ScoreTextKey>({ en, 'zh-CN': zh });

/** Words a reason for a reader. */
export function scoreText(locale: Locale, key: ScoreTextKey, args: TextValues = {}): string {
  return say(locale, key, args);
}
