import { kindOf, type Period, periodOf, previousPeriod, yearAgo } from '../../../entities/values/period';
import { button, command, graphql } from '../../command';
import type { Button } from '../../reply';
import type { Say } from '../../texts/say';
import type { Chart } from '../../understand/chart';
import type { Capture } from '../../understand/paths';
import { activityKind } from '../../understand/slots/activity';
import { severalScopes } from '../../understand/slots/attendees';
import { dearer, filling, unshown } from '../../understand/slots/choice';
import {
  againstTarget,
  bestYield,
  closingDeals,
  countOfActivities,
  countOfCustomers,
  countOfWins,
  customersSeen,
  doneWithCustomers,
  gained,
  goalWord,
  oneCustomer,
  soldAmount,
  won,
} from '../../understand/slots/counts';
import { compare, customerType, groupBy } from '../../understand/slots/cuts';
import { metric } from '../../understand/slots/metrics';
import { milestone } from '../../understand/slots/milestone';
import { knownRecord } from '../../understand/slots/names';
import { periodAt, periodIn } from '../../understand/slots/period';
import { scopeOf } from '../../understand/slots/scope';
import { stageOrMilestone } from '../../understand/slots/stageOrMilestone';
import { stepBack, steppedBack } from '../../understand/slots/stepBack';
import type { Viewer } from '../../viewer';
import { scopeInput } from '../scopes';
import { type Detail, worthReading } from './details';
import { followUps, isExplained } from './followUps';
import { kpiExtras, kpiSentences } from './kpiSentences';
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

/** "Existing customers" is the customer type, unless a channel or source is spoken of. */
const EXISTING_CUSTOMERS = 0.05;

/** A little, so that of two readings of the same words the cut goes first. */
const BY_TEAM = 0.01;

/** "Last year" after "compared with" is a comparison of its own, sooner than a period by chance. */
const OTHER = 0.15;

/** A kind of activity alone narrows the count of them, when nothing else is made of the word. */
const KIND_ALONE = 0.3;

/** Figures that look ahead: their "December" is the coming one. */
const AHEAD = new Set(['FORECAST', 'PIPELINE']);

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
  sentences: kpiSentences,
  extras: kpiExtras,
  slots: {
    metric,
    counted: countOfActivities,
    wins: countOfWins,
    won,
    sold: soldAmount,
    customers: countOfCustomers,
    gained,
    seen: customersSeen,
    done: doneWithCustomers,
    closing: closingDeals,
    attained: againstTarget,
    goal: goalWord,
    customer: oneCustomer,
    // "By team" splits the figure; it is not the own team's.
    scope: dearer(scopeOf, BY_TEAM),
    scopes: filling('scope', severalScopes),
    step: stepBack,
    yields: bestYield,
    period: periodIn('past'),
    groupBy,
    compare,
    other: unshown(dearer(periodIn('past'), OTHER)),
    from: stageOrMilestone(milestone),
    to: stageOrMilestone(milestone),
    kind: activityKind,
    onlyKind: filling('kind', dearer(activityKind, KIND_ALONE)),
    productLine: knownRecord('productLine'),
    channel: dearer(knownRecord('channel'), EXISTING_CUSTOMERS),
    customerType,
  },
  needs: ['metric'],
  settle({ ignored: _, other, ...given }: Record<string, unknown>, chart, captures) {
    const filled = steppedBack(given, chart);
    const metric = metricOf(filled);
    const period = periodMeant(filled.period, metric, chart, captures);
    const compare = filled.compare ?? comparisonOf(period, other, chart);
    return {
      ...filled,
      ...(metric ? { metric } : {}),
      ...(period ? { period } : {}),
      // A whole year against the year before is the period before as much as a year ago.
      ...(compare ? { compare: period && kindOf(period) === 'YEAR' ? 'PREVIOUS' : compare } : {}),
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

/** The metric that is named, or else implied by what is counted. */
function metricOf({ metric, from, to, kind }: Record<string, unknown>): unknown {
  return metric ?? (from || to ? 'CONVERSION_RATE' : kind ? 'ACTIVITIES' : undefined);
}

/** The period as it is meant for a figure: the coming one for what looks ahead. */
function periodMeant(named: unknown, metric: unknown, chart: Chart, captures: readonly Capture[]): Period | undefined {
  const period = typeof named === 'string' ? named : undefined;
  const capture = captures.find(({ slot }) => slot === 'period');
  if (!capture || !AHEAD.has(String(metric))) return period;
  const ahead = periodAt(chart, capture.from, 'future');
  return ahead && ahead.end === capture.to ? ahead.period : period;
}

/** How another period stands to the one asked for, or else to the present one: "Q3 vs Q2", 跟上季度比. */
function comparisonOf(period: Period | undefined, other: unknown, chart: Chart): 'PREVIOUS' | 'YEAR_AGO' | undefined {
  const { today, viewer } = chart.setting;
  const kind = typeof other === 'string' ? kindOf(other) : null;
  if (!kind || kind === 'RANGE') return undefined;
  const asked = period ?? periodOf(today, kind, viewer.workspace);
  if (previousPeriod(asked, viewer.workspace) === other) return 'PREVIOUS';
  return yearAgo(asked, viewer.workspace) === other ? 'YEAR_AGO' : undefined;
}

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
