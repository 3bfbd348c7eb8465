import type { scores as english } from '../en/scores';

/** Why a lead has its score, and why somebody is worth a call, in Chinese. */
export const scores: Record<keyof typeof english, string> = {
  'segment.ideal': '属于我们擅长的细分市场',
  'segment.other': '所在细分市场还没有设定理想客户画像',
  'segment.unknown': '还不清楚属于哪个细分市场',
  'size.within': '企业规模合适',
  'size.outside': '企业规模偏离理想客户',
  'size.unknown': '还不清楚员工人数',
  'need.met': '需求正是我们的强项：{need}',
  'need.other': '已经说明了需求',
  'need.unknown': '还不清楚需求',
  'budget.share': '预算相当于常规订单的 {percent, number}%',
  'budget.unknown': '还不清楚预算',
  'authority.yes': '已接触到决策人',
  'authority.no': '还没有接触到决策人',
  role: '{role, select, DECISION_MAKER {认识决策人} CHAMPION {对方有人支持我们} INFLUENCER {认识有影响力的人} BLOCKER {对方有人反对我们} other {认识未来的使用者}}',
  'role.unknown': '还不清楚联系人在决策中的角色',
  meetings: '最近 30 天见面或演示 {count} 次',
  talks: '最近 30 天有 {count} 次良好沟通',
  rebuffs: '最近 30 天有 {count} 次沟通不顺利',
  act: '最近 90 天{act, select, QUOTE_ACCEPTED {接受了报价} DEMO_BOOKED {预约了演示} DOWNLOAD {下载了白皮书} other {访问过网站}}',
  soon: '希望 90 天内启动',
  'intent.none': '近期没有意向表现',

  'suggest.dormant':
    '买过 {won} 次，最近一次是 {bought}{amount, select, none {} other {（{amount}）}}；{last}之后再没有联系。',
  'suggest.lost':
    '商机“{deal}”于 {closed}因{reason, select, TIMING {时机不合适} other {没有预算}}丢单，情况可能已经变了。',
  'suggest.acted':
    '{dropped}因意向低被排除，但在 {acted}{act, select, QUOTE_ACCEPTED {接受了报价} DEMO_BOOKED {预约了演示} DOWNLOAD {下载了白皮书} VISIT {访问了网站} other {又有了联系}}。',
};
