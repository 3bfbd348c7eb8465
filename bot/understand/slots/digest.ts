import { choice } from './choice';

/** Which review is posted by itself. */
export const digestNamed = choice({
  WEEKLY_REVIEW: {
    en: [
      '(weekly|week|weekly sales|weekly team|monday) (review|reviews|digest|report|reports|summary|retro|recap|update|post|roundup|round up)',
      "(monday|friday|tuesday|wednesday|thursday) 's (review|digest|report|summary)",
      '(mondays|fridays) (review|digest|report)',
      '(review|digest|report) of the week',
      'weekly',
    ],
    zh: [
      '(周报|周回顾|每周回顾|周总结|每周报告|每周总结|一周回顾|周复盘报告|每周周报|每周小结|周小结|销售周报|团队周报|周度报告|周度回顾|本周报告|weekly review|weekly report)',
    ],
  },
  MONTHLY_REVIEW: {
    en: [
      '(monthly|month|monthly sales|monthly team) (review|reviews|digest|report|reports|summary|retro|recap|update|post|roundup|round up)',
      '(review|digest|report) of the month',
      'monthly',
    ],
    zh: [
      '(月报|月回顾|每月回顾|月总结|每月报告|每月总结|月度回顾|月度报告|月度总结|月复盘报告|每月小结|销售月报|团队月报|monthly review|monthly report)',
    ],
  },
});
