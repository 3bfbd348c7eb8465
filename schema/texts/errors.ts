import type { ScalarFault } from '../../entities/scalars';
import type { ErrorKey } from '../../entities/values/errorKeys';
import type { Locale } from '../../entities/values/locale';
import { catalogue, type TextValues } from '../../entities/values/texts';
import { errors as en } from './en/errors';
import { errors as zh } from './zh/errors';

/** Refusals of queries, besides those of mutations. */
export type QueryErrorKey = ErrorKey | ScalarFault | keyof typeof en;

const say = catalogue<QueryErrorKey>({ en, 'zh-CN': zh });

/** Words a refusal for a reader. */
export function errorText(locale: Locale, key: QueryErrorKey, args: TextValues = {}): string {
  return say(locale, key, args);
}
