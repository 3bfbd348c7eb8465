import { Decimal } from 'decimal.js';
import { button, command, graphql } from '../../command';
import { percentage } from '../../understand/slots/percent';
import { periodIn } from '../../understand/slots/period';
import { scopeOf } from '../../understand/slots/scope';
import { targetMetric } from '../../understand/slots/targets';
import { scopeInput } from '../scopes';
import { TARGET_WORD, TARGET_WORD_ZH } from './targetWords';

const SUGGEST_TARGET = graphql(`query SuggestTarget($input: SuggestTargetInput!) {
  suggestTarget(input: $input) {
    scope { type label team { id name } user { id name } }
    metric period periodLabel unit value formatted reckoned
    perWeek { kind perWeek soFarPerWeek sampleSize }
  }
}`);

interface Named {
  id: string;
  name: string;
}

interface Data {
  suggestTarget: {
    scope: { type: string; label: string; team: Named | null; user: Named | null };
    metric: string;
    period: string;
    periodLabel: string;
    unit: string;
    value: string | null;
    formatted: string;
    reckoned: string;
    perWeek: { kind: string; perWeek: string; soFarPerWeek: string; sampleSize: number }[];
  };
}

/** Fewer won deals than this make a conversion that says little. */
const FEW_DEALS = 5;

const GOOD = '[good|reasonable|realistic|fair|sensible|new|stretch|ambitious|smart|right|proper|achievable]';

