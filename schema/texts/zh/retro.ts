import type { retro as english } from '../en/retro';

const reasons =
  '{reason, select, PRICE {价格} COMPETITOR {竞争对手} NO_BUDGET {没有预算} NO_DECISION {客户没有决策} TIMING {时机不对} PRODUCT_GAP {产品不满足} RELATIONSHIP {客情关系} NONE {未填写原因} other {其他原因}}';

const kinds =
  '{kind, select, CALL {电话} EMAIL {邮件} MEETING {会议} DEMO {演示} VISIT {拜访} SOCIAL {消息} LETTER {信函} other {备注}}';

const sections = {
  'section.RESULTS': '业绩',
  'section.TARGETS': '目标完成情况',
  'section.WINS': '成交',
  'section.LOSSES': '丢单',
  'section.MOVED': '有推进',
  'section.STUCK': '停滞商机',
  'section.HELP': '需要支持',
  'section.ACTIVITY': '活动量',
  'section.CHECK_INS': '工作汇报',
  'section.UPCOMING': '即将成交',
  'section.PROMISES': '上次的行动项',
  'section.SINCE': '上期数据有变化',
  'section.IMPROVEMENTS': '改进建议',
  'section.CYCLES': '各产品线的销售周期',
  'section.FUNNEL': '销售漏斗（与前两个月对比）',
  'section.LOSS_REASONS': '丢单原因',
  'section.CAC': '各渠道获客成本',
  'section.CASES': '值得分享的案例',
  'section.TRAINING': '培训建议',
  'section.POINTS': '补充',
  'section.ACTIONS': '行动项',
};

const lines = {
  figure: '{label}：{value}{previous, select, none {} other {（上期 {previous}）}}',
  target:
    '{label}（{period}）：{actual}，目标 {target}，完成 {reached}{elapsed, select, over {} other {，时间进度 {elapsed}}}',
  deal: '{deal}{money, select, none {} other {，{money}}}{owner, select, none {} other {，{owner}}}',
  helped: '{deal}。关键：{helped}',
  case: '{account}：{deal}。关键：{helped}',
  lost: `{deal}：${reasons}{competitor, select, none {} other {，输给{competitor}}}`,
  moved: '{deal}：{from} → {to}',
  stuck: '{deal}：停在“{stage}”，自{day}起 {days} 天没有动静',
  upcoming: '{deal}，{day}',
  help: '{who}：{what}',
  activity: `${kinds} {count}（上期 {previous}）`,
  'activity.none': '没有记录。',
  checkIn:
    '{who}：{wins, select, none {} other {{wins}}}{both, select, yes {；} other {}}{plan, select, none {} other {接下来：{plan}}}',
  'checkIn.count': '{all} 人中有 {told} 人提交了汇报。',
  silent: '还没提交：{who}',
  promise:
    '{title}，{who}{due, select, none {} other {，{due}前}}：{state, select, DONE {已完成} OVERDUE {已逾期} other {进行中}}{label, select, none {} other {；{label}由 {was} 变为 {now}}}',
  since: '{label}（{period}）：原为 {was}，现为 {now}',
  improvement: '{text}{who, select, none {} other {建议负责人：{who}。}}',
  more: '另有 {count} 个',
  cycle: '{name}：{days}（{deals} 单）',
  funnel: '{name}：{reached}（前两个月 {previous}、{before}）',
  reason: `${reasons}：{count}/{lost}`,
  cac: '{name}：{cac}（新客户 {customers} 个）',
  training: '{who}：{step}，转化率 {own}，其他人 {others}',
  point: '{who}：{text}',
  nothing: '{whose}，{period}：没有需要汇报的内容。',
  colleague: '团队成员',
  comma: '，',
  'trend.title': '{kind, select, WEEK {每周销售额} MONTH {每月销售额} other {销售额}}',
  'trend.series': '销售额',
  'trend.week': '{week}周',
  head: '{whose}复盘，{period}',
  closed: '已于{day}结束。',
};

const needs = {
  'need.STUCK':
    '有 {number} 个商机停滞{money, select, none {} other {，金额 {money}}}{days, plural, =0 {} other {，最大的一个已停 # 天}}。逐个定下一步，或者关掉。',
  'need.OVERDUE':
    '有 {number} 个商机过了预计成交日{money, select, none {} other {，金额 {money}}}。跟客户确认，改成真实的日期。',
  'need.NO_NEXT_STEP': '{deals} 个进行中的商机里有 {number} 个没有下一步。每个都补上。',
  'need.UNTOUCHED_LEADS': '有 {number} 条新线索超过 {days} 天没人联系。先打这些电话。',
  'need.LOSS_REASON': `近 {days} 天丢的 {lost} 单里有 {number} 单是同一个原因：${reasons}。要拿出应对办法。`,
  'need.ACTIVITY_DROP': '活动量从 {previous} 降到 {number}。固定留出打电话和见客户的时间。',
  'need.WIN_RATE_DROP': '赢单率从 {previous} 降到 {number}。一起把丢的单过一遍。',
  'need.BEHIND_TARGET':
    '{period}{metric}目标完成 {number}，{elapsed, select, over {周期已经结束} other {时间已过 {elapsed}}}。定下来靠哪些商机补上缺口。',
  'label.STUCK': '停滞商机',
  'label.OVERDUE': '过期未成交的商机',
  'label.NO_NEXT_STEP': '没有下一步的商机',
  'label.UNTOUCHED_LEADS': '待联系的新线索',
  'label.LOSS_REASON': '因首要原因丢的单',
  'label.ACTIVITY_DROP': '活动量',
  'label.WIN_RATE_DROP': '赢单率',
  'label.BEHIND_TARGET': '目标完成率',
  'action.STUCK': '逐个确定停滞商机的下一步',
  'action.OVERDUE': '更新过期商机的预计成交日',
  'action.NO_NEXT_STEP': '给每个进行中的商机补上下一步',
  'action.UNTOUCHED_LEADS': '联系还没跟进的新线索',
  'action.LOSS_REASON': `针对丢单原因“${reasons}”拿出应对办法`,
  'action.ACTIVITY_DROP': '固定留出打电话和见客户的时间',
  'action.WIN_RATE_DROP': '一起复盘丢单',
  'action.BEHIND_TARGET': '确定靠哪些商机补上目标缺口',
};

/** 复盘和定期推送的文字。 */
export const retro: Record<keyof typeof english, string> = { ...sections, ...lines, ...needs };
