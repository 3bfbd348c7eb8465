import { MarketNoteKind } from '../../../entities/market/marketNote';

/** Something learnt about the market, so many days before the present. */
export interface News {
  daysAgo: number;
  kind: MarketNoteKind;
  by: string;
  text: string;
  source: string;
  competitor?: string;
  segment?: string;
}

const { TREND, COMPETITOR, OPPORTUNITY } = MarketNoteKind;
const [MARIA, ZHANG_MIN, ALICE, BOB, DIEGO, LI_NA, WANG_WEI] = [
  'maria@demo.test',
  'zhang.min@demo.test',
  'alice@demo.test',
  'bob@demo.test',
  'diego@demo.test',
  'li.na@demo.test',
  'wang.wei@demo.test',
];
const [MANUFACTURING, LOGISTICS, HEALTHCARE] = ['Mid-market manufacturing', 'Regional logistics', 'Private healthcare'];

/** A year of news, the latest first. */
export const NEWS: readonly News[] = [
  {
    daysAgo: 3,
    kind: COMPETITOR,
    by: ALICE,
    competitor: 'Rivalsoft',
    text: 'Offers three months free to whoever signs before the end of the year',
    source: 'told by a customer',
  },
  {
    daysAgo: 5,
    kind: COMPETITOR,
    by: LI_NA,
    competitor: '云帆软件',
    text: '发布 5.0 版本，主打移动端审批',
    source: '行业公众号',
  },
  {
    daysAgo: 9,
    kind: TREND,
    by: WANG_WEI,
    segment: HEALTHCARE,
    text: '民营医院明年起要求电子病历分级达标，预算普遍上调',
    source: '省卫健委通知',
  },
  {
    daysAgo: 13,
    kind: OPPORTUNITY,
    by: DIEGO,
    segment: LOGISTICS,
    text: 'Two regional carriers are merging and have to bring their route planning together by summer',
    source: 'trade paper',
  },
  {
    daysAgo: 18,
    kind: TREND,
    by: MARIA,
    segment: MANUFACTURING,
    text: 'Buyers ask for traceability down to the batch before they talk about price',
    source: 'trade show',
  },
  {
    daysAgo: 24,
    kind: COMPETITOR,
    by: BOB,
    competitor: 'Contoso',
    text: 'Has closed its local support desk; tickets now go overseas',
    source: 'a former Contoso engineer',
  },
  {
    daysAgo: 31,
    kind: OPPORTUNITY,
    by: ZHANG_MIN,
    segment: MANUFACTURING,
    text: '高新区新建智能工厂产业园，首批 40 家企业明年二季度入驻',
    source: '招商会',
  },
  {
    daysAgo: 40,
    kind: COMPETITOR,
    by: WANG_WEI,
    competitor: '云帆软件',
    text: '把实施团队外包，两家客户反映交付变慢',
    source: '客户反馈',
  },
  {
    daysAgo: 47,
    kind: TREND,
    by: DIEGO,
    segment: LOGISTICS,
    text: 'Fuel surcharges are back, so anything that shortens routes gets a hearing',
    source: 'customer visits',
  },
  {
    daysAgo: 58,
    kind: COMPETITOR,
    by: MARIA,
    competitor: 'Rivalsoft',
    text: 'Cut list prices of its analytics package by 15 %',
    source: 'price list',
  },
  {
    daysAgo: 66,
    kind: OPPORTUNITY,
    by: BOB,
    segment: HEALTHCARE,
    text: 'A clinic group with eleven sites is looking for one system for patient records',
    source: 'partner',
  },
  {
    daysAgo: 79,
    kind: TREND,
    by: LI_NA,
    segment: LOGISTICS,
    text: '冷链企业开始要求全程温控数据可追溯',
    source: '客户拜访',
  },
  {
    daysAgo: 95,
    kind: COMPETITOR,
    by: ALICE,
    competitor: 'Rivalsoft',
    text: 'Lost its head of product; the roadmap for next year is on hold',
    source: 'professional network',
  },
  {
    daysAgo: 112,
    kind: TREND,
    by: MARIA,
    segment: HEALTHCARE,
    text: 'Compliance officers now sit in on every first meeting',
    source: 'own meetings',
  },
  {
    daysAgo: 130,
    kind: COMPETITOR,
    by: ZHANG_MIN,
    competitor: 'Contoso',
    text: '与本地集成商签约，主攻制造业',
    source: '新闻稿',
  },
  {
    daysAgo: 155,
    kind: OPPORTUNITY,
    by: WANG_WEI,
    segment: MANUFACTURING,
    text: '技改补贴覆盖软件采购，最高三成',
    source: '工信局文件',
  },
  {
    daysAgo: 183,
    kind: TREND,
    by: ALICE,
    segment: MANUFACTURING,
    text: 'Plant managers decide up to 50k themselves; above that it goes to the board',
    source: 'customer interviews',
  },
  {
    daysAgo: 214,
    kind: COMPETITOR,
    by: LI_NA,
    competitor: '云帆软件',
    text: '推出按量付费，小客户门槛降低',
    source: '官网',
  },
];
