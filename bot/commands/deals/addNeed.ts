import { button, command, graphql } from '../../command';
import { carried } from '../../understand/slots/internal';
import { dealNamed } from '../../understand/slots/parties';
import { priority } from '../../understand/slots/priority';
import { freeText } from '../../understand/slots/text';

const ADD_NEED = graphql(`mutation AddNeed($input: AddNeedInput!) {
  addNeed(input: $input) {
    need { id text priority deal { id name } }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Data {
  addNeed: { need: { id: string; text: string; priority: string; deal: { id: string; name: string } } };
}

/** What is asked for in a sale without being a need of the customer's: with one of these another command is meant. */
const OTHERWISE: ReadonlySet<string> = new Set(
  'know whether talk think win discuss wait decide off cheaper speak agreement paperwork discount contract proposal quotation quote offer meeting demo visit appointment refund invoice'
    .split(' ')
    .concat(
      '? 丢了 黄了 输了 赢了 签了 走了 来了 成了 丢单 折 折扣 优惠 打折 降价 便宜 合同 方案 报价 拜访 演示 见面 开会 发票 跟进 回访 什么 哪些 啥 多少 怎么 要是 推到 推迟 延到 延期 改到 放弃 考虑'.split(
        ' ',
      ),
    ),
);

export const addNeed = command({
  name: 'addNeed',
  area: 'deals',
  examples: {
    en: ['Acme needs offline mode, high priority', 'add a need for Globex: SAP integration'],
    zh: ['星辰科技需要离线模式', '给绿洲医疗加个需求：数据加密，优先级高'],
  },
  sentences: {
    en: [
      "[the] {deal} [<dealWord>] [also|really|still|urgently|now] (needs|need|wants|requires|require|wishes for|is looking for|are looking for|would like|needs to have|must have|has to have|expects|demands|wants to have|is after|insists on|insist on|is asking for|asks for|asked for|are asking for|absolutely needs|would love|would love to have|needs us to support|relies on|depends on|cannot do without|can't live without|is keen on|prefers to have|is hoping for) [a|an|the] {text}",
      "[the] {deal} ['s] [<dealWord>] (need|requirement|needs|requirements|new need|new requirement) (:|-|is|are) {text}",
      '(<log>|new|create|note) [a|an|the|another] [new|further] (need|requirement|needs|requirements) (for|of|at|from|on|to) [the] {deal} [<dealWord>] (:|-) {text}',
      '(need|requirement|new need|new requirement) (for|of|at|from|on) [the] {deal} [<dealWord>] (:|-) {text}',
      '(add|note|log|record|put down) (to|for|on) [the] {deal} [<dealWord>] [:|,|-] [they|it|customer|client|the customer] [also|really] (need|needs|want|wants|require|requires|asked for|ask for|are looking for|would like|expect|must have) [a|an|the] {text}',
      '[the] {deal} [<dealWord>] (:|,|-) [they|it|customer|client|the customer|he|she] [also|really|absolutely] (need|needs|want|wants|require|requires|asked for|would like|must have|insist on|insists on) [a|an|the] {text}',
      '{text} (is|are) [a|an] (must|must have|requirement|need|key requirement|hard requirement|prerequisite) (for|at) [the] {deal} [<dealWord>]',
      '(need|requirement) : {deal} (:|-|,) {text}',
      '(<log>|new|create|note) [a|an|the|another] [new|further] (need|requirement) (for|of|at|from|on|to) [the] {deal} [<dealWord>]',
      '(add|put) {text} (to|as a need for|as need for|as a requirement for|as a need of|to the needs of|to the needs for|to the need list of|to the requirements of) {deal} [<dealWord>] [needs|need list]',
    ],
    zh: [
      '{deal} [的] [<dealWord>] [还|也|现在|特别|非常|一直|主要|最] (提了个需求|提了需求|提出需求|提需求|提到需要|急需|刚需|必须要有|必须支持|非要|需要支持|要求支持|希望支持|想上|还得有|得有|提出|需要|想要|希望|要求|必须有|期望|想|要|提出要|提出需要|希望有|需要有|想有|要有|希望能|需要能) {text}',
      '{deal} [的] [<dealWord>] [的] [新|新的|主要] 需求 (:|是|有|为|包括) {text}',
      '(给|为|帮) {deal} [的] [<dealWord>] (<log>|提|补充|加上) [一条|一个|条|个] [新|新的] 需求 (:|,) {text}',
      '<log> [一条|一个|条|个|一下] {deal} [的] [<dealWord>] [的] [新|新的] 需求 : {text}',
      '(新需求|需求) : {deal} [,|:|需要] {text}',
      '(给|为|帮) {deal} [的] [<dealWord>] (<log>|提|补充|加上) [一条|一个|条|个] [新|新的] 需求',
    ],
  },
  extras: {
    en: ["[with|at|as|it is|it 's|this is] [a] {priority}"],
    zh: ['[这个|这条] {priority} [的]'],
  },
  slots: { deal: dealNamed, text: freeText('words', OTHERWISE), priority, entry: carried, activity: carried },
  needs: ['deal', 'text'],
  asks: { text: 'addNeed.text' },
  changes: true,
  strict: true,
  operation: ({ deal, text, priority: matters, entry, activity }, { said }) => ({
    operation: ADD_NEED,
    variables: {
      input: {
        dealId: deal?.id,
        text,
        priority: matters,
        entryId: entry,
        activityId: activity,
        said: said || undefined,
      },
    },
  }),
  reply(data: Data, { say }) {
    const { text, priority: matters, deal } = data.addNeed.need;
    return {
      text: say('addNeed.done', { deal: deal.name, text, priority: say('priority', { priority: matters }) }),
      buttons: [button(say('showNeeds.button'), 'showNeeds', { deal: { id: deal.id, name: deal.name } })],
    };
  },
});
