import { button, command, graphql } from '../../command';
import { filling } from '../../understand/slots/choice';
import { amountOf } from '../../understand/slots/money';
import { dealNamed } from '../../understand/slots/parties';
import { remarkOffersOn } from '../remarkOffers';
import { DEAL_FIELDS, type DealShown, dealFacts } from './dealFacts';

const WIN_DEAL = graphql(`mutation WinDeal($input: WinDealInput!) {
  winDeal(input: $input) {
    deal { ${DEAL_FIELDS} }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Data {
  winDeal: { deal: DealShown };
}

const WON = '(won|closed won|closedwon|as won|a win|win)';

export const winDeal = command({
  name: 'winDeal',
  area: 'deals',
  examples: { en: ['we won Initech!', 'closed Acme at 50k'], zh: ['蓝海物流成交了', '拿下星辰科技了!金额5.5万'] },
  sentences: {
    en: [
      "[we|i|we've|i've|have|we have|i have|we just|i just|just] (won|got|closed|landed|signed|bagged|secured|nailed|sealed|clinched|closed won|win|scored|cracked|locked in|locked down|wrapped up|sold) [the] [deal|opportunity] [with|at|for] [the] {deal} [<dealWord>]",
      '[the] {deal} [<dealWord>] (is|has been|was|are|got|is now|is officially) [now|officially|finally] (won|closed won|a win|in the bag|ours|signed|sealed|a done deal|closed and won|closed)',
      `(mark|set|move|change|flag|update|put|push|close|record|log|report) [the] {deal} [<dealWord>] [as|to|into|in|to be|stage] ${WON}`,
      '[the] {deal} [<dealWord>] (said yes|came through|is in|is in the bag|closed|won|signed with us|signed|bought|went through|signed up|has signed|closed won|chose us|picked us|went with us|says yes)',
      '(won|win|victory|closed won) : {deal} [<dealWord>]',
      '(win|close|mark won) [the] {deal} [<dealWord>]',
      '[we] (won|closed) [it] (with|at) {deal}',
      '[the] deal (with|at|for) {deal} (is won|is closed|is signed|closed|came through|went through)',
    ],
    zh: [
      '[我们|我|终于|成功|今天] (拿下|赢下|赢了|签下|签了|成交|搞定|谈成|赢得|签单|拿下了|签下了|成功签约|搞定了|谈成了|赢下了|签成了|谈下了|谈下来了|成交了) [了] {deal} [的] [<dealWord>] [了]',
      '{deal} [的] [<dealWord>] [已经|已|终于|也|正式|今天|成功|被我] (成交|赢|赢单|拿下|成单|签单|签约|搞定|谈成|成|签下来|拿下来|签了|赢了|成了|谈下来|签成|签下|结单|赢下来) [了] [:]',
      '(把|将) {deal} [的] [<dealWord>] [的] [状态|阶段] (标记|设|改|推进|移|标|设置|更新|变更|推|移动|转|调) (为|成|到|至) [已] (成交|赢单|赢|签约|成单)',
      '(成交|赢单|喜报|签单) : {deal} [的] [<dealWord>]',
      '{deal} [的] [<dealWord>] (标记为|标为|进入|状态改为|改成|更新为) [已] (成交|赢单|签约)',
      '(跟|和|与) {deal} [的] [<dealWord>] (签了|成交了|谈成了|签单了|签下了|签约了|成了)',
    ],
  },
  extras: {
    en: [
      '[for|at|with|of|worth|amount|value|final amount|final value|total|deal value|signed at|closing at|final price|around|about] [:|is|was|of|at] {amount}',
      '(for|at|worth|amount|final amount) [:|is] {bare}',
    ],
    zh: [
      '[金额|最终金额|总额|成交额|签了|最终|共|总共|一共|成交金额|合同额|价格|成交价|合同金额|签约金额|总价|以|按] [:|是|为] {amount} [成交|签的|拿下|签约|的价格]',
      '(金额|最终金额|成交额|以|合同额|成交价) [:|是|为] {bare} [成交|签约|拿下]',
    ],
  },
  slots: { deal: dealNamed, amount: amountOf(false), bare: filling('amount', amountOf(true)) },
  needs: ['deal'],
  changes: true,
  strict: true,
  remarks: 'clause',
  operation: ({ deal, amount }) => ({
    operation: WIN_DEAL,
    variables: { input: { dealId: deal?.id, amount: amount?.amount } },
  }),
  reply(data: Data, turn, { remark }) {
    const { deal } = data.winDeal;
    const text = [
      turn.say('winDeal.done', { deal: deal.name, amount: deal.amount ? turn.say.money(deal.amount) : 'none' }),
    ];
    if (remark) text.push(turn.say('remark.left', { words: remark }));
    const review = button(turn.say('reviewDeal.button'), 'reviewDeal', { deal: { id: deal.id, name: deal.name } });
    const { buttons = [], ...offers } = remarkOffersOn(deal, remark, turn.say);
    return { text: text.join('\n'), facts: dealFacts(deal, turn), ...offers, buttons: [...buttons, review] };
  },
});
