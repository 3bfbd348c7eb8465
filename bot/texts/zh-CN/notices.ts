import type { notices as english } from '../en/notices';

/** 主动通知的文字。 */
export const notices: Record<keyof typeof english, string> = {
  'newOwner.deal': '{who}把{account}的商机“{deal}”交给你负责了。',
  'newOwner.lead': '{who}把线索“{company}”交给你跟进了。',
  'newOwner.several':
    '{who}把{deals, plural, =0 {} other { # 个商机}}{both, select, yes {和} other {}}{leads, plural, =0 {} other { # 条线索}}交给你了，其中有“{first}”。',
  'newOwner.showDeal': '查看商机',
  'newOwner.myDeals': '我的商机',
  reviewAsked: '“{deal}”{state, select, WON {成交了} other {丢单了}}，有什么收获？',
  'webhook.paused':
    '发往 {host} 的 Webhook 已暂停：{reason, select, GONE {对方答复不再接收（410）} OWNER_LEFT {它的负责人已不是管理员} other {对方连续三天没有接收}}。事件不会丢失，对方恢复正常后，用 redeliverWebhook 恢复投递即可。',
  'letter.refused': '给 {recipient} 的邮件“{subject}”没有发出去，邮件服务器拒收。请核对邮箱地址后重新发送。',
  'letter.unknown':
    '给 {recipient} 的邮件“{subject}”发送时连接中断，无法确定是否已经发出。请先跟对方确认，再决定要不要重发。',
};
