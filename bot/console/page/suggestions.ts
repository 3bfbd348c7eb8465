import type { Person } from './person.js';

const RECORDING = {
  en: ['remind me to call Wendy at Acme on Friday 3pm', 'my tasks this week', 'my deals'],
  zh: ['提醒我周五下午三点给客户回电话', '我本周的待办', '我的商机'],
};
const NUMBERS = {
  en: [
    'show my conversion this month',
    'win rate by product line this quarter',
    'revenue this month vs last month',
    'sales cycle by product line 2026',
  ],
  zh: ['显示本月的转化率', '本季度各产品线的赢单率', '本月销售额环比', '今年各产品线的销售周期'],
};

/** What the demo's own people can say about their own customers. */
const OWN: Record<string, string[]> = {
  'alice@demo.test': ['log call with Acme about pricing, next step send quote Friday', 'move Globex to proposal'],
  'bob@demo.test': ['had a 30 min demo with Hooli yesterday, they loved it', 'change Hooli amount to 35k'],
  'diego@demo.test': ['log visit with Vandelay about the quote', 'move Stark Medical to proposal'],
  'li.na@demo.test': ['记录与星辰科技的通话', '把星辰科技的金额改为6万'],
  'wang.wei@demo.test': ['把东方制造推进到方案展示', '今天拜访了绿洲医疗，反馈很好'],
};

/** A few things worth saying for a person, in the person's language, what suits the role first. */
export function suggestionsFor({ email, role, locale }: Person): string[] {
  const language = locale === 'zh-CN' ? 'zh' : 'en';
  const help = locale === 'zh-CN' ? '帮助' : 'help';
  if (role !== 'REP') return [...NUMBERS[language], help];
  return [...(OWN[email] ?? []), ...RECORDING[language], NUMBERS[language][0] ?? help, help];
}
