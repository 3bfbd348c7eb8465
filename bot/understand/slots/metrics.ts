import { choice, filling } from './choice';

/** A KPI by its names. */
export const metric = choice({
  CONVERSION_RATE: {
    en: [
      '[lead|sales|overall|deal|pipeline|total] (conversion|conversion rate|conversions|conversion ratio|convert rate|conv rate|cvr|conv)',
      'how well (do|are|did) (we|i) (convert|converting)',
      'converting',
    ],
    zh: ['[线索|销售|整体|总|客户|商机](转化率|转换率|转化|转化情况|转化比例|转化比)'],
  },
  WIN_RATE: {
    en: [
      '(win rate|winrate|win rates|winning rate|win ratio|win percentage|close rate|closing rate|hit rate|win loss ratio|success rate|strike rate)',
      'win (%|pct|percent)',
    ],
    zh: ['(赢单率|胜率|成单率|成交率|赢率|赢单比例|中标率|win rate|签单率)'],
  },
  SALES_CYCLE: {
    en: [
      '[average|avg|mean|typical|our] (sales cycle|sales cycles|cycle time|deal cycle|sales cycle length|cycle length|length of the sales cycle|sales cycle time|time to close|cycle|closing time|days to close)',
      'how long (does it take|do we take|do our deals take|do deals take|does it take us|do we need|does it take me) to (close|win|close a deal|win a deal|close deals)',
    ],
    zh: [
      '[平均](销售周期|成交周期|签单周期|成单周期|成交时长|销售时长|周期|赢单周期)',
      '(成交|签单|赢单|一单)(要|平均要|需要|平均需要)(多久|多长时间|多少天)',
    ],
  },
  CAC: {
    en: [
      '(cac|customer acquisition cost|customer acquisition costs|acquisition cost|acquisition costs|cost per customer|cost of acquisition|cost to acquire a customer|cost per new customer|cost per acquisition|customer acquisition)',
    ],
    zh: ['(获客成本|客户获取成本|获客费用|拉新成本|cac|单客成本|新客成本)'],
  },
  LTV: {
    en: ['(ltv|clv|customer lifetime value|lifetime value|cltv|customer value|lifetime values)'],
    zh: ['(客户生命周期价值|生命周期价值|客户终身价值|终身价值|ltv|clv|客户终生价值|生命周期总价值)'],
  },
  LTV_CAC: {
    en: [
      '(ltv cac|ltv / cac|ltv : cac|ltv to cac|ltv over cac|ltv to cac ratio|ltv cac ratio|ltv : cac ratio|ltv / cac ratio)',
    ],
    zh: [
      '(ltv cac|ltv / cac|ltv : cac|ltv与cac|ltv和cac|ltv cac比|ltv比cac|ltv / cac比)[比值|之比|的比值|比例|比]',
      '生命周期价值与获客成本(之比|的比值|比)',
      '客户价值成本比',
    ],
  },
  REVENUE: {
    en: [
      '[sales|total|our] (revenue|revenues|turnover|sales revenue|sales volume|sales total|booked revenue|bookings|income|earnings)',
      '(sales|sales figures|sales numbers|sales amount)',
      'how much (did|have|has|do|does) (we|i) (sell|sold|make|made|earn|earned|bring in|brought in|close|closed)',
      '(sell|sold|bring in|brought in)',
    ],
    zh: [
      '(销售额|营收|收入|业绩|销售收入|营业额|销售业绩|成交额|成交金额|回款|销量|销售金额|revenue|签单额|签约额|赢单金额)',
      '(卖了多少|卖了多少钱|做了多少业绩|签了多少钱|成交了多少钱)',
    ],
  },
  NEW_CUSTOMERS: {
    en: [
      '[number of|how many|count of|total] (new customers|new clients|new logos|new accounts won|customers won|customers acquired|new customer count|customer wins)',
      '(new customer count|new logo count|new logos)',
    ],
    zh: [
      '[多少|几个|几家|多少个|多少家](新客户|新增客户|新签客户|新客|新客户)[数|数量|个数]',
      '(新客户数|新增客户数|新签客户数|新客数|新客户数量|拉新数)',
    ],
  },
  DEALS_WON: {
    en: [
      '[number of|count of|how many] (deals won|won deals|deals closed|closed deals|deal wins|wins|closed won deals|deals we won|deals i won|won deals count|opportunities won)',
      'how many deals',
    ],
    zh: [
      '(赢单数|成交单数|成交数|赢单数量|成单数|签单数|成交数量|赢单量|成单量|签单量|签单数量|成交笔数)',
      '(赢了|成交了|签了|拿下了|成了|赢下了)(几|多少)[个|笔](单|商机|订单|单子)',
    ],
  },
  ACTIVITIES: {
    en: [
      '[number of|how many|count of|total|sales] (activities|activity|activity count|touches|touchpoints|sales activities|sales activity|activity level|interactions)',
    ],
    zh: [
      '(活动量|活动数|跟进次数|跟进量|活动次数|销售活动|活动|跟进数|销售动作|活动数量|互动次数|跟进记录数|跟进活动)',
    ],
  },
  PIPELINE: {
    en: [
      '[open|sales|current|total] (pipeline|pipeline value|pipeline worth|pipe|open pipeline|pipeline size|pipeline coverage)',
      '[how much is|how much do (we|i) have|how much have (we|i) got] in [the|my|our] (pipeline|pipe)',
    ],
    zh: [
      '(管道|销售管道|商机管道|在途金额|在跟金额|商机总额|商机金额|pipeline|商机池|储备|商机储备|管道金额|管线|销售管线|在途商机金额|商机总金额|商机池金额)',
    ],
  },
  FORECAST: {
    en: [
      '[sales|revenue] (forecast|forecasts|projection|projections|prediction|outlook)',
      'how much (will|are) (we|i) (close|going to close|going to sell|sell|expected to close)',
    ],
    zh: ['(预测|销售预测|业绩预测|预计销售额|预计业绩|预测销售额|收入预测)'],
  },
  ATTAINMENT: {
    en: [
      '[target|quota|goal] (attainment|achievement|completion)',
      '(target|quota|goal) (attainment|achievement|progress|completion)',
      '(progress|attainment) (to|toward|towards|against|on|of) [my|our|the] (target|quota|goal)',
      'how (close|far) [am i|are we|is] [to|from|off] [my|our|the] (target|quota|goal)',
      '% of (quota|target|goal)',
    ],
    zh: [
      '[目标|任务|业绩|指标](完成率|达成率|完成度|达成情况|完成情况|完成进度|达成度|达标率|进度)',
      '目标(完成|达成)[了]多少',
    ],
  },
  VELOCITY: {
    en: ['[sales|pipeline|deal] velocity'],
    zh: ['(销售速度|管道速度|销售流速|成交速度|pipeline速度|销售速率)'],
  },
});

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
      en: ['(how many|number of) (deals|opportunities|wins|opps)', 'how many'],
      zh: ['(多少|几)[个|笔|张](单|单子|商机|订单)'],
    },
  }),
);

