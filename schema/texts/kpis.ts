import type { Locale } from '../../entities/values/locale';
import { catalogue, type TextValues } from '../../entities/values/texts';
import { kpis as en } from './en/kpis';
import { kpis as zh } from './zh/kpis';

/** Names, definitions and sentences of the figures. */
export type KpiTextKey = keyof typeof en;

const say = catalogue<KpiTextKey>({ en, 'zh-CN': zh });

/** Words what belongs to a figure for a reader. */
export function kpiText(locale: Locale, key: KpiTextKey, args: TextValues = {}): string {
  return say(locale, key, args);
}
