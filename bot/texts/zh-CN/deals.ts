import type { deals as english } from '../en/deals';

/** 线索、商机和客户的文字。 */
export const deals: Record<keyof typeof english, string> = {
  'createLead.done': '已新增线索{company}，负责人{owner}。',
  'createDeal.done': '已为{account}新建商机“{deal}”{amount, select, none {} other {，{amount}}}。',
  'moveDeal.done': '“{deal}”已{from, select, none {} other {从{from}}}推进到{to}。',
  'updateDeal.done': '“{deal}”已更新：{what}。',
  'updateDeal.amount': '金额 {amount}',
  'updateDeal.closeDate': '预计成交 {date}',
  'updateDeal.owner': '负责人 {owner}',
  'updateDeal.productLine': '产品线 {productLine}',
  'winDeal.done': '“{deal}”成交{amount, select, none {} other {，{amount}}}，恭喜！',
  'loseDeal.done': '“{deal}”已记为丢单，原因：{reason}{competitor, select, none {} other {（输给{competitor}）}}。',
  'loseDeal.why': '“{deal}”为什么丢单？',
  lossReason:
    '{reason, select, PRICE {价格} COMPETITOR {竞争对手} NO_BUDGET {没有预算} NO_DECISION {客户未决策} TIMING {时机不合适} PRODUCT_GAP {产品不满足} RELATIONSHIP {客户关系} other {其他}}',
  'showDeal.done':
    '“{deal}”{state, select, WON {已成交} LOST {已丢单} other {处于{stage}阶段}}{amount, select, none {} other {，金额 {amount}}}{closeDate, select, none {} other {，预计 {closeDate} 成交}}。',
  'showDeal.last':
    '最近跟进：{date}，{kind, select, CALL {电话} EMAIL {邮件} MEETING {会议} DEMO {演示} VISIT {拜访} SOCIAL {社交沟通} LETTER {信函} other {备注}}。',
  'showDeal.noActivity': '还没有跟进记录。',
  'showDeal.next': '下一步：{title}{date, select, none {} other {，{date}到期}}。',
  'showDeal.noNext': '还没有安排下一步。',
  'showDeal.stale': '这个商机有一阵子没动静了。',
  'showDeal.account': '{account}的情况',
  'showAccount.done':
    '{account}：{type, select, EXISTING {老客户} other {新客户}}，共 {deals} 个商机，{open} 个进行中。',
  'showAccount.activities': '最近跟进：',
  'listDeals.none':
    '{period, select, none {} other {{period}}}没有{filter, select, WON {成交的} LOST {丢掉的} STALE {停滞的} CLOSING {要成交的} other {进行中的}}商机。',
  'listDeals.count':
    '{period, select, none {} other {{period}}}{filter, select, WON {成交的} LOST {丢掉的} STALE {停滞的} CLOSING {要成交的} other {进行中的}}商机共 {count} 个：',
  'gone.deal': '这个商机已经不在了。',
  'gone.account': '这个客户已经不在了。',
};