const BY =
  '(by|per|split by|broken down by|break down by|breakdown by|for each|grouped by|group by|across|for every|each|by each|split per|sliced by|cut by|segmented by|in each|of each|divided by|separated by)';

/** What a figure is split by. */
export const groupBy = choice({
  USER: {
    en: [
      `${BY} [sales] (rep|reps|person|user|users|people|salesperson|salespeople|seller|sellers|team member|team members|member|members|owner|owners|individual|colleague|employee|sales rep|sales reps|account executive|ae)`,
      '(rep by rep|individually|person by person|(every|each) (rep|person|seller|salesperson|sales rep|team member|colleague|one of us))',
    ],
    zh: [
      '(按|各|各个|每个|每位|分|按照|每)(人|销售|销售员|员工|成员|业务员|个人|销售人员|同事|人员)[分|看|拆分|统计|分组|来看|划分|拆|分别|拆开]',
    ],
  },
  TEAM: {
    en: [`${BY} (team|teams|group|region|regions)`, 'team by team'],
    zh: ['(按|各|各个|每个|分|按照|不同)(团队|小组|组|部门|大区|区域)[分|看|拆分|统计|分组|来看|划分|拆|分别|拆开]'],
  },
  PRODUCT_LINE: {
    en: [`${BY} (product line|product lines|product|products|productline|line|product family)`],
    zh: ['(按|各|各个|每个|分|按照|每条|不同|各条)(产品线|产品|产品类别)[分|看|拆分|统计|分组|来看|划分|拆|分别|拆开]'],
  },
  CUSTOMER_TYPE: {
    en: [
      `${BY} (customer type|customer types|type of customer|new and existing|client type)`,
      '(new vs existing|new versus existing|new and existing customers|new vs existing customers)',
    ],
    zh: [
      '(按|各|各个|每个|分|按照|不同)(客户类型|客户类别|新老客户|新旧客户|客户种类)[分|看|拆分|统计|分组|来看|划分|拆|分别|拆开]',
      '新老客户(分别|对比)',
    ],
  },
  SEGMENT: {
    en: [`${BY} [market|customer] (segment|segments|industry|industries|vertical|verticals|sector|sectors)`],
    zh: [
      '(按|各|各个|每个|分|按照|不同)(细分市场|细分|行业|市场|客群|市场细分)[分|看|拆分|统计|分组|来看|划分|拆|分别|拆开]',
    ],
  },
  CHANNEL: {
    en: [`${BY} [lead|acquisition|marketing|sales] (channel|channels|source|sources)`],
    zh: ['(按|各|各个|每个|分|按照|不同)(渠道|来源|获客渠道|线索来源)[分|看|拆分|统计|分组|来看|划分|拆|分别|拆开]'],
  },
  STAGE: {
    en: [`${BY} [deal|pipeline|sales] (stage|stages|phase|phases|step)`],
    zh: [
      '(按|各|各个|每个|分|按照|不同)(阶段|环节|步骤|商机阶段|销售阶段)[分|看|拆分|统计|分组|来看|划分|拆|分别|拆开]',
    ],
  },
  MONTH: {
    en: [
      `${BY} (month|months)`,
      '(monthly|month by month|over the months|monthly trend|trend by month|month to month)',
    ],
    zh: [
      '(按|各|各个|每个|分|按照|每|逐|各个)(月|月份|个月)[分|看|拆分|统计|分组|来看|划分|拆|分别|拆开|度]',
      '月度(趋势|走势|变化)',
      '逐月',
    ],
  },
});

