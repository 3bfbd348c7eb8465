import type { followUp as english } from '../en/followUp';

/** Appointments, questions to ask and proposals, in Chinese. */
export const followUp: Record<keyof typeof english, string> = {
  'meeting.title':
    '{kind, select, CALL {电话} DEMO {演示} VISIT {拜访} other {会议}}：{subject}{contact, select, none {} other {（{contact}）}}',
  'meeting.deal': '商机：{deal}',

  'question.SITUATION': '这块工作目前是怎么做的？有哪些人参与？',
  'question.PROBLEM': '现在这样做，最让您头疼的是什么？',
  'question.PROBLEM.about': '您提到“{about}”，这样做最让您头疼的是什么？',
  'question.IMPLICATION': '这个问题会带来哪些影响？大概要付出多少代价？',
  'question.IMPLICATION.about': '您提到“{about}”，这一个月下来大概要多花多少时间和钱？',
  'question.NEED_PAYOFF': '如果这个问题解决了，对您来说最大的好处是什么？',
  'question.NEED_PAYOFF.about': '您提到“{about}”，如果以后不再这样，对您来说最大的好处是什么？',

  'proposal.title': '{account}{what}方案',
  'proposal.kind': '方案',
  'proposal.version': '第 {number} 版',
  'proposal.from': '提案人：{owner}',
  'proposal.validUntil': '有效期至 {day}',
  'proposal.background': '我们了解到的情况',
  'proposal.SITUATION': '现状',
  'proposal.PROBLEM': '问题',
  'proposal.IMPLICATION': '影响',
  'proposal.NEED_PAYOFF': '解决后的价值',
  'proposal.offer': '我们的方案',
  'proposal.need': '您的需求',
  'proposal.answer': '如何满足',
  'proposal.price': '价格',
  'proposal.total': '合计',
  'proposal.line': '{product, select, none {已包含在方案中。} other {由{product}提供。}}',
  'proposal.line.entry':
    '您提到“{entry}”。{product, select, none {本方案可以解决这一点。} other {{product}可以解决这一点。}}',
  'proposal.line.whole': '为{account}部署完整的{what}。',
};
