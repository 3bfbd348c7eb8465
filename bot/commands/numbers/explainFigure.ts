import { command, graphql } from '../../command';
import { metric } from '../../understand/slots/metrics';
import { variablesOf } from './figureAgain';
import { figureSlot } from './figureSlot';
import { whichFigure } from './whichFigure';

const EXPLAIN =
  graphql(`query ExplainFigure($metric: KpiMetric!, $scope: ScopeInput, $period: Period, $groupBy: KpiDimension, $from: String, $to: String, $filter: KpiFilter) {
  kpi(metric: $metric, scope: $scope, period: $period, groupBy: $groupBy, from: $from, to: $to, filter: $filter) {
    label periodLabel formatted numerator denominator sampleSize definition meaning
    scope { label }
    details { key label formatted }
  }
}`);

interface Data {
  kpi: {
    label: string;
    periodLabel: string;
    formatted: string;
    numerator: string | null;
    denominator: string | null;
    sampleSize: number;
    definition: string;
    meaning: string | null;
    scope: { label: string };
    details: { key: string; label: string; formatted: string }[];
  };
}

const CALCULATED =
  '(calculated|computed|worked out|measured|reckoned|derived|defined|determined|arrived at|put together|figured out|made up|built|obtained|counted)';
const CALCULATE =
  '(calculate|calculated|computed|measured|counted|got|compute|work out|worked out|get to|arrive at|come up with|get|measure|count|define|derive|figure out|reckon|come to|obtain)';
const THIS = '(this|that|it|these|those|them)';
const FIGURE = '(figure|number|numbers|figures|kpi|metric|value|result|rate|percentage|amount|calculation|score|one)';

export const explainFigure = command({
  name: 'explainFigure',
  area: 'numbers',
  examples: {
    en: ['how is this calculated?', 'where does this number come from?'],
    zh: ['这个怎么算的?', '这个数怎么来的'],
  },
  sentences: {
    en: [
      `how (is|was|are|were|did|does|do|'s) [${THIS}|the] [${FIGURE}] [being|get] ${CALCULATED}`,
      `[tell me|show me|explain] how (you|we|they) ${CALCULATE} [to] [${THIS}|the] [${FIGURE}]`,
      `[tell me|show me|explain] how [${THIS}|the] [${FIGURE}] (is|was|are|were) ${CALCULATED}`,
      `how (do|did|does|have|would|can) (you|we|u|uplift|the bot|they|i|one) ${CALCULATE} [to] [${THIS}|the] [${FIGURE}]`,
      `how (do|did) (you|we|u) (work|figure) ${THIS} [${FIGURE}] out`,
      `where (does|did|do|is|are) [${THIS}|the] [${FIGURE}] (come|coming|taken|came) from`,
      `(what is|what 's|whats|what are) [${THIS}|the] [${FIGURE}] (based on|made of|made up of|calculated from)`,
      `(explain|clarify|define) (${THIS}|the) [${FIGURE}]`,
      "(what is|what 's|whats|show me|give me|tell me) [the] (formula|definition|calculation|method|maths|math) [behind|for|of] [this|that|it] [number|figure]",
      `what does ${THIS} [${FIGURE}] (mean|include|stand for|cover)`,
      `(what counts|what goes) (as|into|in|toward|towards) [${THIS}] [${FIGURE}]`,
      `how (is|are|was|'s) [the|my|our] {metric} ${CALCULATED}`,
      `how (do|did|does) (you|we|u|uplift) ${CALCULATE} [the|my|our] {metric}`,
      `(explain|define) [the|my|our] {metric} [figure|number|calculation|to me]`,
      "[what is|what 's|whats] [the] (definition|formula|calculation) (of|for|behind) [the|our] {metric}",
    ],
    zh: [
      '[这|这个|那个|该|上面|上面的|刚才的|这些] [数|数字|数据|结果|指标|值|率|比例|金额|number|figure|kpi] [是|都是|又是] (怎么|如何|咋|怎样|怎么样) [计|统] (算|来|算出来|得出来|得出|计算|统计|算出|得来|计算出来|统计出来|得到|定义|核算|测算) [的]',
      '[这个|这] [指标|数|数字|数据] [的] (计算|统计)(方法|口径|公式|方式|逻辑|规则|依据) [是] [什么|怎样的|啥]',
      '(解释|说明)[一下|下] (这|这个|那个|上面的|刚才的) [数|数字|数据|结果|指标|值]',
      '(口径|算法|公式)(是什么|是啥|是怎样的|呢)',
      '(这个|这)[数|数字|指标|数据](是什么意思|什么意思|怎么理解|包括什么|包含哪些内容)',
      '(依据|根据)[是]什么[算|算出来|得出]的',
      '{metric} [是] (怎么|如何|咋|怎样) (算|来|算出来|得出来|计算|统计|得来) [的]',
      '{metric} [的] (计算|统计)(方法|口径|公式|方式|逻辑|规则) [是] [什么|怎样的|啥]',
    ],
  },
  slots: { metric, figure: figureSlot },
  async operation({ metric: named, figure: pressed }, turn) {
    const figure = pressed ?? (named ? { metric: named } : turn.earlier.figure);
    if (!figure) return whichFigure(turn, 'explainFigure');
    const { compare: _, ...variables } = await variablesOf(figure, turn);
    return { operation: EXPLAIN, variables };
  },
  reply({ kpi }: Data, { say }) {
    const head = say('figure.head', {
      label: kpi.label,
      whose: kpi.scope.label,
      period: kpi.periodLabel,
      value: kpi.formatted,
    });
    const { numerator, denominator, sampleSize: count } = kpi;
    const parts =
      numerator !== null && denominator !== null
        ? [
            say('explainFigure.parts', {
              numerator: say.number(numerator),
              denominator: say.number(denominator),
              count,
            }),
          ]
        : [say('showKpi.sample', { count })];
    return {
      text: [head, kpi.definition, ...parts, ...(kpi.meaning ? [kpi.meaning] : [])].join('\n'),
      private: true,
      ...(kpi.details.length > 0
        ? { facts: kpi.details.map(({ label, formatted }) => ({ label, value: formatted })) }
        : {}),
    };
  },
});
