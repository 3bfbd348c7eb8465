import { choice } from './choice';

/** What a channel is told of. */
export const alertEvent = choice({
  WON: {
    en: [
      '[(we|somebody|someone|anyone)] (win|wins|won|close|closes|land|sign|signs) [a|the|any|another] [big|large|new] [deal|deals|customer]',
      '[a|the|any|every|each|all] [big|large] (deal|deals) (is|are|gets|get|has been|was|were) (won|closed|signed|landed)',
      '(win|wins|won deal|won deals|deal won|deals won|deal win|new win|closed won|win alert|won alert)',
    ],
    zh: ['[单子|商机|单|客户](成交|赢单|签单|拿下|签下|中标)[了|的][单子|商机|单|客户]'],
  },
  LOST: {
    en: [
      '[(we|somebody|someone|anyone|anybody|the team)] (lose|loses|lost) [a|the|any|another] [big|large] [deal|deals|one]',
      '[a|the|any|every|each|all] [big|large] (deal|deals) (is|are|gets|get|has been|was|were) lost',
      '(lost deal|lost deals|deal lost|deals lost|loss|losses|lost - deal|lost alert)',
    ],
    zh: ['[单子|商机|单](丢单|输单|丢了单|丢掉|输掉|失单|丢)[了|的][单子|商机|单]'],
  },
  LARGE_DEAL: {
    en: [
      '[a|any|every|each] (large|big|huge|major) [new] (deal|deals|opportunity) [(is|are|gets) (created|added|opened)]',
      '[a|any|every|each] new [large|big] (deal|deals|opportunity) [(is|are|gets) (created|added|opened)]',
      '[a|the|any|every|each] (deal|deals|opportunity) (is|are|gets|get) (created|added|opened|entered|recorded)',
      '[(we|somebody|someone|anyone)] (create|creates|open|opens|add|adds) [a|any] [big|large|new] (deal|deals|opportunity)',
    ],
    zh: [
      '[(新建|新增|创建|新|录入|出现|新开)][了|的](大单|大商机|大额商机|大项目|大客户商机|大单子)',
      '(新建|新增|创建|新|录入|新开)[了|的](商机|单子|单)',
    ],
  },
  DISCOUNT_APPROVED: {
    en: [
      '[a|the|any|every|each] (discount|discounts|offer|offers) (is|are|gets|get|was|were|has been) (approved|granted|okayed)',
      '(discount|discounts|approved discount|approved discounts|discount approval|discount approvals|discount approved)',
      '[(we|somebody|someone|a manager)] (approve|approves|approved|grant|grants) [a|any] (discount|offer)',
    ],
    zh: ['(折扣|打折|优惠)[申请](获批|批准|通过|审批通过|被批准|批下来|同意)[了]', '(折扣审批|折扣|折扣获批|折扣批准)'],
  },
});

/** The same of a deal that has been named before: "a deal over 80k is won". */
export const hasHappened = choice({
  WON: { en: ['(is|are|gets|get|was|were|has been) (won|closed|signed|landed)'], zh: [] },
  LOST: { en: ['(is|are|gets|get|was|were|has been) lost'], zh: [] },
  LARGE_DEAL: { en: ['(is|are|gets|get|was|were|has been) (created|added|opened|entered|recorded)'], zh: [] },
  DISCOUNT_APPROVED: { en: ['(gets|get) [a|its] discount [approved]'], zh: [] },
});

/** A deal entering a stage: the stage says which. */
export const stageReached = choice({
  STAGE: {
    en: [
      '[a|the|any|every|each|our] (deal|deals|something|opportunity|one) (reach|reaches|reached|enter|enters|entered|hit|hits|get to|gets to|move to|moves to|move into|moves into|moved to|goes to|come to|comes to|advances to|advance to|is in|arrives at|arrives in|gets into|goes into)',
    ],
    zh: [
      '[有](商机|单子|单|项目|客户)[一](进入|到了|到达|推进到|走到|进到|到|推到|转到|进|达到)[了]',
      '(进入|到达|推进到|走到|进到)',
    ],
  },
});
