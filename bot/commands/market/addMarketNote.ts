import { button, command, graphql } from '../../command';
import type { Chart } from '../../understand/chart';
import { withoutLastWords } from '../../understand/lastWords';
import type { Capture } from '../../understand/paths';
import { filling } from '../../understand/slots/choice';
import { noteAbout } from '../../understand/slots/market';
import { knownRecord } from '../../understand/slots/names';
import { rivalNews } from '../../understand/slots/rivalNews';
import { freeText } from '../../understand/slots/text';

const ADD_MARKET_NOTE = graphql(`mutation AddMarketNote($input: AddMarketNoteInput!) {
  addMarketNote(input: $input) {
    marketNote { id kind text competitor { id name } segment { id label } }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Data {
  addMarketNote: {
    marketNote: {
      kind: string;
      text: string;
      competitor: { id: string; name: string } | null;
      segment: { id: string; label: string } | null;
    };
  };
}

const NOTE = '(note|notes|news|intel|update|info|alert|observation|insight)';
const NOTE_ZH = '(动态|情报|信息|消息|备注|情况|笔记|新闻|新动作)';
const ABOUT = '(on|about|for|in|at|regarding|from)';
const WHICH = '({competitor}|{segment})';

export const addMarketNote = command({
  name: 'addMarketNote',
  area: 'numbers',
  examples: {
    en: [
      'competitor note on Rivalsoft: free migration until March',
      'market trend in regional logistics: fuel surcharges are back',
    ],
    zh: ['竞品云帆软件推出新版本', '市场机会 区域物流:新港口明年开通'],
  },
  sentences: {
    en: [
      `[<log>] [a|an|the|new] {kind} [${NOTE}] [${ABOUT}|:|-] [the|our] ${WHICH} [market|segment] [:|-|,] {text}`,
      `[<log>] [a|an|the|new] [market] {kind} ${NOTE} [:|-] {text}`,
      `[<log>] [a|an|the|new] market [${NOTE}] {kind} [:|-] {text}`,
      `[<log>] [a|an|the|new] market {kind} : {text}`,
      `[<log>] [to|in] [the|our] market notes [,|:|-] {kind} [${ABOUT}] [the|our] ${WHICH} [:|-|,] {text}`,
      `[<log>] [a|an|the|new] market ${NOTE} [${ABOUT}] ${WHICH} [:|-|,] {text}`,
      `[<log>] [a|an|the] ${NOTE} (on|about) [our competitor] {competitor} [:|-|,] {text}`,
      `(heard|i heard|we heard|just heard|heard today|heard from a customer|heard from a client|heard from customers|heard at the fair|heard at the trade show|heard at the event|heard in the market|heard on the street|rumour|rumor|rumours|gossip|word on the street|news|seems like|word is|rumour has it|rumor has it|i hear) [that] [our competitor] {competitor} {text}`,
      `${WHICH} {kind} [${NOTE}] [:|-] {text}`,
      `[our] [competitor] {competitor} {news}`,
      `(saw|i saw|we saw|seen|noticed|i noticed|we noticed|learned|i learned|we learned|it seems|seems|looks like|it looks like|reportedly|a customer told me|customer told me|customer says|customers say|got wind|someone told me) [that] [our competitor] {competitor} {text}`,
      `[<log>] [a|an|the|new] market ${NOTE}`,
    ],
    zh: [
      `[<log>] [一条|一个|个|条] {kind} [${NOTE_ZH}] [:|-|,] ${WHICH} [市场|行业] [:|-|,|的] {text}`,
      `[<log>] [一条|一个|个|条] [市场] {kind} ${NOTE_ZH} : {text}`,
      `[<log>] [一条|一个|个|条] 市场 ${NOTE_ZH} [:] {kind} [:] {text}`,
      `[<log>] {kind} : {text}`,
      `${WHICH} [市场|行业|的] {kind} [${NOTE_ZH}] [:|-|,] {text}`,
      `[<log>] ${WHICH} [的] [市场|竞品] ${NOTE_ZH} : {text}`,
      `(听说|据说|得知|了解到|获悉|有消息说|看到|发现|听客户说|客户说|有人说|打听到|注意到|听闻) [竞品|对手|竞争对手] {competitor} {text}`,
      `[竞品|对手|竞争对手|友商] {competitor} {news}`,
      `<log> [一条|一个|个|条|下] [的] (市场|竞品) ${NOTE_ZH}`,
    ],
  },
  slots: {
    kind: noteAbout,
    text: freeText('rest'),
    news: filling('text', rivalNews),
    competitor: knownRecord('competitor'),
    segment: knownRecord('segment'),
  },
  needs: ['kind', 'text'],
  changes: true,
  strict: true,
  // Whoever names a competitor tells of one.
  settle(filled, chart, captures) {
    const kind = filled.kind ?? (filled.competitor ? 'COMPETITOR' : undefined);
    const told = wholeText(chart, captures) ?? filled.text;
    const text = typeof told === 'string' ? withoutLastWords(told) : told;
    return { ...filled, ...(kind ? { kind } : {}), ...(text ? { text } : {}) };
  },
  operation: ({ kind, text, competitor, segment }, { said }) => ({
    operation: ADD_MARKET_NOTE,
    variables: { input: { kind, text, competitorId: competitor?.id, segmentId: segment?.id, said } },
  }),
  reply({ addMarketNote: { marketNote: note } }: Data, { say }) {
    const about = note.competitor?.name ?? note.segment?.label;
    const slots = note.competitor
      ? { competitor: note.competitor }
      : { segment: note.segment && { id: note.segment.id, name: note.segment.label } };
    return {
      text: say('addMarketNote.done', { kind: note.kind, about: about ?? 'none', text: note.text }),
      ...(about ? { buttons: [button(say('addMarketNote.more', { about }), 'showMarket', slots)] } : {}),
    };
  },
});

/** Small words that a sentence about a competitor may begin with; elsewhere they say nothing. */
const BEGINNINGS = new Set(
  '要 将 将要 想 能 会 刚 刚刚 已 已经 现在 正在 也 都 在 把 被 给 就 又 还 与 和 跟 对 从 向 the a has have had is are was were will to now just also again'.split(
    ' ',
  ),
);

/** The text with the small words between it and the competitor it follows. */
function wholeText(chart: Chart, captures: readonly Capture[]): string | undefined {
  const about = captures.find(({ slot }) => slot === 'competitor');
  const text = captures.find(({ slot }) => slot === 'text');
  if (!about || !text || text.from <= about.to) return undefined;
  const between = chart.texts.slice(about.to, text.from);
  return between.every(word => BEGINNINGS.has(word)) ? chart.verbatim(about.to, text.to) : undefined;
}
