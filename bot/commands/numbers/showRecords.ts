import { command, graphql, type Turn } from '../../command';
import { metric } from '../../understand/slots/metrics';
import { headOf } from '../paging';
import { variablesOf } from './figureAgain';
import { figureSlot } from './figureSlot';
import { whichFigure } from './whichFigure';

const RECORDS =
  graphql(`query KpiRecords($metric: KpiMetric!, $scope: ScopeInput, $period: Period, $from: String, $to: String, $filter: KpiFilter, $first: Int, $after: String) {
  kpiRecords(metric: $metric, scope: $scope, period: $period, from: $from, to: $to, filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      __typename
      ... on Deal { id name amount { amount currency } stage { id label } closedAt owner { id name } }
      ... on Lead { id company channel { id label } createdAt keeper: owner { id name } }
      ... on Account { id name segment { id label } owner { id name } }
      ... on Activity { id kind occurredAt with: account { id name } about: deal { id name } lead { id company } user { id name } }
    }
  }
}`);

interface Named {
  name: string;
}

type Counted =
  | {
      __typename: 'Deal';
      name: string;
      amount: { amount: string; currency: string } | null;
      stage: { label: string };
      closedAt: string | null;
      owner: Named;
    }
  | { __typename: 'Lead'; company: string; channel: { label: string } | null; createdAt: string; keeper: Named | null }
  | { __typename: 'Account'; name: string; segment: { label: string } | null; owner: Named }
  | {
      __typename: 'Activity';
      kind: string;
      occurredAt: string;
      with: Named | null;
      about: Named | null;
      lead: { company: string } | null;
      user: Named;
    };

interface Data {
  kpiRecords: { totalCount: number; nodes: Counted[] };
}

const SHOWN = 10;

const THINGS =
  '(deals|leads|customers|accounts|records|opportunities|activities|calls|visits|demos|meetings|emails|clients|companies|prospects|wins|losses|opps|ones|items|names)';
const COUNTED =
  '(counted|included|behind it|behind that|behind this|in it|in there|in that|in this|part of it|part of this|they|these|those|it|them|that|meant|involved|behind this number|behind that number|behind the number|behind this figure|behind the figure|in the number)';

export const showRecords = command({
  name: 'showRecords',
  area: 'numbers',
  examples: {
    en: ['which ones?', 'let me see the deals behind it'],
    zh: ['是哪些?', '都有哪几单'],
  },
  sentences: {
    en: [
      '(which|what) (ones|one)',
      `(which|what) [exactly] ${THINGS} [exactly] [(are|were|is|was|have been|got|did you|do you|do these)] [count|include] ${COUNTED}`,
      `(show|list|see|display|open|get|give|pull up) [me] [all] [the] ${THINGS} (behind|in|that make up|making up|counted in|included in|under|for) (it|this|that|this number|that number|the number|this figure|that figure|the figure)`,
      `(let me see|can i see|may i see|i want to see|i'd like to see|show me|list|give me) [the] [${THINGS}] (behind|underlying|making up) (it|this|that|this number|that number|the number|this figure|that figure|the figure)`,
      '(list|show|name|display) [me] (them|those|these) [all|please]',
      `(show|list|see|display|open|get|give|pull up) [me] [a|the] [full|complete] list of [all] [the] ${THINGS} (behind|in|under|for) (it|this|that|this number|that number|the number|this figure|that figure|the figure)`,
      "(what 's|what is|whats|who 's|who is) in (this|that|the) (number|figure|total)",
      "(what 's|what is|whats|who 's|who is) behind (it|this|that) [number|figure]",
      '(what|who|which) (are|were) (they|those|these) [exactly]',
      `(show|list|see) [me] [the] (underlying|individual|single|detailed) ${THINGS}`,
      `(which|what) ${THINGS} [are|were] (behind|in|counted in|included in) [the|my|our] {metric}`,
      `(show|list) [me] [the] ${THINGS} behind [the|my|our] {metric}`,
      '(drill down|break it open|show the details|show me the details|details behind it)',
    ],
    zh: [
      '[具体|分别|都|到底|究竟] [是|有|包括|包含|算了|算进了] (哪些|哪几个|哪几单|哪几家|哪几笔|哪几条|哪几次|哪些单子|哪些商机|哪些客户|哪些线索|哪些单|哪些记录|谁)',
      '[<show>] (明细|清单|具体明细|详细清单|具体名单|名单|详细记录|具体记录|明细数据|底层记录) [看看|看一下|看下|给我]',
      '(把|将) [具体|这些] (明细|清单|名单|它们|这些) (列出来|列一下|拉出来|给我看看|发我|列给我)',
      '(这个|这|这些|背后|后面|里面|其中) [数|数字|数据] [背后|里|里面|后面] [都] (是|有|包括|包含|算了) (哪些|哪几个|哪几单|哪几家|哪几笔|谁|什么) [商机|单子|客户|线索|记录|单]',
      '[<show>] [背后|后面|对应|相关|具体] [的] (商机|单子|客户|线索|记录) (明细|清单|名单)',
      '{metric} [背后|里|里面|后面] [都] (是|有|包括|包含) (哪些|哪几个|哪几单|哪几家|哪几笔) [商机|单子|客户|线索|记录|单]',
    ],
  },
  list: { field: 'kpiRecords' },
  slots: { metric, figure: figureSlot },
  async operation({ metric: named, figure: pressed }, turn) {
    const figure = pressed ?? (named ? { metric: named } : turn.earlier.figure);
    if (!figure) return whichFigure(turn, 'showRecords');
    const { compare: _, groupBy: __, ...variables } = await variablesOf(figure, turn);
    return { operation: RECORDS, variables: { ...variables, first: SHOWN } };
  },
  reply({ kpiRecords: { totalCount, nodes } }: Data, turn) {
    const { say } = turn;
    if (totalCount === 0) return { text: say('showRecords.none'), private: true };
    const rows = nodes.map(node => rowOf(node, turn));
    return {
      text: [
        headOf(
          turn,
          totalCount,
          nodes.length,
          say('showRecords.count', {
            count: totalCount,
            shown: nodes.length,
            more: totalCount > nodes.length ? 'yes' : 'no',
          }),
        ),
        ...rows.map(row => `• ${row.filter(cell => cell !== NOTHING).join(' · ')}`),
      ].join('\n'),
      private: true,
      table: {
        columns: [
          { label: say('label.name') },
          { label: say('label.what') },
          { label: say('label.amount'), align: 'right' },
          { label: say('label.date') },
          { label: say('label.owner') },
        ],
        rows,
      },
    };
  },
});

const NOTHING = '–';

/** Name, what it is, amount, day, person. */
function rowOf(node: Counted, { say, setting }: Turn): string[] {
  const day = (instant: string | null): string =>
    instant === null ? NOTHING : say.instant(instant, setting.viewer.timeZone, setting.today);
  switch (node.__typename) {
    case 'Deal':
      return [
        node.name,
        node.stage.label,
        node.amount ? say.money(node.amount) : NOTHING,
        day(node.closedAt),
        node.owner.name,
      ];
    case 'Lead':
      return [node.company, node.channel?.label ?? NOTHING, NOTHING, day(node.createdAt), node.keeper?.name ?? NOTHING];
    case 'Account':
      return [node.name, node.segment?.label ?? NOTHING, NOTHING, NOTHING, node.owner.name];
    default:
      return [
        node.about?.name ?? node.with?.name ?? node.lead?.company ?? NOTHING,
        say('kind', { kind: node.kind }),
        NOTHING,
        day(node.occurredAt),
        node.user.name,
      ];
  }
}
