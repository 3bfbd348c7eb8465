import type { Locale } from '../../entities/values/locale';
import { catalogue } from '../../entities/values/texts';
import { type NamedInText, namedIn } from '../../entities/values/translations';
import { changes as en } from './en/changes';
import { changes as zh } from './zh/changes';

/** What a change did; its text says it in one line. */
export type ChangeKind = keyof typeof en;

/** Every kind of change. */
export const CHANGE_KINDS = Object.keys(en) as ChangeKind[];

/** What the text of a change names. */
export type ChangeArgs = Record<string, NamedInText>;

const say = catalogue<ChangeKind>({ en, 'zh-CN': zh });

/** One line that says what a change did. */
export function changeText(locale: Locale, kind: ChangeKind, args: ChangeArgs): string {
  return say(locale, kind, namedIn(locale, args));
}
