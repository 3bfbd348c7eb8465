import type { work as english } from '../en/work';

/** 记录工作的文字。 */
export const work: Record<keyof typeof english, string> = {
  'logActivity.done':
    '已记录{kind, select, CALL {电话} EMAIL {邮件} MEETING {会议} DEMO {演示} VISIT {拜访} SOCIAL {社交沟通} LETTER {信函} other {备注}}：{who}{contact, select, none {} other { {contact}}}。{deal, select, none {} other {已关联商机“{deal}”。}}',
  'logActivity.task': '下一步：{title}。',
  'logActivity.taskDue': '下一步：{title}，{date}前完成。',
  'remark.left': '这部分没有记录：“{words}”。',
  'remark.addNote': '加为备注',
  'remark.addNeed': '加为需求',
  'remark.addObjection': '加为异议',
  'remark.addTask': '加为待办',
  'addTask.done': '已添加待办：{title}。',
  'addTask.due': '已添加待办：{title}，{when}到期。',
  'completeTask.button': '完成',
  'completeTask.done': '已完成：{title}。',
  'completeTask.none': '你的待办里没有“{title}”。打开待办列表，在那里点“完成”就行。',
  'completeTask.which': '有几个待办都像“{title}”，完成的是哪一个？',
  'listTasks.button': '我的待办',
  'listTasks.none': '{period, select, none {} other {{period}}}没有未完成的待办。',
  'listTasks.count': '{period, select, none {} other {{period}}}有 {count} 个未完成的待办：',
  'listTasks.overdue': '{due}，已逾期',
  'listTasks.complete': '完成：{title}',
  kind: '{kind, select, CALL {电话} EMAIL {邮件} MEETING {会议} DEMO {演示} VISIT {拜访} SOCIAL {社交沟通} LETTER {信函} other {备注}}',
};
