import type { Locale } from '../../entities/values/locale';
import { APOLOGIES } from '../apologies';

/** What the adapter itself has to say; all else comes from the bot. */
const TEXTS = {
  ...APOLOGIES,
  working: {
    en: 'Got it. The answer follows in a moment.',
    'zh-CN': '收到，结果马上发给你。',
  },
  sentPrivately: {
    en: 'I have sent you the answer in our private chat.',
    'zh-CN': '答案已经私聊发给你了。',
  },
  openPrivateChat: {
    en: 'I only show this in private. Please open a chat with me and ask again there.',
    'zh-CN': '这些内容只能私下查看，请打开和我的私聊，在那里再问一次。',
  },
  show: {
    en: 'Show (only to me)',
    'zh-CN': '查看（仅自己可见）',
  },
} satisfies Record<string, Record<Locale, string>>;

/** A sentence in the person's language. */
export function text(key: keyof typeof TEXTS, locale: Locale): string {
  return TEXTS[key][locale];
}
