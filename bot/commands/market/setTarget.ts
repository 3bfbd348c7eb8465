import { kindOf } from '../../../entities/values/period';
import { button, command, graphql } from '../../command';
import type { Button, Fact } from '../../reply';
import type { Say } from '../../texts/say';
import type { Chart } from '../../understand/chart';
import type { Capture } from '../../understand/paths';
import { filling } from '../../understand/slots/choice';
import { periodIn } from '../../understand/slots/period';
import { scopeOf, someone } from '../../understand/slots/scope';
import { countedMetric, rateOf, targetMetric, targetValue, targetVerb } from '../../understand/slots/targets';
import { scopeInput } from '../scopes';
import { cascadeWay } from './cascadeWay';
import { TARGET_WORD, TARGET_WORD_ZH } from './targetWords';

const SET_TARGET = graphql(`mutation SetTarget($input: SetTargetInput!) {
  setTarget(input: $input) {
    target { id label formatted period periodLabel scope { type label } }
    smart {
      passed
      specific { passed words }
      measurable { passed words }
      achievable { passed words }
      relevant { passed words }
      timeBound { passed words }
    }
    sums { words }
    parts { id }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

const POINTS = ['specific', 'measurable', 'achievable', 'relevant', 'timeBound'] as const;

interface Data {
  setTarget: {
    target: {
      label: string;
      formatted: string;
      period: string;
      periodLabel: string;
      scope: { type: string; label: string };
    };
    smart: Record<(typeof POINTS)[number], { passed: boolean | null; words: string }>;
    sums: { words: string }[];
    parts: { id: string }[];
  };
}

const SET =
  '(set|fix|define|make|put|change|update|raise|lower|increase|decrease|adjust|move|give|assign|bump|cut|reset|create|add|log|record)';
const TO = '(to|at|of|as|:|=|is|will be|to be|should be|be)';
const SET_ZH =
  '(设为|设成|设定为|设置为|定为|定成|定在|定到|改为|改成|调整为|调整到|调整成|调到|调成|调为|提高到|提到|上调到|下调到|降到|设到|更新为|变成|是|为|:|设|定)';

/** What somebody is told to do with the number of a target. */
const MUST =
  '(should|must|has to|needs to|is to|are to|shall|is expected to|are expected to|is supposed to|are supposed to|ought to)';
const REACH =
  '(win|close|reach|hit|do|get|deliver|land|achieve|sign|bring|bring in|book|have|be at|log|come in at|add|gain|acquire)';
const REACH_ZH = '(签|做|完成|达到|达成|拿下|拿|赢|成交|做到|实现|开发|新增|冲到|冲|开|谈下|拓展|签下|出|搞定)';

export const setTarget = command({
  name: 'setTarget',
  area: 'numbers',
  examples: {
    en: ["set Alice's revenue target to 120k for Q1", "East's target for December: 25% conversion rate"],
    zh: ['把李娜下季度的销售额目标设为30万', '王伟12月的赢单目标定为5单'],
  },
  sentences: {
    en: [
      `${SET} [a|an|the] [new] ${TARGET_WORD} ${TO} {value}`,
      `(set|fix|define|assign|make) [a|an|the] [new] ${TARGET_WORD} {value}`,
      `${SET} [a|an] {value} ${TARGET_WORD}`,
      `[i want|we want|i need|we need|i would like] (have|has|get|gets|carry|carries|to have|to get|to carry) [a|an] [new] ${TARGET_WORD} ${TO} {value}`,
      `(have|has|get|gets|to have|to get) [a|an] {value} ${TARGET_WORD}`,
      `${SET} [a|an|the] [new] ${TARGET_WORD}`,
      `[new] ${TARGET_WORD} ${TO} {value}`,
      `{value} [as|is] [a|the|our|my] [new] ${TARGET_WORD}`,
      '(set|give|put|fix|assign) {someone} [at|to|down for|a|an|for] {value} [of|in|for] {metric}',
      `{someone} ${MUST} [to] (${REACH}|{verb}) [at least|about|a total of|minimum] {value}`,
      `i (expect|want|need) {someone} to (${REACH}|{verb}) [at least|about|a total of|minimum] {value}`,
      `i (expect|want|need) {someone} (at|on|to be at) {value}`,
    ],
    zh: [
      `[把|将|给|为|帮] ${TARGET_WORD_ZH} ${SET_ZH} {value}`,
      `[给|为|帮] (设定|制定|设置|设|定|下|下达|定下|设个|定个|立个|安排) [一个|个|一下] [新] ${TARGET_WORD_ZH} [${SET_ZH}] [{value}]`,
      `[给|为|帮] (设定|设置|设|定|下达|定个|设个) [一个|个] {value} [的] ${TARGET_WORD_ZH}`,
      `${TARGET_WORD_ZH} {value}`,
      `{someone} [至少|起码|最少] (得|必须|必须要|应该|应|要求|至少要|起码要|至少|起码|最少要|至少得) [能] (${REACH_ZH}|{verb}) [到|够|出|下|满] {value}`,
      `(要求|希望|让) {someone} [要|能|至少|起码] (${REACH_ZH}|{verb}) [到|够|出|下|满] {value}`,
      `[按|按照|就按|就] {value} [来] (定|设|下|定下|设定) ${TARGET_WORD_ZH}`,
      `(给|为|帮) {scope} [${SET_ZH}|下|安排|压|派|背] {value} [的] [${TARGET_WORD_ZH}]`,
      `{scope} [背|扛|承担|领|负责] {value} [的] ${TARGET_WORD_ZH}`,
    ],
  },
  extras: {
    en: [
      "{scope} ['s]",
      '(for|of) {scope}',
      '[for|in|during|of] {period}',
      '{metric}',
      '(on|in|for) {metric}',
      '[in] {counted}',
      `[,] (make|set|put|take|record|note|use|log) (that|it|this) [as] [the|a|as the|as a|down as] [new] [monthly|official] ${TARGET_WORD}`,
      `(that is|that 's|as) (the|his|her|their|our) [new] ${TARGET_WORD}`,
      '[a|per] (monthly|quarterly|yearly|annual)',
    ],
    zh: [
      '{scope} [的]',
      '[在] {period} [的|内]',
      '{metric} [的]',
      '{counted}',
      '[个|单|家|笔|次|人民币]',
      `[,] (按这个|按此|就按这个|就这个|照这个|以此|这样|就这么) [来] (定|设|作为|当|做|下|定下|记) [一下] [${TARGET_WORD_ZH}]`,
      `(作为|当作|当|算) ${TARGET_WORD_ZH}`,
    ],
  },
  slots: {
    scope: scopeOf,
    metric: targetMetric,
    counted: countedMetric,
    verb: targetVerb,
    someone: filling('scope', someone),
    value: targetValue,
    period: periodIn('future'),
    cascade: cascadeWay,
  },
  needs: ['scope', 'metric', 'value', 'period'],
  changes: true,
  settle: (filled, chart, captures) => (isDifference(chart, captures) ? { ...filled, value: undefined } : filled),
  operation({ scope, metric, value, period, cascade }, { said, say }) {
    if (value?.percent && metric !== 'CONVERSION_RATE') return { text: say('setTarget.noPercent', { metric }) };
    const input = {
      scope: scopeInput(scope),
      metric,
      value: value && (metric === 'CONVERSION_RATE' ? rateOf(value) : value.amount),
      currency: value?.currency,
      period,
      cascade: cascade && [cascade],
      said,
    };
    return { operation: SET_TARGET, variables: { input } };
  },
  reply({ setTarget: done }: Data, { say }, slots) {
    const { target, smart, sums } = done;
    const named = { whose: target.scope.label, metric: target.label, period: target.periodLabel };
    const told = [smart.achievable, smart.relevant, smart.timeBound].filter(
      point => point === smart.achievable || point.passed === false,
    );
    const text = [
      say('setTarget.done', { ...named, value: target.formatted }),
      ...told.map(point => point.words),
      ...sums.map(sum => sum.words),
    ];
    return {
      text: text.join('\n'),
      private: target.scope.type === 'USER',
      facts: POINTS.map(
        (name): Fact => ({ label: pointLabel(name, smart[name].passed, say), value: smart[name].words }),
      ),
      buttons: nextStep(done, slots, say),
    };
  },
});

