import type { Locale } from '../../../entities/values/locale';

/** How often customers give which score. */
export const SCORES: readonly (readonly [number, number])[] = [
  [10, 18],
  [9, 30],
  [8, 24],
  [7, 12],
  [6, 7],
  [5, 4],
  [4, 3],
  [3, 2],
];

/** What customers say with a score: from 9 on, 7 and 8, below. */
export const FEEDBACK: Record<Locale, Record<'glad' | 'content' | 'unhappy', readonly string[]>> = {
  en: {
    glad: [
      'likes the support',
      'rollout was on time, to the day',
      'their planners use it every morning',
      'would recommend us to their sister company',
      'quick answers, friendly people',
    ],
    content: [
      'happy overall, wants a better export',
      'good product, the first invoice was wrong',
      'training could have been longer',
      'works, but the mobile view is slow',
    ],
    unhappy: [
      'onboarding was slow',
      'waited three days for an answer',
      'expected more help with the data',
      'too many updates at night',
    ],
  },
  'zh-CN': {
    glad: ['响应很快', '上线很顺利，比计划还早两天', '一线同事都在用', '愿意推荐给集团其他公司', '服务到位，沟通顺畅'],
    content: ['整体满意，希望报表再灵活一些', '产品不错，发票开错过一次', '培训时间有点短', '能用，手机端有点慢'],
    unhappy: ['实施进度太慢', '问题等了三天才有人回', '数据整理希望多帮一些', '升级太频繁，影响使用'],
  },
};