export const suggestTarget = command({
  name: 'suggestTarget',
  area: 'numbers',
  examples: {
    en: [
      'suggest a target for East next quarter with 10% growth',
      'what would be a good revenue target for Diego next month',
    ],
    zh: ['建议华东下季度的目标', '李娜下个月的销售额目标定多少合适'],
  },
  sentences: {
    en: [
      `(suggest|recommend|propose|work out|calculate|estimate|come up with|figure out|advise|help me set|help us set|help set|give me an idea of|what would be|what should be|what could be) [a|an|the] ${GOOD} ${TARGET_WORD} [suggestion|be]`,
      `(what is|what 's|whats|is there|give me) [a|an|the] (good|reasonable|realistic|fair|sensible|stretch|ambitious|smart|right|proper|achievable|suggested|recommended) ${TARGET_WORD}`,
      `what (should|would|could|might) [a|an|the] ${GOOD} ${TARGET_WORD} [be|look like]`,
      `what ${TARGET_WORD} (should|could|would|can) [i|we|you] (set|give|suggest|recommend|pick|choose|take|aim for|propose)`,
      `${TARGET_WORD} (suggestion|suggestions|proposal|recommendation|idea|ideas)`,
      `(suggest|recommend|propose) ${TARGET_WORD}`,
      `how (should|would|could|do|can) (i|we|you|one) (set|choose|pick|define|fix|plan) [the|a] ${TARGET_WORD}`,
      `how (high|much|ambitious|big) should ${TARGET_WORD} be`,
      `[any|some|a] (good|reasonable|realistic|fair|sensible|achievable|sane|ambitious but realistic) ${TARGET_WORD}`,
      `(should|shall) (i|we) (set|give|put) [{scope}] [a|an|the] [${GOOD}] ${TARGET_WORD}`,
      `(what is|what 's|whats|what would be|what might be) [a|an|the] ${GOOD} [number|figure] (for|as) ${TARGET_WORD}`,
      `(any|have you got any|do you have any|got any) (suggestion|suggestions|idea|ideas|proposal|recommendation|advice) (for|on|about) [the|a] ${TARGET_WORD}`,
      `(where|at what level|how) (should|would|do) (i|we|you) (put|place|peg|size|set) [the|a] ${TARGET_WORD}`,
      `what (can|could|should) {scope} [realistically] (reach|achieve|aim for|hit|target|shoot for|manage)`,
      `what (should|could) (we|i) aim for`,
    ],
    zh: [
      `(建议|推荐|给出|给个|给|估|估个|估一个|拟|拟个|出个|测算|推算|估算|算|算算|算算看|计算|预估|帮我定|帮我算|帮我算算|参考|评估) [一个|一下|个|下] [合理|合适] [的] ${TARGET_WORD_ZH} [建议|吧]`,
      `[算算|看看|估计|评估|测算|帮我看看] [的] ${TARGET_WORD_ZH} [的] (建议|定多少|该定多少|应该定多少|应定多少|定多少合适|多少合适|多少比较合适|怎么定|该怎么定|怎么定比较好|设多少|设多少合适|该设多少|应该设多少|定多少好|定多高|应该是多少|该是多少|大概定多少|给个建议|有什么建议|建议值)`,
      `(建议|推荐) ${TARGET_WORD_ZH}`,
      `[应该|该|要|应] (定|设|给|下) (多少|多高|什么样|怎样) [的] ${TARGET_WORD_ZH} [才|比较|更|最] [合适|合理|好|靠谱]`,
      `${TARGET_WORD_ZH} [应该|该|要] (怎么|如何|怎样) (定|设|设定|制定|定合适|定才合理)`,
      `(要不要|该不该|是不是该|需不需要|是否|应不应该) (给|为) {scope} (定|设|下) [一个|个] [的] ${TARGET_WORD_ZH} [呢|吗]`,
      `(给|为) {scope} (定|设|下) (多少|多高|多大) [的] ${TARGET_WORD_ZH} [比较|才] [合适|合理|好]`,
      `${TARGET_WORD_ZH} (定|设) [在] (多少|多高|哪) [比较|才|更|最] [合适|合理|好|靠谱|现实]`,
      `(什么样|多大|多高|多少) [的] ${TARGET_WORD_ZH} [比较|才|更|最] (合适|合理|现实|靠谱)`,
      `{scope} [的] ${TARGET_WORD_ZH} [给|有] [个|什么] (建议|参考|推荐|意见)`,
    ],
  },
  extras: {
    en: [
      "{scope} ['s]",
      '(for|of) {scope}',
      '[for|in|during|of] {period}',
      '{metric}',
      '(on|in) {metric}',
      '[with|at|assuming|plus|and|given|including|based on] [a|an] {percent} [of] (growth|increase|more|uplift|up|higher|yoy|on top|growth rate)',
      '[with|at|assuming|and|given] [a|an] (growth|increase|uplift|growth rate) [of|:|at|is] {percent}',
      '(growing|increasing|up|plus|+) [by] {percent}',
    ],
    zh: [
      '{scope} [的]',
      '[在] {period} [的|内]',
      '{metric} [的]',
      '[按|以|按照|要|考虑|假设] [同比] (增长|增幅|提高|增加|上涨|涨|增|提升|上浮) [了|率|为|按] {percent} [的|计算|来算]',
      '[按|以|按照] {percent} [的] (增长|增幅|增速|增长率|涨幅) [来|计算|算|测算]',
    ],
  },
  slots: { scope: scopeOf, metric: targetMetric, period: periodIn('future'), percent: percentage },
  operation({ scope, metric, period, percent }) {
    const growth = percent === undefined ? undefined : new Decimal(percent).dividedBy(100).toFixed();
    return { operation: SUGGEST_TARGET, variables: { input: { scope: scopeInput(scope), metric, period, growth } } };
  },
  reply({ suggestTarget: found }: Data, { say, viewer }) {
    const { scope, metric, period, value, perWeek } = found;
    const named = { whose: scope.label, metric, period: found.periodLabel, value: found.formatted };
    const text = [say(value === null ? 'suggestTarget.none' : 'suggestTarget.done', named), found.reckoned];
    const effort = perWeek.map(each =>
      say('suggestTarget.effort', {
        kind: each.kind,
        count: say.number(each.perWeek),
        now: say.number(each.soFarPerWeek),
      }),
    );
    if (effort.length > 0) text.push(say('suggestTarget.perWeek', { effort: effort.join(say('list.separator')) }));
    const [first] = perWeek;
    if (first && first.sampleSize < FEW_DEALS) text.push(say('suggestTarget.few', { deals: first.sampleSize }));
    const place = scope.user ?? scope.team;
    const whose = { type: scope.user ? 'USER' : scope.team ? 'TEAM' : 'WORKSPACE', id: place?.id, name: place?.name };
    const percent = metric === 'CONVERSION_RATE';
    const slots = { scope: whose, metric, period, value: value && settable(value, percent) };
    const mayset = viewer.role !== 'REP' && value !== null;
    return {
      text: text.join('\n'),
      private: true,
      ...(mayset ? { buttons: [button(say('suggestTarget.set'), 'setTarget', slots, 'primary')] } : {}),
    };
  },
});

function settable(value: string, percent: boolean): { amount: string; percent: boolean } {
  return { amount: percent ? new Decimal(value).times(100).toFixed() : value, percent };
}
