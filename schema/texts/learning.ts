import type { Locale } from '../../entities/values/locale';
import { catalogue, type TextValues } from '../../entities/values/texts';
import { learning as en } from './en/learning';
import { learning as zh } from './zh/learning';

/** Lines of reports, what losses show, and what trainings are about. */
export type LearningTextKey = keyof typeof en;

const say = catalogue<LearningTextKey>({ en, 'zh-CN': zh });

/** Words what belongs to learning for a reader. */
export function learningText(locale: Locale, key: LearningTextKey, args: TextValues = {}): string {
  return say(locale, key, args);
}
