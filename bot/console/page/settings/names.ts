import type { Desk } from './desk.js';
import type { Field } from './fields/field.js';
import type { Values } from './form.js';

/** A setting with names in several languages, as the API tells it. */
export interface NamedSetting {
  id: string;
  name: string;
  label: string;
  translations: { locale: string; name: string }[];
  archivedAt: string | null;
}

/** What is asked of such a setting. */
export const NAMES = 'id name label translations { locale name } archivedAt';

const LANGUAGES = ['en', 'zh-CN'] as const;

/** Fields for a setting's name and what it is called in the other language; the canonical one may be in either. */
export function nameFields({ texts }: Desk, setting: NamedSetting | null): Field[] {
  const other = otherLanguage(setting?.name ?? '');
  const known = setting?.translations.find(({ locale }) => locale === other)?.name ?? '';
  return [
    { name: 'name', label: texts.name, value: setting?.name ?? '', required: true },
    { name: 'translations', label: texts.nameIn[other], value: known },
  ];
}

/** The same fields as the API takes them. */
export function namesFrom({ name, translations, ...rest }: Values, setting: NamedSetting | null): Values {
  const locale = otherLanguage(setting?.name ?? '');
  const given = String(translations ?? '');
  const known = setting?.translations.find(each => each.locale === locale)?.name ?? '';
  return { ...rest, name, ...(given !== known && { translations: [{ locale, name: given }] }) };
}

/** The name a setting is not called by canonically: the English one of 销售流程, the Chinese one of Sales. */
function otherLanguage(name: string): (typeof LANGUAGES)[number] {
  return /\p{Script=Han}/u.test(name) ? 'en' : 'zh-CN';
}

/** The other name, to be seen beside the one shown. */
export function otherNames({ label, name, translations }: NamedSetting): string {
  const names = [name, ...translations.map(each => each.name)];
  return [...new Set(names)].filter(each => each !== label).join(' · ');
}

/** What is known, in a row. */
export function details(...parts: (string | null | undefined)[]): string {
  return parts.filter(part => part).join(' · ');
}

/** The fields for archiving a setting and bringing it back. */
export function archiving({ texts }: Desk) {
  return {
    out: texts.archive,
    back: texts.restore,
    input: ({ id }: { id: string }, archived: boolean): Values => ({ id, archived }),
  };
}
