import { choice, filling } from './choice';

/** "How many" before a kind of activity: fills `metric`. */
export const countOfActivities = filling(
  'metric',
  choice({
    ACTIVITIES: {
      en: [
        '(how many|number of|count of|count|the number of|no of|total number of|total) [of] [sales|customer|client]',
      ],
      zh: [
        '(多少|几|多少个|几个|多少次|几次|多少场|几场|多少封|几封|多少通|几通|几回|数量|次数|数|量|多少条|几条|总数|几趟|多少家|几家)',
      ],
    },
  }),
);

/** "How many deals … won": fills `metric`. */
export const countOfWins = filling(
  'metric',
  choice({
    DEALS_WON: {
      en: ['(how many|number of) (deals|opportunities|wins|opps|contracts|orders)', 'how many'],
      zh: ['(多少|几)[个|笔|张](单|单子|商机|订单|合同)'],
    },
  }),
);

/** "Won" after "how many deals": what makes the question one about wins. */
export const won = filling(
  'ignored',
  choice({
    WON: {
      en: ['(win|won|close|closed|land|landed|sign|signed)'],
      zh: ['(赢|成交|签|拿下|赢单|赢下|签下|谈成|做成|出|开|关|搞定)[了]'],
    },
  }),
);

/** "How much … sold": fills `metric`. */
export const soldAmount = filling(
  'metric',
  choice({
    REVENUE: {
      en: [
        '(sell|sold|make|made|bring in|brought in|earn|earned|close|closed|book|booked|take in|took in|generate|generated|turn over|land|landed|sign|signed|sell for|sold for)',
      ],
      zh: [],
    },
  }),
);

/** "How many customers", whoever won them: fills `metric`. */
export const countOfCustomers = filling(
  'metric',
  choice({
    NEW_CUSTOMERS: {
      en: ['(how many|number of|no of) [new] (customers|clients|logos|accounts|companies)'],
      zh: ['(多少|几)[个|家|位](新客户|客户|新客)'],
    },
  }),
);

/** What makes the question after customers one about new ones. */
export const gained = filling(
  'ignored',
  choice({
    GAINED: {
      en: [
        '(win|won|add|added|gain|gained|get|got|acquire|acquired|sign|signed|sign up|signed up|bring in|brought in|bring on|land|landed|onboard|onboarded|close|closed|bring|join|joined)',
      ],
      zh: ['(新增|增加|新签|签|签下|拿下|开发|开拓|拓展|发展|拉来|新开|多|赢得|成交|谈下|新开发|新拓展)[了|出]'],
    },
  }),
);

/** What was done with so many customers: fills `kind`. */
export const doneWithCustomers = filling(
  'kind',
  choice({
    VISIT: {
      en: ['(visit|visited|drop by|go to see|went to see|gone to)'],
      zh: ['(跑|拜访|走访|上门拜访|去)[了|过]'],
    },
    CALL: {
      en: ['(call|called|phone|phoned|ring|rang|talk to|talked to|speak to|spoken to)'],
      zh: ['(打给|打电话给)[了|过]'],
    },
    MEETING: {
      en: ['(meet|met|meet with|met with|see|seen|sit down with)'],
      zh: ['(见|约见|面谈|会见|见到)[了|过]'],
    },
    EMAIL: { en: ['(email|emailed|mail|mailed|write to|wrote to|written to)'], zh: ['邮件联系[了|过]'] },
    DEMO: { en: ['(demo|demoed|demo to|present to|presented to|show the product to)'], zh: ['演示给[了|过]'] },
  }),
);

/** Customers of whom so many were seen: fills `metric`. */
export const customersSeen = filling(
  'metric',
  choice({
    ACTIVITIES: {
      en: ['(how many|number of|no of) (customers|clients|accounts|companies|prospects|leads|people)'],
      zh: ['(多少|几)[个|家|位](客户|新客户|老客户|公司|家|人)'],
    },
  }),
);

/** What takes how long: fills `metric`. */
export const closingDeals = filling(
  'metric',
  choice({
    SALES_CYCLE: {
      en: [
        '[to] (close|win|sell|closing|winning|sign|land|get to a close) [a deal|deals|one|a sale|an opportunity|business|a customer|our deals|one deal]',
      ],
      zh: [
        '(成交|签单|赢单|签下|拿下|签|赢|做成|谈成|成|赢下|关|成单)[了|一|一个][单|单子|商机|项目]',
        '一(单|个单子|个商机)',
      ],
    },
  }),
);