const AGAINST =
  '(vs|vs.|versus|v|against|compared to|compared with|compare to|compare with|compare it to|compare that with|in comparison to|in comparison with|relative to|over|comparing to|and compare to|and compare with|compared against|and compare it with|and compare it to|as against)';

/** What a figure is compared with. */
export const compare = choice({
  PREVIOUS: {
    en: [
      `${AGAINST} [the] (last|previous|prior|past|preceding) (week|month|quarter|period|one|day|time|yr|30 days)`,
      `${AGAINST} (last|the last|the one before|the period before|the month before|the week before|the quarter before|yesterday|before)`,
      '(month over month|month on month|mom|m o m|week over week|week on week|wow|quarter over quarter|quarter on quarter|qoq|q o q|period over period|pop)',
      '(and|with) [the] (change|comparison|difference) (to|from|with|since) [the] (last|previous|prior) (week|month|quarter|period)',
    ],
    zh: [
      '环比[情况|变化|增长]',
      '(和|与|跟|比|同|较|对比|相比|相较于|比起|相较)(上个|上|前一个|上一个|前一|上一)(月|周|星期|季度|期|季|周期)[份|同期]',
      '(和|与|跟|比|同|较|对比|相比)(昨天|之前|前期|上期)',
    ],
  },
  YEAR_AGO: {
    en: [
      `${AGAINST} [the] (last year|previous year|prior year|a year ago|a year earlier|one year ago|year ago|the year before|same (period|time|month|quarter|week) (last year|a year ago|of last year|the year before|in the previous year)|the same (period|time|month|quarter|week) (last year|a year ago|of last year|the year before))`,
      '(year over year|year on year|yoy|y o y|yr over yr)',
    ],
    zh: [
      '同比[情况|变化|增长]',
      '(和|与|跟|比|同|较|对比|相比|相较于)(去年|上年|前一年|上一年)[同期|同月|同季度|同一时期]',
      '去年同期(对比|比较|相比)',
    ],
  },
});

/** New or existing customers. */
export const customerType = choice({
  NEW: {
    en: [
      '[from|with|for|among|to|of] (new customers|new clients|new business|new accounts|first time customers|new customer)',
    ],
    zh: ['(新客户|新客|新增客户)[的]'],
  },
  EXISTING: {
    en: [
      '[from|with|for|among|to|of] (existing customers|existing clients|existing business|current customers|repeat customers|returning customers|existing accounts|old customers|existing customer|repeat business)',
    ],
    zh: ['(老客户|存量客户|现有客户|老客|已有客户|既有客户)[的]'],
  },
});

/** A milestone of a customer's journey; stages are read by their names. */
export const milestone = choice({
  VISIT: {
    en: ['(website visit|website visits|web visit|web visits|site visit|visitor|visitors|visit|visits|website)'],
    zh: ['(网站访问|官网访问|访问网站|访问|网站访客|访客|官网访客|浏览)'],
  },
  DOWNLOAD: {
    en: [
      '[white paper|whitepaper] (download|downloads)',
      '(white paper|whitepaper|downloading [the] (white paper|whitepaper))',
    ],
    zh: ['(下载白皮书|白皮书下载|下载|下载资料|资料下载)'],
  },
  LEAD: { en: ['(lead|leads|new lead|prospect|prospects)'], zh: ['(线索|新线索|潜客)'] },
  FIRST_CONTACT: { en: ['(first touch|contacted)'], zh: ['(首次接触|首次联系|第一次联系|首次跟进)'] },
  DEMO_BOOKED: {
    en: [
      '(demo booked|booked demo|demo scheduled|booked a demo|demo booking|booking a demo|scheduled demo|demo|demos)',
    ],
    zh: ['(预约演示|演示预约|约演示|预约了演示|约到演示|演示)'],
  },
  FIRST_MEETING: {
    en: ['(first meeting|first visit|first demo)'],
    zh: ['(首次见面|第一次见面|首次拜访|首次会面|第一次会议)'],
  },
  QUOTE_ACCEPTED: {
    en: ['(quote accepted|accepted quote|proposal accepted|accepted proposal|quote acceptance|accepting the quote)'],
    zh: ['(接受报价|报价接受|报价被接受|接受方案|报价确认)'],
  },
  WON: {
    en: ['(won|win|wins|closed won|deal won|won deal|won deals|customer|customers|closed|close|sale)'],
    zh: ['(成交|赢单|赢|签约|签单|成单|客户)'],
  },
});
