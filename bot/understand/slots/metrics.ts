import { choice } from './choice';

/** A KPI by its names, and by the questions that ask for it. */
export const metric = choice({
  CONVERSION_RATE: {
    en: [
      '[lead|sales|overall|deal|pipeline|total] (conversion|conversion rate|conversions|conversion ratio|convert rate|conv rate|cvr|conv)',
      'how well (do|are|did) (we|i) (convert|converting)',
      'converting',
      '(what|which) (share|percentage|percent|%|proportion|portion|part|fraction) of [our|my|the] [new] (leads|prospects) (convert|converts|converted|get converted|become customers|turn into customers|make it)',
    ],
    zh: [
      '[线索|销售|整体|总|客户|商机](转化率|转换率|转化|转化情况|转化比例|转化比|转化效果|成交转化率)',
      '(线索|潜客)[里|中|里面][有](多少|几成|百分之多少|多大比例)[能|最后|最终](转化|转化了|成交|成交了)',
    ],
  },
  WIN_RATE: {
    en: [
      '(win rate|winrate|win rates|winning rate|win ratio|win percentage|close rate|closing rate|hit rate|win loss ratio|success rate|strike rate|closing ratio|close ratio)',
      'win (%|pct|percent)',
      '(what|which) (share|percentage|percent|%|proportion|portion|part|fraction) of [our|the|my|all] (deals|opportunities|opps) (do we win|did we win|are won|were won|we win|we won|get won|do we close|did we close|end up won)',
      '(share|percentage|percent|%|proportion) of [our|the|my|all] (deals|opportunities|opps) [that] (won|we win|we won|closed|we closed)',
      'how often (do we win|did we win|we win)',
    ],
    zh: [
      '(赢单率|胜率|成单率|成交率|赢率|赢单比例|中标率|win rate|签单率|赢单概率|拿单率|中单率|成功率|成交比例|签约率|关单率)',
      '(单子|商机)[里|中|里面][有|能](多少|几成|百分之多少|多大比例)[能|最后|最终](赢|赢下|成交|拿下|签下)',
    ],
  },
  SALES_CYCLE: {
    en: [
      '[average|avg|mean|typical|our] (sales cycle|sales cycles|cycle time|deal cycle|sales cycle length|cycle length|length of the sales cycle|sales cycle time|time to close|cycle|closing time|days to close)',
      'how long (do deals take|do our deals take|does a deal take|does a sale take|is a deal open) [on average|usually|typically|us]',
      '[average|avg|mean|typical|median] (days|time|number of days) (from lead to won|from lead to win|from lead to close|from first contact to close|from first contact to won|to win|to win a deal|to close a deal|until close|until won|until we win)',
      '[average|avg|mean|typical] (deal duration|deal length|deal time|sales process length|length of a deal)',
    ],
    zh: [
      '[平均](销售周期|成交周期|签单周期|成单周期|成交时长|销售时长|周期|赢单周期|成交天数|签单时长)',
      '从(线索|首次接触|接触|初次接触)到(成交|签约|赢单|签单)[平均|要|需要|用|花|得](多久|多长时间|多少天|几天)',
    ],
  },
  CAC: {
    en: [
      '(cac|customer acquisition cost|customer acquisition costs|acquisition cost|acquisition costs|cost per customer|cost of acquisition|cost to acquire a customer|cost per new customer|cost per acquisition|customer acquisition|acquiring a customer|acquiring customers|cost of a new customer|cost of a customer|cost of winning a customer|cost of getting a customer|cost of new customers)',
      'how much (does|did) (a|one|each|every) [new] (customer|client) cost [us] [to get|to win|to acquire]',
      'how (expensive|costly) (is|are|was|were) [a] [new] (customer|customers|clients)',
    ],
    zh: [
      '(获客成本|客户获取成本|获客费用|拉新成本|cac|单客成本|新客成本|获客花费|获客开销|获客单价|单个客户成本|单客获取成本)',
      '(获客|拉新)[要|得|平均|一共]花[了](多少|多少钱)',
    ],
  },
  LTV: {
    en: [
      '(ltv|clv|customer lifetime value|lifetime value|cltv|customer value|lifetime values|value of a customer|average customer value)',
      '(what is|how much is) (a|one|the average|an average) (customer|client) worth [to us|over time|in the long run|overall]',
    ],
    zh: [
      '(客户生命周期价值|生命周期价值|客户终身价值|终身价值|ltv|clv|客户终生价值|生命周期总价值|客户价值|客户长期价值)',
      '一个客户[平均](值多少钱|能带来多少收入|能带来多少钱|能带来多少价值|值多少)',
    ],
  },
  LTV_CAC: {
    en: [
      '(ltv cac|ltv / cac|ltv : cac|ltv to cac|ltv over cac|ltv to cac ratio|ltv cac ratio|ltv : cac ratio|ltv / cac ratio|ltv vs cac|ltv versus cac|ltv against cac|lifetime value to acquisition cost)',
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
      '(sales|sales figures|sales numbers|sales amount|money made|total sold|amount sold|sales value|takings)',
      '(sell|sold|bring in|brought in)',
    ],
    zh: [
      '(销售额|营收|收入|业绩|销售收入|营业额|销售业绩|成交额|成交金额|回款|销量|销售金额|revenue|签单额|签约额|赢单金额|流水|进账|签单金额|签约金额)',
      '(卖了多少|卖了多少钱|卖出多少|卖出去多少|卖出了多少|做了多少业绩|做了多少销售额|做了多少钱|签了多少钱|成交了多少钱|进账多少|进账了多少|赚了多少|出了多少业绩|拿了多少业绩)',
    ],
  },
  NEW_CUSTOMERS: {
    en: [
      '[number of|how many|count of|total] (new customers|new clients|new logos|new accounts won|customers won|customers acquired|new customer count|customer wins)',
      '(new customer count|new logo count|new logos|newly won customers|customers gained|clients gained|clients won|customers added|accounts gained|accounts won|new business wins|newly acquired customers)',
    ],
    zh: [
      '[多少|几个|几家|多少个|多少家](新客户|新增客户|新签客户|新客|新客户)[数|数量|个数]',
      '(新客户数|新增客户数|新签客户数|新客数|新客户数量|拉新数|新增客户量|新开客户数|拓新数|获客数|获客量)',
    ],
  },
  DEALS_WON: {
    en: [
      '[number of|count of|how many] (deals won|won deals|deals closed|closed deals|deal wins|wins|closed won deals|deals we won|deals i won|won deals count|opportunities won|closes|contracts signed|deals signed|deals landed|won opportunities|signed deals|closings|contracts won)',
      'how many deals',
    ],
    zh: [
      '(赢单数|成交单数|成交数|赢单数量|成单数|签单数|成交数量|赢单量|成单量|签单量|签单数量|成交笔数|成交量|赢单个数|签约数|签约单数)',
      '(赢|成交|签|拿下|成|赢下|签下|出|开|关|谈成|做成|搞定)[了](几|多少)[个|笔|张](单|商机|订单|单子|合同)',
    ],
  },
  ACTIVITIES: {
    en: [
      '[number of|how many|count of|total|sales] (activities|activity|activity count|touches|touchpoints|sales activities|sales activity|activity level|interactions)',
      '(how active|how busy) (is|are|was|were|has|have) [been]',
    ],
    zh: [
      '(活动量|活动数|跟进次数|跟进量|活动次数|销售活动|活动|跟进数|销售动作|活动数量|互动次数|跟进记录数|跟进活动|客户活动|活跃度|活跃程度)',
    ],
  },
  PIPELINE: {
    en: [
      '[open|sales|current|total|weighted] (pipeline|pipeline value|pipeline worth|pipe|open pipeline|pipeline size|pipeline coverage|pipeline amount|pipeline total|open deal value|value of open deals|value of the open deals|worth of open deals)',
      '[how much is|how much do we have|how much have we got] in [the|our] (pipeline|pipe)',
    ],
    zh: [
      '(管道|销售管道|商机管道|在途金额|在跟金额|商机总额|商机金额|pipeline|商机池|储备|商机储备|储备商机|储备金额|管道金额|管线|销售管线|在途商机金额|商机总金额|商机池金额|在手商机金额|在手商机|在谈金额|未成交金额)',
      '(在跟|在谈|跟进中|进行中|未成交|没关|手里|手上|手里在跟|手上在跟|正在跟|正在谈|在手)的(单子|商机|项目|单)[一共|总共|合计|加起来|总计](值多少钱|值多少|多少钱|总额|总金额|金额)',
    ],
  },
  FORECAST: {
    en: [
      '[sales|revenue] (forecast|forecasts|projection|projections|prediction|outlook|fcst)',
      '(expected|projected|predicted|forecasted|estimated|anticipated) (revenue|sales|closings|turnover|income|bookings)',
      '(how much|what) (will|are) (we) (close|going to close|going to sell|sell|expected to close|likely to close|likely to sell|make|bring in|land|going to bring in|going to make)',
      'where (will|are) we [going to|gonna] (land|end up|finish|come out)',
    ],
    zh: [
      '(预测|销售预测|业绩预测|预计销售额|预计业绩|预测销售额|收入预测|预计营收|预计收入|预计成交|预计成交额|预估业绩|预估销售额|预期业绩|业绩预估|销售预估|预计成交金额|forecast)',
      '(预计|预估|估计|大概|预期)[能|会|可以](卖|做|签|成交|完成|做到|进账)[到|下](多少|多少钱|多少业绩)',
    ],
  },
  ATTAINMENT: {
    en: [
      '[target|quota|goal] (attainment|achievement|completion)',
      '(target|quota|goal) (attainment|achievement|progress|completion)',
      '(progress|attainment) (to|toward|towards|against|on|of) [my|our|the] (target|quota|goal)',
      'how (close|far) [am i|are we|is] [to|from|off] [my|our|the] (target|quota|goal)',
      '[what] (%|percent|percentage|pct|share) of [our|the] (quota|target|goal)',
    ],
    zh: [
      '[目标|任务|业绩|指标|kpi|销售目标|销售任务](完成率|达成率|完成度|达成情况|完成情况|完成进度|达成度|达标率|进度|达标情况)',
    ],
  },
  VELOCITY: {
    en: [
      '[sales|pipeline|deal] (velocity|speed)',
      'how (fast|quickly) (is|does) [our|the] pipeline (move|moving|flow|flowing)',
    ],
    zh: ['(销售速度|管道速度|销售流速|成交速度|pipeline速度|销售速率|管道流速|流速|管线流速|出单速度)'],
  },
});
