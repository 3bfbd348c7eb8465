import { command, graphql } from '../../command';
import type { Say } from '../../texts/say';
import { unshown } from '../../understand/slots/choice';
import { knownRecord } from '../../understand/slots/names';
import { periodIn } from '../../understand/slots/period';
import { scopeOf } from '../../understand/slots/scope';
import { scopeInput } from '../scopes';

const LOSSES = graphql(`query LossAnalysis($scope: ScopeInput, $period: Period) {
  lossAnalysis(scope: $scope, period: $period) {
    scope { label }
    periodLabel
    lost
    money { amount currency }
    pattern
    byReason { key label count money { amount currency } }
    byStage { key label count }
    byCompetitor { key label count }
    byProductLine { key label count }
    chart { alt url }
    definition
  }
}`);

interface Group {
  key: string;
  label: string;
  count: number;
  money?: { amount: string; currency: string } | null;
}

interface Data {
  lossAnalysis: {
    scope: { label: string };
    periodLabel: string;
    lost: number;
    money: { amount: string; currency: string } | null;
    pattern: string | null;
    byReason: Group[];
    byStage: Group[];
    byCompetitor: Group[];
    byProductLine: Group[];
    chart: { alt: string; url: string } | null;
    definition: string;
  };
}

/** Groups told in the text; the table has all reasons. */
const TOLD = 4;

