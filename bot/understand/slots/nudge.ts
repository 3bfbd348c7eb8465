import { choice } from './choice';

/** What people are reminded of. */
export const nudgeNamed = choice({
  CHECK_IN: {
    en: ['(check in|checkin|weekly check in|daily check in|check ins|weekly report|report|daily report|standup)'],
    zh: ['(工作汇报|汇报|周报|日报|check in|打卡|签到|写周报|写日报|交周报)'],
  },
  MORNING: {
    en: [
      '[my] (morning|daily morning|my day|day ahead|start of day|daily|daily summary) [summary|overview|briefing|digest]',
      '(good morning)',
    ],
    zh: ['(早上|早晨|晨间|每日|每天早上|每天|早间|早报|当日|今日安排|日程|我的一天)[的][日程|安排|摘要|汇总|简报]'],
  },
  TASK: { en: ['(task|tasks|to do|todo|due task|task due|todos)'], zh: ['(任务|待办|待办事项|任务到期|待办到期)'] },
  STALE: {
    en: [
      '(stale|stale deal|stale deals|stuck deal|stuck deals|inactive deal|inactive deals|quiet deals|sleeping deals)',
    ],
    zh: ['(停滞|停滞商机|停滞的商机|不活跃商机|长期没跟进|没动静的商机|沉睡商机)'],
  },
  OFFER: {
    en: ['(offer|offers|offer ending|offer expiry|expiring offer|expiring offers|offer end|offer expiration)'],
    zh: ['(报价到期|优惠到期|折扣到期|报价快到期|报价|优惠)'],
  },
  CLOSE_DATE: {
    en: [
      '(close date|close dates|closing date|closing dates|expected close|expected close date|overdue deal|overdue deals|passed close date)',
    ],
    zh: ['(成交日|成交日期|预计成交|预计成交日|预计成交日期|过期商机|结单日期|关单日期|成交日过期)'],
  },
  FOLLOW_UP: {
    en: ['(follow up|followup|follow ups|followups|follow up visit|follow up visits|aftercare)'],
    zh: ['(跟进|回访|随访|售后回访|客户回访)'],
  },
  FEEDBACK: {
    en: [
      '(feedback|low feedback|low score|low scores|bad feedback|customer feedback|unhappy customer|unhappy customers)',
    ],
    zh: ['(反馈|差评|低分|客户反馈|低分反馈|不满意客户|满意度)'],
  },
  APPROVAL: {
    en: [
      '(approval|approvals|approval request|approval requests|discount approval|pending approval|pending approvals)',
    ],
    zh: ['(审批|折扣审批|待审批|审批待办|批准)'],
  },
  REVIEW: {
    en: [
      '(deal review|deal reviews|review question|review questions|review|after deal review|win loss review|closed deal review)',
    ],
    zh: ['(复盘|商机复盘|丢单复盘|成交复盘|单后复盘)'],
  },
  MEETING: {
    en: ['(meeting|meetings|appointment|appointments|upcoming meeting|upcoming meetings|calendar)'],
    zh: ['(会议|会前|约会|日程会议|见面|拜访前|开会)'],
  },
  LEAD: {
    en: ['(lead|leads|new lead|new leads|untouched lead|untouched leads)'],
    zh: ['(线索|新线索|未联系线索|未跟进线索|没跟进的线索)'],
  },
});

/** Whether something is to come or not. */
export const onOrOff = choice({
  ON: {
    en: [
      '(turn on|switch on|enable|activate|start|resume|re enable|reenable|turn back on|bring back|i want|send me|give me|remind me about|unmute|unpause)',
    ],
    zh: ['(打开|开启|启用|恢复|开|开通|重新打开|重新开启|要)'],
  },
  OFF: {
    en: [
      "(turn off|switch off|disable|deactivate|stop|no more|mute|cancel|silence|stop sending me|stop sending|stop reminding me about|don't send me|dont send me|do not send me|don't remind me about|dont remind me about|i don't want|i dont want|no|kill|get rid of)",
    ],
    zh: ['(关闭|关掉|关|停止|停掉|取消|停用|不要|别发|不再|禁用|屏蔽|不要再发|别再发|关了)'],
  },
});
