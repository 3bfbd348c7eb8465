import { button, command, graphql } from '../../command';
import { filling } from '../../understand/slots/choice';
import { amountOf } from '../../understand/slots/money';
import { dealNamed } from '../../understand/slots/parties';
import { CAME_ABOUT, dayTold, HELD, holder } from '../../understand/slots/unshown';
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
      "[we|i|we've|i've|have|we have|i have|we just|i just|just|{by}|{by} has|{by} just|{by} finally|we finally|we've just|i've just] (won|closed|landed|signed|bagged|secured|nailed|sealed|clinched|closed won|win|scored|cracked|locked in|locked down|wrapped up|sold|closed out|brought home|brought in|pulled off|inked|snagged|clinched|booked|took|got) [the] [deal|opportunity] [with|at|for] [the] {deal} [<dealWord>]",
      "[the] {deal} [<dealWord>] (is|has been|was|are|got|is now|is officially|'s|all) [now|officially|finally|all] (won|closed won|a win|in the bag|ours|signed|sealed|a done deal|closed and won|closed|wrapped up|locked in|locked up|closed as won|a closed won|marked won|finalized|finalised|clinched|home and dry)",
      `[the] {deal} [<dealWord>] (to be|should be|needs to be|has to be|can be|must be|ought to be|to get|should get|needs to get|was|got|has been|is being|be) (marked|closed|set|put|moved|flagged|recorded|booked|changed) [as|to|into|in] ${WON}`,
      `close [the] {deal} [<dealWord>] (as|to) ${WON}`,
      '[the] {deal} [<dealWord>] (in the bag|all ours|a done deal|locked in|bagged|sealed|landed|marked won|closed and won|officially won|finally won|all signed)',
      '(deal|deal closed|closed deal|deal won|new win|big win|another win|won deal|signed deal|signed|win alert|deal alert) (with|at|for|:|from) {deal} [<dealWord>]',
      'got [the] {deal} [<dealWord>] (over the line|signed|across the line|closed|done|to sign|to say yes)',
      "[we|we have|we've] (got|have|received|won|landed) [the] {deal} ['s] (order|po|purchase order|business|go ahead|yes|green light|commitment|nod)",
      '[we|we have|i|i have|just] (got|have|received|won) [the|a] (signature|order|po|purchase order|go ahead|green light) from {deal} [<dealWord>]',
      '[the] {deal} [<dealWord>] ([has|have] (decided|chosen|agreed) (to go with us|for us|to sign|to buy|to go ahead|to move forward|to proceed|to sign with us|to buy from us|in our favor|to work with us)|gave us a yes|signed off on the deal|goes with us|is going with us|are going with us|is going ahead with us|goes ahead with us|chose our offer|gave us the go ahead|gave the go ahead|gave us the green light|gave us the order|placed the order|gave us the nod|is a customer now|is our customer now|pulled the trigger|signed on the dotted line|committed|decided for us|went for us|decided for our offer|is a go|gave us their business)',
      `(mark|set|move|change|flag|update|put|push|close|record|log|report|book|register|chalk up|count|mk) [the] {deal} [<dealWord>] [as|to|into|in|to be|stage|→|off as|out as|stage to|status to|to stage|2|up as] ${WON}`,
      "[we|i|we've|i've|have|we have|i have|we just|i just|just] (won|got|closed|landed|signed|bagged|secured|nailed|sealed|clinched|closed won|win|scored|cracked|locked in|locked down|wrapped up|sold) [the] [deal|opportunity] [with|at|for] [the] {deal} [<dealWord>]",
      '[the] {deal} [<dealWord>] (said yes|came through|is in the bag|closed|won|signed with us|signed|bought|went through|signed up|has signed|closed won|chose us|picked us|went with us|says yes)',
      '(won|win|victory|closed won) : {deal} [<dealWord>]',
      '(win|close|mark won|close won) [the] {deal} [<dealWord>]',
      `[the] {deal} [<dealWord>] ['s] [stage|status] (:|→|=|to|-) ${WON}`,
      '[we] (won|closed) [it] (with|at) {deal}',
      '[the] deal (with|at|for) {deal} (is won|is closed|is signed|is done|is in the bag|is ours|is sealed|is official|done|won|signed|closed|came through|went through)',
    ],
    zh: [
      '[{by}|我们|我|他|她] [终于|已经|今天|刚] (把|将|跟) {deal} [的] [<dealWord>] [给] (拿下|拿下来|签下来|签了|签下|谈成|谈成了|谈下来|搞定|赢下来|赢下|成交) [了]',
      '[我们|我|终于|成功|今天|{by}|{by} 终于|我们终于|刚刚|刚] (拿下|赢下|赢了|签下|签了|成交|搞定|谈成|赢得|签单|拿下了|签下了|成功签约|搞定了|谈成了|赢下了|签成了|谈下了|谈下来了|成交了) [了] {deal} [的] [<dealWord>] [了]',
      '{deal} [的] [<dealWord>] [那边|这边] [已经|已|终于|也|正式|今天|成功|被我|被我们|总算|可算|算是|刚] (成交|赢|赢单|拿下|成单|签单|签约|搞定|谈成|成|签下来|拿下来|签了|赢了|成了|谈下来|签成|签下|结单|赢下来|到手|签下来了|拿下来了|签单成功|中标|落袋|搞掂|签完|定下来|点头|同意合作|决定买了|决定合作|决定选我们|选了我们|选择了我们|拍板|同意签|下单|下订单|入袋|关单|谈妥) [了] [:]',
      '(把|将) {deal} [的] [<dealWord>] [的] [状态|阶段] (标记|设|改|推进|移|标|设置|更新|变更|推|移动|转|调) (为|成|到|至) [已] (成交|赢单|赢|签约|成单)',
      '(成交|赢单|喜报|签单) : {deal} [的] [<dealWord>]',
      '{deal} [的] [<dealWord>] (标记为|标为|进入|状态改为|改成|更新为) [已] (成交|赢单|签约)',
      '(跟|和|与) {deal} [的] [<dealWord>] (签了|成交了|谈成了|签单了|签下了|签约了|成了)',
    ],
  },
  extras: {
    en: [
      ...HELD.en,
      ...CAME_ABOUT.en,
      '[and|so|,] (we|i|they) [just|finally|have] (won it|got it|closed it|made it|won the deal|got the deal|nailed it|did it|signed it)',
      '[and|it] [deal|the deal|contract|it|sale] [is|was|we] (won|closed|signed|done|sold|landed|went|ended up|came in|closing) [at|for|with|in at] [about|around|exactly] {amount}',
      '[for|at|with|of|worth|amount|value|final amount|final value|total|deal value|signed at|closing at|final price|around|about|closed at|closed for|total of|a total of|deal size|price|contract value|deal value|just over|just under|tcv|acv|arr|final number|final figure|value] [:|is|was|of|at] {amount}',
      '(for|at|worth|amount|final amount) [:|is] {bare}',
    ],
    zh: [
      ...HELD.zh,
      ...CAME_ABOUT.zh,
      '[金额|最终金额|总额|成交额|签了|最终|共|总共|一共|成交金额|合同额|价格|成交价|合同金额|签约金额|总价|以|按|最后|单子|定在|价格是|拿了|做了|签在|价|成交价格|签约额] [:|是|为] {amount} [成交|签的|拿下|签约|的价格|的单子|的单|整|搞定|签下|签下来|成的]',
      '(金额|最终金额|成交额|以|合同额|成交价) [:|是|为] {bare} [成交|签约|拿下]',
    ],
  },
  slots: {
    deal: dealNamed,
    amount: amountOf(false),
    bare: filling('amount', amountOf(true)),
    by: holder,
    when: dayTold,
  },
  needs: ['deal'],
  changes: true,
  strict: true,
  remarks: 'clause',
  operation: ({ deal, amount }) => ({
    operation: WIN_DEAL,
    variables: { input: { dealId: deal?.id, amount: amount?.amount, currency: amount?.currency } },
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
