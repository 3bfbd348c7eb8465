import { command, graphql } from '../../command';
import { filling } from '../../understand/slots/choice';
import { dayBy } from '../../understand/slots/deadline';
import { amountOf } from '../../understand/slots/money';
import { knownRecord, recordNamed } from '../../understand/slots/names';
import { remarkOffersOn } from '../remarkOffers';
import { DEAL_FIELDS, type DealShown, dealFacts } from './dealFacts';

const CREATE_DEAL = graphql(`mutation CreateDeal($input: CreateDealInput!) {
  createDeal(input: $input) {
    deal { ${DEAL_FIELDS} }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Data {
  createDeal: { deal: DealShown };
}

export const createDeal = command({
  name: 'createDeal',
  area: 'deals',
  examples: {
    en: ['new deal with Acme 30k Analytics Suite closing end of month', 'open an opportunity for Hooli worth $40,000'],
    zh: ['新建商机 星辰科技 5万 云平台', '给东方制造建个商机,八万,12月31日成交'],
  },
  sentences: {
    en: [
      '<create> [up] [a|an|new|another|the|one|one more] [new|fresh|brand new|second|further|potential|additional] (deal|opportunity|oppty|opp|sale|sales opportunity|sales deal|business|biz|project|business opportunity|deal record|deal entry|opportunity record) [(with|for|at|on|to|:|called|from) [the]] [{account}]',
      '<create> (a|an|new|another|one more|a new|another new|a second|a fresh|a further) {account} (deal|opportunity|opp|oppty)',
      '(create|add|make|register|set up|put in|enter) [the] {account} (deal|opportunity|opp|oppty)',
      '(need|want|i need|we need|needs|require|please log|have to log|got to log) [a|an|another|one more] [new|fresh|second|further|additional] (deal|opportunity|opp|oppty) [for|with|at|on|:] {account}',
      "{account} [also|now|still] (wants|needs|would like|is interested in|is keen on|asked for|is asking for|want|need|is looking at|is considering|asks for) [to] [buy|add|have|get|use|take|try] [the] {productLine} [as well|too|also|on top|now] [,|and|so|.|-|→] [please|can you|let 's] (<create>|put up|set up|put in) [a|an|another|the] [new] (deal|opportunity|opp)",
      '(new business|new biz|new opp|new oppty|fresh business|more business) (at|with|from|for|in|:|-) {account}',
      "(<create>|there is|there 's|have|got|we have|we got|i have|i got|i've got|we've got|just got|found|spotted|landed|here is|here 's|kick off|spin up|put up|put down|have got) [a|an|another|one more] [new|fresh|brand new|second|further|potential|nice|additional|sales] (deal|opportunity|opp|oppty|sales opportunity|sales deal|project|lead for a deal) (with|for|at|on|from|over at|in) {account}",
      '{account} (new deal|: new deal|- new deal|has a new deal|has a new opportunity|new opportunity|, new deal|: new opportunity|- new opportunity|, new opportunity|new opp|: new opp|- new opp|another deal|: another deal|second deal)',
      '(deal|opportunity) : {account}',
      '<create> {account} as [a] [new] (deal|opportunity)',
    ],
    zh: [
      '<create> [一个|个|一条|条|一笔|笔|一单|了一个|了] [新|新的] <dealWord> [:|给|客户|,] [{account}]',
      '(给|为|跟|和|与|对|在|针对) {account} [那边|这边|下|名下] (<create>|立|挂|报|报备|提) [一个|个|一条|条|一笔|笔|了一个|了|一单|单] [新|新的] <dealWord>',
      '{account} [那边|这边] [又|新|刚|刚刚|还|也] (<create>|有|来了|有了|来|冒出|冒出来|多了|出了|谈了|出现|多出) [一个|个|一条|条|一笔|笔|了一个|了|一单|单] [新|新的] <dealWord>',
      '{account} [那边] [还|也|又] (想|要|想要|需要|打算|准备|计划|有意|考虑|感兴趣) [加|再|加买|买|采购|上|用|购买|加购|增购|加一个|加一套|再买|再上] {productLine} [,] [帮我|请|麻烦|先] <create> [一个|个|一条|条|一笔|笔|一单|单] [新|新的] <dealWord>',
      '(new|create|add|新建|新增|创建|建|建个|录入|录|登记|新开|开|开个|加一个|建一个|新添|加|加个|建一单|录一单) {account} [的] [新|新的] <dealWord>',
      '{account} (新商机|新单子|新机会|新项目)',
      '{account} [的] <dealWord> (新增|新建|创建|登记|录入) [一个|一下]',
      '(建单|开单|立项|报单|录单|开一单|建一单) [:|,|给] {account}',
      '(商机|新商机|新单|新机会|新项目|新单子|新订单|新增) [:|,|-] {account}',
      '{account} [,|:|的] (新单|新单子|新订单|新机会|新商机)',
    ],
  },
  extras: {
    en: [
      "[worth|for|at|of|maybe|probably|perhaps|could be|might be|should be|say|something like|likely|potentially|worth maybe|worth about|worth around|amount|amount of|value|value of|valued at|about|around|is|size|approx|approximately|roughly|budget|price|expecting|it is|it 's|to the tune of] [:|is] {amount}",
      '(worth|for|at|amount|value|valued at|amount :|value :|amount is|value is) {bare}',
      '[for|on|product|product :|line|product line|buying|they want|interested in|it is|selling] [the] {productLine} [renewal|upgrade|extension|rollout|project|licence|license|licenses|licences|subscription|deal|package]',
      '[and] (closing|closes|close|close date|closing in|looking to close|should be closed|planned to close|plan to close|aiming to close|aiming for|targeting|target|to be closed|sign|signing|should sign|wants to sign|decision|decision due|expected to close|should close|will close|closing on|due|by|expected close|to close|expected|closing date|close by|expecting to close|expected closing|wants to close|hoping to close|target close) [:|is] [on|by|in|at|the|around] {closeDate}',
      '{closeDate}',
    ],
    zh: [
      '[金额|大概|大约|预计|价值|总额|约|金额大概|预算|报价|金额约|金额是|价格|总价|规模|体量|差不多|估计|金额预计|单子金额|左右|合同额] [:|是|为|在|有] {amount}',
      '(金额|价值|总额|预算|报价|金额是) [:|是|为] {bare}',
      '(约|大概|大约|差不多|预计|估计|估摸) {bare}',
      '[产品|产品线|产品是|买|要买|购买|做|主要是] [:|是] {productLine} [的]',
      '[预计|计划|预期|争取|打算|希望|大概|要在|在|应该|目标|想在|赶在|力争] {closeDate} [前|之前|左右|内|底] [能|可以|要] [成交|定下来|搞定|签约|关单|结单|成单|完成|签单|拿下|签|结|签下来]',
      '(成交日期|预计成交|成交时间|关单日期|结单日期|预计签约|签约日期|预计成交日期|成交日|预计关单) [:|是|在|为] {closeDate}',
    ],
  },
  slots: {
    account: recordNamed('account'),
    amount: amountOf(false),
    bare: filling('amount', amountOf(true)),
    productLine: knownRecord('productLine'),
    closeDate: dayBy,
  },
  needs: ['account'],
  changes: true,
  remarks: 'clause',
  operation: ({ account, amount, productLine, closeDate }) => ({
    operation: CREATE_DEAL,
    variables: {
      input: {
        accountId: account?.id,
        amount: amount?.amount,
        currency: amount?.currency,
        productLineId: productLine?.id,
        expectedCloseOn: closeDate,
      },
    },
  }),
  reply(data: Data, turn, { remark }) {
    const { deal } = data.createDeal;
    const text = [
      turn.say('createDeal.done', {
        deal: deal.name,
        account: deal.account.name,
        amount: deal.amount ? turn.say.money(deal.amount) : 'none',
      }),
    ];
    if (remark) text.push(turn.say('remark.left', { words: remark }));
    return { text: text.join('\n'), facts: dealFacts(deal, turn), ...remarkOffersOn(deal, remark, turn.say) };
  },
});
