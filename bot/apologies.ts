import type { Locale } from '../entities/values/locale';

/** What an adapter says when the bot itself cannot, in each language. */
export const APOLOGIES = {
  notSaved: {
    en: 'Sorry, that was not saved. Please try again in a moment.',
    'zh-CN': '抱歉，刚才的操作没有保存成功，请稍后再试一次。',
  },
  fault: {
    en: 'Sorry, something went wrong on our side. Please check whether it was done before you try again.',
    'zh-CN': '抱歉，系统出了点问题。请先确认刚才的操作是否已经生效，再决定要不要重试。',
  },
} satisfies Record<string, Record<Locale, string>>;
