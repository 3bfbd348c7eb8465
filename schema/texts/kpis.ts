import type { Locale } from '../../entities/values/locale';
import { sayFrom, type TextArgs } from '../../entities/values/texts';
import { kpis as en } from './en/kpis';
import { kpis as zh } from './zh/kpis';

/** Names, definitions and sentences of the figures. */
export type KpiTextKey = keyof typeof en;

const say = sayFrom<KpiTextKey>({ en, 'zh-CN': zh });

/** Words what belongs to a figure for a reader. */
export function kpiText(locale: Locale, key: KpiTextKey, args: TextArgs = {}): string {
  return say(locale, key, args);
}
