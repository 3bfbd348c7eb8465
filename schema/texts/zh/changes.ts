import type { changes as english } from '../en/changes';

const kind =
  '{kind, select, CALL {电话} EMAIL {邮件} MEETING {会议} DEMO {演示} VISIT {拜访} SOCIAL {沟通} LETTER {信函} other {备注}}';

const metric =
  '{metric, select, REVENUE {销售额} NEW_CUSTOMERS {新客户数} CONVERSION_RATE {转化率} DEALS_WON {成交单数} other {跟进次数}}';
const cost =
  '{kind, select, ADVERTISING {广告} EVENT {活动} SALARY {薪酬} COMMISSION {佣金} TOOLS {工具} other {其他}}';
const setting =
  '{type, select, Pipeline {销售流程} Stage {阶段} ProductLine {产品线} Channel {渠道} Segment {细分市场} other {竞争对手}}';

/** What each change did, in Chinese. */
export const changes: Record<keyof typeof english, string> = {
  'account.created': '新增客户“{account}”',
  'activity.logged': `记录与{subject}的${kind}`,
  'approval.decided': '{decision, select, APPROVE {同意} other {驳回}}“{deal}”的优惠',
  'article.added': '知识库新增“{title}”',
  'checkIn.posted': '提交工作汇报',
  'contact.created': '新增联系人“{contact}”',
  'contract.drafted': '起草“{deal}”的合同',
  'contract.sent': '将“{deal}”的合同发送至 {recipient}',
  'contract.signed': '记录“{deal}”已签合同，并标记为成交',
  'cost.recorded': `记录${cost}费用 {amount}`,
  'deal.created': '新建商机“{deal}”',
  'deal.lost': '将“{deal}”标记为丢单',
  'deal.moved': '将“{deal}”从{from}推进到{to}',
  'deal.reviewed': '复盘“{deal}”',
  'deal.updated': '修改“{deal}”',
  'deal.won': '将“{deal}”标记为成交',
  'document.dispatched': '将“{title}”发送至 {recipient}',
  'document.marked': '将“{title}”标记为已发送',
  'feedback.recorded': '记录{account}的评分：{score} 分',
  'followUp.configured': '修改回访计划',
  'discovery.added': '记录“{deal}”的需求调研',
  'lead.created': '新增线索“{lead}”',
  'letter.drafted': '起草“{title}”',
  'letter.sent': '给 {recipient} 发送邮件“{subject}”',
  'offer.made': '为“{deal}”提供优惠',
  'signal.added':
    '为“{deal}”记录成交信号：{signal, select, BUDGET_CONFIRMED {预算已确认} DECISION_MAKER_ENGAGED {决策人已参与} TIMELINE_AGREED {时间表已商定} CONTRACT_REQUESTED {客户索要合同} TRIAL_SUCCEEDED {试用成功} other {竞品已出局}}',
  'marketNote.added':
    '记录市场{kind, select, TREND {趋势} COMPETITOR {竞品动态} other {机会}}{about, select, NONE {} other {：{about}}}',
  'rate.configured': '将 {currency} 自 {day} 起的汇率设为 {rate}',
  'setting.archived': `停用${setting}“{name}”`,
  'setting.added': `新增${setting}“{name}”`,
  'setting.changed': `修改${setting}“{name}”`,
  'settings.changed': '修改公司设置',
  'target.set': `将{whose} {period} 的${metric}目标设为 {value}`,
  'meeting.cancelled': `取消与{subject}的${kind}`,
  'meeting.scheduled': `安排与{subject}的${kind}`,
  'need.added': '为“{deal}”新增需求“{need}”',
  'need.updated': '修改“{deal}”的需求“{need}”',
  'objection.added': '为“{deal}”新增异议“{objection}”',
  'objection.updated': '修改“{deal}”的异议“{objection}”',
  'proposal.accepted': '“{deal}”的第 {number} 版方案标记为已接受',
  'proposal.acceptedByCustomer': '{name}接受了“{deal}”的第 {number} 版方案',
  'proposal.created': '为“{deal}”生成第 {number} 版方案',
  'proposal.declined': '“{deal}”的第 {number} 版方案标记为已拒绝',
  'proposal.declinedByCustomer': '{name}拒绝了“{deal}”的第 {number} 版方案',
  'task.completed': '完成待办“{task}”',
  'task.created': '新建待办“{task}”',
  'task.updated': '修改待办“{task}”',
  'report.corrected': '修改{period}的报告',
  'script.added': '新增话术“{title}”',
  'training.done': '记录培训“{topic}”',
  'training.planned': '安排培训“{topic}”',
  undo: '撤销:{what}',
  'use.recorded': '记录“{title}”用于“{deal}”',
  'identity.linked': '把聊天账号绑定到{user}',
  'user.preferred': '修改{user}的偏好设置',
  'account.assigned': '把客户“{record}”交给{owner}',
  'account.updated': '修改客户“{account}”',
  'activity.updated': `更正一条${kind}记录`,
  'contact.updated': '修改联系人“{contact}”',
  'deal.assigned': '把商机“{record}”交给{owner}',
  'deal.reopened': '重新打开“{deal}”，回到{stage}阶段',
  'idealProfile.configured': '修改{segment}的理想客户画像',
  'lead.assigned': '把线索“{record}”交给{owner}',
  'lead.converted': '把线索“{lead}”转为商机“{deal}”',
  'lead.disqualified': '排除线索“{lead}”',
  'lead.qualified': '确认线索“{lead}”的资格',
  'lead.updated': '修改线索“{lead}”',
  'leadRouting.configured': '修改新线索的分配方式',
  'milestone.recorded':
    '记录：{subject, select, none {访客} other {“{subject}”}}{name, select, QUOTE_ACCEPTED {接受了报价} DEMO_BOOKED {预约了演示} DOWNLOAD {下载了白皮书} other {访问了网站}}',
  'records.handedOver': '把{from}的全部记录移交给{to}',
  'records.merged': '把“{merge}”合并到“{keep}”',
  'scoring.configured': '修改线索评分权重',
  'task.assigned': '把待办“{record}”交给{owner}',
};
