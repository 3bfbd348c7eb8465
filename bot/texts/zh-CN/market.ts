import type { market as english } from '../en/market';

/** 目标、费用和市场的文字。 */
export const market: Record<keyof typeof english, string> = {
  'setTarget.done': '目标已设定：{whose}，{period}{metric} {value}。',
  'setTarget.noPercent':
    '{metric, select, REVENUE {销售额} NEW_CUSTOMERS {新客户数} DEALS_WON {成交单数} other {跟进次数}}目标不能用百分比，请填写要达到的数值。',
  'setTarget.point':
    '{passed, select, yes {✓} no {✗} other {–}} {name, select, specific {具体} measurable {可衡量} achievable {可实现} relevant {相关} other {有时限}}',
  'setTarget.byPeriods': '{kind, select, YEAR {分解到 4 个季度和 12 个月} other {分解到 3 个月}}',
  'setTarget.byPeople': '分解到人',
  'suggestTarget.done':
    '建议目标：{whose}，{period}{metric, select, REVENUE {销售额} NEW_CUSTOMERS {新客户数} CONVERSION_RATE {转化率} DEALS_WON {成交单数} other {跟进次数}} {value}。',
  'suggestTarget.none': '{whose}{period}的目标暂时给不出建议。',
  'suggestTarget.effort':
    '{kind, select, DEALS {成交 {count} 单} MEETINGS {会面 {count} 次} CALLS {电话 {count} 通} other {跟进 {count} 次}}（目前 {now}）',
  'suggestTarget.perWeek': '相当于每周：{effort}。',
  'suggestTarget.few': '过去 12 个月只成交了 {deals} 单，样本较少，仅供参考。',
  'suggestTarget.set': '就定这个目标',
  'recordCost.done':
    '已记录{channel, select, none {} other {{channel}的}}{kind, select, ADVERTISING {广告} EVENT {活动} SALARY {薪酬} COMMISSION {佣金} TOOLS {工具} other {其他}}费用 {amount}，{days, plural, =1 {{first}} other {{first}至{last}，每天 {perDay}}}。',
  'addMarketNote.done':
    '已记录{kind, select, TREND {市场趋势} COMPETITOR {竞品动态} other {市场机会}}{about, select, none {} other {（{about}）}}：{text}',
  'addMarketNote.more': '{about}的更多情况',
  'showMarket.competitor':
    '{name}：{whose, select, none {} other {{whose}}}赢 {won, number} 单，输 {lost, number} 单{lost, plural, =0 {} other {（{amount}）}}。',
  'showMarket.segment':
    '{name}：{accounts, select, none {市场容量未知} other {共 {accounts} 家企业{amount, select, none {} other {，年采购额 {amount}}}}}。我们已有 {customers, number} 家客户，过去 12 个月成交 {revenue}{whose, select, none {} other {（{whose}）}}。',
  'showMarket.note':
    '• {day}{about, select, none {} other {，{about}}}，{kind, select, TREND {趋势} COMPETITOR {竞品} other {机会}}：{text}{source, select, none {} other {（{source}）}}',
  'showMarket.noNotes': '还没有记录。可以这样写：“市场趋势 区域物流：……”或“竞品云帆软件：……”。',
  'showMarket.gone': '这条记录已经不在了。',
  'label.industry': '行业',
  'label.employees': '员工人数',
  'label.needs': '常见需求',
};
