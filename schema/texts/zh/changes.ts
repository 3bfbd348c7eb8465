import type { changes as english } from '../en/changes';

const kind =
  '{kind, select, CALL {电话} EMAIL {邮件} MEETING {会议} DEMO {演示} VISIT {拜访} SOCIAL {沟通} LETTER {信函} other {备注}}';

/** What each change did, in Chinese. */
export const changes: Record<keyof typeof english, string> = {
  'account.created': '新增客户“{account}”',
  'activity.logged': `记录与{subject}的${kind}`,
  'article.added': '知识库新增“{title}”',
  'checkIn.posted': '提交工作汇报',
  'contact.created': '新增联系人“{contact}”',
  'deal.created': '新建商机“{deal}”',
  'deal.lost': '将“{deal}”标记为丢单',
  'deal.moved': '将“{deal}”从{from}推进到{to}',
  'deal.reviewed': '复盘“{deal}”',
  'deal.updated': '修改“{deal}”',
  'deal.won': '将“{deal}”标记为成交',
  'lead.created': '新增线索“{lead}”',
  'letter.sent': '给 {recipient} 发送邮件“{subject}”',
  'report.corrected': '修改{period}的报告',
  'script.added': '新增话术“{title}”',
  'task.completed': '完成待办“{task}”',
  'task.created': '新建待办“{task}”',
  'training.done': '记录培训“{topic}”',
  'training.planned': '安排培训“{topic}”',
  undo: '撤销:{what}',
  'use.recorded': '记录“{title}”用于“{deal}”',
  'user.preferred': '修改{user}的偏好设置',
};