export const showLosses = command({
  name: 'showLosses',
  area: 'learning',
  examples: {
    en: ['why did we lose deals last quarter', 'top loss reasons for East'],
    zh: ['上季度丢单原因', '华东今年为什么丢单'],
  },
  sentences: {
    en: [
      '[tell me|explain|show me|do you know|any idea|explain to me|let me know] (why|how come) [did|do|are|have|were|is|does|was|am] [we|i|you|it] [{scope}] [been] (lose|losing|lost) [our|the|so many|so much|these|those|all these|all those|all] [<lostThing>]',
      "why (did|do|are|were|have) [we|i] [{scope}] [not|n't] (win|winning|lose|losing|lost) [more|our|the] [<lostThing>]",
      '(why|how come|how often|what for) (do|are|did|have|is) [we|i|{scope}] [keep|kept|been|always|so often|constantly] (lose|losing|lost|loosing) [deals|business|so much|so often|so many deals] [to|against] [our] [competitor] [{rival}|competitors|the competition|rivals] [all the time|so often|again and again]',
      "(what is|what 's|whats|what) (killing|kills|killed|sinking|costing us|costs us|cost us|making us lose|makes us lose|made us lose|breaking) [our|my|us|the] [<lostThing>]",
      '[<show>] [the|our] (lost deals|losses) (against|to|versus|vs) {rival} [why|reasons|and why]',
      '[<show>] [the] [top|main|biggest|most common|common|most frequent|leading|key] (loss reasons|reasons for losing|reasons for losses|reasons for lost deals|reasons we lost|reasons we lose|reasons for losing deals|lost deal reasons|lost reasons|loss causes|reasons for loss|reason for losses|loss reason|causes of loss|reasons why we lose|reasons why we lost|reasons of loss) [deals]',
      '[<show>] [the|a] (loss analysis|lost deal analysis|analysis of losses|analysis of lost deals|lost deals analysis|losses analysis|win loss analysis|loss report|lost deals by reason|losses by reason|loss breakdown|losses breakdown|breakdown of losses|breakdown of lost deals|lost business analysis)',
      'what (are|were|is|was|do|did|have|am) [we|i|{scope}] (losing|lose|lost|losing deals|lose deals|lost deals) [deals|business|to|on|over|because of|due to|out on]',
      '(analyse|analyze|break down|explain) [the|our|my|{scope}] (losses|lost deals|lost business|losing streak)',
      '(who|whom) (are|do|did|were|have|am|is|does) [we|i|{scope}] [been] (losing|lose|lost) [most|more|the most|most of] [our|the] [deals|business] (to|against)',
    ],
    zh: [
      '[<show>] <lostZh> [的] (原因|主要原因|理由|分析|情况分析|原因分析|规律|分布|占比|统计|主因|原因统计|原因分布|原因排行|都有什么原因|都是什么原因|原因有哪些|是什么原因|什么原因|原因是什么|的原因是什么|是因为什么|因为啥|是因为啥|为啥)',
      '[我们|咱们|咱|大家] (为什么|为啥|怎么|为何|什么原因|因为什么|怎么老|怎么总) [会|老|老是|总|总是|一直|这么|那么|都] <lostZh> [了] [这么多|那么多] [单|单子|商机]',
      '[我们|咱们|咱|大家] (为什么|为啥|怎么|为何|怎么老|怎么总) [我们|咱们|咱|大家] [会|老|老是|总|总是|一直|这么|都|经常] (输给|丢给|败给|打不过|输在|拼不过|干不过|竞争不过) [{rival}|竞争对手|对手|竞品|别人|友商|同行]',
      '[都|主要|一般] 是 (为什么|为啥|因为什么|什么原因) <lostZh> [的]',
      '<lostZh> [都|主要] [是] (为什么|为啥|因为什么|因为啥|什么原因|怎么回事|咋回事|输在哪|输在哪里|丢在哪|丢在哪里|丢在哪个阶段|丢给谁|丢给谁了|输给谁|输给谁了)',
      '(分析|复盘|看看|总结) [一下] <lostZh> [的] [商机|单子|原因|情况]',
      '(单子|商机) [都|主要] (丢|输) (在哪|在哪里|给谁了|给谁|在什么原因上)',
    ],
  },
  extras: {
    en: [
      '[for|of|by|from|in] {scope}',
      '[for|in|during|over|from|of] {period}',
      '(lately|recently|these days|so often|at the moment|all the time|of late)',
      '(by|per) (reason|stage|competitor|product line)',
    ],
    zh: [
      '{scope} [的]',
      '(最近|近来|近期|这段时间|这阵子)',
      '{period} [的|里|以来]',
      '(按) (原因|阶段|竞争对手|产品线)',
    ],
  },
  slots: { scope: scopeOf, period: periodIn('past'), rival: unshown(knownRecord('competitor')) },
  operation: ({ scope, period }) => ({ operation: LOSSES, variables: { scope: scopeInput(scope), period } }),
  reply({ lossAnalysis: losses }: Data, { say }, { scope }) {
    const whose = scope && scope.type !== 'ME' ? losses.scope.label : 'none';
    if (losses.lost === 0)
      return { text: say('showLosses.none', { whose, period: losses.periodLabel }), private: true };
    const head = say('showLosses.head', {
      whose,
      count: losses.lost,
      period: losses.periodLabel,
      money: losses.money ? say.money(losses.money) : 'none',
    });
    const lines = [
      head,
      losses.pattern ?? say('showLosses.noPattern'),
      say('showLosses.reasons', { groups: told(losses.byReason, say) }),
      say('showLosses.stages', { groups: told(losses.byStage, say) }),
      say('showLosses.competitors', { groups: told(losses.byCompetitor, say) }),
      say('showLosses.lines', { groups: told(losses.byProductLine, say) }),
      losses.definition,
    ];
    return {
      text: lines.join('\n'),
      private: true,
      table: {
        columns: [
          { label: say('label.lostBy') },
          { label: say('label.deals'), align: 'right' },
          { label: say('label.worth'), align: 'right' },
        ],
        rows: losses.byReason.map(({ label, count, money }) => [label, String(count), money ? say.money(money) : '–']),
      },
      ...(losses.chart ? { chart: losses.chart } : {}),
    };
  },
});

function told(groups: Group[], say: Say): string {
  return groups
    .slice(0, TOLD)
    .map(({ label, count }) => say('showLosses.group', { label, count }))
    .join(say('list.separator'));
}
