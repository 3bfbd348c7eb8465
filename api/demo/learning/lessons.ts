import type { LossReason } from '../../../entities/deals/lossReason';

/** What somebody writes in a review. */
export interface Lesson {
  why: string;
  repeat?: string;
  change?: string;
}

/** Lessons in one language. */
export interface Lessons {
  won: Lesson[];
  lost: Record<LossReason, Lesson[]>;
}

const ENGLISH: Lessons = {
  won: [
    { why: 'Operations was on our side from the first demo', repeat: 'Show the product with the customer’s own data' },
    { why: 'We were the only ones with a date for every step', repeat: 'Agree on the plan before the price' },
    {
      why: 'The reference visit settled it',
      repeat: 'Bring a customer of the same size',
      change: 'Ask for the visit two weeks earlier',
    },
    { why: 'The ROI sheet convinced the finance director', repeat: 'Fill in the ROI sheet in the first meeting' },
  ],
  lost: {
    PRICE: [
      {
        why: 'We named a price before they had seen the benefit',
        change: 'No price before the ROI sheet is filled in',
      },
      {
        why: 'Purchasing compared list prices only',
        change: 'Bring the total over three years to the first price talk',
      },
    ],
    COMPETITOR: [
      { why: 'The other supplier knew IT better than we did', change: 'Meet IT in the first two weeks' },
      { why: 'Their free migration looked tempting', change: 'Explain early what a migration really covers' },
    ],
    NO_BUDGET: [
      { why: 'The budget was cut and nobody fought for it', change: 'Find out who owns the budget before the demo' },
    ],
    NO_DECISION: [
      { why: 'There was no sponsor who wanted it now', change: 'Qualify the sponsor before writing a proposal' },
    ],
    TIMING: [{ why: 'Too many projects at the same time', change: 'Offer a pilot instead of waiting' }],
    PRODUCT_GAP: [{ why: 'They needed an interface we do not have', change: 'Ask for interfaces in the first call' }],
    RELATIONSHIP: [{ why: 'We only ever spoke to one person', change: 'Know three people before the proposal' }],
    OTHER: [{ why: 'The company was reorganised', change: 'Keep in touch with those who stay' }],
  },
};

const CHINESE: Lessons = {
  won: [
    { why: '车间主任从第一次演示就支持我们', repeat: '用客户自己的数据做演示' },
    { why: '只有我们把每一步的时间都排出来了', repeat: '先谈实施计划，再谈价格' },
    { why: '参观老客户现场起了决定作用', repeat: '带客户去看规模差不多的厂', change: '参观要再提前两周约' },
    { why: '投资回报测算说服了财务总监', repeat: '第一次见面就一起填测算表' },
  ],
  lost: {
    PRICE: [
      { why: '客户还没看到价值就报了价', change: '没算清投资回报之前不报价' },
      { why: '采购只比单价，没算总成本', change: '第一次谈价就带上三年总成本对比' },
    ],
    COMPETITOR: [
      { why: '对手跟IT部门更熟', change: '前两周就要见到IT负责人' },
      { why: '对手承诺免费迁移数据', change: '早点讲清楚迁移到底包含什么' },
    ],
    NO_BUDGET: [{ why: '预算被砍，没有人替项目说话', change: '演示之前先弄清预算归谁管' }],
    NO_DECISION: [{ why: '没有真正着急的人', change: '写方案之前先确认谁在推动' }],
    TIMING: [
      { why: '客户同时上的项目太多', change: '先给一个小试点，不要干等' },
      { why: '等新厂投产，时间一拖再拖', change: '把投产计划写进跟进节奏里' },
    ],
    PRODUCT_GAP: [{ why: '客户要的接口我们没有', change: '第一次电话就问清楚接口' }],
    RELATIONSHIP: [{ why: '从头到尾只接触了一个人', change: '报方案之前至少认识三个人' }],
    OTHER: [{ why: '公司架构调整', change: '和留下来的人保持联系' }],
  },
};

/** What people learn, in a person's language. */
export function lessonsIn(locale: string): Lessons {
  return locale === 'zh-CN' ? CHINESE : ENGLISH;
}
