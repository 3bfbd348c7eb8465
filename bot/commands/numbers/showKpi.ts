import { kindOf } from '../../../entities/values/period';
import { button, command, graphql } from '../../command';
import type { Button } from '../../reply';
import type { Say } from '../../texts/say';
import { activityKind } from '../../understand/slots/activity';
import { choice, dearer, filling } from '../../understand/slots/choice';
import {
  compare,
  countOfActivities,
  countOfWins,
  customerType,
  groupBy,
  metric,
  milestone,
} from '../../understand/slots/metrics';
import { knownRecord } from '../../understand/slots/names';
import { periodIn } from '../../understand/slots/period';
import { scopeOf } from '../../understand/slots/scope';
import { stageOrMilestone } from '../../understand/slots/stageOrMilestone';
import type { Viewer } from '../../viewer';
import { scopeInput } from '../scopes';
import { type Detail, worthReading } from './details';
import { followUps, isExplained } from './followUps';
import { tableFile } from './tableFile';

const KPI =
  graphql(`query Kpi($metric: KpiMetric!, $scope: ScopeInput, $period: Period, $groupBy: KpiDimension, $compare: KpiComparison, $from: String, $to: String, $filter: KpiFilter) {
  kpi(metric: $metric, scope: $scope, period: $period, groupBy: $groupBy, compare: $compare, from: $from, to: $to, filter: $filter) {
    metric period unit value formatted numerator denominator sampleSize changeFormatted currency definition meaning csv
    scope { type label }
    previous { formatted period }
    details { key label value formatted }
    groups { key label formatted sampleSize }
    chart { alt url }
  }
}`);

interface Data {
  kpi: {
    metric: string;
    period: string;
    unit: string;
    value: string | null;
    formatted: string;
    numerator: string | null;
    denominator: string | null;
    sampleSize: number;
    changeFormatted: string | null;
    definition: string;
    meaning: string | null;
    csv: string | null;
    scope: { type: string; label: string };
    previous: { formatted: string; period: string } | null;
    details: Detail[];
    groups: { key: string; label: string; formatted: string; sampleSize: number }[];
    chart: { alt: string; url: string } | null;
  };
}

/** "Won" after "how many deals": what makes the question one about wins. */
const wonWord = choice({
  WON: {
    en: ['(win|won|close|closed|land|landed|sign|signed)'],
    zh: ['(赢了|成交了|签了|赢|成交|签|拿下|拿下了|赢单)'],
  },
});

/** "Existing customers" is the customer type, unless a channel or source is spoken of. */
const EXISTING_CUSTOMERS = 0.05;

/** A little, so that of two readings of the same words the cut goes first. */
const BY_TEAM = 0.01;

const ASK =
  '(is|are|was|were|did|does|do|has|have|looking like|looking|look like|look|stand|standing|worth|at|doing|so far|made|make|had|there|right now|numbers|number|figures|figure|like|stats|total|going|been|for|in|achieve|achieved|get|got|held|send|sent|bring|brought|generate|generated|book|booked|run|ran|log|logged|done)';

