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
  'definition.FORECAST':
    'Amounts won in the period, plus each open deal expected to close in it × the probability of its stage. Overdue deals, whose expected date has passed, are listed apart and not counted.',
  'definition.VELOCITY':
    'Deals open now × average amount won × win rate ÷ mean sales cycle in days; amount, rate and cycle are those of the deals closed in the period.',
  'definition.CAC':
    'Costs of the period ÷ new customers won in it. A cost spreads evenly over the days of its own period. By channel: the channel’s own costs plus a share of the unbooked ones by its number of new customers.',
  'definition.LTV':
    'Monthly revenue per active customer × gross margin ÷ monthly churn, over the 12 months that end with the period. A customer is active while a term runs, or for some months after buying once; monthly churn is the mean share of active customers who leave in a month.',
  'definition.LTV_CAC':
    'Customer lifetime value ÷ customer acquisition cost. 3 or more is healthy; under 1 winning a customer costs more than one brings. Paid back after: acquisition cost ÷ (monthly revenue per customer × gross margin).',
  'definition.ATTAINMENT':
    'What was reached ÷ the target of the same scope, metric and period. A quarter or year without a target of its own takes the targets of its months together: amounts and numbers add up, rates count by what they are of.',
  'definition.PIPELINE':
    'Amounts of all deals open now, at the latest exchange rate. Coverage: pipeline ÷ what is left of the revenue target of this month, or of the quarter or year where the month has none or has reached it.',
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
  'table.whole': 'Total',
  'table.period': 'Period',
  'table.records': 'Records',
  'table.numerator': 'Numerator',
  'table.denominator': 'Denominator',
  'table.days': '{label} (days)',
  'table.fraction': '{label} (1 = 100 %)',
  'table.step': 'Step',
  'table.reached': 'Reached',
  'table.fromPrevious': 'Of the step before (1 = 100 %)',
  'table.fromFirst': 'Of the first step (1 = 100 %)',
  'title.grouped': '{metric} by {dimension}',
  'title.funnel': 'Sales funnel',
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
  'detail.won': 'Won already',
  'detail.weighted': 'Open deals, weighted',
  'detail.overdue': 'Overdue, not counted',
  'detail.overdueDeals': 'Overdue deals',
  'detail.averageDeal': 'Average deal won',
  'detail.winRate': 'Win rate',
  'detail.meanCycle': 'Mean sales cycle',
  'detail.ownCosts': 'Costs of channels',
  'detail.sharedCosts': 'Shared-out costs',
  'detail.monthlyRevenue': 'Monthly revenue per active customer',
  'detail.grossMargin': 'Gross margin',
  'detail.monthlyChurn': 'Monthly churn',
  'detail.historicValue': 'Brought by each customer so far, after cost',
  'detail.ltv': 'Customer lifetime value',
  'detail.cac': 'Customer acquisition cost',
  'detail.paybackMonths': 'Paid back after months',
  'detail.actual': 'Reached so far',
  'detail.target': 'Target',
  'detail.remaining': 'Still missing',
  'detail.daysLeft': 'Days left',
  'detail.neededPerWeek': 'Needed per week',
  'detail.soFarPerWeek': 'Per week so far',
  'detail.coverage': 'Coverage',
  'detail.leftOfTarget': 'Left of the target',
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
  'bottleneck.found':
    '{stage} holds sales up: {deals, plural, one {the deal won spent {days} in it} other {the # deals won spent {days} in it on average}}, {excess} more than the usual {usual} of the 12 months before.',
  'change.other': 'Other',
  'change.points': '{points, number} {points, plural, one {point} other {points}}',
  'nothing.CONVERSION_RATE': 'Nothing reached {from} in {period}, so there is no rate to tell.',
  'nothing.WIN_RATE': 'No deal was closed in {period}, so there is no rate to tell.',
  'nothing.VELOCITY': 'Without deals won in {period} there is no speed to tell.',
  'nothing.CAC': 'No costs are recorded and no customer was won in {period}.',
  'nothing.LTV': 'There was no customer in the 12 months up to the end of {period}.',
  'nothing.LTV_CAC': 'It takes customers, and costs of winning them; one of the two is missing in {period}.',
  'change.none': 'It has not changed.',
  'change.unknown': 'One of the two periods has no value, so there is no change to explain.',
  'change.whole': '{metric} changed by {change}.{running, select, yes { The period is still running.} other {}}',
  'change.told':
    '{metric} changed by {change}. By {dimension}, {label} makes the largest part of it: {part}.{running, select, yes { The period is still running.} other {}}',
  'bottleneck.none': 'No stage took longer than usual.',
  'bottleneck.unknown': 'Nothing was won in the 12 months before, so there is nothing to compare the stages with.',
  'bottleneck.noDeals': 'Nothing was won in the period, so there are no stages to look at.',
  'pipeline.notKept': 'Earlier pipelines are not kept, so there is nothing to compare with.',
  'value.noTarget': 'no target set',
  'attainment.none':
    'No target is set for {whose}, {period}. {may, select, yes {Set one, and this answer says how far it is} other {Ask your manager to set one}}.',
  'attainment.meaning':
    '{standing, select, unknown {The target is {target}, and no amount is known yet.} reached {{metric}: {actual} of {target}. The target is reached{exactly, select, yes { exactly} other {, {over} above it}}.} missed {{metric}: {actual} of {target}. {remaining} were missing.} other {{metric}: {actual} of {target}. {remaining} to go in {days, plural, one {the last day} other {# days}}{sums, select, yes {: {needed} a week{begun, select, yes {, against {pace} a week so far} other {}}} other {}}.}}',
  'pipeline.coverage':
    'The pipeline is {times} times the {left} left of the target for {period}{health, select, healthy {, which is healthy (3 or more)} thin {, which is thin (3 is healthy)} other {: at risk (3 is healthy)}}.',
  'pipeline.reached': 'The target for {period} is reached already.',
  'small.sample':
    '{count, plural, one {That rests on one record only} other {That rests on # records only}}: too few to read much into it.',
  'members.none': '{whose} has no members, so there is nothing to count. Put people into the team first.',
  'members.noTeam': 'You manage no team yet, so there is nothing to count.',
  'value.nothing': 'nothing to divide by',
  'value.unknown': 'no amount known',
  'value.noNewCustomer': 'no new customer, {cost} spent',
  'value.nobodyLeft': 'no customer has left yet',
  'ltv.nobodyLeft':
    'No customer has left yet, so there is no lifetime to reckon with. So far each has brought {value} after cost.',
  'ltvCac.reading':
    'A customer brings {ratio} times what winning one costs{health, select, healthy {, which is healthy (3 or more)} thin {: it pays, but below the healthy 3} other {: winning customers loses money}}.{months, select, none {} other { Winning one is paid back after {months} months.}}',
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
