import type { closing as english } from '../en/closing';

/** 推动成交的文字：信号、优惠、审批、合同。 */
export const closing: Record<keyof typeof english, string> = {
  'addSignal.done':
    '已为“{deal}”记录：{signal, select, BUDGET_CONFIRMED {预算已确认} DECISION_MAKER_ENGAGED {决策人已参与} TIMELINE_AGREED {时间表已商定} CONTRACT_REQUESTED {客户索要合同} TRIAL_SUCCEEDED {试用成功} other {竞品已出局}}。',
  'addSignal.signal': '是哪个信号：预算、决策人、时间表、试用、竞品出局，还是客户要合同？',
  'makeOffer.percent': '提供什么优惠？比如写“九折”或“免费培训”。',
  'decideApproval.decision': '同意还是驳回？',
  'makeOffer.what':
    '{percent, select, none {{extra}} other {优惠 {percent}%{extra, select, none {} other {，另加{extra}}}}}',
  'makeOffer.done':
    '已为“{deal}”提供优惠：{what}，{until}前（含当日）有效。{price, select, none {} other {优惠后 {price}。}}',
  'makeOffer.waiting':
    '已提交审批：“{deal}”{what}，{until}前（含当日）有效。超过 {limit}% 需要经理同意，批准后优惠生效。',
  'makeOffer.replaces': '原来的优惠已被替换。',
  'makeOffer.contract': '准备合同',
  'decideApproval.done':
    '已{decision, select, APPROVE {同意} other {驳回}}“{deal}”的申请：{what}。会通知{who}{reason, select, none {} other {并附上原因}}。',
  'decideApproval.none': '“{deal}”没有待审批的优惠。',
  'rejectOffer.reason': '为什么驳回？请写下原因，申请人会看到。',
  'approval.asked':
    '{who}申请审批：{account}的“{deal}”{what}，{until}前（含当日）有效。{price, select, none {} other {价格将从 {list} 变为 {price}。}}',
  'approval.approve': '同意',
  'approval.reject': '驳回',
  'approval.decided':
    '{who}{decision, select, APPROVE {同意} other {驳回}}了你给“{deal}”的优惠：{what}。{reason, select, none {} other {“{reason}”}}{decision, select, APPROVE {{until}前（含当日）有效。} other {}}',
  'sendContract.drafted':
    '“{deal}”的合同已起草{amount, select, none {} other {，金额 {amount}}}{until, select, none {} other {，须在{until}前（含当日）签署}}。',
  'sendContract.preview': '以下内容将发给{who}（{address}），确认发送吗？',
  'sendContract.sent': '“{deal}”的合同正在发往 {address}，邮件服务器接收后才算已发送。',
  'sendContract.read': '查看并签署',
  'signContract.done':
    '“{deal}”已签约{day, select, none {} other {（{day}）}}，成交{amount, select, none {} other { {amount}}}，恭喜！{count, plural, =0 {} other {已安排 # 次回访。}}',
  'signContract.thank': '写感谢信',
  'contract.signedByCustomer':
    '{signatory}签署了{account}“{deal}”的合同，商机已成交{amount, select, none {} other {，金额 {amount}}}，恭喜！',
  'offer.ends': '“{deal}”的优惠{until}到期：{what}。',
  'showDeal.offer': '优惠：{what}，{until}前（含当日）有效{price, select, none {} other {，优惠后 {price}}}。',
  'showDeal.contract': '合同：{state, select, DRAFT {已起草} SENT {已发送} other {{day}已签}}。',
  'send.cannot': '这里还不能发邮件：可以复制内容、用邮箱打开，发出后再标记为已发送。',
  'send.noAddress': '没有{account}的邮箱地址：可以复制内容、用邮箱打开，发出后再标记为已发送。',
  'send.preview': '以下内容将发至 {address}，确认发送吗？',
  'send.to': '发送至 {address}',
  'send.copy': '复制',
  'send.openInMail': '用邮箱打开',
  'send.mark': '标记为已发送',
  'send.marked': '“{title}”已标记为已发送。',
  'send.sent': '“{title}”正在发往 {address}，邮件服务器接收后才算已发送。',
};
