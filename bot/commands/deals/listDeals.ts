import { command, graphql } from '../../command';
import { choice, filling } from '../../understand/slots/choice';
import { knownRecord } from '../../understand/slots/names';
import { periodIn } from '../../understand/slots/period';
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
      '(open|active|ongoing|live|in progress|running|in play|in flight|not closed|still open|being worked|outstanding)',
    ],
    zh: [
      '(未结|进行中|在跟|在谈|开放|未关闭|在途|跟进中|没结束|正在跟|正在谈|没关闭|还没关|在跟进|活跃|开着|未成交|在跟的|还在跟|还没成交|没成交)[的]',
    ],
  },
  STALE: {
    en: [
      "(stale|stuck|stalled|stagnant|idle|cold|gone quiet|gone cold|gathering dust|going cold|neglected|not moving|haven't moved|have not moved|hasn't moved|no activity|without activity|with no activity|gone stale|inactive|dormant|collecting dust|no movement|not been touched|haven't been touched|going stale|untouched|without any activity|sitting idle|have gone quiet|went quiet|not progressing)",
    ],
    zh: [
      '(停滞|卡住|没动静|没进展|搁置|僵|久未跟进|停滞不前|没有进展|没有动静|卡着|没跟进|很久没动|沉寂|不动|没动|长期没跟进|很久没跟进|没有跟进|停住|好久没动|没推进|没有推进|没人跟|冷掉|凉了|停了|呆滞|很久没联系|没有活动|无进展|好久没跟进|僵住|没有动作)[了|的]',
    ],
  },
  WON: {
    en: ['(won|closed won|successful|win)', '[did|have|has] [we] (win|won|closed)', '[that] we [have] won'],
    zh: [
      '(赢|赢了|成交了|已成交|赢下|赢下了|拿下了|拿下|签了|赢单|签下了|签下|成了|已赢|签单|谈成|谈成了|成单|成单了|成交的|已签约|签成|签成了|搞定了|成交)[的]',
    ],
  },
  LOST: {
    en: ['(lost|closed lost|failed|lose|dead)', '[did|have|has] [we] (lose|lost)', '[that] we [have] lost'],
    zh: ['(丢|丢了|输了|丢掉|丢掉了|输掉|输掉了|丢单|输单|丢失|黄了|没成|没拿下|失去|已丢|流失|丢的)[的|了]'],
  },
});

const closing = filling(
  'filter',
  choice({
    CLOSING: {
      en: [
        '[that|which|are|is|should|will|to|supposed to|set to|due to|expected to|about to|scheduled to|going to|likely to|planned to|be] (closing|close|closes|due to close|expected to close|due|closing soon|to be closed|about to close|maturing|expected|set to close|up for closing)',
        '(with a close date|with close date|with an expected close)',
      ],
      zh: [
        '[预计|计划|即将|快要|快|该|将|可能|能|应该|打算|有望|可|准备][要](成交|关单|签|签约|结单|签单|到期|关闭|收尾|成单|结束)[的]',
        '(要成交|即将成交|预计成交|要签|快成交|到期|该成交|要关|预计签约|能成交|可能成交|要签约|预计关单)[的]',
      ],
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
      '[<show>] [<which>] (deal|deals|opportunities|opps|sales opportunities|list of deals|deal list|opportunity list) [<which>] [do|did|does|have|has|are|is|were|got|there|list]',
      '{scope} (have|has|working on|got) [<which>] deals',
      '(what|which) (am|are|is) {scope} {closing} [in|by|on|during|before|within] [the] {ahead}',
      '(what|which) (am i|are we) {closing} [in|by|on|during|before|within] [the] {ahead}',
      '[<show>] [the|my|our] (biggest|largest|top|best|smallest|hottest) (deals|opportunities|opps)',
      '{scope} pipeline (deals|opportunities|opps)',
      "{scope} 's pipeline (deals|opportunities|opps)",
      '(what|which) [deals] (does|do|has|have|is|are) {scope} [have|got] {closing} [in|by|on|during|before|within|this side of] [the] {ahead}',
      '(which|what) (deals|opportunities|opps) (did|have|has) {scope} {filter}',
      '<show> {stage} [stage]',
    ],
    zh: [
      '[<show>] [<which>] [有] [几个|几单|多少|个|笔] (商机|单子|单|机会|deal|deals|项目|订单|商机列表|商机清单) [<which>] [有|都]',
      '[<show>] [<which>] [客户] [<which>] [有] {filter}',
    ],
  },
  extras: {
    en: [
      '[that are|which are|are|is|that|still|with|have|has|been] {filter}',
      '[in|at|in the|that are in|currently in|sitting in|are in|on] [the] {stage} [stage|phase]',
      '[that|who] [for|of|by|from|in|does|did|do|has|have|owned by|belonging to|are] {scope} [has|have|own|owns|working on|got]',
      '[in|for|during|from|over|within|on] {period}',
      '{closing} [in|by|on|during|before|within|at|for|this side of] [the] {ahead}',
      '{closing}',
    ],
    zh: [
      '{filter}',
      '[在|处于|到|停在|卡在] {stage} [阶段|环节] [的]',
      '{scope}',
      '{period} [的|里|内]',
      '{ahead} [的|内|里|前|之内] {closing}',
      '{closing}',
    ],
  },
  list: { field: 'deals', opens: { command: 'showDeal', slot: 'deal' } },
  slots: {
    scope: scopeOf,
    stage: knownRecord('stage'),
    filter: state,
    closing,
    period: periodIn('past'),
    ahead: filling('period', periodIn('future')),
  },
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
