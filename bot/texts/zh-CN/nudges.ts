import type { nudges as english } from '../en/nudges';

/** 提醒的文字。 */
export const nudges: Record<keyof typeof english, string> = {
  'nudge.several': '有几件事提醒你：',
  'nudge.myTasks': '我的待办',
  'nudge.showLead': '查看线索',
  'nudge.MORNING':
    '早上好！{tasks, plural, =0 {今天没有到期的待办} other {今天有 # 项待办}}{overdue, plural, =0 {} other {，逾期 # 项}}{closing, plural, =0 {} other {，预计成交 # 单}}{meetings, select, none {} other {。日程：{meetings}}}。',
  'nudge.TASK': '{time} 到期：{name}',
  'nudge.MEETING':
    '{time} 与{with}{kind, select, DEMO {演示} VISIT {拜访} CALL {电话} other {会议}}{note, select, none {} other {。上次记录：{note}}}',
  'nudge.STALE': '“{name}”已经 {days} 天没有动静，下一步怎么安排？',
  'nudge.CLOSE_DATE': '“{name}”预计成交日是{day}，已经过了，要改到哪天？',
  'nudge.FOLLOW_UP': '{account}的回访到期了（{day}）：{name}',
  'nudge.LEAD': '新线索“{name}”还没有人联系。',
  'nudge.SILENT': '上周的汇报还没交：{who}。',
  'nudge.CHECK_IN': '这周怎么样？报告已经起草好了，{period}：',
  'setNudge.done':
    '{on, select, yes {已打开} other {已关闭}}{nudge, select, CHECK_IN {工作汇报提醒} MORNING {早上的日程提醒} TASK {任务提醒} STALE {停滞商机提醒} OFFER {报价到期提醒} CLOSE_DATE {成交日过期提醒} FOLLOW_UP {跟进提醒} FEEDBACK {低分反馈提醒} APPROVAL {审批提醒} REVIEW {复盘提醒} MEETING {会议提醒} other {新线索提醒}}{time, select, none {} other {，时间 {time}}}。',
  'setAway.ask': '休到哪天？',
  'setAway.done': '好的，{day}回来之前不再提醒你。',
};
