import { followUps } from '../../bot/commands/numbers/followUps';
import { METRICS } from '../../schema/kpis/metrics';
import { converse } from './support/standIn';

/** A conversion too young to judge, as the server tells it. */
const report = {
  metric: 'CONVERSION_RATE',
  period: '2026-11',
  unit: 'RATIO',
  value: '0.067416',
  formatted: '6.7 %',
  numerator: '6',
  denominator: '89',
  sampleSize: 89,
  changeFormatted: null,
  csv: null,
  currency: null,
  definition: 'Of the prospects that reached Lead in the period, the share that has reached Won by now.',
  meaning: 'November leads: 6 of 89 won so far, 6 open.',
  scope: { type: 'TEAM', label: 'East' },
  previous: null,
  details: [
    { key: 'stillOpen', label: 'Still open', value: '6', formatted: '6' },
    { key: 'withoutAmount', label: 'Without an amount', value: '0', formatted: '0' },
    { key: 'median', label: 'Median', value: null, formatted: 'nothing to divide by' },
    { key: 'judgeByNumerator', label: 'September: reached Won', value: '15', formatted: '15' },
    { key: 'closedInPeriod', label: 'Closed in the period', value: '36', formatted: '36' },
  ],
  groups: [],
  chart: null,
};

const answering = (more: object): ReturnType<typeof converse> =>
  converse('maria@demo.test', { Kpi: () => ({ data: { kpi: { ...report, ...more } } }) });

test('the number comes first, then what it means, and last how it is reckoned', async () => {
  const [reply] = (await answering({}).say('show team conversion this month')).messages;
  expect(reply?.text.split('\n')).toEqual([
    '6.7 % – East: conversion rate, November 2026. 6 of 89.',
    'November leads: 6 of 89 won so far, 6 open.',
    'Still open: 6',
    'Of the prospects that reached Lead in the period, the share that has reached Won by now.',
  ]);
});

test('only figures that say something stand beside it', async () => {
  const [reply] = (await answering({}).say('show team conversion this month')).messages;
  expect(reply?.facts).toEqual([{ label: 'Still open', value: '6' }]);
});

test('a count is not counted twice, and Chinese sentences follow without a space', async () => {
  const count = { metric: 'ACTIVITIES', unit: 'COUNT', formatted: '12', meaning: null, details: [] };
  const [calls] = (await answering(count).say('how many calls did Bob make this month')).messages;
  expect(calls?.text.split('\n')[0]).toBe('12 – East: calls, November 2026.');
  const [rate] = (await answering({ scope: { type: 'TEAM', label: '华东' } }).say('团队本月的转化率')).messages;
  expect(rate?.text.split('\n')[0]).toBe('6.7 %，华东的转化率（2026年11月）。89 个中有 6 个。');
});

test.each(Object.entries(METRICS))('the questions offered after %s are ones the server answers', (metric, offered) => {
  for (const { cut } of followUps({ metric })) {
    if (!offered) continue;
    if ('groupBy' in cut) expect(offered.dimensions).toContain(cut.groupBy);
    else expect(offered.ofNow ?? false).toBe(false);
  }
});

test('what has been asked for is not offered again', () => {
  expect(followUps({ metric: 'REVENUE', compare: 'PREVIOUS', groupBy: 'MONTH' })).toEqual([]);
  expect(followUps({ metric: 'REVENUE', compare: 'PREVIOUS', productLine: {} })).toEqual([]);
});
