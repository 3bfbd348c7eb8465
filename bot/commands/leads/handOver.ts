import { command, graphql } from '../../command';
import { confirmation } from '../../understand/slots/confirmation';
import { giverNamed } from '../../understand/slots/giver';
import { ownerNamed } from '../../understand/slots/owner';

const RECORDS_OF = graphql(`query RecordsOf($userId: ID!) {
  recordsOf(userId: $userId) { accounts deals leads tasks total }
}`);

const HAND_OVER = graphql(`mutation HandOver($input: HandOverInput!) {
  handOver(input: $input) {
    from { id name }
    to { id name }
    counts { total }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Counts {
  accounts: number;
  deals: number;
  leads: number;
  tasks: number;
  total: number;
}

interface Data {
  handOver: { from: { name: string }; to: { name: string }; counts: { total: number } };
}

/** More than so many records are not touched without a yes. */
const MOST_UNASKED = 5;

const GIVE = '(hand over|hand|transfer|move|give|pass|pass on|reassign|shift|assign|turn over|switch|migrate)';
const ALL =
  '[all|all of] [the|open] (everything|stuff|records|deals|accounts|customers|clients|leads|pipeline|book|book of business|portfolio|territory|work|things|book of accounts|customers and deals|deals and leads|accounts and deals|deals and accounts|leads and deals|clients and deals|opportunities|patch)';
const ALL_ZH =
  '[所有|全部|全都|名下|手上|手里|手头] [的] [所有|全部] [的] (客户|商机|线索|客户和商机|客户和线索|客户商机|商机和客户|商机和线索|记录|单子|资源|客户资源|东西|工作|业务|数据)';
const TO_ZH =
  '[都|全都|全部|全|统统|一起] [转给|交给|移交给|移交|转交给|转交|交接给|交接|转到|划给|分给|分配给|给|转移给|转移到|过户给|让给]';

export const handOver = command({
  name: 'handOver',
  area: 'leads',
  examples: {
    en: ["hand over everything of Bob's to Diego", 'move everything Diego has over to Bob'],
    zh: ['把李娜的客户都转给王伟', '把我的客户全部移交给王伟'],
  },
  sentences: {
    en: [
      `${GIVE} [over] ${ALL} (of|from|that|by|belonging to|owned by) {from} ['s] [has|have|owns|had|own|handles|is working on|works on] [over] (to|onto|over to) {to}`,
      `${GIVE} [over] ${ALL} {from} [has|have|owns|had|own|handles|is working on|works on] [over] (to|onto|over to) {to}`,
      `${GIVE} [over] [all|all of] {from} ['s] ${ALL} [over] (to|onto|over to) {to}`,
      `${GIVE} {to} ${ALL} (of|from) {from} ['s]`,
      `${GIVE} {to} [all|all of] {from} 's ${ALL}`,
      `{to} (takes over|is taking over|will take over|gets|inherits|should take over|should get) [all|all of] {from} ['s] ${ALL}`,
      `{to} (takes over|is taking over|will take over|gets|inherits|should take over|should get) ${ALL} (from|of) {from} ['s]`,
      `(hand over|handover) [from] {from} to {to}`,
      `{from} (is leaving|left|leaves|is gone|quits|quit|is quitting|is moving on|is out|is going on leave|goes on leave|is on leave|is on parental leave|is leaving us|resigned|has left|has resigned|is retiring|is off sick|is sick|is changing teams|moves to another team|moved to another team|is on maternity leave|is off) [the company|next week|this week|soon|today|on friday|for good|end of month] [,|.|;|-|so|→|and] [so|please|let's] ${GIVE} [over] [all|all of] [his|her|their|the|of his|of her] ${ALL} [over] (to|onto|over to) {to}`,
      `{from} (is leaving|left|leaves|is gone|quits|quit|is moving on|is out|is going on leave|goes on leave|is on leave|resigned|has left|has resigned|is off sick) [,|.|;|-|so|→|and] {to} (takes over|is taking over|will take over|gets|inherits|should take over|should get|takes|covers) [all|all of] [his|her|their|the|of his|of her] ${ALL}`,
      `(let|have) {to} (take over|take|have|inherit|handle) [all|all of] {from} ['s] ${ALL}`,
      `(hand over|handover|transfer|reassign) ${ALL} [that] {from} [has|have|owns|had|own]`,
      `${GIVE} [over] [all|all of] {from} ['s] ${ALL}`,
      `${GIVE} [over] ${ALL} (of|from) {from} ['s]`,
    ],
    zh: [
      `(把|将) {from} [的] ${ALL_ZH} ${TO_ZH} {to} [负责|跟进|接手|来跟|名下]`,
      `{from} [的] ${ALL_ZH} ${TO_ZH} {to} [负责|跟进|接手|来跟|名下]`,
      `{from} [的] ${ALL_ZH} [以后|今后|从现在起|从今天起|从明天起|从下周起|接下来] [都|全都|全部|就] [由|让|归] {to} (接手|负责|跟进|接管|来跟|管|管理|来负责|来接手|来管|维护|服务)`,
      `{from} (离职|离职了|要离职|要离职了|要走了|走了|休假|休假了|休产假|休产假了|请假了|调岗|调岗了|调走了|转岗了|要调走了) [,] (把|将) [他|她|他的|她的|所有|全部|名下] [的] ${ALL_ZH} ${TO_ZH} {to} [负责|跟进|接手|来跟|名下]`,
      `{from} (离职|离职了|要离职|要离职了|要走了|走了|休假|休假了|休产假|休产假了|请假了|调岗|调岗了|调走了|转岗了|要调走了) [,] [他|她|他的|她的|所有|全部|名下] [的] ${ALL_ZH} ${TO_ZH} {to} [负责|跟进|接手|来跟|名下]`,
      `(由|让|请|安排) {to} [来] (接手|接管|负责|接替) {from} [的] ${ALL_ZH}`,
      `{to} [来] (接手|接管|接替) {from} [的] ${ALL_ZH}`,
      `(移交|交接|转移|转交) {from} [的] ${ALL_ZH} [给|到] {to}`,
      `(把|将) {from} [的] ${ALL_ZH} [都|全部|全都] (转走|移交|交接|转出去|转交|移交出去|交出去)`,
    ],
  },
  slots: { from: giverNamed, to: ownerNamed, confirmed: confirmation },
  needs: ['from', 'to'],
  changes: true,
  strict: true,
  async operation({ from, to, confirmed }, { ask, say }) {
    if (!confirmed && from?.id !== to?.id) {
      const { recordsOf } = await ask<{ recordsOf: Counts }>(RECORDS_OF, { userId: from?.id });
      const names = { from: from?.name ?? '', to: to?.name ?? '' };
      if (recordsOf.total === 0) return { text: say('handOver.nothing', names) };
      if (recordsOf.total > MOST_UNASKED) {
        return { preview: { text: say('handOver.preview', { ...names, ...recordsOf }) } };
      }
    }
    return { operation: HAND_OVER, variables: { input: { fromId: from?.id, toId: to?.id } } };
  },
  reply({ handOver: done }: Data, { say }) {
    return {
      text: say('handOver.done', { from: done.from.name, to: done.to.name, total: done.counts.total }),
    };
  },
});
