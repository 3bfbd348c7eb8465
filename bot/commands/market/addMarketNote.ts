import { button, command, graphql } from '../../command';
import { noteAbout } from '../../understand/slots/market';
import { knownRecord } from '../../understand/slots/names';
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
      `[<log>] [a|an|the|new] market ${NOTE} [${ABOUT}] ${WHICH} [:|-|,] {text}`,
      `[<log>] [a|an|the] ${NOTE} (on|about) [our competitor] {competitor} [:|-|,] {text}`,
      `(heard|i heard|we heard|just heard|word is|rumour has it|rumor has it|i hear) [that] [our competitor] {competitor} {text}`,
      `${WHICH} {kind} [${NOTE}] [:|-] {text}`,
      `[<log>] [a|an|the|new] market ${NOTE}`,
    ],
    zh: [
      `[<log>] [一条|一个|个|条] {kind} [${NOTE_ZH}] [:|-|,] ${WHICH} [市场|行业] [:|-|,|的] {text}`,
      `[<log>] [一条|一个|个|条] [市场] {kind} ${NOTE_ZH} : {text}`,
      `[<log>] [一条|一个|个|条] 市场 ${NOTE_ZH} [:] {kind} [:] {text}`,
      `[<log>] {kind} : {text}`,
      `${WHICH} [市场|行业|的] {kind} [${NOTE_ZH}] [:|-|,] {text}`,
      `[<log>] ${WHICH} [的] [市场|竞品] ${NOTE_ZH} : {text}`,
      `(听说|据说|得知|了解到|获悉|有消息说) [竞品|对手|竞争对手] {competitor} {text}`,
      `<log> [一条|一个|个|条|下] [的] (市场|竞品) ${NOTE_ZH}`,
    ],
  },
  slots: {
    kind: noteAbout,
    text: freeText('rest'),
    competitor: knownRecord('competitor'),
    segment: knownRecord('segment'),
  },
  needs: ['kind', 'text'],
  changes: true,
  // Whoever names a competitor tells of one.
  settle: filled => (filled.kind || !filled.competitor ? filled : { ...filled, kind: 'COMPETITOR' }),
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
