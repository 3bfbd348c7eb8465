import { command, graphql } from '../../command';
import type { Chart } from '../../understand/chart';
import type { Capture } from '../../understand/paths';
import { choice, filling } from '../../understand/slots/choice';
import { knownRecord } from '../../understand/slots/names';
import { periodIn } from '../../understand/slots/period';
import { spanEndedBy } from '../../understand/slots/periodEnd';
import { scopeOf } from '../../understand/slots/scope';
import { headOf } from '../paging';
import { scopeInput } from '../scopes';
import { NEXT_STEP_FIELDS, type NextStep, nextStepCell } from './nextStep';

const DEALS = graphql(`query Deals($filter: DealFilter, $orderBy: DealOrder, $first: Int, $after: String) {
  deals(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { id name account { id name } amount { amount currency } stage { id label } owner { id name } expectedCloseOn state
      nextStep { ${NEXT_STEP_FIELDS} } }
  }
}`);

interface Data {
  deals: {
    totalCount: number;
    nodes: {
      id: string;
      name: string;
      account: { name: string };
      amount: { amount: string; currency: string } | null;
      stage: { label: string };
      owner: { name: string };
      expectedCloseOn: string | null;
      state: 'OPEN' | 'WON' | 'LOST';
      nextStep: NextStep | null;
    }[];
  };
}

const SHOWN = 10;

const state = choice({
  OPEN: {
    en: [
      '(open|active|ongoing|live|in progress|running|in play|in flight|not closed|still open|being worked|outstanding|unclosed|pending|current|still in play|still running|still alive|on the go|being worked on|not yet closed|on my plate)',
    ],
    zh: [
      '(未结|进行中|在跟|在谈|开放|未关闭|在途|跟进中|没结束|正在跟|正在谈|没关闭|还没关|在跟进|活跃|开着|未成交|在跟的|还在跟|还没成交|没成交)[的]',
    ],
  },
  STALE: {
    en: [
      "(stale|stuck|stalled|stagnant|idle|cold|gone quiet|gone cold|gathering dust|going cold|neglected|not moving|haven't moved|have not moved|hasn't moved|no activity|without activity|with no activity|gone stale|inactive|dormant|collecting dust|no movement|not been touched|haven't been touched|going stale|untouched|without any activity|sitting idle|have gone quiet|went quiet|not progressing|gathering cobwebs|asleep|sleeping|on ice|dead in the water|frozen|lagging|not touched|not moved|without movement|without progress|with no progress|no progress|going nowhere|at a standstill|hanging|lying around|not going anywhere|aging|ageing|overdue for contact)",
    ],
    zh: [
      '(停滞|卡住|没动静|没进展|搁置|僵|久未跟进|停滞不前|没有进展|没有动静|卡着|没跟进|很久没动|沉寂|不动|没动|长期没跟进|很久没跟进|没有跟进|停住|好久没动|没推进|没有推进|没人跟|冷掉|凉了|停了|呆滞|很久没联系|没有活动|无进展|好久没跟进|僵住|没有动作|没声音|没下文|没消息|拖着|拖了很久|一直没动|一直没进展|一直没动静|冷了|凉掉|睡着|沉睡|挂着|耽搁|原地不动|没变化|很久没进展|好久没进展|好久没动静|长期停滞|长时间没跟|没联系|该跟没跟|石沉大海|卡壳)[了|的]',
    ],
  },
  WON: {
    en: [
      '(won|closed won|successful|win|landed|bagged|signed|wins)',
      '[did|have|has] [we] (win|won|closed)',
      '[that] we [have] won',
    ],
    zh: [
      '(赢|赢了|成交了|已成交|赢下|赢下了|拿下了|拿下|签了|赢单|签下了|签下|成了|已赢|签单|谈成|谈成了|成单|成单了|成交的|已签约|签成|签成了|搞定了|成交|签的|拿下的|赢的|签约的|签下来的|谈下来的|签下来|成功的)[的]',
    ],
  },
  LOST: {
    en: [
      '(lost|closed lost|failed|lose|dead|losses|fell through|fallen through)',
      '[did|have|has] [we] (lose|lost)',
      '[that] we [have] lost',
    ],
    zh: [
      '(丢|丢了|输了|丢掉|丢掉了|输掉|输掉了|丢单|输单|丢失|黄了|没成|没拿下|失去|已丢|流失|丢的|跑了|跑单|失败的|没签成|没谈成|丢标|泡汤|黄掉|输的)[的|了]',
    ],
  },
});

