import { button, command, graphql } from '../../command';
import { periodIn } from '../../understand/slots/period';
import { scopeOf } from '../../understand/slots/scope';
import { presentSpan } from '../../understand/slots/span';
import { stepBack, steppedBack } from '../../understand/slots/stepBack';
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

const FIGURES =
  '(numbers|figures|kpis|stats|snapshot|overview|dashboard|scorecard|key figures|key numbers|performance|metrics|kpi overview|kpi summary|sales summary|performance summary|performance overview|sales overview|sales dashboard|business snapshot|score card|results|key metrics|headline numbers|sales performance|sales results|main kpis|key kpis|all the numbers|team stats)';

const HOW_ZH = '(怎么样|如何|咋样|怎样|好不好|还行吗|好吗|还好吗|行不行|怎么样了|咋样了|啥样|什么样)';

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
      `[<show>] [overall|general|latest|current|main] ${FIGURES} [look|looking|like|at a glance|summary|overview|in a nutshell|update|so far]`,
      `[<show>] [a|an|the|my|our] [quick|short|full|brief|general|overall|complete] (snapshot|overview|summary|rundown|recap|picture|big picture|update|status|wrap up|round up|state of play|health check|status report|status update|report card|run through|look) (of|on|for|at|about) [the|my|our|{scope}] (numbers|figures|business|performance|results|sales|team|kpis|{span}|{scope}|{period})`,
      '[<show>|give me|get me|quick] (the big picture|big picture|the overall picture|the state of play|the bottom line|the highlights|the lay of the land|status update|status report|health check)',
      '(sum up|summarize|summarise|recap) [the|my|our|{scope}] (numbers|figures|results|performance|business|{period})',
      `(is|are|was|were) {scope} [{span}] ${DOING} (ok|okay|well|fine|alright|all right|good|badly|better|great)`,
      '(am|is|are) {scope} (ok|okay|alright|all right|in good shape|doing ok)',
      "(what is|what was|how is|how was) {scope} ['s] [overall] (performance|status|record|{span}) [been] [like|looking|going|so far]",
      '(how|hows) [is|was|were|did|has|will] [the|my|our|this|last|{scope}] [{scope}] {span} [been] (go|going|look|looking|shaping up|turn out|coming along|end|develop|treating me|treating us)',
      'how did {period} [go|look|turn out|end up|work out] [for {scope}]',
      'how (healthy|good|bad|strong) (is|was|are|were) [the|our|{scope}] (business|numbers|performance|results|{span}|{scope})',
      '(how|where) [do|are|am] [{scope}|we|things] (stand|standing|at) [so far|right now|overall]',
      '(how|where) (do|are|am|is) {scope} [stand|standing|at|stands]',
      `how (are|is|am|'s|were|was|did|do|does|have|has) [we|they|things|everything|business|sales|it] [all] [been] ${DOING}`,
      "(how did|how'd|howd|how do|how does) [we|they|it|things] (do|go|look|perform|fare)",
      `how (are|is|am|'s|were|was|has|have) {scope} [been] ${DOING}`,
      `(how|hows) [is|'s|was] {scope} {span} [been] ${DOING}`,
      'what (do|does|did) [the|my|our|{scope}] [{scope}] (numbers|figures|kpis|stats) look like',
      `hows [{scope}] [{period}] ${DOING}`,
      "(how did|how'd|howd|how do|how does|how have|how has) {scope} (do|go|look|perform|fare|done|been doing|been|performed) [overall]",
      `how (was|is|are|were|has|have) (it|he|she|they|things) [been] [like] [${DOING}]`,
      "how (is|'s|are) business",
      'where do [we] stand',
      '(give|send) (me|us) [a|an|the] [quick] (snapshot|overview|summary|rundown) [of] [the] (numbers|figures|month|week|quarter|team|business)',
    ],
    zh: [
      '[<show>|来个|来一份|给个|发我|发我一份|发一份|发我看看|给我一份|给我来一份|整一份|导一份|要一份|来一个|出个|拉个|拉一下|汇总] [整体|总体|关键|核心|各项|主要|业绩|销售|经营|全部|所有|基本] [数据|指标|业务] (数据|指标|数字|kpi|概况|概览|总览|看板|仪表盘|大盘|成绩单|战况|战报|盘点|一览|快照|汇总|简报|数|战果|成果|成绩|业务概况|汇报数据)',
      `[<show>] [整体|总体|业务|销售|工作|业绩|经营|整体经营|运营] (情况|表现|进展|状况|业务|生意|经营|局面|状态|势头|成绩|战绩|形势) [都] ${HOW_ZH}`,
      `(做|干|表现|进展|完成|跑|打|卖|混|搞|弄|发展|开展|过) [得|的] [都|还|到底] ${HOW_ZH}`,
      '[<show>] [整体|总体] (经营|业务|销售|运营|整体|总体) [整体] (情况|表现|状况|状态|成绩|成果)',
      '(总结|汇总|盘点|概括|归纳) [一下|下] [的] (数据|情况|表现|业绩|成绩|工作数据|各项数据|销售情况)',
      '(情况|表现|状态|成绩|数据) (好不好|好吗|还行吗|行不行|正常吗|还可以吗|理想吗)',
      '[到底] (怎么样|咋样|如何|怎样|行不行|还行吗|啥情况|什么情况|什么样)',
      '<show> [整体|总体|销售|业务] (情况|表现|状况)',
    ],
  },
  extras: {
    en: [
      '[for|of|by|from|in|on|at|is|are|does|did|has|have|just|only] {scope}',
      "{scope} 's",
      '[in|for|during|over|on|across|within] {period}',
      '(today|so far)',
      '[and] {step}',
      '(vs|versus|compared to|compared with|against|relative to) [the] (last|previous|prior) (week|month|quarter|year|period|one)',
      '[for] (both teams|the two teams|both)',
    ],
    zh: [
      '[只看|单看] {scope} [的]',
      '[在] {period} [的|内|里|以来]',
      '{step} [的|呢]',
      '(和|跟|与|对比|比|相比) (上个月|上周|上季度|去年|上月|去年同期|之前|前期) [比|相比|对比]',
      '(最近|近来|近期|这段时间|这阵子|目前为止|到目前为止|截至目前)',
    ],
  },
  slots: { scope: scopeOf, period: periodIn('past'), span: presentSpan, step: stepBack },
  settle: steppedBack,
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
