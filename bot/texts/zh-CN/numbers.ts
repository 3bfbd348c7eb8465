import type { numbers as english } from '../en/numbers';

const metricWith = (activities: string): string =>
  `{metric, select, CONVERSION_RATE {转化率} WIN_RATE {赢单率} SALES_CYCLE {销售周期} CAC {获客成本} LTV {客户生命周期价值} LTV_CAC {LTV/CAC} REVENUE {销售额} NEW_CUSTOMERS {新客户数} DEALS_WON {赢单数} ACTIVITIES {${activities}} PIPELINE {在途商机金额} FORECAST {销售预测} ATTAINMENT {目标完成率} other {销售速度}}`;

const ACTIVITIES_BY_KIND =
  '{kind, select, CALL {电话数} EMAIL {邮件数} MEETING {会议数} DEMO {演示数} VISIT {拜访数} SOCIAL {社交沟通数} LETTER {信函数} NOTE {备注数} other {活动数}}';

/** 指标的文字。 */
export const numbers: Record<keyof typeof english, string> = {
  metric: metricWith('活动数'),
  'showKpi.head': `{value}，{whose, select, ME {我的} none {} other {{whose}的}}${metricWith(ACTIVITIES_BY_KIND)}（{period}）。`,
  'showKpi.parts': '{denominator} 个中有 {numerator} 个。',
  'showKpi.sample': '共 {count} 条记录。',
  'showKpi.previous': '上一期：{previous}（{period}）。',
  'showKpi.compare': '与上一期对比',
  'showKpi.byProductLine': '按产品线看',
};