/** "Raise it by 10 %" says how much more, not how much: then that is asked for. */
function isDifference(chart: Chart, captures: readonly Capture[]): boolean {
  const value = captures.find(({ slot }) => slot === 'value');
  return value !== undefined && DIFFERENCE.has(chart.texts[value.from - 1] ?? '');
}

const DIFFERENCE = new Set(['by', '+', '-', '加', '涨', '增', '降', '减', '少', '多', '高', '低']);

function pointLabel(name: (typeof POINTS)[number], passed: boolean | null, say: Say): string {
  return say('setTarget.point', { name, passed: passed === null ? 'unknown' : passed ? 'yes' : 'no' });
}

/** A year or quarter is passed on to its parts, a team's target to its people, as long as nobody has done so. */
function nextStep({ target, parts }: Data['setTarget'], slots: Record<string, unknown>, say: Say): Button[] {
  const { scope, metric, value, period } = slots;
  if (parts.length > 0) return [];
  const kind = kindOf(target.period);
  const split = (cascade: 'PERIODS' | 'PEOPLE', label: string) => [
    button(label, 'setTarget', { scope, metric, value, period, cascade }),
  ];
  if (kind === 'YEAR' || kind === 'QUARTER') return split('PERIODS', say('setTarget.byPeriods', { kind }));
  return target.scope.type === 'USER' ? [] : split('PEOPLE', say('setTarget.byPeople'));
}
