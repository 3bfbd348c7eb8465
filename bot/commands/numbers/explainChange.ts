import { periodOf } from '../../../entities/values/period';
import { command, graphql } from '../../command';
import { metric } from '../../understand/slots/metrics';
import { variablesOf } from './figureAgain';
import { figureSlot } from './figureSlot';
import { whichFigure } from './whichFigure';

const CHANGE =
  graphql(`query ExplainChange($metric: KpiMetric!, $scope: ScopeInput, $period: Period!, $from: String, $to: String, $filter: KpiFilter, $compare: KpiComparison!) {
  explainChange(metric: $metric, scope: $scope, period: $period, from: $from, to: $to, filter: $filter, compare: $compare) {
    meaning
    report { label periodLabel formatted scope { label } previous { formatted periodLabel } }
    parts { key label formatted }
  }
}`);

interface Data {
  explainChange: {
    meaning: string;
    report: {
      label: string;
      periodLabel: string;
      formatted: string;
      scope: { label: string };
      previous: { formatted: string; periodLabel: string } | null;
    };
    parts: { key: string; label: string; formatted: string }[];
  };
}

const MOVED =
  '(down|up|lower|higher|less|more|worse|better|different|dropping|falling|rising|growing|shrinking|declining|increasing|decreasing|changed|dropped|fell|rose|grew|jumped|sank|dipped|slipped|slumped|climbed|shrank|fallen|risen|grown|declined|increased|decreased|so low|so high|so bad|so good|so much lower|so much higher|gone down|gone up|went down|went up|going down|going up|improved|improving)';
const MOVE =
  '(drop|fall|rise|grow|shrink|decline|increase|decrease|change|go down|go up|improve|get worse|get better|jump|sink|dip|slip|slump|climb)';
const SO = '(so|that|this|quite|too|such|only|just|suddenly|all of a sudden|so much|a lot|much|way)';
const LOW =
  '(low|high|bad|good|poor|weak|strong|few|many|little|small|big|slow|long|short|different|down|up|lower|higher|worse|better|less|more|much)';
const IT = '(it|this|that|they|these|the number|the figure|the rate|this number|that number|this figure|things)';

