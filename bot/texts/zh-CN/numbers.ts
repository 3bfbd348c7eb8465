import type { numbers as english } from '../en/numbers';

const metricWith = (activities: string): string =>
  `{metric, select, CONVERSION_RATE {转化率} WIN_RATE {赢单率} SALES_CYCLE {销售周期} CAC {获客成本} LTV {客户生命周期价值} LTV_CAC {LTV/CAC} REVENUE {销售额} NEW_CUSTOMERS {新客户数} DEALS_WON {赢单数} ACTIVITIES {${activities}} PIPELINE {在途商机金额} FORECAST {销售预测} ATTAINMENT {目标完成率} other {销售速度}}`;

const ACTIVITIES_BY_KIND =
  '{kind, select, CALL {电话数} EMAIL {邮件数} MEETING {会议数} DEMO {演示数} VISIT {拜访数} SOCIAL {社交沟通数} LETTER {信函数} NOTE {备注数} other {活动数}}';

/** 指标的文字。 */
export const numbers: Record<keyof typeof english, string> = {
  metric: metricWith('活动数'),
  'showKpi.head': `{value}，{whose, select, ME {我的} none {} other {{whose}的}}${metricWith(ACTIVITIES_BY_KIND)}（{period}）。`,
  'showKpi.first': '{head}{rests}',
  'showKpi.parts': '{denominator} 个中有 {numerator} 个。',
  'showKpi.sample': '共 {count} 条记录。',
  'showKpi.previous':
    '{compare, select, YEAR_AGO {去年同期} other {上一期}}：{previous}（{period}）{change, select, none {} other {，变化 {change}}}。',
  'showKpi.why': '为什么？',
  'showKpi.records': '是哪些？',
  'showKpi.plan': '怎么完成',
  'showKpi.setTarget': '设定目标',
  'planToTarget.whatIf': '赢单率提高到 {percent}% 呢？',
  'figure.separator': '；',
  'table.csv': '下载表格（CSV）',
  'showKpi.compare': '与上一期对比',
  'showKpi.byProductLine': '按产品线看',
  'figure.head': '{label}（{whose}，{period}）：{value}。',
  'figure.line': '{label}：{value}',
  percent: '{value}%',
  'sentence.between': '',
  whichFigure: '你说的是哪个指标？',
  'explainFigure.parts': '代入数字：{numerator} ÷ {denominator}，共 {count} 条记录。',
  'explainChange.before': '上一期：{value}（{period}）。',
  'showRecords.none': '这个数字背后没有你可以查看的记录。',
  'showRecords.count': '这个数字背后有 {count} 条记录{more, select, yes {，最近的 {shown} 条：} other {：}}',
  'showSnapshot.head': '{whose}，{period}：',
  'showSnapshot.change':
    '{value}（{way, select, UP {上期 {previous}，上升} DOWN {上期 {previous}，下降} other {与上期持平}}）',
  'showSnapshot.coverage': '{value}（是目标剩余部分的 {times} 倍）',
  'showSnapshot.funnel': '看漏斗',
  'showFunnel.head': '{whose}的销售漏斗（{period}的线索）：',
  'showFunnel.none': '{whose}在{period}还没有线索。',
  'showFunnel.step': '{name}：{reached, number}{rate, select, none {} other {（上一步的 {rate}）}}',
  'showFunnel.overall': '从头到尾的转化率：{rate}。',
  'showFunnel.weakest': '流失最多的是到“{name}”这一步，只有 {rate} 走到。',
  'showLeaderboard.head': '{metric}排行榜{period, select, none {} other {（{period}）}}：',
  'showLeaderboard.none': '还没有可以排名的数据。',
  'showLeaderboard.optIn': '这里只显示你自己和愿意参与排名的同事。',
  'shareHere.button': '分享到这里',
  'shareHere.by': '{name}分享：',
  'shareHere.nothing': '最近十分钟我没有在这里单独给你看过什么。先查一个数据，再说“分享到群里”。',
  'shareHere.direct': '这里只有你能看到，没有可以分享的对象。请到要分享的群里问我，再说“分享到群里”。',
  'label.name': '名称',
  'label.what': '内容',
  'label.date': '日期',
  'label.rank': '名次',
  'label.person': '人员',
  'label.step': '步骤',
  'label.reached': '到达',
  'label.fromPrevious': '占上一步',
  'label.fromFirst': '占第一步',
};
