import { button, command, graphql } from '../../command';
import { periodIn } from '../../understand/slots/period';
import { scopeOf } from '../../understand/slots/scope';
import { presentSpan } from '../../understand/slots/span';
import { scopeInput } from '../scopes';

const SNAPSHOT =
  graphql(`query Snapshot($metrics: [KpiMetric!]!, $scope: ScopeInput, $period: Period, $compare: KpiComparison) {
  kpis(metrics: $metrics, scope: $scope, period: $period, compare: $compare) {
    metric label formatted change periodLabel meaning
    scope { label }
    previous { formatted }
    details { key value formatted }
  }
}`);

interface Data {
  kpis: {
    metric: string;
    label: string;
    formatted: string;
    change: string | null;
    periodLabel: string;
    meaning: string | null;
    scope: { label: string };
    previous: { formatted: string } | null;
    details: { key: string; value: string | null; formatted: string }[];
  }[];
}

const METRICS = ['REVENUE', 'ATTAINMENT', 'PIPELINE', 'CONVERSION_RATE', 'WIN_RATE', 'SALES_CYCLE', 'ACTIVITIES'];

const DOING =
  '(doing|performing|getting on|going|looking|holding up|faring|coming along|tracking|getting along|shaping up)';

export const showSnapshot = command({
  name: 'showSnapshot',
  area: 'numbers',
  examples: {
    en: ["show East's numbers", 'how are we doing this month'],
    zh: ['看看华东的数据', '本月情况怎么样'],
  },
  sentences: {
    en: [
      '[<show>] (numbers|figures|kpis|stats|snapshot|overview|dashboard|scorecard|key figures|key numbers|performance|metrics|kpi overview|kpi summary|sales summary|performance summary|performance overview|sales overview|sales dashboard|business snapshot|score card) [look|looking|like|at a glance|summary|overview]',
      `how (are|is|am|'s|were|was|did|do|does|have|has) [we|they|things|everything|business|sales|it] [all] [been] ${DOING}`,
      'how (did|do|does) [we|they|it|things] (do|go|look|perform|fare)',
      `how (are|is|am|'s|were|was|has|have) {scope} [been] ${DOING}`,
      `(how|hows) [is|'s|was] {scope} {span} [been] ${DOING}`,
      'what (do|does|did) [the|my|our|{scope}] [{scope}] (numbers|figures|kpis|stats) look like',
      `hows [{scope}] [{period}] ${DOING}`,
      'how (did|do|does) {scope} (do|go|look|perform|fare)',
      "how (is|'s|are) business",
      'where do [we] stand',
      '(give|send) (me|us) [a|an|the] [quick] (snapshot|overview|summary|rundown) [of] [the] (numbers|figures|month|week|quarter|team|business)',
    ],
    zh: [
      '[<show>|来个|来一份|给个|来一个|出个] [整体|总体|关键|核心|各项|主要|业绩|销售|经营] [数据|指标] (数据|指标|数字|kpi|概况|概览|总览|看板|仪表盘|大盘|成绩单|战况|战报)',
      '[<show>] [整体|总体|业务|销售|工作|业绩|经营] (情况|表现|进展|状况|业务|生意) (怎么样|如何|咋样|怎样|好吗|还好吗)',
      '(做|干|表现|进展|完成|跑|打|卖) [得|的] (怎么样|如何|咋样|怎样|好不好|还行吗)',
      '(怎么样|咋样|如何)',
      '<show> [整体|总体|销售|业务] (情况|表现|状况)',
    ],
  },
  extras: {
    en: [
      '[for|of|by|from|in|on|at|is|are|does|did|has|have] {scope}',
      "{scope} 's",
      '[in|for|during|over|on|across|within] {period}',
      '(today|so far)',
    ],
    zh: ['{scope} [的]', '[在] {period} [的|内|里|以来]', '(最近|近来|近期|这段时间)'],
  },
  slots: { scope: scopeOf, period: periodIn('past'), span: presentSpan },
  operation: ({ scope, period }) => ({
    operation: SNAPSHOT,
    variables: { metrics: METRICS, scope: scopeInput(scope), period, compare: 'PREVIOUS' },
  }),
  reply({ kpis }: Data, { say }, { scope, period }) {
    const lines = kpis.map(kpi => ({ label: kpi.label, value: told(kpi) }));
    const [first] = kpis;
    const of = { ...(scope ? { scope } : {}), ...(period ? { period } : {}) };
    return {
      text: [
        say('showSnapshot.head', { whose: first?.scope.label ?? '', period: first?.periodLabel ?? '' }),
        ...lines.map(({ label, value }) => say('figure.line', { label, value })),
        ...kpis.flatMap(({ meaning, metric }) => (meaning && metric === 'CONVERSION_RATE' ? [meaning] : [])),
      ].join('\n'),
      facts: lines,
      private: true,
      buttons: [button(say('showSnapshot.funnel'), 'showFunnel', of)],
    };

    function told({ formatted, change, previous, details }: Data['kpis'][number]): string {
      const coverage = details.find(({ key, value }) => key === 'coverage' && value !== null);
      if (coverage) return say('showSnapshot.coverage', { value: formatted, times: coverage.formatted });
      if (change === null || !previous) return formatted;
      const way = change.startsWith('-') ? 'DOWN' : Number(change) === 0 ? 'SAME' : 'UP';
      return say('showSnapshot.change', { value: formatted, way, previous: previous.formatted });
    }
  },
});
