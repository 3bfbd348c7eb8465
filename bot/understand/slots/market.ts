import { choice } from './choice';

/** What money was spent on. */
export const costKind = choice({
  ADVERTISING: {
    en: [
      '[online|digital|paid|google|search|social] (ad spend|ad spending|ads|ad|adverts|advert|advertising|advertisement|advertisements|ppc|campaign|campaigns|media spend|marketing)',
    ],
    zh: ['(广告|投放|推广|广告投放|营销|市场推广|线上推广|广告推广)'],
  },
  EVENT: {
    en: [
      '(event|events|trade show|trade shows|tradeshow|conference|conferences|exhibition|expo|fair|booth|stand|sponsorship)',
    ],
    zh: ['(活动|展会|参展|会议|展览|展位|会展|市场活动|赞助|沙龙)'],
  },
  SALARY: {
    en: ['[sales] (salary|salaries|wages|wage|payroll|base pay|staff)'],
    zh: ['(工资|薪资|薪酬|薪水|人力|人工|销售工资|底薪)'],
  },
  COMMISSION: { en: ['[sales] (commission|commissions|bonus|bonuses)'], zh: ['(提成|佣金|返佣|奖金|销售提成)'] },
  TOOLS: {
    en: [
      '[sales|crm|software|saas|our] (tools|tool|tooling|software|subscription|subscriptions|licence|licences|license|licenses|saas|seats)',
    ],
    zh: ['(工具|软件|系统|订阅|软件订阅|许可证|授权)'],
  },
  OTHER: { en: ['(other|misc|miscellaneous|sundry)'], zh: ['(其他|其它|杂项|杂费)'] },
});

/** What a market note tells of. */
export const noteAbout = choice({
  TREND: {
    en: ['[market|industry] (trend|trends)'],
    zh: ['[市场|行业](趋势|走势|动向|变化)'],
  },
  COMPETITOR: {
    en: ['(competitor|competitors|competition|competitive|rival)'],
    zh: ['(竞品|竞争对手|竞对|对手|友商)'],
  },
  OPPORTUNITY: {
    en: ['[market|business] (opportunity|opportunities|opening)'],
    zh: ['[市场](机会|机遇|契机)'],
  },
});
