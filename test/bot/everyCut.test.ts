import { gql, press, say } from '../support/say';
import { useServer } from '../support/server';

useServer();

/** Every cut people ask for, in either language: what it must say, and whether it has a picture and a file. */
const CUTS: [email: string, text: string, says: RegExp, drawn: boolean][] = [
  ['maria', 'revenue this month vs last', /Before: US\$[\d,.]+ \(.+\)\. Change: [+−]US\$/, true],
  [
    'maria',
    'revenue in October compared with a year ago',
    /A year ago: US\$[\d,.]+ \(.+2025\)\. Change: [+−]US\$/,
    true,
  ],
  ['maria', 'win rate last quarter vs the quarter before', /Change: [+−][\d.]+ points?\./, true],
  ['zhang.min', '上个月销售额同比', /去年同期：US\$[\d,]+（.+），变化 [+−]US\$/, true],
  ['maria', 'revenue by month this year', /• Jan 2026: US\$/, true],
  ['maria', 'conversion by channel Q3', /• .+: [\d.]+ %/, true],
  ['olivia', 'revenue by team this quarter', /• East: US\$/, true],
  ['olivia', 'revenue by segment this year', /• .+: US\$/, true],
  ['olivia', 'deals won by customer type this year', /• New customers: \d+/, true],
  ['maria', 'conversion from Needs analysis to Proposal in Q3', /^[\d.]+ % – East: conversion rate/, true],
  ['maria', 'sales cycle by stage Q3', /• Proposal: [\d.]+ days/, true],
  [
    'maria',
    'sales cycle Q3',
    /(holds sales up: .+ more than the usual|No stage took longer than usual\.)[\s\S]*Median: [\d.]+ days; 90 % took at most: [\d.]+ days/,
    false,
  ],
  ['zhang.min', '第三季度的销售周期', /(瓶颈在“|没有哪个阶段比平时更久)[\s\S]*中位数：/, false],
  ['olivia', 'CAC by channel this year', /Shared-out costs: US\$[\d,.]+[\s\S]*• .+: US\$/, true],
  ['olivia', 'LTV by product line', /Monthly churn: [\d.]+ %[\s\S]*• .+: US\$/, true],
  [
    'olivia',
    'LTV to CAC',
    /A customer brings [\d.,]+ times what winning one costs[\s\S]*Paid back after months: [\d.]+/,
    false,
  ],
  ['zhang.min', '本月销售预测', /已成交：US\$[\d,]+[\s\S]*逾期未成交（不计入）：US\$[\d,]+|已成交：US\$/, false],
  [
    'olivia',
    'forecast this quarter',
    /Won already: US\$[\d,]+; Open deals, weighted: US\$[\d,]+.*Overdue, not counted: US\$[\d,]+; Overdue deals: \d+/,
    false,
  ],
  ['olivia', 'pipeline by stage', /• .+: US\$/, true],
  [
    'olivia',
    'my pipeline',
    /The pipeline is [\d.]+ times the US\$[\d,.]+ left of the target for (November|Q4|) ?2026/,
    false,
  ],
  ['maria', 'target attainment by person this month', /• Bob Martin: [\d.]+ %/, true],
  ['maria', 'calls by person last week', /• .+: \d+/, true],
  [
    'olivia',
    'sales velocity this quarter',
    /Average deal won: US\$[\d,.]+; Win rate: [\d.]+ %; Mean sales cycle: [\d.]+ days/,
    false,
  ],
  [
    'maria',
    'conversion this month',
    /November leads: \d+ of \d+ won so far, \d+ open\. The usual cycle is [\d.]+ days, so judge by \w+: \d+ of \d+ \([\d.]+ %\)\.( Closed this month: \d+ of \d+ won\.)?/,
    true,
  ],
  [
    'zhang.min',
    '本月转化率',
    /11月的线索：\d+ 条中目前成交 \d+ 条，\d+ 条仍在跟进。成交周期通常为 .+，不妨参考\d+月：/,
    true,
  ],
];

it.each(CUTS)('%s asks: %s', async (who, text, says, drawn) => {
  const email = `${who}@demo.test`;
  const answer = await say(email, text, { conversation: `cut ${text}` });
  const [reply] = answer.messages;
  expect(reply?.text).toMatch(says);
  expect(reply?.private).toBe(true);
  // The same figure in the API, from the same operation.
  const { data } = await gql(email, answer.operation?.document ?? '', answer.operation?.variables ?? {});
  expect(reply?.text).toContain((data as { kpi: { formatted: string } }).kpi.formatted);
  if (!drawn) return;
  const response = await fetch(reply?.chart?.url ?? '');
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png']);
  expect(reply?.chart?.alt.length).toBeGreaterThan(20);
});

it('each answer leads on: why, which ones, how it is reckoned, also after another figure was shown', async () => {
  const conversation = 'leads on';
  const [first] = (await say('maria@demo.test', 'revenue last month vs the month before', { conversation })).messages;
  await say('maria@demo.test', 'win rate this quarter', { conversation });
  const pressed = async (label: string) => {
    const found = first?.buttons?.find(one => one.label === label);
    if (!found) throw new Error(`no button ${label}`);
    return (await press('maria@demo.test', found.action)).messages[0]?.text;
  };
  expect(await pressed('Why?')).toMatch(/^Revenue, East, October 2026: .+ Before: .+\nRevenue changed by/);
  expect(await pressed('Which ones?')).toMatch(/^\d+ records? (is|are) behind this figure/);
  const [how] = (await say('maria@demo.test', 'how is this calculated?', { conversation })).messages;
  expect(how?.text).toMatch(/In figures: \d+ ÷ \d+/);
});

it.each([
  ['alice', 'revenue in March 2027', /March 2027 has not begun yet/],
  ['alice', "East's CAC", /workspace|company/],
  ['alice', 'activities by product line', /product line/],
  ['alice', 'conversion from Won to Proposal', /Won.+Proposal|Proposal.+Won/],
  ['alice', 'company revenue this month', /your own|own team/],
  ['li.na', '明年三月的销售额', /\p{Script=Han}/u],
  ['li.na', '全公司本月销售额', /\p{Script=Han}/u],
  ['maria', 'record 500 GBP ad spend this month', /exchange rate for GBP/],
])('%s is told plainly what is wrong with: %s', async (who, text, words) => {
  const [reply] = (await say(`${who}@demo.test`, text, { conversation: `bad ${text}` })).messages;
  expect(reply?.text).toMatch(words);
  expect(reply?.text).not.toMatch(/\d %|US\$\d|went wrong/);
});
