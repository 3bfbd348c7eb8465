import type { Locale } from '../../entities/values/locale';

/** The language in which a customer is written to: Chinese where the name has Chinese characters, else the workspace's. */
export function languageFor(account: { name: string }, workspace: { locale: Locale }): Locale {
  return /\p{Script=Han}/u.test(account.name) ? 'zh-CN' : workspace.locale;
}
