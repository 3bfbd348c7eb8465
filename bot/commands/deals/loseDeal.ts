import { button, command, graphql } from '../../command';
import { lossReason, wentWith } from '../../understand/slots/lossReason';
import { knownRecord } from '../../understand/slots/names';
import { dealNamed } from '../../understand/slots/parties';
import { freeText } from '../../understand/slots/text';
import { CAME_ABOUT, dayTold, HELD, holder } from '../../understand/slots/unshown';
import { remarkOffersOn } from '../remarkOffers';
import { DEAL_FIELDS, type DealShown, dealFacts } from './dealFacts';

const LOSE_DEAL = graphql(`mutation LoseDeal($input: LoseDealInput!) {
  loseDeal(input: $input) {
    deal { ${DEAL_FIELDS} lossReason competitor { id name } }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Data {
  loseDeal: { deal: DealShown & { lossReason: string | null; competitor: { name: string } | null } };
}

/** Going with somebody leads to the competitor; a reason that was not said is for the operation to add. */
const withoutWent = ({ went: _, ...filled }: Record<string, unknown>): Record<string, unknown> => filled;

const LOST = '(lost|closed lost|closedlost|dead|a loss|lost deal|loss)';

export const loseDeal = command({
  name: 'loseDeal',
  area: 'deals',
  examples: {
    en: ['lost Hooli to Rivalsoft on price', 'Globex deal is dead, no budget'],
    zh: ['东方制造丢单了,原因是价格', '绿洲医疗丢了,输给云帆软件'],
  },
  sentences: {
    en: [
      "[we|i|we've|i've|have|we have|i have|just|we just|i just|we've just|we have just|i've just|sadly|looks like we|{by}|{by} has|{by} just|{by} unfortunately] (lost|lose) [out on] [the] [deal|opportunity] [with|at|for] [the] {deal} [<dealWord>]",
      "[the] {deal} [<dealWord>] (is|has been|was|are|is now|is officially|'s) [now|officially|unfortunately|completely|totally|definitely|finally] (lost|dead|gone|closed as lost|a lost deal|cancelled|canceled|history|toast|kaput|finished|closed lost|dead in the water|off the table|off|over|a loss|a no|a no go|not happening|out|a lost cause)",
      `(mark|set|move|change|close|flag|update|put|push|record|log|report) [the] {deal} [<dealWord>] [as|to|into|in|to be|stage|out as|off as|→|stage to|status to|2|down as] ${LOST}`,
      '[the] {deal} [<dealWord>] {went} {competitor}',
      "[the] {deal} [<dealWord>] (fell through|went cold|said no|walked away|lost|turned us down|rejected us|backed out|pulled out|dropped out|is not buying|passed|went south|says no|declined us|dropped us|is pulling out|decided against us|has fallen through|bailed|walked|is not going to happen|isn't happening|isn't going to happen|won't happen|not going to happen|will not happen|has gone cold|said no to us|gave us a no|cancelled on us|cancelled|canceled|pulled the plug|withdrew|ghosted us|did not work out|didn't work out|died|collapsed|ended the talks|called it off|killed it|killed the deal|went nowhere|not going ahead|is not going ahead|won't go ahead|will not go ahead|is not moving forward|are not moving forward|isn't moving forward|won't buy|will not buy|isn't buying|not interested anymore|is not interested anymore)",
      "[the] {deal} [<dealWord>] ['s] [stage|status] (:|→|=|to|-) (lost|closed lost)",
      '[the] {deal} [<dealWord>] (gone|dead|lost|is gone|fell through|went cold|said no|walked away|lost|turned us down|rejected us|backed out|pulled out|dropped out|is not buying|passed|went south|says no|declined us|dropped us|is pulling out|decided against us|has fallen through|bailed|walked)',
      '(lost|loss|closed lost) : {deal} [<dealWord>]',
      '{competitor} (won|took|got|stole|snatched|bagged|landed|signed|grabbed|closed|scooped|beat us at|beat us on|beat us to) [the] {deal} [<dealWord>]',
      '(lose|close lost|mark lost) [the] {deal} [<dealWord>]',
      '[the] deal (with|at|for) {deal} (is lost|is dead|fell through|is off|is gone)',
      '[we] lost [out] to {competitor} (at|on|with) {deal}',
      'no (deal|luck|success|joy|chance|go|win) (with|at|from|for|on) [the] {deal}',
      `[the] {deal} [<dealWord>] (to be|should be|needs to be|has to be|can be|must be|ought to be|to get|should get|needs to get|was|got|has been|is being|be) (marked|closed|set|put|moved|flagged|recorded|changed) [as|to|into|in] ${LOST}`,
      "[the] {deal} [<dealWord>] [decided to|chose to|preferred to|will|is|are|was|had|has|wants to|decides to|said|says|:|-] [a|the] {reason} [,|so|and|→|-|;|.] [that 's|that is|it is|this one is|it 's|we|is|we have|mark it|mark as|marking it|closing it|closing as|close it|close as|call it|so|as|the deal is|deal is|deal] [as] (lost|dead|gone|over|off|closed lost)",
      '[the] {deal} [<dealWord>] (decided to|chose to|preferred to|has decided to) {reason}',
      '(write off|wrote off|writing off|give up on|gave up on|giving up on|close out|kill) [the] {deal} [<dealWord>] [as lost]',
      "[we|i] (didn't|did not|didnt|couldn't|could not|failed to|did n't) (get|win|land|close|secure|make it at|make it with) [the] {deal} [<dealWord>]",
      '{deal} [<dealWord>] (decided|has decided|have decided) (not to|against) (proceed|go ahead|going ahead|buy|buying|continue|move forward|moving forward|us|sign)',
    ],
    zh: [
      '{deal} [的] [这个|那个|这家] [<dealWord>] [也|已经|已|最终|还是|最后|刚刚|彻底] (丢|丢单|丢掉|黄|黄掉|没戏|输|没成|没谈成|丢标|流失|飞|没拿下|输单|失败|吹|泡汤|没签成|丢失|黄单|输掉|跑单|凉|没中标|没签下来|没谈下来|谈崩|没了|没希望|没戏唱|丢标|谈不成|谈黄|不做|取消|没搞定|没拿到|不买|不买单|不签|不签了|不合作|不考虑|不考虑了|放弃|放弃了|不采购|不续约|不续|终止|终止了|停了|丢给别人|废|死|没成交|失手|落选|出局) [了] [吧]',
      '[我们|我|很遗憾|遗憾|{by}|{by} 把] (丢了|丢掉了|输掉了|丢失了|失去了|输了|没拿下|丢掉|没签下|没谈下) {deal} [的] [<dealWord>] [了]',
      '(把|将) {deal} [的] [<dealWord>] [的] [状态|阶段] (标记|设|改|标|移|设置|更新|推进|移动|变更|调|关闭) (为|成|到|至) [已] (丢单|输单|失败|丢失|输|流失|丢)',
      '{deal} [的] [<dealWord>] [最终|最后|还是] {went} {competitor} [了|的|那边|家]',
      '(丢单|输单) : {deal} [的] [<dealWord>]',
      '{deal} [的] [<dealWord>] [被] {competitor} [给] (签走|签走了|抢下|截走|截走了|挖走|挖走了|撬走|夺走|拿走|抢先|抢先签了|抢了单|抢了|抢走了|拿下了|抢走|抢单了|撬走了|截胡了|拿走了|中标|中标了|抢去了)',
      '{deal} [的] [<dealWord>] (输给|败给|输给了|丢给|丢给了|让给|败给了|被判给) [了] {competitor} [了]',
      '{deal} [的] [<dealWord>] (标记为|标为|改成|状态改为|更新为|标记|标|记为|记成|算|按|标成|改为|置为|设为) [已] (丢单|输单|失败|丢了) [处理|吧|了]',
      '(丢单|输单) {deal}',
      '{deal} [那边|这边] [的] [<dealWord>] [因为|说|是] {reason} [了] [,|.] [所以|就|按|算|先|这单|给|标|做|改|标为|标成|改成|只能|那就] [按|算|做] (丢了|丢单|丢单处理|黄了|输了|没戏了|丢单了|没了|输单|丢了吧|丢了处理|失败|没成)',
    ],
  },
  extras: {
    en: [
      ...HELD.en,
      ...CAME_ABOUT.en,
      '(to|against|lost to|beaten by|beaten out by|went to|gone to|lost out to|goes to|thanks to|because of|winner is|winner :|competitor :|competitor is|competitor was|it was) {competitor}',
      "[they|he|she|client|customer] [have|has|'ve|just] {went} {competitor} [instead|over us|in the end]",
      '{competitor} [was|is|were|had|offered|with|came in|came|just|simply] [a|an|just|much|way|the|on] {reason}',
      '{competitor} (won|got it|took it|beat us|had a better offer|stole it|got the deal|won it|was faster|was better|got picked|was chosen|got chosen|beat us to it|took the deal|won the deal)',
      '[because of|because|due to|on|over|they say|they said|they felt|turns out|apparently|basically|mainly|mostly|simply|main reason|main reason :|main reason was|they found us|they found it|found us|we were|it was just|we are|they thought it was|our product was|our product|the product was|the product|the platform|our platform|our solution|our software|the tool|the system|the solution|they cited|cited|claimed|blame|blamed on|lost on|lost it on|lost over|reason :|reason was|reason is|the reason was|the reason is|reason|for|cause of|cause|down to|came down to|it was|they had|they have|citing|owing to|thanks to|said|had] [the|their|its|our|a] {reason} [reasons|issues|problem|concerns|again|left|anymore|at all|this year|this quarter|right now|the company|us|for this|on it|so far] [to|until|till|for] [next year|next quarter|next month|later|now|good|spring|summer|the new year|2027]',
      '(competitor|rival) (was|is|:) {competitor}',
      "[reason|because|cause] [:|is|was] [they|he|she|client|customer] [have|has|'ve|just] (picked|chose|went with|went for|selected|signed with|decided for|going with|go with|decided to go with|preferred|opted for|chosen|bought|bought from|choosing) {competitor} [instead|over us]",
      '(notes|note|comment|details) : {notes}',
    ],
    zh: [
      ...HELD.zh,
      ...CAME_ABOUT.zh,
      '(输给|败给|输给了|败给了|被|给了|丢给|丢给了|竞争对手是|竞争对手|对手是|竞品是|竞争对手 :|对手|对手 :|竞品|竞品 :|竞对|竞对是|友商) [了] {competitor} [抢了|抢走了|拿下了|抢走|拿走了|那边|抢单|截胡了]',
      '[他们|客户|对方|人家|最后|最终|结果] {went} {competitor} [了|家|那边]',
      '{competitor} (抢走了|中标了|拿下了|赢了|抢了)',
      '[因为|由于|原因是|原因 :|原因在于|主要是|理由是|主要因为|主要原因是|是因为|原因|丢单原因|丢单原因是|说|觉得|客户说|对方说|他们说|客户|对方|他们|我们|主要|还是|就是|无非是|归根结底是|输在|败在|输在了|卡在|理由|嫌] {reason} [了|问题|原因|上]',
      '(备注|说明) : {notes}',
    ],
  },
  slots: {
    deal: dealNamed,
    reason: lossReason,
    went: wentWith,
    by: holder,
    when: dayTold,
    competitor: knownRecord('competitor'),
    notes: freeText('rest'),
  },
  needs: ['deal'],
  changes: true,
  strict: true,
  remarks: 'clause',
  settle: withoutWent,
  operation({ deal, reason, competitor, notes }, { say }) {
    const why = reason ?? (competitor ? 'COMPETITOR' : undefined);
    if (!why) {
      // The record needs a reason; the sentence does not, so it is asked for: one press or word will do.
      const buttons = REASONS.map(each =>
        button(say('lossReason', { reason: each }), 'loseDeal', {
          deal: { id: deal?.id, name: deal?.name },
          reason: each,
          notes,
        }),
      );
      return { question: { text: say('loseDeal.why', { deal: deal?.name ?? '' }), buttons }, slot: 'reason' };
    }
    return {
      operation: LOSE_DEAL,
      variables: { input: { dealId: deal?.id, reason: why, competitorId: competitor?.id, notes } },
    };
  },
  reply(data: Data, turn, { remark }) {
    const { deal } = data.loseDeal;
    const text = [
      turn.say('loseDeal.done', {
        deal: deal.name,
        reason: turn.say('lossReason', { reason: deal.lossReason ?? 'OTHER' }),
        competitor: deal.competitor?.name ?? 'none',
      }),
    ];
    if (remark) text.push(turn.say('remark.left', { words: remark }));
    const review = button(turn.say('reviewDeal.button'), 'reviewDeal', { deal: { id: deal.id, name: deal.name } });
    const { buttons = [], ...offers } = remarkOffersOn(deal, remark, turn.say);
    return { text: text.join('\n'), facts: dealFacts(deal, turn), ...offers, buttons: [...buttons, review] };
  },
});

const REASONS = [
  'PRICE',
  'COMPETITOR',
  'NO_BUDGET',
  'NO_DECISION',
  'TIMING',
  'PRODUCT_GAP',
  'RELATIONSHIP',
  'OTHER',
] as const;