const closing = filling(
  'filter',
  choice({
    CLOSING: {
      en: [
        '[that|which|are|is|should|will|to|supposed to|set to|due to|expected to|about to|scheduled to|going to|likely to|planned to|be] (closing|close|closes|due to close|coming due|up for signature|up for signing|up for close|to sign|signing|sign|due to sign|expected to sign|landing|lined up to close|supposed to close|slated to close|planned to close|expected to close|due|closing soon|to be closed|about to close|maturing|expected|set to close|up for closing)',
        '(with a close date|with close date|with an expected close|with closing date|with closing dates|with close dates|whose close date is|close date is|on the closing list)',
      ],
      zh: [
        '[预计|计划|即将|快要|快|该|将|可能|能|应该|打算|有望|可|准备|会|可以|得|需要|争取][要|会|能](成交|关单|签|签约|结单|签单|到期|关闭|收尾|成单|结束|签下来|拿下|落地|敲定)[的]',
        '(要成交|即将成交|预计成交|要签|快成交|到期|该成交|要关|预计签约|能成交|可能成交|要签约|预计关单)[的]',
      ],
    },
  }),
);

/** What closes by the end of a month, quarter or year closes in it, not on its last day. */
function closingBy(
  filled: Record<string, unknown>,
  chart: Chart,
  captures: readonly Capture[],
): Record<string, unknown> {
  const said = captures.find(({ slot }) => slot === 'period');
  const whole = filled.filter === 'CLOSING' && said ? spanEndedBy(chart, said.from, said.to, filled.period) : undefined;
  return whole === undefined ? filled : { ...filled, period: whole };
}

/** The same where no deal is named: what is merely due may be a task. */
const shutting = filling(
  'filter',
  choice({
    CLOSING: {
      en: [
        '[is|are|should|will|to|supposed to|set to|due to|expected to|about to|scheduled to|going to|likely to|planned to] (close|closing|closes|sign|signing|be closed|get signed)',
      ],
      zh: [],
    },
  }),
);

