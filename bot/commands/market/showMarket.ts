import { command, graphql } from '../../command';
import { knownRecord } from '../../understand/slots/names';
import {
  answer,
  COMPETITOR_FIELDS,
  type CompetitorShown,
  competitorLine,
  NOTE_FIELDS,
  type NoteShown,
  noteLines,
  SEGMENT_FIELDS,
  type SegmentShown,
  segmentFacts,
  segmentLine,
} from './marketAnswers';

const COMPETITOR = graphql(`query MarketCompetitor($id: ID!) {
  competitor: node(id: $id) { ... on Competitor { ${COMPETITOR_FIELDS} marketNotes(first: 5) { nodes { ${NOTE_FIELDS} } } } }
}`);

const SEGMENT = graphql(`query MarketSegment($id: ID!) {
  segment: node(id: $id) { ... on Segment { ${SEGMENT_FIELDS} marketNotes(first: 5) { nodes { ${NOTE_FIELDS} } } } }
}`);

const MARKET = graphql(`query Market {
  segments(first: 10) { nodes { ${SEGMENT_FIELDS} } }
  competitors(first: 10) { nodes { ${COMPETITOR_FIELDS} } }
  marketNotes(first: 5) { nodes { ${NOTE_FIELDS} } }
}`);

interface Data {
  competitor?: CompetitorShown | null;
  segment?: SegmentShown | null;
  segments?: { nodes: SegmentShown[] };
  competitors?: { nodes: CompetitorShown[] };
  marketNotes?: { nodes: NoteShown[] };
}

const WHICH = '({competitor}|{segment})';
const NEWS =
  '(news|update|updates|intel|notes|info|information|developments|moves|trends|latest|story|activity|insights)';
const LATELY = '[lately|recently|these days|now|nowadays|at the moment|currently|this week|this month|right now]';
const NEWS_ZH =
  '(动态|动向|消息|新闻|情况|动静|动作|新动作|新动向|信息|情报|趋势|变化|新闻动态|资讯|近况|进展|新消息|什么新闻|啥动静|什么动静|什么动向|什么消息|什么动态|什么动作|什么新动作|什么变化|啥消息)';

export const showMarket = command({
  name: 'showMarket',
  area: 'numbers',
  examples: {
    en: ["what's new about Rivalsoft", 'any news on private healthcare', 'show me the market'],
    zh: ['云帆软件最近动态', '民营医疗这个市场最近什么动向'],
  },
  sentences: {
    en: [
      `[<show>|<tellAbout>] [any|some|the|all] [latest|recent|new|market|competitor|competitive] ${NEWS} [we have] (about|on|from|for|in|of|with|at|regarding) [the|our] [competitor|market|segment] ${WHICH} [market|segment|sector|space]`,
      `(what 's|what is|whats|what|anything|something|is there anything|do we have anything) (new|news|happening|going on|up|moving|changed|changing|latest) (about|with|on|in|at|of|from|for) [the|our] [competitor] ${WHICH} [market|segment|sector|space] ${LATELY}`,
      `<tellAbout> [the|our] [competitor] ${WHICH} [market|segment|sector]`,
      `<show> [the|our] [competitor] ${WHICH} [market|segment|sector|${NEWS}]`,
      `${WHICH} [market|competitor] ${NEWS}`,
      `what (is|are|has|have) [our competitor] ${WHICH} [been] (up to|doing|done|planning) ${LATELY}`,
      'how (do|are|did) we (do|doing|fare|faring|stand|compare) (against|versus|vs|compared to) {competitor}',
      '[<show>] [our] (wins and losses|record|win loss record|wins|losses) (against|versus|vs) {competitor}',
      `[<show>|<tellAbout>] [the|our] [overall] market [${NEWS}|overview|size|capacity|situation|share|potential]`,
      `how (big|large) is [the|our] {segment} [market|segment]`,
      `how (big|large) is [the|our] market`,
      `how is [the|our] ${WHICH} [market|segment] [doing|developing|looking|going]`,
      '(who|which|what) (are|is) [all] [the|our] [main|biggest] (competitors|competition|rivals)',
      `[<show>|what are] [all|the|our] [latest] (competitor|competitors|competition) ${NEWS}`,
      `[<show>] [all|the|our] (competitors|competition|competitive landscape|market notes|market segments|segments)`,
    ],
    zh: [
      `[<show>] [最近|近期|竞品|关于] ${WHICH} [这个|的] [市场|行业|竞品|对手] [最近|近期|最新|目前|现在] [有|有没有|有什么|有啥|的|什么|啥|都有] ${NEWS_ZH} [吗|没有]`,
      `[关于] ${WHICH} [这个|的] [市场|行业] [最近|近期|最新|现在] (怎么样|怎样|如何|咋样|在干什么|在做什么|在忙什么|有什么新的|有什么新闻|有新消息吗)`,
      `<tellAbout> [竞品|竞争对手|对手] ${WHICH} [这个|的] [市场|行业]`,
      `<show> [竞品|竞争对手|对手] ${WHICH} [这个|的] [市场|行业|竞品]`,
      `[我们] [对|跟|和|与|对阵] {competitor} [的] (输赢|胜负|战绩|输赢情况|胜负情况|赢了几单|输了几单|赢单和丢单)`,
      `[<show>] [最近|近期|整体|整个] 市场 [最近|近期|的] [有|有什么|有啥|什么] (动态|情况|概况|容量|规模|怎么样|新闻|动向|信息|份额|消息|走势|趋势) [怎么样|如何|咋样|是多少|有哪些|什么样]`,
      `{segment} [的] [市场] (容量|规模|多大|有多大|份额|潜力) [多大|多少|是多少]`,
      `[<show>] [我们的|各个|主要] (竞争对手|竞品|对手|竞对|友商) [们] [最近|近期|都] [有|有什么|有哪些|有啥|的|什么] ${NEWS_ZH}`,
      '[我们] [的] [主要] (竞争对手|竞品|对手|竞对) (是谁|有谁|有哪些|都有谁|都有哪些|是哪些|有几家)',
      '[<show>] [所有|全部|我们的|有哪些] (竞争对手|竞品|细分市场|市场情报|市场动态|竞品动态) [有哪些|列表]',
    ],
  },
  slots: { segment: knownRecord('segment'), competitor: knownRecord('competitor') },
  operation({ segment, competitor }) {
    if (competitor) return { operation: COMPETITOR, variables: { id: competitor.id } };
    return segment ? { operation: SEGMENT, variables: { id: segment.id } } : { operation: MARKET, variables: {} };
  },
  reply(data: Data, turn) {
    const { competitor, segment, segments, competitors, marketNotes } = data;
    if (competitor) {
      const lines = [competitorLine(competitor, turn), ...noteLines(competitor.marketNotes?.nodes ?? [], turn, false)];
      return answer(lines, competitor.record.scope);
    }
    if (segment) {
      const lines = [segmentLine(segment, turn), ...noteLines(segment.marketNotes?.nodes ?? [], turn, false)];
      return answer(lines, segment.capacity.scope, { facts: segmentFacts(segment, turn) });
    }
    if (!segments) return { text: turn.say('showMarket.gone') };
    const lines = [
      ...segments.nodes.map(each => segmentLine(each, turn)),
      ...(competitors?.nodes ?? []).map(each => competitorLine(each, turn)),
      ...noteLines(marketNotes?.nodes ?? [], turn, true),
    ];
    return answer(lines, segments.nodes[0]?.capacity.scope);
  },
});
