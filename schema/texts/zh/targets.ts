import type { targets as english } from '../en/targets';

const span =
  '{span, select, MONTH {最好的一个月} QUARTER {最好的三个月} YEAR {按最好的三个月推算全年} other {最好的三个月}}';

/** What is said of targets, in Chinese. */
export const targets: Record<keyof typeof english, string> = {
  between: '',
  'smart.specific': '{whose}的{metric}。',
  'smart.measurable': '{value}，以“{metric}”指标衡量。',
  'smart.noHistory': '还没有历史数据可供判断。',
  'smart.achievable': `{ambition, select, ON_TRACK {可以达到：按过去 12 个月、季节规律和增长推算为 {expected}。} STRETCH {需要冲一冲：按历史推算为 {expected}，过去 12 个月里${span}达到 {best}。} other {超出以往任何水平：按历史推算为 {expected}{best, select, none {} other {，过去 12 个月里${span}也只有 {best}}}。}}`,
  'smart.covers': '占{period}{whose, select, own {} team {团队} other {公司}}目标 {whole} 的 {part}。',
  'smart.rate':
    '{enough, select, yes {不低于} other {低于}}{period}{whose, select, own {} team {团队} other {公司}}目标 {whole}。',
  'smart.largest': '它本身就是最大的目标。',
  'smart.alone': '在你能看到的范围内，没有可归入的上级目标。建议先为团队或全年设一个。',
  'smart.timeBound': '期限为{period}。',
  'smart.over': '{period}已经结束，请选择尚未结束的时间段。',
  sum: '{period}：{parts, select, QUARTERS {各季度} MONTHS {各月} TEAMS {各团队} other {各成员}}合计 {sum}，目标 {whole}{fit, select, even {，正好相等} short {，还差 {difference}} other {，超出 {difference}}}{complete, select, yes {。} other {（已设 {set}/{expected} 项）。}}',
  'plan.standing':
    '{whose}{period}{metric}：已完成 {actual}，目标 {target}。{reached, select, yes {目标已达成。} other {还差 {remaining}，{days, plural, one {只剩最后一天} other {还有 # 天}}。}}',
  'plan.step':
    '{kind, select, DEALS {成交 {count} 单} MEETINGS {面谈 {count} 次} CALLS {电话 {count} 通} other {跟进 {count} 次}}（每周 {perWeek}，过去 12 个月每周 {soFar}）',
  'plan.separator': '，',
  'plan.steps': '需要{steps}。',
  'plan.rates':
    '{assumed, select, yes {按赢单率 {rate}、平均每单 {average} 测算。} other {按自己过去 12 个月的水平测算：赢单率 {rate}，平均每单 {average}。}}',
  'plan.few': '这 12 个月只成交了 {count} 单，样本较少，仅供参考。',
  'plan.noHistory': '过去 12 个月没有成交，暂时没有自己的数据可以用来测算。',
  'plan.outcome':
    '{meetings, select, none {} other {每周面谈 {meetings} 次}}{calls, select, none {} other {{meetings, select, none {} other {、}}每周打 {calls} 通电话}}，到期末预计成交 {deals} 单{money, select, yes {、{value}} other {}}，{enough, select, yes {足够达标。} other {还不够达标。}}',
  'plan.closing':
    '{count, plural, =0 {目前没有能补上缺口的商机，需要开发新的商机。} other {{closes, select, yes {拿下以下 {count} 个商机就能补上缺口：} other {以下 {count} 个商机全部拿下也还不够：}}}}',
  'suggest.none': '暂无依据',
  'suggest.noHistory': '这项指标还没有历史数据。可以先参考情况相近的同事或团队的目标，一个月后再来看建议。',
  'suggest.base': '截至{until}，{months, plural, =12 {过去 12 个月} other {现有 # 个月的历史}}合计 {base}。',
  'suggest.rate': '截至{until}，{months, plural, =12 {过去 12 个月} other {# 个月}}可供判断的{metric}为 {base}。',
  'suggest.season': '{period}通常占全年的 {share, number}%。',
  'suggest.even': '{whole, select, yes {} other {由于历史不足一年，{period}按全年平均计（{share, number}%）。}}',
  'suggest.growth':
    '{from, select, ASKED {按你要求的 {growth, number}% 增长。} HISTORY {比前一年{sign, select, less {下降} other {增长}} {percent, number}%，按此趋势推算。} other {没有更早一年的数据可比，因此未计增长。}}',
};