export const explainChange = command({
  name: 'explainChange',
  area: 'numbers',
  examples: {
    en: ['why?', 'why did it drop'],
    zh: ['为什么下降了?', '涨了是什么原因'],
  },
  sentences: {
    en: [
      'why',
      '(why|how come)',
      `(why|how come|what made|how) [is|are|was|were|has|did] [${IT}|the {metric}|{metric}] [been|get|become|gotten] ${SO} ${LOW}`,
      `(why|how come) [only|just] [that|so|this] (low|little|few|much|many)`,
      `(what|what 's|what is|what has) (happened|going on|changed|wrong|up|different) [here|there|with (${IT}|the {metric}|{metric}|the number|that number)]`,
      `what (went wrong|went right|is different|was different) [here|there|this time|with ${IT}]`,
      `(where|what) (does|did|is) (this|that|the) (drop|change|difference|increase|decline|rise|fall|jump|dip) (come|coming) from`,
      `[any idea|do you know|can you tell me|tell me|explain] (why|what 's behind|what is behind|what caused) (that|this|it|${IT}|the change|the drop|the rise) [is|was|happened|changed|dropped|fell|rose|went down|went up|drop|fall]`,
      `(why|how come) (did|does|do|has|have|is|are|was|were|'s) ${IT} (${MOVE.slice(1, -1)}|${MOVED.slice(1, -1)})`,
      `(why|how come) ${IT} [has|have|is|was|'s] ${MOVED}`,
      `(why|how come) (did|does|has|have|is|are|was|were|'s) [the|my|our] {metric} (${MOVE.slice(1, -1)}|${MOVED.slice(1, -1)})`,
      `(why|how come) [the|my|our] {metric} [has|have|is|was] ${MOVED}`,
      `(why|how come) [is|has|the] [${IT}] [been] ${MOVED}`,
      '(why|how come) [the|this|that|such a|such an] [big|sharp|sudden|huge] (drop|fall|rise|decline|increase|decrease|change|jump|dip|difference|growth|slump)',
      `(what|what 's|what is) (caused|drove|driving|behind|explains|is behind|made|causing) [the|this|that] (drop|fall|rise|decline|increase|decrease|change|jump|dip|difference|growth|slump)`,
      `what (made|makes) ${IT} ${MOVE}`,
      "(what 's|what is|whats) (the reason|the cause) [for|of|behind] [that|this|it|the drop|the change|the rise|the decline|the increase]",
      '(where|what) does the (drop|change|difference|increase|decline|rise|fall) come from',
      '(explain|break down) [the|this|that] (change|drop|rise|difference|decline|increase|fall|growth)',
      'what (changed|happened) [there|here]',
    ],
    zh: [
      '(为什么|为啥|怎么|怎么会|为何|咋) [会|又|还|就|一下子|突然] [这么|那么] [下降|上升|变化|降|升|涨|跌|少|多|低|高|差|好|减少|增加|下滑|提高|变少|变多|变低|变高|掉|波动|降低] [这么多|那么多|这么大|这么快|了这么多]',
      '{metric} [为什么|为啥|怎么|怎么会|为何|咋] [会|又|还|就|突然] [这么|那么] (下降|上升|变化|降|升|涨|跌|减少|增加|下滑|提高|变少|变多|变低|变高) [了] [这么多|那么多] [的] [是] [什么原因|原因是什么|为什么|怎么回事]',
      '(为什么|为啥|为何|咋回事|怎么回事|什么情况|啥情况|什么鬼)',
      '(为什么|为啥|怎么|怎么会|为何|咋) [这么|那么|才|只有|就] (低|高|少|多|差|好|惨|慢|快|长|短|一点|这点|这么点|那么点)',
      '[这|这个] (掉|涨|降|跌|少|多|低|高) [得|了] [也] [太] (这么多|那么多|多|厉害|狠|离谱|快|猛) [了] [是] [怎么回事|什么原因|为什么|为啥|咋回事]',
      '(差|少|多|低|高) 在 (哪|哪里|哪儿)',
      '[是] (哪里|哪块|哪方面|什么) [出了] (出问题|出了问题|问题|拖后腿|变了|导致的)',
      '[下降|上升|变化|降|升|涨|跌|减少|增加|下滑|提高|波动|降低|变动] [的] [是] (什么原因|啥原因|原因是什么|原因是啥|为什么|为啥|怎么回事)',
      '[是] (什么原因|啥原因|怎么回事)',
      '(分析|说明|解释)[一下] [下降|上升|变化|上涨|下滑|增长|减少] [的] (原因|变化)',
      '(原因|变化原因|下降原因|增长原因|上涨原因)(是什么|是啥|在哪|呢)',
    ],
  },
  slots: { metric, figure: figureSlot },
  async operation({ metric: named, figure: pressed }, turn) {
    const figure = pressed ?? (named ? { metric: named } : turn.earlier.figure);
    if (!figure) return whichFigure(turn, 'explainChange');
    const { groupBy: _, ...variables } = await variablesOf(figure, turn);
    const { viewer, today } = turn.setting;
    return {
      operation: CHANGE,
      variables: {
        ...variables,
        period: variables.period ?? periodOf(today, 'MONTH', viewer.workspace),
        compare: variables.compare ?? 'PREVIOUS',
      },
    };
  },
  reply({ explainChange: { report, parts, meaning } }: Data, { say }) {
    const head = say('figure.head', {
      label: report.label,
      whose: report.scope.label,
      period: report.periodLabel,
      value: report.formatted,
    });
    const before = report.previous
      ? [say('explainChange.before', { value: report.previous.formatted, period: report.previous.periodLabel })]
      : [];
    const lines = parts.map(({ label, formatted }) => `• ${say('figure.line', { label, value: formatted })}`);
    return {
      text: [[head, ...before].join(say('sentence.between')), meaning, ...lines].join('\n'),
      private: true,
      ...(parts.length > 0 ? { facts: parts.map(({ label, formatted }) => ({ label, value: formatted })) } : {}),
    };
  },
});
