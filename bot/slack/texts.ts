import { type Locale, localeFrom } from '../../entities/values/locale';
import { APOLOGIES } from '../apologies';

/** An apology in the person's language, or in both while the profile's language (a BCP 47 tag) is not known. */
export function apology(kind: keyof typeof APOLOGIES, profileLocale: string | undefined): string {
  const inEach = APOLOGIES[kind];
  return profileLocale ? inEach[localeFrom(profileLocale)] : `${inEach.en}\n${inEach['zh-CN']}`;
}

/** What modals themselves have to say; all else comes from the bot. */
const MODAL_TEXTS = {
  loading: { en: 'One moment …', 'zh-CN': '请稍等……' },
  working: {
    en: 'This takes a little longer. The answer follows in our chat.',
    'zh-CN': '还需要一点时间，结果稍后发到和我的私聊里。',
  },
  tooMuch: {
    en: 'This does not fit into a form. Please write it to me instead.',
    'zh-CN': '内容太多，表单放不下，请直接发消息告诉我。',
  },
  cancel: { en: 'Cancel', 'zh-CN': '取消' },
  close: { en: 'Close', 'zh-CN': '关闭' },
} satisfies Record<string, Record<Locale, string>>;

/** A sentence for a modal, in the language of the person's profile. */
export const modalText = (key: keyof typeof MODAL_TEXTS, profileLocale: string | undefined): string =>
  MODAL_TEXTS[key][localeFrom(profileLocale)];