export const showKpi = command({
  name: 'showKpi',
  area: 'numbers',
  examples: {
    en: [
      'show my conversion this month',
      'sales cycle by product line this quarter vs last',
      'how many calls did Bob make last week',
    ],
    zh: ['显示我本月的转化率', '本季度各产品线的销售周期', '李娜上周打了多少个电话'],
  },
  sentences: {
    en: [
      `[<show>] [<howMuch>] {metric} [${ASK}] [${ASK}]`,
      '(how am i|how are we|how is {scope}|how are {scope}) [doing|performing|tracking|looking|coming along|going] (on|with|in|for|at) {metric}',
      '[<show>] {kind} {groupBy}',
      '[<show>] {kind} [{period}] {compare}',
      `[<show>] {counted} {kind} [${ASK}] [we|they|you] [${ASK}]`,
      `[<show>] {kind} (count|counts|numbers|volume|stats|totals|total|number|activity|made|logged|done|held|tally) [${ASK}]`,
      `{wins} (did|have|has|were) [{scope}] [we|i|they|he|she] {won}`,
      `{wins} {won}`,
      '[<show>] conversion [rate|rates] [from] {from} (to|into|-) {to}',
      '[<show>] [the] [lead] {from} (to|into|-) {to} (conversion|conversion rate|rate|conversions|ratio|cr)',
      'how many {from} (became|become|turned into|convert to|converted to|converted into|turn into|make it to|made it to|reached|reach|get to|got to) {to}',
      '[<show>] {kind} (did|has|have) {scope} (make|made|do|done|log|logged|have|had|send|sent|held|hold|run)',
    ],
    zh: [
      '[<show>] {metric} [<howMuch>]',
      '[<show>] (打了|做了|完成了|进行了|有|发了|开了|打|做|开|发|有了|安排了|搞了) {counted} [个|次|场|封|通|条] [客户] {kind}',
      '[<show>] {kind} {counted}',
      '[<show>] {kind} (了|过) {counted} [个|次|家|场|封|通|条] [客户]',
      '{wins} {won}',
      '{won} [了] {wins}',
      '[<show>] [从] {from} (到|至|-) {to} [的] (转化率|转化|转换率|转化情况|转化比例)',
      '[<show>] {from} (转|转化为|转化成|变成|转成) {to} [的] (转化率|比例|率|转化|比率)',
      '[<show>] (转化率|转化) [:|是] [从] {from} (到|至) {to}',
      '[<show>] {kind} [的] (量|数据|统计|情况|次数|数量|总数|总量) [<howMuch>]',
      '{counted} [个|次|场|封|通] {kind}',
    ],
  },
  extras: {
    en: [
      '[for|of|by|from|in|on|at|does|did|has|have|do|with] {scope}',
      '(for|of|by|did|has|does) {scope}',
      "{scope} 's",
      '[in|for|during|over|on|across|within] {period}',
      '{groupBy}',
      '[and] {compare}',
      '[and] (from|between) {from} (to|and) {to}',
      '(for|of|on|with|in|from selling|selling) [the] {productLine} [deals|product|line]',
      '{productLine}',
      '[for|of|from|via|through|on] [the|our] {channel} [channel|leads|source]',
      '(channel|source) {channel}',
      '{customerType}',
    ],
    zh: [
      '{scope} 的',
      '{scope}',
      '[在] {period} [的|内|里|以来]',
      '{groupBy} [的]',
      '{compare}',
      '[从] {from} (到|至) {to} [的]',
      '[产品线|产品] {productLine} [的|产品线]',
      '[来自|渠道|通过] {channel} [渠道|来源|带来|的]',
      '{customerType} [的]',
    ],
  },
  slots: {
    metric,
    counted: countOfActivities,
    wins: countOfWins,
    won: filling('ignored', wonWord),
    // "By team" splits the figure; it is not the own team's.
    scope: dearer(scopeOf, BY_TEAM),
    period: periodIn('past'),
    groupBy,
    compare,
    from: stageOrMilestone(milestone),
    to: stageOrMilestone(milestone),
    kind: activityKind,
    productLine: knownRecord('productLine'),
    channel: dearer(knownRecord('channel'), EXISTING_CUSTOMERS),
    customerType,
  },
  needs: ['metric'],
  settle({ ignored: _, ...filled }: Record<string, unknown>) {
    const period = typeof filled.period === 'string' ? filled.period : undefined;
    return {
      ...filled,
      ...(filled.metric === undefined && (filled.from || filled.to) ? { metric: 'CONVERSION_RATE' } : {}),
      ...(filled.metric === undefined && filled.kind ? { metric: 'ACTIVITIES' } : {}),
      // A whole year against the year before is the period before as much as a year ago.
      ...(filled.compare === 'YEAR_AGO' && period && kindOf(period) === 'YEAR' ? { compare: 'PREVIOUS' } : {}),
    };
  },
  operation({
    metric: what,
    scope,
    period,
    groupBy: split,
    compare: against,
    from,
    to,
    kind,
    productLine,
    channel,
    customerType: type,
  }) {
    const filter = {
      productLineIds: productLine && [productLine.id],
      channelIds: channel && [channel.id],
      customerTypes: type && [type],
      activityKind: kind,
    };
    const filtered = Object.values(filter).some(value => value !== undefined);
    return {
      operation: KPI,
      variables: {
        metric: what,
        scope: scopeInput(scope),
        period,
        groupBy: split,
        compare: against,
        from: from?.key,
        to: to?.key,
        filter: filtered ? filter : undefined,
      },
    };
  },
  reply({ kpi }: Data, { say, setting, viewer }, slots) {
    const head = say('showKpi.head', {
      metric: kpi.metric,
      kind: slots.kind ?? 'none',
      value: kpi.formatted,
      whose: slots.scope?.type === 'ME' ? 'ME' : kpi.scope.label,
      period: say.period(kpi.period, setting),
    });
    const rests = restsOn(kpi, say);
    const text = [rests === null ? head : say('showKpi.first', { head, rests })];
    if (kpi.previous)
      text.push(
        say('showKpi.previous', {
          compare: slots.compare ?? 'PREVIOUS',
          previous: kpi.previous.formatted,
          period: say.period(kpi.previous.period, setting),
          change: kpi.changeFormatted ?? 'none',
        }),
      );
    if (kpi.meaning) text.push(kpi.meaning);
    const facts = worthReading(kpi);
    if (facts.length > 0)
      text.push(facts.map(({ label, value }) => say('figure.line', { label, value })).join(say('figure.separator')));
    text.push(...kpi.groups.map(group => `• ${group.label}: ${group.formatted}`), kpi.definition);
    const buttons = buttonsFor(kpi, jsonOf(slots), say, viewer);
    return {
      text: text.join('\n'),
      private: true,
      ...(facts.length > 0 ? { facts } : {}),
      ...(kpi.groups.length > 0
        ? {
            table: {
              columns: [
                { label: say('label.group') },
                { label: say('metric', { metric: kpi.metric }), align: 'right' },
                { label: say('label.count'), align: 'right' },
              ],
              rows: kpi.groups.map(group => [group.label, group.formatted, String(group.sampleSize)]),
            },
          }
        : {}),
      ...(kpi.chart ? { chart: kpi.chart } : {}),
      ...tableFile(kpi.csv, say),
      ...(buttons.length > 0 ? { buttons } : {}),
    };
  },
});

