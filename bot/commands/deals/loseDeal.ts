import { button, command, graphql } from '../../command';
import { lossReason } from '../../understand/slots/lossReason';
import { knownRecord } from '../../understand/slots/names';
import { dealNamed } from '../../understand/slots/parties';
import { freeText } from '../../understand/slots/text';
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

const LOST = '(lost|closed lost|closedlost|dead|a loss)';

export const loseDeal = command({
  name: 'loseDeal',
  area: 'deals',
  examples: {
    en: ['lost Hooli to Rivalsoft on price', 'Globex deal is dead, no budget'],
    zh: ['东方制造丢单了,原因是价格', '绿洲医疗丢了,输给云帆软件'],
  },
  sentences: {
    en: [
      "[we|i|we've|i've|have|we have|i have|just|we just|i just] (lost|lose) [the] [deal|opportunity] [with|at|for] [the] {deal} [<dealWord>]",
      '[the] {deal} [<dealWord>] (is|has been|was|are|is now|is officially) [now|officially|unfortunately] (lost|dead|gone|closed lost|dead in the water|off the table|off|over|a loss|a no|a no go|not happening|out|a lost cause)',
      `(mark|set|move|change|close|flag|update|put|push|record|log|report) [the] {deal} [<dealWord>] [as|to|into|in|to be|stage|out as] ${LOST}`,
      '[the] {deal} [<dealWord>] (chose|picked|went with|went for|selected|signed with|decided for|goes with|is going with|decided to go with|has chosen|opted for|are going with|bought from|went to|decided on|is going for|signed up with) {competitor}',
      '[the] {deal} [<dealWord>] (gone|dead|lost|is gone|fell through|went cold|said no|walked away|lost|turned us down|rejected us|backed out|pulled out|dropped out|is not buying|passed|went south|says no|declined us|dropped us|is pulling out|decided against us|has fallen through|bailed|walked)',
      '(lost|loss|closed lost) : {deal} [<dealWord>]',
      '{competitor} (won|took|got|stole|snatched|beat us at|beat us on|beat us to) [the] {deal} [<dealWord>]',
      '(lose|close lost|mark lost) [the] {deal} [<dealWord>]',
      '[the] deal (with|at|for) {deal} (is lost|is dead|fell through|is off|is gone)',
      '[we] lost [out] to {competitor} (at|on|with) {deal}',
      'no deal with {deal}',
      "[we|i] (didn't|did not|didnt|couldn't|could not|failed to|did n't) (get|win|land|close|secure|make it at|make it with) [the] {deal} [<dealWord>]",
      '{deal} [<dealWord>] (decided|has decided|have decided) (not to|against) (proceed|go ahead|going ahead|buy|buying|continue|move forward|moving forward|us|sign)',
    ],
    zh: [
      '{deal} [的] [这个|那个|这家] [<dealWord>] [也|已经|已|最终|还是|最后|刚刚|彻底] (丢|丢单|丢掉|黄|黄掉|没戏|输|没成|没谈成|丢标|流失|飞|没拿下|输单|失败|吹|泡汤|没签成|丢失|黄单|输掉|跑单|凉|没中标|没签下来|没谈下来|谈崩) [了]',
      '[我们|我|很遗憾|遗憾] (丢了|丢掉了|输掉了|丢失了|失去了|输了|没拿下|丢掉|没签下|没谈下) {deal} [的] [<dealWord>] [了]',
      '(把|将) {deal} [的] [<dealWord>] [的] [状态|阶段] (标记|设|改|标|移|设置|更新|推进|移动|变更|调|关闭) (为|成|到|至) [已] (丢单|输单|失败|丢失|输|流失|丢)',
      '{deal} [的] [<dealWord>] [最终|最后|还是] (选了|选择了|用了|签了|选择|选|定了|买了|找了|跟了|签给了|决定用|决定选) {competitor}',
      '(丢单|输单) : {deal} [的] [<dealWord>]',
      '{deal} [的] [<dealWord>] [被] {competitor} (抢了|抢走了|拿下了|抢走|抢单了|撬走了|截胡了|拿走了|中标|中标了|抢去了)',
      '{deal} [的] [<dealWord>] (输给|败给|输给了) [了] {competitor}',
      '{deal} [的] [<dealWord>] (标记为|标为|改成|状态改为|更新为) [已] (丢单|输单|失败)',
      '(丢单|输单) {deal}',
    ],
  },
  extras: {
    en: [
      '(competitor|rival) (was|is|:) {competitor}',
      '(to|against|lost to|beaten by|beaten out by|went to|gone to|lost out to|goes to) {competitor}',
      "[reason|because|cause] [:|is|was] [they|he|she|client|customer] [have|has|'ve|just] (picked|chose|went with|went for|selected|signed with|decided for|going with|go with|decided to go with|preferred|opted for|chosen|bought|bought from|choosing) {competitor} [instead|over us]",
      '{competitor} (won|got it|took it|was cheaper|beat us|undercut us|had a better offer|stole it)',
      '[because of|because|due to|on|over|reason :|reason was|reason is|the reason was|the reason is|reason|for|cause of|cause|down to|came down to|it was|they had|they have|citing|owing to|thanks to|said|had] [the|their|its|our|a] {reason} [reasons|issues|problem|concerns]',
      '(notes|note|comment|details) : {notes}',
    ],
    zh: [
      '(输给|败给|输给了|败给了|被|选了|选择了|用了|签了|给了|他们选了|客户选了|客户选择了|对方选了|选的是|定了|竞争对手是|竞争对手|对手是|竞品是|他们选择了|转投|投奔) [了] {competitor} [抢了|抢走了|拿下了|抢走|拿走了|那边|抢单|截胡了]',
      '{competitor} (抢走了|中标了|拿下了|赢了|抢了)',
      '[因为|由于|原因是|原因 :|原因在于|主要是|理由是|主要因为|主要原因是|是因为|原因|丢单原因|丢单原因是|说|觉得|客户说|对方说|他们说|客户|对方|他们|我们] {reason} [了|问题|原因]',
      '(备注|说明) : {notes}',
    ],
  },
  slots: {
    deal: dealNamed,
    reason: lossReason,
    competitor: knownRecord('competitor'),
    notes: freeText('rest'),
  },
  needs: ['deal'],
  changes: true,
  strict: true,
  remarks: 'clause',
  operation({ deal, reason, competitor, notes }, { say }) {
    const why = reason ?? (competitor ? 'COMPETITOR' : undefined);
    if (!why) {
      // The record needs a reason; the sentence does not, so it is asked for with one press.
      return {
        text: say('loseDeal.why', { deal: deal?.name ?? '' }),
        buttons: REASONS.map(each =>
          button(say('lossReason', { reason: each }), 'loseDeal', {
            deal: { id: deal?.id, name: deal?.name },
            reason: each,
            notes,
          }),
        ),
      };
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
