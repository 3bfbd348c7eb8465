const metrics = {
  'metric.CONVERSION_RATE': 'Conversion rate',
  'metric.WIN_RATE': 'Win rate',
  'metric.SALES_CYCLE': 'Sales cycle',
  'metric.CAC': 'Customer acquisition cost',
  'metric.LTV': 'Customer lifetime value',
  'metric.LTV_CAC': 'LTV to CAC',
  'metric.REVENUE': 'Revenue',
  'metric.NEW_CUSTOMERS': 'New customers',
  'metric.DEALS_WON': 'Deals won',
  'metric.ACTIVITIES': 'Activities',
  'metric.PIPELINE': 'Pipeline',
  'metric.FORECAST': 'Forecast',
  'metric.ATTAINMENT': 'Target attainment',
  'metric.VELOCITY': 'Sales velocity',
};

const definitions = {
  'definition.CONVERSION_RATE':
    'Of the prospects that reached {from} in the period, the share that has reached {to} by now. Each counts for whoever owned it when it reached {from}.',
  'definition.WIN_RATE': 'Deals won ÷ (won + lost), of the deals closed in the period. Open deals do not count.',
  'definition.SALES_CYCLE':
    'Mean number of days from first contact to won, of the deals won in the period. Where no first contact was recorded, the days count from when the deal was made.',
  'definition.SALES_CYCLE.STAGE':
    'In total: mean number of days from first contact to won, of the deals won in the period. By stage: mean number of days those deals spent in it; a stage visited twice counts both stays.',
  'definition.REVENUE': 'Amounts of the deals won in the period, at the exchange rate of the day each was won.',
  'definition.NEW_CUSTOMERS':
    'Number of accounts whose first won deal closed in the period. Accounts that were customers already when they were recorded do not count.',
  'definition.DEALS_WON': 'Number of deals won in the period.',
  'definition.ACTIVITIES': 'Number of activities that happened in the period, each counted for the person who did it.',
  'definition.PIPELINE': 'Amounts of all deals open now, at the latest exchange rate.',
};

const cuts = {
  'dimension.USER': 'person',
  'dimension.TEAM': 'team',
  'dimension.PRODUCT_LINE': 'product line',
  'dimension.CUSTOMER_TYPE': 'customer type',
  'dimension.SEGMENT': 'segment',
  'dimension.CHANNEL': 'channel',
  'dimension.STAGE': 'stage',
  'dimension.MONTH': 'month',
  'filter.productLineIds': 'product line',
  'filter.customerTypes': 'customer type',
  'filter.channelIds': 'channel',
  'filter.segmentIds': 'segment',
  'filter.activityKind': 'kind of activity',
  comma: ', ',
  'title.grouped': '{metric} by {dimension}',
  'title.steps': '{metric}, {from} → {to}',
};

const groups = {
  'group.NEW': 'New customers',
  'group.EXISTING': 'Existing customers',
  'none.USER': 'Nobody',
  'none.TEAM': 'No team',
  'none.PRODUCT_LINE': 'No product line',
  'none.CUSTOMER_TYPE': 'No deal yet',
  'none.SEGMENT': 'No segment',
  'none.CHANNEL': 'No channel',
  'none.STAGE': 'No stage',
  'none.MONTH': 'No month',
};

const milestones = {
  'milestone.VISIT': 'Website visit',
  'milestone.DOWNLOAD': 'White paper download',
  'milestone.LEAD': 'Lead',
  'milestone.FIRST_CONTACT': 'First contact made',
  'milestone.DEMO_BOOKED': 'Demo booked',
  'milestone.FIRST_MEETING': 'First meeting held',
  'milestone.QUOTE_ACCEPTED': 'Quote accepted',
  'milestone.WON': 'Won',
};

const kinds = {
  'kind.CALL': 'Calls',
  'kind.EMAIL': 'E-mails',
  'kind.MEETING': 'Meetings',
  'kind.DEMO': 'Demos',
  'kind.VISIT': 'Visits',
  'kind.SOCIAL': 'Social messages',
  'kind.LETTER': 'Letters',
  'kind.NOTE': 'Notes',
};

const details = {
  'detail.stillOpen': 'Still open',
  'detail.median': 'Median',
  'detail.p90': '90 % took at most',
  'detail.withoutFirstContact': 'Counted from the deal’s creation',
  'detail.withoutAmount': 'Without an amount',
  'detail.deals': 'Open deals',
  'detail.usualCycleDays': 'Usual sales cycle',
  'detail.judgeByValue': 'Old enough to judge: {period}',
  'detail.judgeByNumerator': '{period}: reached {to}',
  'detail.judgeByDenominator': '{period}: reached {from}',
  'detail.wonInPeriod': 'Won in the period',
  'detail.closedInPeriod': 'Closed in the period',
};

const sentences = {
  'young.leads': '{period} leads: {reached, number} of {started, number} won so far, {open, number} open.',
  'young.steps': '{period}, {from} to {to}: {reached, number} of {started, number} so far, {open, number} open.',
  'young.judge':
    '{personal, select, yes {Your} other {The usual}} cycle is {days}, so judge by {period}: {reached, number} of {started, number} ({rate}).',
  'young.tooEarly': '{personal, select, yes {Your} other {The usual}} cycle is {days}, so it is too early to judge.',
  'young.closed':
    'Closed {span, select, DAY {today} WEEK {this week} MONTH {this month} QUARTER {this quarter} YEAR {this year} other {in {period}}}: {won, number} of {closed, number} won.',
  between: ' ',
  'pipeline.notKept': 'Earlier pipelines are not kept, so there is nothing to compare with.',
  'value.nothing': 'nothing to divide by',
  'value.unknown': 'no amount known',
};

const periods = {
  'period.WEEK': 'week {number} of {year}',
  'period.QUARTER': 'Q{number} {fiscal, select, yes {FY} other {}}{year}',
  'period.YEAR': '{fiscal, select, yes {FY} other {}}{year}',
};

/** Names, definitions and sentences of the figures, in English. */
export const kpis = {
  ...metrics,
  ...definitions,
  ...cuts,
  ...groups,
  ...milestones,
  ...kinds,
  ...details,
  ...sentences,
  ...periods,
};
