import { registerEnumType } from 'type-graphql';

/** What can be measured. */
export enum KpiMetric {
  CONVERSION_RATE = 'CONVERSION_RATE',
  WIN_RATE = 'WIN_RATE',
  SALES_CYCLE = 'SALES_CYCLE',
  CAC = 'CAC',
  LTV = 'LTV',
  LTV_CAC = 'LTV_CAC',
  REVENUE = 'REVENUE',
  NEW_CUSTOMERS = 'NEW_CUSTOMERS',
  DEALS_WON = 'DEALS_WON',
  ACTIVITIES = 'ACTIVITIES',
  PIPELINE = 'PIPELINE',
  FORECAST = 'FORECAST',
  ATTAINMENT = 'ATTAINMENT',
  VELOCITY = 'VELOCITY',
}

registerEnumType(KpiMetric, {
  name: 'KpiMetric',
  description: 'What can be measured; `KpiReport.definition` says how each is reckoned.',
  valuesConfig: {
    CONVERSION_RATE: {
      description: 'Of the prospects that reached `from` in the period, the share that has reached `to` by now.',
    },
    WIN_RATE: { description: 'Won ÷ (won + lost) among the deals closed in the period.' },
    SALES_CYCLE: { description: 'Mean days from first contact to won, of the deals won in the period.' },
    CAC: { description: 'What a new customer has cost.' },
    LTV: { description: 'What a customer brings while being one.' },
    LTV_CAC: { description: 'Lifetime value ÷ acquisition cost.' },
    REVENUE: { description: 'Amounts of the deals won in the period.' },
    NEW_CUSTOMERS: { description: 'Accounts whose first won deal closed in the period.' },
    DEALS_WON: { description: 'Number of deals won in the period.' },
    ACTIVITIES: { description: 'Number of activities that happened in the period.' },
    PIPELINE: { description: 'Amounts of the deals open now.' },
    FORECAST: { description: 'What is won in the period and what the open deals are likely to add.' },
    ATTAINMENT: { description: 'Actual ÷ target.' },
    VELOCITY: { description: 'What the pipeline yields a day.' },
  },
});

/** What a figure counts in. */
export enum KpiUnit {
  RATIO = 'RATIO',
  DAYS = 'DAYS',
  MONEY = 'MONEY',
  COUNT = 'COUNT',
  MONEY_PER_DAY = 'MONEY_PER_DAY',
}

registerEnumType(KpiUnit, {
  name: 'KpiUnit',
  description: 'What a figure counts in.',
  valuesConfig: {
    RATIO: { description: 'A fraction: 0.25 is 25 %.' },
    DAYS: { description: 'Days.' },
    MONEY: { description: 'The workspace’s currency.' },
    COUNT: { description: 'A number of things.' },
    MONEY_PER_DAY: { description: 'The workspace’s currency a day.' },
  },
});

/** What a figure is compared with. */
export enum KpiComparison {
  PREVIOUS = 'PREVIOUS',
  YEAR_AGO = 'YEAR_AGO',
}

registerEnumType(KpiComparison, {
  name: 'KpiComparison',
  description: 'What a figure is compared with.',
  valuesConfig: {
    PREVIOUS: { description: 'The period of the same length right before.' },
    YEAR_AGO: { description: 'The same period a year ago.' },
  },
});
