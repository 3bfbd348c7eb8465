import { Decimal } from 'decimal.js';
import { command, graphql } from '../../command';
import type { Say } from '../../texts/say';
import { periodIn } from '../../understand/slots/period';
import { scopeOf } from '../../understand/slots/scope';
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
      'where (do|are|did) (we|i|they) (lose|losing|leak|leaking|dropping|drop|dropping off) (leads|people|prospects|deals|them|most leads|most deals|the most leads|customers)',
    ],
    zh: [
      '[<show>] [销售|转化|线索|客户|商机|销售转化] 漏斗 [图|情况|数据|分析|报表|报告|转化] [怎么样|如何|咋样]',
      '(线索|客户|商机|单子) [都|主要] (在|卡在) (哪|哪里|哪个阶段|哪一步|哪个环节) (流失|漏掉|流失最多|漏得最多|丢得最多)',
    ],
  },
  extras: {
    en: ['[for|of|by|from|in|on|does|do] {scope}', "{scope} 's", '[in|for|during|over|on|within] {period} [so far]'],
    zh: ['{scope} [的]', '[在] {period} [的|内|里|以来]'],
  },
  slots: { scope: scopeOf, period: periodIn('past') },
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
