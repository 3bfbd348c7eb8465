import { choice } from './choice';

const BY =
  '(by|split out by|sorted by|ordered by|in terms of|seen by|shown by|split into|separately for|separated by|broken out by|per|split by|broken down by|break down by|breakdown by|for each|grouped by|group by|across|for every|each|by each|split per|sliced by|cut by|segmented by|in each|of each|divided by|for all|which|what|among)';

/** What a figure is split by. */
export const groupBy = choice({
  USER: {
    en: [
      '(rep|reps|person|seller|individual) (breakdown|split|wise|comparison|level|view)',
      `${BY} [sales] (rep|reps|person|user|users|people|salesperson|salespeople|seller|sellers|team member|team members|member|members|owner|owners|individual|colleague|employee|sales rep|sales reps|account executive|ae)`,
      '(rep by rep|individually|person by person|(every|each) (rep|person|seller|salesperson|sales rep|team member|colleague|one of us))',
    ],
    zh: [
      '(按|按照|依|分|各|各个|每|每个|不同|从|以|依照|分各|分不同|哪个|哪些|哪条|哪一个|哪类|什么)(人|销售|销售员|员工|成员|业务员|个人|销售人员|同事|人员|人头|位销售|销售代表|个销售)',
      '(每位|各位)(销售|同事|员工|业务员|成员)',
      '(每人|人均|个人)(分别|各自)',
      '(大家|每个人)(分别|各自|各)',
    ],
  },
  TEAM: {
    en: [
      '(team|teams) (breakdown|split|wise|comparison|level|view)',
      `${BY} (team|teams|group|region|regions)`,
      'team by team',
      '(both|the two) (teams|regions)',
    ],
    zh: [
      '(按|按照|依|分|各|各个|每|每个|不同|从|以|依照|分各|分不同|哪个|哪些|哪条|哪一个|哪类|什么)(团队|小组|组|部门|大区|区域)',
      '(两个|两|各)(团队|组|大区|区)[分别|各自|对比|各]',
    ],
  },
  PRODUCT_LINE: {
    en: [
      '(product|product line|products) (breakdown|split|wise|comparison|level|view)',
      `${BY} (product line|product lines|product|products|productline|line|product family)`,
    ],
    zh: [
      '(按|按照|依|分|各|各个|每|每个|不同|从|以|依照|分各|分不同|哪个|哪些|哪条|哪一个|哪类|什么)(产品线|产品|产品类别|条产品线|产品系列)',
      '(产品线|产品)(分布|维度|对比)',
    ],
  },
  CUSTOMER_TYPE: {
    en: [
      '(customer type) (breakdown|split|wise|comparison|level|view)',
      `${BY} (customer type|customer types|type of customer|new and existing|client type)`,
      '(new vs existing|new versus existing|new and existing customers|new vs existing customers|new vs old|new vs old customers|new against existing|new or existing)',
    ],
    zh: [
      '(按|按照|依|分|各|各个|每|每个|不同|从|以|依照|分各|分不同|哪个|哪些|哪条|哪一个|哪类|什么)(客户类型|客户类别|新老客户|新旧客户|客户种类|类客户|新客老客)',
      '新老客户[分别|对比|各|各自|比较|分开]',
    ],
  },
  SEGMENT: {
    en: [
      '(segment|industry|vertical|sector) (breakdown|split|wise|comparison|level|view)',
      `${BY} [market|customer] (segment|segments|industry|industries|vertical|verticals|sector|sectors)`,
    ],
    zh: [
      '(按|按照|依|分|各|各个|每|每个|不同|从|以|依照|分各|分不同|哪个|哪些|哪条|哪一个|哪类|什么)(细分市场|细分|行业|市场|客群|市场细分|客户群|领域|个行业)',
      '(行业|细分市场)(分布|维度|对比)',
    ],
  },
  CHANNEL: {
    en: [
      '(channel|channels|source) (breakdown|split|wise|comparison|level|view)',
      `${BY} [lead|acquisition|marketing|sales] (channel|channels|source|sources)`,
    ],
    zh: [
      '(按|按照|依|分|各|各个|每|每个|不同|从|以|依照|分各|分不同|哪个|哪些|哪条|哪一个|哪类|什么)(渠道|来源|获客渠道|线索来源|条渠道|个渠道)',
      '(渠道|来源)(分布|维度|对比)',
    ],
  },
  STAGE: {
    en: [
      '(stage|stages) (breakdown|split|wise|comparison|level|view)',
      `${BY} [deal|pipeline|sales] (stage|stages|phase|phases|step)`,
    ],
    zh: [
      '(按|按照|依|分|各|各个|每|每个|不同|从|以|依照|分各|分不同|哪个|哪些|哪条|哪一个|哪类|什么)(阶段|环节|步骤|商机阶段|销售阶段|个阶段|个环节)',
      '(阶段)(分布|维度)',
    ],
  },
  MONTH: {
    en: [
      '(monthly|month) (breakdown|split|wise|comparison|level|view)',
      `${BY} (month|months)`,
      '(monthly|month by month|over the months|monthly trend|trend by month|month to month)',
    ],
    zh: [
      '(按|按照|依|分|各|各个|每|每个|不同|从|以|依照|分各|分不同|哪个|哪些|哪条|哪一个|哪类|什么)(月|月份|个月|月度)',
      '[月度](趋势|走势|变化趋势|月度变化)',
      '(逐月|每月|分月|各月|月月)[看|对比|变化]',
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
