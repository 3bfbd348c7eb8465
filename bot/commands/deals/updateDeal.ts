import { command, graphql } from '../../command';
import { filling } from '../../understand/slots/choice';
import { dayBy } from '../../understand/slots/deadline';
import { amountOf } from '../../understand/slots/money';
import { knownRecord } from '../../understand/slots/names';
import { ownerNamed } from '../../understand/slots/owner';
import { dealNamed } from '../../understand/slots/parties';
import { remarkOffersOn } from '../remarkOffers';
import { DEAL_FIELDS, type DealShown, dealFacts } from './dealFacts';

const UPDATE_DEAL = graphql(`mutation UpdateDeal($input: UpdateDealInput!) {
  updateDeal(input: $input) {
    deal { ${DEAL_FIELDS} }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Data {
  updateDeal: { deal: DealShown };
}

const VALUE = '(amount|value|price|size|deal value|deal size|deal amount|worth|budget|figure|total)';
const CLOSE =
  '(close date|closing date|close|expected close|closing|expected close date|expected closing date|expected closing|target date|target close date|due date|date|deadline)';
const VALUE_ZH = '(金额|价格|价值|总额|报价|合同额|商机金额|预算|总价|额度|数额)';
const CLOSE_ZH =
  '(成交日期|成交时间|预计成交|关单日期|签约日期|预计成交日期|预计签约|成交日|预计成交时间|结单日期|关单时间|签约时间|截止日期|日期|预计关单日期|预计签约日期|成交|签约|签单|关单)';

export const updateDeal = command({
  name: 'updateDeal',
  area: 'deals',
  examples: {
    en: ['change Acme amount to 52k', 'push Globex close date to Dec 15', 'give Globex to Bob'],
    zh: ['把星辰科技的金额改为6万', '东方制造成交日期推迟到12月15号'],
  },
  sentences: {
    en: [
      `(change|set|update|make|adjust|raise|increase|lower|reduce|bump|cut|drop|bring|revise|edit|put|correct|move|push|decrease|upgrade|fix|lift|knock|take|modify|amend) [the] [${VALUE}] [of|for|on] [the] {deal} ['s] [<dealWord>] ['s] [${VALUE}] [up|down|back] [from {old}] (→|to|at|=|:|as|is) {amount}`,
      '(change|update|edit|modify) [the] {deal} [<dealWord>]',
      `[new|updated|revised] ${VALUE} (for|of|on|at) [the] {deal} [<dealWord>] [:|is] {amount}`,
      `[new|updated|revised] ${CLOSE} (for|of|on) [the] {deal} [<dealWord>] [:|is] {closeDate}`,
      `[the] {deal} ['s] [<dealWord>] ['s] [new] ${CLOSE} {closeDate}`,
      `[the] {deal} ['s] [<dealWord>] ['s] [new] ${VALUE} {amount}`,
      `[the] <dealWord> {deal} [:|,] [the] [${VALUE}] [to be|is|should be|=|to|:|now] {amount}`,
      `[the] <dealWord> {deal} [:|,] [the] ${CLOSE} [to be|is|should be|=|to|:|now] {closeDate}`,
      `(change|set|update|raise|lower|increase|reduce) [the] ${VALUE} (to|=|:|at) {amount}`,
      `(move|push|change|set|update|delay|postpone) [back|out] [the] (close date|closing date|expected close) (to|until|:|=) {closeDate}`,
      `make [the] {deal} [<dealWord>] [${VALUE}] {amount}`,
      `[the] {deal} ['s] [<dealWord>] ['s] [${VALUE}] (is|to|is now|now is|should be|becomes|went up to|went down to|has gone up to|grew to|is actually|→|changed to|has changed to|now|is up to|is down to|increased to|dropped to|:|=|has grown to|is going to be|will be|comes to|is worth|is now worth|now worth|went to|shrank to|has increased to|has dropped to) {amount}`,
      `[the] ${VALUE} (of|for|on) [the] {deal} [<dealWord>] (is|is now|should be|changed to|went up to|went down to|:|=|to|has changed to) {amount}`,
      `(push|move|change|set|update|delay|postpone|shift|bring|pull|extend|reschedule|put|slip|bump|adjust|revise|advance|edit|modify) [back|out|forward] [the] ${CLOSE} (of|for|on) [the] {deal} [<dealWord>] [back|out|forward] (to|until|till|for|by|as|on) {closeDate}`,
      `(push|move|change|set|update|delay|postpone|shift|bring|pull|extend|reschedule|put|slip|bump|adjust|revise|edit) [back|out|forward] [the] {deal} ['s] [<dealWord>] ['s] [${CLOSE}] [back|out|forward|in|up] (to|until|till|for|by|as|on) {closeDate}`,
      `[the] {deal} ['s] [<dealWord>] [now|should|will|is] (closes|closing|will close|should close|is closing|is expected to close|expected to close|is going to close|close|won't close until|won't close before|will not close until|is now closing|now closes|to close|closes now|slipped|slips|got pushed|is pushed|has slipped|moved|was pushed|is delayed|got delayed|pushed|delayed|postponed|is postponed|has been pushed) [now] [out|back] [on|by|in|at|until|till|to] [the] {closeDate}`,
      `[the] {deal} ['s] [<dealWord>] ['s] ${CLOSE} (is|is now|to|moved to|should be|changed to|:|pushed to|slipped to|=) {closeDate}`,
      "(reassign|assign|give|hand|transfer|pass|move|hand over|change owner of|change the owner of|turn over|delegate|shift) [the] {deal} ['s] [<dealWord>] [over] [owner] (to|over to|onto) {owner}",
      'give {owner} [the] {deal} [<dealWord>]',
      '{owner} (owns|takes over|is taking over|gets|takes|now owns|will take over|will take|is the owner of|is now the owner of|should own|handles|will handle|is handling|takes on|is responsible for) [the] {deal} [<dealWord>] [now]',
      "[the] {deal} ['s] [<dealWord>] (goes to|belongs to|now belongs to|should go to|is now owned by|is owned by|owner is|owner :|owner is now|owner to|goes over to|is assigned to) {owner}",
      'make {owner} [the] [new] owner (of|for|on) [the] {deal} [<dealWord>]',
      '(change|set|update|switch) [the] owner (of|for|on) [the] {deal} [<dealWord>] to {owner}',
      "(change|set|update|switch) [the] {deal} ['s] [<dealWord>] ['s] owner to {owner}",
      '(change|set|switch|update|move) [the] (product|product line) (of|for|on) [the] {deal} [<dealWord>] to {productLine}',
      "(change|set|switch|update|move) [the] {deal} ['s] [<dealWord>] ['s] [product|product line] (to|from {oldLine} to|over to|for) {productLine}",
      "[the] {deal} ['s] [<dealWord>] ['s] (product|product line) (is|is now|to|should be|:) {productLine}",
    ],
    zh: [
      `(把|将|给) {deal} [的] [<dealWord>] [的] [${VALUE_ZH}] [从 {old}] (改|调|调整|更新|修改|变更|提高|降低|提|降|改动|涨|减|改一下|加|上调|下调|设|修正|增加|减少|升|提升|变|设定) [到|为|成|至] {amount}`,
      `{deal} [的] [<dealWord>] [的] [${VALUE_ZH}] [从 {old}] [应该|现在|已经|要] (改成|改为|调整到|调到|变成|变为|是|更新为|提高到|降到|涨到|增加到|减到|改到|调整为|调为|应该是|变更为|升到|加到|降低到|减少到|提到|提升到|上调到|下调到|修改为|更新到|为|:|定为|上调至|下调至|调整至) {amount}`,
      '(修改|更新|改|改一下|更改) {deal} [的] [<dealWord>]',
      `[把|将] ${VALUE_ZH} (改成|改为|改到|调整为|调到|更新为|变更为|提高到|降到) {amount}`,
      '[把|将] (成交日期|预计成交日期|成交时间|签约日期|关单日期) (改到|改成|改为|推迟到|提前到|调整到|延期到) {closeDate}',
      `(改|调整|更新|修改) {deal} [的] [<dealWord>] [的] ${VALUE_ZH} [为|到|成|:] {amount}`,
      `{deal} [的] [<dealWord>] [的] ${VALUE_ZH} {amount}`,
      `(把|将|给) {deal} [的] [<dealWord>] [的] [${CLOSE_ZH}] (推迟|延后|提前|改|调整|延|推|顺延|更新|推后|延期|改期|定|挪|往后推|往前提|修改|设|变更|拖|移) [到|至|为|成|在] {closeDate} [成交|签约]`,
      `{deal} [的] [<dealWord>] [的] ${CLOSE_ZH} [要|得|需要|现在] (推迟|延后|提前|改|调整|延|推|顺延|更新|推后|延期|改期|定|挪|修改|变更|拖|改成|变成) [到|至|为|成|在] {closeDate} [了]`,
      `{deal} [的|这|那|这个|那个] [<dealWord>] [要|得|可能要|需要|会] (推迟到|推到|延到|拖到|推迟至|延后到|延期到|顺延到) {closeDate} [了|成交|签约|才能签]`,
      `{deal} [的] [<dealWord>] (推迟|延后|提前|顺延|推后|延期|拖) [到|至] {closeDate} [成交|签约|关单|签] [了]`,
      `{deal} [的] [<dealWord>] [的] ${CLOSE_ZH} [是|为|:|在|改为] {closeDate}`,
      `{deal} [的] [<dealWord>] [预计|计划|要|会|应该|大概|将] [在] {closeDate} [左右|前|之前] (成交|签约|关单|结单|成单|签单|签|拿下)`,
      '(把|将) {deal} [的] [<dealWord>] (转给|交给|分配给|移交给|转交给|给|指派给|转移给|分给|划给|让给|派给|转到|交到|移给|交接给|分派给|划到) {owner} [名下|负责|跟进|跟|来跟|来负责|接手|去跟|处理|手上]',
      '{deal} [的] [<dealWord>] [以后|现在|今后|改] (转给|交给|归|给|由|让|换|分配给|改由|转交给|移交给) {owner} [名下|负责|跟进|跟|来跟|来负责|接手|管|处理]',
      '{deal} [的] [<dealWord>] [的] (负责人|所有者|归属人|归属|跟进人|owner|销售) (改成|改为|换成|换为|是|变更为|变成|改|换|为|调整为|更新为) {owner}',
      '{owner} [来] (接手|负责|接管|接|跟进) [了] {deal} [的] [<dealWord>]',
      '(把|将) {deal} [的] [<dealWord>] [的] (负责人|所有者|归属人|跟进人|owner) (改成|改为|换成|换为|变更为|设为|改|换|调整为|更新为) {owner}',
      '(让|叫|由|安排|请) {owner} [来|去] (接手|负责|接管|跟进|跟) {deal} [的] [<dealWord>]',
      '(把|将) {deal} [的] [<dealWord>] [的] (产品线|产品) (改成|改为|换成|换为|变更为|设为|改到|调整为|更新为) {productLine}',
      '{deal} [的] [<dealWord>] [的] [产品线|产品] (改成|改为|换成|换为|变更为|改买|改做|是|调整为) {productLine}',
    ],
  },
  extras: {
    en: [
      `[and] [${VALUE}] (to|is|at|for|=) {amount}`,
      `[and] [the|set|push|move] ${CLOSE} (to|is|on|by) {closeDate}`,
      '[and] (closing|closes) [on|by|in] {closeDate}',
      '(instead|now|from now on|as of today)',
      '[and] (owner|assign it to|give it to|assigned to) [is|:] {owner}',
    ],
    zh: [
      `[并且|同时|还有|,] ${VALUE_ZH} [改成|改为|改到|是|为|:] {amount}`,
      `[并且|同时|还有|,] ${CLOSE_ZH} [改成|改为|改到|推迟到|是|为|:] {closeDate}`,
      '[并且|同时|还有|,] [预计|计划|争取] {closeDate} [前|左右|之前] (成交|签约|关单|签单|结单|成单)',
      '[并且|同时|还有|,] (负责人|转给|交给) [改成|改为|是|为|:] {owner}',
    ],
  },
  slots: {
    deal: dealNamed,
    amount: amountOf(true),
    old: filling('was', amountOf(true)),
    closeDate: dayBy,
    owner: ownerNamed,
    productLine: knownRecord('productLine'),
    oldLine: filling('was', knownRecord('productLine')),
  },
  needs: ['deal', ['amount', 'closeDate', 'owner', 'productLine']],
  changes: true,
  remarks: 'clause',
  settle: ({ was: _, ...filled }: Record<string, unknown>) => filled,
  operation: ({ deal, amount, closeDate, owner, productLine }) => ({
    operation: UPDATE_DEAL,
    variables: {
      input: {
        dealId: deal?.id,
        amount: amount?.amount,
        currency: amount?.currency,
        expectedCloseOn: closeDate,
        ownerId: owner?.id,
        productLineId: productLine?.id,
      },
    },
  }),
  reply(data: Data, turn, { amount, closeDate, owner, productLine, remark }) {
    const { deal } = data.updateDeal;
    const { say, setting } = turn;
    const parts = [
      amount && deal.amount && say('updateDeal.amount', { amount: say.money(deal.amount) }),
      closeDate &&
        deal.expectedCloseOn &&
        say('updateDeal.closeDate', { date: say.day(deal.expectedCloseOn, setting.today) }),
      owner && say('updateDeal.owner', { owner: deal.owner.name }),
      productLine && deal.productLine && say('updateDeal.productLine', { productLine: deal.productLine.label }),
    ].filter(part => typeof part === 'string');
    const text = [say('updateDeal.done', { deal: deal.name, what: parts.join(say('list.separator')) })];
    if (remark) text.push(say('remark.left', { words: remark }));
    return { text: text.join('\n'), facts: dealFacts(deal, turn), ...remarkOffersOn(deal, remark, turn.say) };
  },
});