/** What can be asked next: another cut, why it changed, the records behind it, and how to come by a target or reach it. */
function buttonsFor(
  { metric: what, value, sampleSize, changeFormatted }: Data['kpi'],
  slots: Record<string, unknown>,
  say: Say,
  { role }: Viewer,
): Button[] {
  if (what === 'ATTAINMENT' && value === null) return role === 'REP' ? [] : [setButton(slots, say)];
  const { scope, period } = slots;
  const cuts = followUps(slots).map(({ label, cut }) => button(say(label), 'showKpi', { ...slots, ...cut }));
  const figure = { figure: slots };
  return [
    ...(what === 'ATTAINMENT' ? [button(say('showKpi.plan'), 'planToTarget', { scope, period })] : []),
    ...(changeFormatted !== null && isExplained(what) ? [button(say('showKpi.why'), 'explainChange', figure)] : []),
    ...cuts,
    ...(sampleSize > 0 ? [button(say('showKpi.records'), 'showRecords', figure)] : []),
  ];
}

function setButton({ scope, period }: Record<string, unknown>, say: Say): Button {
  return button(say('showKpi.setTarget'), 'setTarget', { scope, period, metric: 'REVENUE' }, 'primary');
}

/** What the figure rests on; null for a count, which says so itself. */
function restsOn({ metric: what, unit, numerator, denominator, sampleSize }: Data['kpi'], say: Say): string | null {
  // Attainment says itself what of what was reached.
  if (unit === 'COUNT' || what === 'ATTAINMENT') return null;
  // Of a ratio of two amounts the one is no part of the other.
  return unit === 'RATIO' && what !== 'LTV_CAC' && numerator !== null && denominator !== null
    ? say('showKpi.parts', { numerator: say.number(numerator), denominator: say.number(denominator) })
    : say('showKpi.sample', { count: sampleSize });
}

function jsonOf(slots: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(slots).filter(([name, value]) => value !== undefined && name !== 'remark'));
}