export const listDeals = command({
  name: 'listDeals',
  area: 'deals',
  examples: {
    en: ['my stale deals', 'deals closing this month', 'East deals in negotiation'],
    zh: ['我本月要成交的商机', '我的停滞商机', '上个月赢了哪些单'],
  },
  sentences: {
    en: [
      '{filter} (deal|deals|opportunities|opps)',
      "(what 's|what is|what are|whats|anything|what|who 's|what all|what else|which ones are|which ones|what else is|what do|what does|what will|what should|is anything|are any|how many|anything else|what have|what has) [{scope}] [got|have|has|going to|gonna|planning to] {shutting} [in|by|on|during|before|within|for|until|this side of] [the] [{ahead}]",
      "(what 's|what is|whats|anything|what else is|is anything|which ones are|what all is) {filter}",
      '(what|how many|which ones|what all|what else) (did|have|has) {scope} {filter}',
      '<show> {filter}',
      '[<show>] (everything|all|whatever|what) {scope} (has|have|got|owns|own|is working on|are working on|is handling|is on) [open]',
      '[<show>] [<which>] (deal|deals|pipeline deals|pipeline list|open pipeline|opportunities|opps|sales opportunities|list of deals|deal list|opportunity list) [<which>] [do|did|does|have|has|are|is|were|got|there|list]',
      '{scope} (have|has|working on|got) [<which>] (deals|opportunities|opps)',
      '(what|which) [deals|opportunities|ones] (is|are|am|was|were|do|does) {scope} (working on|work on|handling|handle|have|having|got|running|run|chasing|on|own|owning|pursuing|juggling)',
      "(what 's|what is|whats) [on] {scope} ['s] (pipeline|list|plate|desk|radar) [of deals]",
      '(what|which) (am|are|is) {scope} {closing} [in|by|on|during|before|within] [the] {ahead}',
      '(what|which) (am i|are we) {closing} [in|by|on|during|before|within] [the] {ahead}',
      '[<show>] [the|my|our] (biggest|largest|top|best|smallest|hottest) (deals|opportunities|opps)',
      '{scope} pipeline (deals|opportunities|opps)',
      "{scope} 's pipeline (deals|opportunities|opps)",
      '(what|which) [deals] (does|do|has|have|is|are) {scope} [have|got] {closing} [in|by|on|during|before|within|this side of] [the] {ahead}',
      '(which|what) (deals|opportunities|opps) (did|have|has) {scope} {filter}',
      '<show> {stage} [stage]',
      "(what 's|what is|whats|what do we have|who 's|who is|anything|everything) (in|at|sitting in) [the] {stage} [stage|phase]",
    ],
    zh: [
      '[<show>] [<which>] [有] [所有|全部|所有的|全部的|几个|几单|多少|个|笔] (商机|单子|单|机会|deal|deals|项目|订单|商机列表|商机清单|案子|生意|大单|小单|opportunity|opps) [<which>] [有|都]',
      '[<show>] [<which>] [客户] [<which>] [有] {filter}',
      '{filter} [过] (哪些|哪几单|哪几个|什么|哪些单|哪几家|哪些客户|啥单)',
      '(有|还有|都有) (什么|哪些|啥|哪几个|哪几单|几个|多少) [要|会|能] {closing}',
      '(哪些|哪几个|哪几单|谁家|哪家|什么) [要|会|能|该] {closing}',
      '{scope} [现在|手上|手里|目前|都] (在跟|在谈|跟着) (哪些|什么|几个|多少|啥) [客户|单|项目]',
      '{scope} [现在|目前|都] (在跟|在谈) (的|什么|哪些)',
    ],
  },
  extras: {
    en: [
      '[that are|which are|are|is|that|still|with|have|has|been] {filter}',
      '[in|at|in the|that are in|currently in|sitting in|are in|on|that are at|still in|at the|stage|stage :|stage is|which are in] [the] {stage} [stage|phase]',
      '[that|who] [for|of|by|from|in|does|did|do|has|have|owned by|belonging to|are] {scope} [has|have|own|owns|working on|got|is working on|are working on|handles|is on|only|please]',
      '[in|for|during|from|over|within|on|so far|before|by|until] {period} [so far]',
      '{closing} [in|by|on|during|before|within|at|for|this side of|until|till|between now and|over] [the] {ahead}',
      '[in|by|before|within|for] [the] {ahead} {closing}',
      '{closing}',
    ],
    zh: [
      '{filter}',
      '[在|处于|到|停在|卡在|目前在|还在|走到|进入|正在|阶段是|阶段为|处在] {stage} [阶段|环节] [的]',
      '{scope}',
      '{period} [的|里|内]',
      '{ahead} [的|内|里|前|之内|之前|以内] [有|都有] {closing}',
      '{closing}',
    ],
  },
  list: { field: 'deals', opens: { command: 'showDeal', slot: 'deal' } },
  slots: {
    scope: scopeOf,
    stage: knownRecord('stage'),
    filter: state,
    closing,
    shutting,
    period: periodIn('past'),
    ahead: filling('period', periodIn('future')),
  },
  settle: closingBy,
  operation({ scope, stage, filter, period }) {
    const of = { scope: scopeInput(scope), stageIds: stage && [stage.id] };
    const closed = filter === 'WON' || filter === 'LOST';
    return {
      operation: DEALS,
      variables: {
        filter: closed
          ? { ...of, state: filter, closed: period }
          : { ...of, state: 'OPEN', stale: filter === 'STALE' ? true : undefined, expectedClose: period },
        orderBy: closed ? { field: 'UPDATED_AT', direction: 'DESC' } : { field: 'EXPECTED_CLOSE', direction: 'ASC' },
        first: SHOWN,
      },
    };
  },
  reply(data: Data, turn, { filter, period }) {
    const { say, setting, viewer } = turn;
    const { nodes, totalCount } = data.deals;
    const which = { count: totalCount, filter: filter ?? 'ANY', period: period ? say.period(period, setting) : 'none' };
    if (totalCount === 0) return { text: say('listDeals.none', which) };
    const close = (day: string | null): string => (day ? say.day(day, setting.today) : '–');
    return {
      text: [
        headOf(turn, totalCount, nodes.length, say('listDeals.count', which)),
        ...nodes.map(
          deal =>
            `• ${deal.name} – ${deal.stage.label}${deal.amount ? `, ${say.money(deal.amount)}` : ''}, ${deal.owner.name}`,
        ),
      ].join('\n'),
      table: {
        columns: [
          { label: say('label.deal') },
          { label: say('label.stage') },
          { label: say('label.amount'), align: 'right' },
          { label: say('label.closeDate') },
          { label: say('label.owner') },
          { label: say('label.nextStep') },
        ],
        rows: nodes.map(deal => [
          deal.name,
          deal.stage.label,
          deal.amount ? say.money(deal.amount) : '–',
          close(deal.expectedCloseOn),
          deal.owner.name,
          deal.state === 'OPEN' ? nextStepCell(deal.nextStep, { say, viewer, today: setting.today }) : '–',
        ]),
      },
    };
  },
});
