import { Decimal } from 'decimal.js';
import { command, graphql } from '../../command';
import type { Say } from '../../texts/say';
import { periodIn } from '../../understand/slots/period';
import { scopeOf } from '../../understand/slots/scope';
import { stepBack, steppedBack } from '../../understand/slots/stepBack';
import { scopeInput } from '../scopes';
import { tableFile } from './tableFile';

const FUNNEL = graphql(`query Funnel($scope: ScopeInput, $period: Period) {
  funnel(scope: $scope, period: $period) {
    periodLabel overall meaning csv
    scope { label }
    steps { name reached rateFromPrevious rateFromFirst }
    weakest { name rateFromPrevious }
    chart { alt url }
  }
}`);

interface Data {
  funnel: {
    periodLabel: string;
    overall: string | null;
    meaning: string | null;
    csv: string | null;
    scope: { label: string };
    steps: { name: string; reached: number; rateFromPrevious: string | null; rateFromFirst: string | null }[];
    weakest: { name: string; rateFromPrevious: string | null } | null;
    chart: { alt: string; url: string } | null;
  };
}

/** Who or what falls out of a funnel. */
const LOST = '(leads|people|prospects|deals|them|customers|opportunities|folks|clients|business)';
const WHERE_ZH = '(哪|哪里|哪儿|哪个阶段|哪一步|哪个环节|哪步|哪一环|哪一阶段|什么阶段|什么环节|哪一关)';
const LEAK_ZH =
  '(流失|漏掉|流失最多|漏得最多|丢得最多|掉得最多|掉得最厉害|流失最严重|最弱|最差|漏得最厉害|掉最多|漏最多|丢最多|断|断得最多|损失最大|最低|丢|掉)';

export const showFunnel = command({
  name: 'showFunnel',
  area: 'numbers',
  examples: {
    en: ['team funnel this quarter', 'my funnel this month'],
    zh: ['本季度团队漏斗', '我这个月的漏斗'],
  },
  sentences: {
    en: [
      '[<show>] [sales|lead|leads|conversion|pipeline|deal] funnel [chart|report|view|analysis|picture|numbers|steps] [look|looking] [like]',
      '(how|what) [does|is|do] [the|my|our|{scope}] [sales|lead|deal|conversion] funnel (look|looking|doing) [like]',
      `(where|at which stage|at which step|in which stage|at what stage|which stage|what stage) (do|are|did|have) [we|they|{scope}] [mostly] (lose|losing|leak|leaking|dropping|drop|dropping off|drop off|lost|get stuck|getting stuck|lose most of|bleed|bleeding) [most|the most|most of] [our|the|of our|of the] ${LOST} [most|the most|in the funnel|along the way|in the pipeline]`,
      `(where|at which stage|at which step|at what stage|which stage) (do|are|did|is) [the|our|most|my] ${LOST} (lost|leaking|drop off|dropping off|drop out|dropping out|fall out|falling out|get stuck|getting stuck|stuck|going|lose|stall|stalling|fall through the cracks|falling through the cracks|slip away|slipping away|slip through|get lost|getting lost|disappear|disappearing|die|dying|go cold|bounce)`,
      "(where|what|what 's|which) is [the|our|my] [biggest|main|worst] (leak|drop off|bottleneck|weakest step|weakest stage|hole) [in] [the|our|my] [sales] [funnel|pipeline]",
      '(which|what) (stage|step) (leaks|loses) [the] most',
      '[<show>] [stage by stage|step by step] (drop off|dropoff|drop offs) [rate|rates|by stage|per stage|per step|report|at each stage]',
      '[<show>] [the] (stage by stage|step by step) (conversion|conversions|numbers|rates|conversion rates|view)',
    ],
    zh: [
      '[<show>|拉|拉一下|画|来个|来张|做个] [一下|个|张] [销售|转化|线索|客户|商机|销售转化|整体] 漏斗 [图|情况|数据|分析|报表|报告|转化|转化情况|拉一下|给我] [怎么样|如何|咋样|什么样|啥样]',
      `[漏斗] [里|中|的] (线索|客户|商机|单子|人|潜客) [都|主要|大多|一般|大部分] (在|卡在|死在|停在|漏在|丢在|流失在) ${WHERE_ZH} [${LEAK_ZH}] [了]`,
      `漏斗 [里|中|的|图] [都|主要] [在|是|卡在|漏在] ${WHERE_ZH} ${LEAK_ZH}`,
      `${WHERE_ZH} [的] (流失|流失率|客户流失|线索流失|漏斗流失|转化) ${LEAK_ZH}`,
      `[最大的] (流失|漏点|瓶颈|短板) [环节|点] [主要] (在|是) ${WHERE_ZH}`,
      '[<show>] (各|每个|各个|每一) (阶段|环节|步|步骤) [的] (流失|流失情况|流失率|漏损|漏损情况|转化情况|转化数据|流转情况)',
    ],
  },
  extras: {
    en: [
      '[for|of|by|from|in|on|does|do] {scope}',
      '(just|only) {scope}',
      '[and] {step}',
      '(stage by stage|step by step|by stage|per stage|in detail)',
      "{scope} 's",
      '[in|for|during|over|on|within] {period} [so far]',
    ],
    zh: [
      '[只看|单看] {scope} [的]',
      '[在] {period} [的|内|里|以来]',
      '{step} [的|呢]',
      '(分阶段|按阶段|分步|分环节|按环节) [看|看看]',
    ],
  },
  slots: { scope: scopeOf, period: periodIn('past'), step: stepBack },
  settle: steppedBack,
  operation: ({ scope, period }) => ({ operation: FUNNEL, variables: { scope: scopeInput(scope), period } }),
  reply({ funnel }: Data, { say }) {
    const { steps, weakest, chart } = funnel;
    const whose = { whose: funnel.scope.label, period: funnel.periodLabel };
    if (!steps[0]?.reached) return { text: say('showFunnel.none', whose), private: true };
    const lines = steps.map(({ name, reached, rateFromPrevious }) =>
      say('showFunnel.step', {
        name,
        reached,
        rate: rateFromPrevious === null ? 'none' : percent(say, rateFromPrevious),
      }),
    );
    const overall = say('showFunnel.overall', { rate: percent(say, funnel.overall) });
    const leak = weakest
      ? [say('showFunnel.weakest', { name: weakest.name, rate: percent(say, weakest.rateFromPrevious) })]
      : [];
    return {
      text: [
        say('showFunnel.head', whose),
        ...lines,
        [overall, ...leak].join(say('sentence.between')),
        ...(funnel.meaning ? [funnel.meaning] : []),
      ].join('\n'),
      private: true,
      table: {
        columns: [
          { label: say('label.step') },
          { label: say('label.reached'), align: 'right' },
          { label: say('label.fromPrevious'), align: 'right' },
          { label: say('label.fromFirst'), align: 'right' },
        ],
        rows: steps.map(step => [
          step.name,
          say.number(String(step.reached)),
          percent(say, step.rateFromPrevious),
          percent(say, step.rateFromFirst),
        ]),
      },
      ...(chart ? { chart } : {}),
      ...tableFile(funnel.csv, say),
    };
  },
});

function percent(say: Say, rate: string | null): string {
  return rate === null ? '–' : say('percent', { value: say.number(new Decimal(rate).times(100).toFixed(1)) });
}