/** What is paid for: fills `metric`. */
export const oneCustomer = filling(
  'metric',
  choice({
    CAC: {
      en: ['[a|one|each|every|per|another|for each|for every|for a] [new] (customer|client|logo)'],
      zh: ['(一个|一家|个|家|每个|每家)[新](客户|客)'],
    },
  }),
);

/** How things stand against a target: fills `metric`. */
export const againstTarget = filling(
  'metric',
  choice({
    ATTAINMENT: {
      en: [
        '(on|above|below|behind|ahead of|short of|under|over) [our|the] [sales] (target|quota|goal|plan)',
        '(on track|on course|on pace) [for|with|to|against|towards] [our|the] [sales] [target|quota|goal|targets|goals|plan]',
        '(actual|actuals|results|performance) (vs|versus|against|compared to) [our|the] (target|quota|goal|plan|targets)',
        '(target|quota|goal|plan|targets) (vs|versus|against|compared to) (actual|actuals|results)',
        '(against|versus|vs|compared to|relative to) [our|the] [sales] (target|quota|goal|plan|targets)',
        'how (far along|far off|far behind|far ahead|far|close) [are we|is] [from|to|of|with|towards] [our|the] (target|quota|goal|targets)',
        'how much of [our|the] (target|quota|goal) (is|have we|did we|do we have|has been|was) [already] (done|reached|hit|achieved|made|met|completed|covered)',
        '(did|have) we [already] (hit|reach|reached|make|made|meet|met|achieve|achieved) [our|the] (target|quota|goal|targets)',
        '(gap|distance) (to|from) [our|the] (target|quota|goal)',
      ],
      zh: [
        '(目标|任务|指标|kpi|业绩目标|销售目标|业绩)(完成|达成)(多少|了多少|到多少|到哪|到哪了|得怎么样|得如何|得咋样|怎么样|几成|了几成|百分之多少|了百分之多少|没|了没|没有|了没有|了吗)',
        '(完成|达成|达到)[了](目标|任务|指标|kpi)[的](多少|几成|百分之多少|没有|没|了没|了吗)',
        '(离|距离|距|跟|和)[完成](目标|任务|指标|kpi|达标)[还](差|有|差了)[多少|多远|多大差距]',
        '(目标|任务|指标)还差(多少|多远|几成)',
        '(达标|完成任务)(了吗|没|没有|了没|了没有|吗)',
      ],
    },
  }),
);

/** A target that was reached or not: fills `metric`. */
export const goalWord = filling(
  'metric',
  choice({
    ATTAINMENT: { en: ['[my|our|the|his|her|their] [sales] (target|quota|goal|targets|goals|number)'], zh: [] },
  }),
);

/** What the best of several groups has: fills `metric`. */
export const bestYield = filling(
  'metric',
  choice({
    CAC: {
      en: ['(cheapest|most expensive|priciest|costliest|lowest cost) [new] (customers|clients)'],
      zh: ['(客户|新客户|获客|拉新)(最便宜|最贵|成本最低|成本最高|最划算)'],
    },
    NEW_CUSTOMERS: {
      en: ['(most|fewest|the most) [new] (customers|clients|logos)'],
      zh: ['(客户|新客户)(最多|最少|数最多)'],
    },
    REVENUE: {
      en: [
        '(most|least|biggest share of|biggest) (money|revenue|sales|business)',
        '(sells|sell|sold|selling) [the] (best|most|worst|least)',
      ],
      zh: ['(钱|销售|收入)(最多|最少)', '卖[得|的](最好|最多|最差|最少)'],
    },
    DEALS_WON: { en: ['(most|fewest) (deals|wins)'], zh: ['(单|单子|赢单|成交)(最多|最少)'] },
    CONVERSION_RATE: {
      en: ['(converts|convert|converting) [the] (best|worst|most|least)', '(best|worst) leads'],
      zh: ['转化[得|的](最好|最差)'],
    },
    SALES_CYCLE: {
      en: ['(closes|close) [the] (fastest|slowest|quickest)'],
      zh: ['(成交|签单|签|成单)[得|的](最快|最慢)'],
    },
  }),
);
