import { Decimal } from 'decimal.js';
import type { Chart } from '../chart';
import type { Reading, Slot } from '../slot';
import { choice, filling } from './choice';
import { amountOf, type Sum } from './money';
import { percentAt } from './percent';

/** What a target is set on. */
export const targetMetric = choice({
  REVENUE: {
    en: ['[sales|total] (revenue|revenues|sales|turnover|bookings|income)', 'sales (volume|amount|value)'],
    zh: ['(销售额|销售|营收|收入|业绩|销售收入|营业额|销售业绩|成交额|成交金额|回款|签单额|签约额|销售金额)'],
  },
  NEW_CUSTOMERS: {
    en: [
      '[number of] (new customers|new customer|new clients|new client|new logos|new logo|new accounts|customer acquisition)',
    ],
    zh: ['(新客户|新增客户|新签客户|新客|拉新)[数|数量|个数]'],
  },
  CONVERSION_RATE: {
    en: ['[lead|sales|overall] (conversion|conversion rate|conversions|conv rate|cvr|conv)'],
    zh: ['[线索|销售|整体](转化率|转换率|转化)'],
  },
  DEALS_WON: {
    en: ['[number of] (deals|deal|deals won|won deals|closed deals|deals closed|wins|win|deal wins|deal count)'],
    zh: ['(赢单|成交|成单|签单|成交单|赢单商机)[数|数量|单数|量|笔数]'],
  },
  ACTIVITIES: {
    en: ['[number of|sales] (activities|activity|touches|touchpoints|interactions)'],
    zh: ['(活动|跟进|销售活动|拜访活动|跟进活动)[数|数量|量|次数]'],
  },
});

/** What a number is counted in: fills `metric`. */
export const countedMetric = filling(
  'metric',
  choice({
    DEALS_WON: { en: [], zh: ['(单|个单|笔单|个商机|个单子|笔单子|个订单|张单)'] },
    NEW_CUSTOMERS: {
      en: ['[new] (customers|clients|logos|accounts)'],
      zh: ['(家|个|位)[新](客户|客)'],
    },
    ACTIVITIES: { en: [], zh: ['(个|次)(活动|跟进|客户活动)'] },
  }),
);

/** What somebody is to do, where the verb says what is counted: fills `metric`. */
export const targetVerb = filling(
  'metric',
  choice({
    REVENUE: {
      en: ['(sell|make|turn over|bring in revenue of|sell for|generate|earn|sell at least)'],
      zh: ['(卖|卖到|做业绩|卖够|卖出|进账)'],
    },
    CONVERSION_RATE: { en: ['(convert)'], zh: ['转化'] },
  }),
);

/** How much a target asks for, as it was said; `percent` where it was said in percent. */
export interface TargetValue extends Sum {
  percent: boolean;
}

const bare = amountOf(true);

/** A slot for the value of a target: an amount, a count or a percentage. */
export const targetValue: Slot<TargetValue> = {
  read(chart: Chart, at: number): Reading<TargetValue>[] {
    const rate = percentAt(chart, at);
    if (rate) return [{ end: rate.end, cost: 0, found: { value: { amount: rate.percent.toFixed(), percent: true } } }];
    return bare
      .read(chart, at)
      .flatMap(({ found, ...reading }) =>
        'value' in found ? [{ ...reading, found: { value: { ...found.value, percent: false } } }] : [],
      );
  },
  learns: bare.learns,
  print: ({ amount, currency }, name) => ({ [name]: Number(amount), ...(currency ? { currency } : {}) }),
  accept(json, setting) {
    const found = bare.accept(json, setting);
    if (!found || !('value' in found)) return undefined;
    const percent = typeof json === 'object' && json !== null && (json as Partial<TargetValue>).percent === true;
    return { value: { ...found.value, percent } };
  },
};

/** A value as the API takes it: 25 % of a rate is 0.25. */
export function rateOf({ amount, percent }: TargetValue): string {
  const value = new Decimal(amount);
  return percent || value.gt(1) ? value.dividedBy(100).toFixed() : value.toFixed();
}
