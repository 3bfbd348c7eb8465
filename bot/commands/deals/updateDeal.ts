import { command, graphql } from '../../command';
import { filling } from '../../understand/slots/choice';
import { dayBy } from '../../understand/slots/deadline';
import { amountOf } from '../../understand/slots/money';
import { knownRecord } from '../../understand/slots/names';
import { ownerNamed } from '../../understand/slots/owner';
import { dealNamed } from '../../understand/slots/parties';
import { HELD, holder, unshown } from '../../understand/slots/unshown';
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

const VALUE =
  '(amount|value|price|size|deal value|deal size|deal amount|worth|budget|figure|total|deal worth|contract value|number|acv|arr|tcv)';
const CLOSE =
  '(close date|closing date|close|expected close|closing|expected close date|expected closing date|expected closing|target date|target close date|due date|date|deadline|close by date|closing day|close day|close dt|closing dt|exp close|expected close dt|ecd|sign date|signing date|signature date|end date|expected signing|expected signature|eta)';
const VALUE_ZH =
  '(金额|价格|价值|总额|报价|合同额|商机金额|预算|总价|额度|数额|合同金额|成交金额|单子金额|预计金额|数字|amount|value|price)';
const CLOSE_ZH =
  '(成交日期|成交时间|预计成交|关单日期|签约日期|预计成交日期|预计签约|成交日|预计成交时间|结单日期|关单时间|签约时间|截止日期|日期|预计关单日期|预计签约日期|成交|签约|签单|关单|close date|closing date|预计签单|预计签单日期|预计关单|签单日期|签单时间|到期日|完成日期|结束日期|签合同时间|预计日期)';

export const updateDeal = command({
  name: 'updateDeal',
  area: 'deals',
  examples: {
    en: ['change Acme amount to 52k', 'push Globex close date to Dec 15', 'give Globex to Bob'],
    zh: ['把星辰科技的金额改为6万', '东方制造成交日期推迟到12月15号'],
  },
  sentences: {
    en: [
      `(change|set|update|make|adjust|raise|increase|lower|reduce|bump|cut|drop|bring|revise|edit|put|correct|move|push|decrease|upgrade|fix|lift|knock|take|modify|amend|mark|scale|trim|grow|shrink|log|record|chg|upd|revise|up) [the] [${VALUE}] [of|for|on] [the] {deal} ['s] [<dealWord>] ['s] [${VALUE}] [up|down|back] [from {old}] (→|to|at|=|:|as|is) {amount}`,
      '(change|update|edit|modify|correct|fix|amend) [the] {deal} [<dealWord>]',
      `[the] {deal} ['s] [<dealWord>] ['s] [${VALUE}] (is|was|looks|turned out) (worth more|worth less|bigger|smaller|larger|wrong|incorrect|outdated|too low|too high|off|not right|not correct|not up to date|more|less|higher|lower) [than we thought|than expected|than planned|than that|than i thought|now]`,
      `[new|updated|revised] ${VALUE} (for|of|on|at) [the] {deal} [<dealWord>] [:|is] {amount}`,
      `[new|updated|revised] ${CLOSE} (for|of|on) [the] {deal} [<dealWord>] [:|is] {closeDate}`,
      `[the] {deal} ['s] [<dealWord>] ['s] [new] ${CLOSE} {closeDate}`,
      `[the] {deal} ['s] [<dealWord>] ['s] [new] ${VALUE} {amount}`,
      `[the] <dealWord> {deal} [:|,] [the] [${VALUE}] [to be|is|should be|=|to|:|now] {amount}`,
      `[the] <dealWord> {deal} [:|,] [the] ${CLOSE} [to be|is|should be|=|to|:|now] {closeDate}`,
      `(change|set|update|raise|lower|increase|reduce) [the] ${VALUE} (to|=|:|at) {amount}`,
      `(move|push|change|set|update|delay|postpone) [back|out] [the] (close date|closing date|expected close) (to|until|:|=) {closeDate}`,
      '[the] {deal} [<dealWord>] {marked} (please|pls|plz|now|thanks|thx)',
      `(push|move|delay|postpone|shift|pull|extend|slip|bring|drag) [the] {deal} [<dealWord>] [out|back|forward|in] [,|:|-|;|.] [new|the|its|with|set] ${CLOSE} [is|now|:|to|→|=|for] [now] [on] [the] {closeDate}`,
      `[the] {deal} ['s] [<dealWord>] ['s] [${VALUE}] (to be|should be|needs to be|has to be|can be|must be|ought to be|to get|should get|needs to get|was|got|has been|is being|be) (set|changed|updated|raised|increased|lowered|reduced|adjusted|corrected|bumped|cut|brought) [up|down] (to|at) {amount}`,
      `[the] {deal} ['s] [<dealWord>] ['s] [${CLOSE}] (to be|should be|needs to be|has to be|can be|must be|ought to be|to get|should get|needs to get|was|got|has been|is being|be) (set|changed|updated|moved|pushed|postponed|adjusted|shifted|delayed|extended|pulled) [back|out|forward|in|up] (to|until|till|for|into) {closeDate}`,
      '[the] {deal} [<dealWord>] (to be|should be|needs to be|has to be|can be|must be|ought to be|to get|should get|needs to get|was|got|has been|is being|be) (assigned|reassigned|given|transferred|handed over|handed|passed|moved|passed on|shifted|allocated) [over] to {owner}',
      'take [the] {deal} [<dealWord>] (off|from|away from) {by} [and|,] (give|hand|assign|pass|move) [it|that] (to|over to) {owner}',
      '{owner} (takes|took|will take|is taking|takes over|will be taking) [the] {deal} [<dealWord>] over',
      `make [the] {deal} [<dealWord>] [${VALUE}] {amount}`,
      `[the] {deal} ['s] [<dealWord>] ['s] ${VALUE} [is|:|→|=|now|to|at|of|about|around|roughly] {amount}`,
      `[the] {deal} ['s] [<dealWord>] ['s] ${CLOSE} [is|:|→|=|now|to|on|by|in|around] {closeDate}`,
      `[new|revised|updated|correct|corrected|right] (${VALUE.slice(1, -1)}) (for|of|on|at) [the] {deal} [<dealWord>] [is|:|→|=|now|to|at] {amount}`,
      `[new|revised|updated|correct|corrected|right] (${CLOSE.slice(1, -1)}) (for|of|on|at) [the] {deal} [<dealWord>] [is|:|→|=|now|to|moves to|moved to|has moved to|moves] [on|by|in] {closeDate}`,
      `[the] {deal} ['s] [<dealWord>] ['s] [${VALUE}] (is|to|is now|now is|should be|becomes|went up to|went down to|has gone up to|grew to|is actually|→|changed to|has changed to|now|is up to|is down to|increased to|dropped to|:|=|has grown to|is going to be|will be|comes to|is worth|is now worth|now worth|went to|shrank to|has increased to|has dropped to|rose to|jumped to|fell to|climbed to|shrunk to|expanded to|has gone down to|went from {old} to|goes from {old} to|is at|at|now at|is now at|now stands at|stands at|is now up to|is now down to|is up at|should be at|should've been|should have been|was meant to be|was supposed to be|is supposed to be|ought to be|should say|should read|needs to be|must be|comes in at|came in at|up to|down to|goes up to|goes down to|moves to|moved to|moved up to|moved down to|now up to|now down to) [about|around|roughly] {amount}`,
      `[the] ${VALUE} (of|for|on) [the] {deal} [<dealWord>] (is|is now|should be|changed to|went up to|went down to|:|=|to|has changed to) {amount}`,
      `(push|move|change|set|update|delay|postpone|shift|bring|pull|extend|reschedule|put|slip|bump|adjust|revise|advance|edit|modify|correct|fix|make|drag) [back|out|forward] [the] [expected] ${CLOSE} (of|for|on) [the] {deal} [<dealWord>] [back|out|forward] (to|until|till|for|by|as|on) {closeDate}`,
      `(push|move|change|set|update|delay|postpone|shift|bring|pull|extend|reschedule|put|slip|bump|adjust|revise|edit|advance|correct|fix|drag|defer|kick|mv) [back|out|forward] [the] {deal} ['s] [<dealWord>] ['s] [expected] [${CLOSE}] [back|out|forward|in|up|ahead] [from {oldDate}] (→|=|:|to|2|into|until|till|for|by|as|on) {closeDate}`,
      `[the] {deal} ['s] [<dealWord>] [now|should|will|is] (closes|closing|will close|should close|is closing|is expected to close|expected to close|is going to close|close|won't close until|won't close before|wont close before|wont close until|won't sign before|wont sign before|won't sign until|not before|will not sign before|can't close before|cannot close before|not closing before|not closing until|will not close until|is now closing|now closes|to close|closes now|slipped|slips|got pushed|is pushed|has slipped|moved|was pushed|is delayed|got delayed|pushed|delayed|postponed|is postponed|has been pushed|gonna sign|going to sign|is going to sign|are going to sign|gonna close|going to close|is gonna sign|is gonna close|will likely sign|will likely close|will probably close|will probably sign|would like to sign|wants to close|want to sign|to be signed|slides|slid|drags|got moved|was moved|is moved|got postponed|was postponed|was delayed|will sign|should sign|signs|wants to sign|will be signed|will be closed|should be closed|gets signed|gets closed|is due|due|is set to close|set to close|is slated to close|is slipping|is sliding|is postponed|now slips|now wants to sign|plans to sign|is planned|planned|expected|is expected|targeted|pushes|moves|is moving) [now] [out|back|ahead|forward] [on|by|in|at|until|till|to|for|into|around] [the] {closeDate}`,
      `[the] {deal} ['s] [<dealWord>] ['s] ${CLOSE} (is|is now|to|2|moved to|should be|changed to|:|pushed to|slipped to|=|→|now|moves to|has moved to|is moved to|slips to|was moved to|has changed to|becomes|changes to|is actually|needs to be|pulled in to|is delayed until|is delayed to|delayed until|delayed to|is pushed to|is pushed out to|is postponed to|is postponed until|postponed to|postponed until|is extended to|is extended until|slips until|pushed until|moved up to|extended to|in|is in|by) [the] {closeDate}`,
      "(reassign|assign|give|hand|transfer|pass|move|hand over|change owner of|change the owner of|turn over|delegate|shift|hand off|route|switch|allocate|put) [the] {deal} ['s] [<dealWord>] [over|off] [owner] (to|over to|onto|→|2|with) {owner} [please|to handle|to close|to work on|to run]",
      '(give|hand|assign|pass) {owner} [the] {deal} [<dealWord>]',
      '(let|have|get|ask) {owner} [to] (take over|take|own|handle|run|drive|lead|work|work on|look after|pick up|cover|manage|close|have|take on|deal with|take care of) [the] {deal} [<dealWord>] [now]',
      '{owner} (owns|takes over|is taking over|gets|takes|now owns|will take over|will take|is the owner of|is now the owner of|should own|handles|will handle|is handling|takes on|is responsible for|[will be|is|is now|will now be|should be|is going to be] (handling|running|leading|working|working on|owning|managing|covering|taking over|taking|looking after|in charge of|responsible for|taking care of)|runs|will run|is now on|is now handling|is now running|now handles|picks up|will pick up|leads|is now leading|will lead|should take over|should handle|is going to take over|takes care of|will look after|looks after|now has) [the] {deal} [<dealWord>] [now]',
      "[the] {deal} ['s] [<dealWord>] (goes to|belongs to|now belongs to|should go to|is now owned by|is owned by|owner is|owner :|owner is now|owner to|goes over to|is assigned to|owner =|owner →|owner|new owner|new owner is|new owner :|should be with|is with|is now with|now with|is handled by|is now handled by|will be handled by|handled by|now handled by|gets a new owner :|moves to|moves over to|should be owned by|should belong to|now goes to|assigned to|reassigned to|now assigned to|will go to|to be handled by|→|over to) {owner}",
      '{owner} (is|becomes|will be) [now] [the] [new] owner (of|for|on) [the] {deal} [<dealWord>]',
      '[new] owner (of|for|on) [the] {deal} [<dealWord>] [is|:|→|=|to|now|is now|should be|becomes|will be] {owner}',
      'make {owner} [the] [new] owner (of|for|on) [the] {deal} [<dealWord>]',
      '(change|set|update|switch) [the] owner (of|for|on) [the] {deal} [<dealWord>] to {owner}',
      "(change|set|update|switch) [the] {deal} ['s] [<dealWord>] ['s] owner to {owner}",
      '(change|set|switch|update|move) [the] (product|product line) (of|for|on) [the] {deal} [<dealWord>] to {productLine}',
      "(change|set|switch|update|move) [the] {deal} ['s] [<dealWord>] ['s] [product|product line] (to|from {oldLine} to|over to|for) {productLine}",
      "[the] {deal} ['s] [<dealWord>] ['s] (product|product line) (is|is now|to|should be|:) {productLine}",
    ],
    zh: [
      `(把|将|给) {deal} [的] [<dealWord>] [的] [${VALUE_ZH}] [从 {old}] [给] (改|调|调整|更新|修改|变更|提高|降低|提|降|改动|涨|减|改一下|加|上调|下调|设|修正|增加|减少|升|提升|变|设定|更正|报|压|砍|缩|写|填|定|弄|update|change|set|bump|raise|往上调|往下调|向上调|向下调) [到|为|成|至|了|to] {amount}`,
      `{deal} [的] [<dealWord>] [的] [${VALUE_ZH}] [从 {old}] [应该|现在|已经|要|又|最新|实际|其实|目前] (改成|改为|调整到|调到|变成|变为|是|更新为|提高到|降到|涨到|增加到|减到|改到|调整为|调为|应该是|变更为|升到|加到|降低到|减少到|提到|提升到|上调到|下调到|修改为|更新到|为|:|定为|上调至|下调至|调整至|涨到了|降到了|变成了|改到了|加到了|谈到|谈到了|砍到|压到|缩到|缩水到|扩大到|增至|减至|升至|降至|→|=|更正为|应为|写成|报到|有|update到|update成|update to|change到|bump到|set成) [了] {amount} [左右] [了]`,
      '(修改|更新|改|改一下|更改|更正) {deal} [的] [<dealWord>]',
      `{deal} [的] [<dealWord>] [的] ${VALUE_ZH} [我|之前|当时] (写错|填错|错|不对|有误|录错|不准|搞错|弄错|记错|报错|写少|写多|变) [了]`,
      `[把|将] ${VALUE_ZH} [要] (改成|改为|改到|调整为|调到|更新为|变更为|提高到|降到) {amount}`,
      '[把|将] (成交日期|预计成交日期|成交时间|签约日期|关单日期) (改到|改成|改为|推迟到|提前到|调整到|延期到) {closeDate}',
      `(改|调整|更新|修改) {deal} [的] [<dealWord>] [的] ${VALUE_ZH} [为|到|成|:] {amount}`,
      `{deal} [的] [<dealWord>] [的] [最新|新的|实际|预计] ${VALUE_ZH} [大概|约|大约] {amount}`,
      `(把|将|给) {deal} [的] [<dealWord>] [的] [${CLOSE_ZH}] (推迟|延后|提前|改|调整|延|推|顺延|更新|推后|延期|改期|定|挪|往后推|往前提|修改|设|变更|拖|移|往后拖|往后挪|往后移|往前挪|往前推|往前移|推迟|顺延|更正|更改|换|push|move|postpone|delay|update|change) [到|至|为|成|在|了|to] {closeDate} [成交|签约|去|关单|签单]`,
      `{deal} [的] [<dealWord>] [的] ${CLOSE_ZH} [要|得|需要|现在|可能要|应该] (推迟|延后|→|往后推|往后拖|往后挪|往前提|推|顺延至|更新|改|移|设|换|提前|改|调整|延|推|顺延|更新|推后|延期|改期|定|挪|修改|变更|拖|改成|变成|push|move|delay|update) [到|至|为|成|在] {closeDate} [了]`,
      `{deal} [的] [<dealWord>] [可能|估计|要|得|会|应该|又|需要] (推迟|延后|提前|顺延|推后|延期|拖|往后拖|往后推|延|推|往后挪|往后延|挪|改|改期) [到|至|在] {closeDate} [成交|签约|关单|签] [了]`,
      `{deal} [的|这|那|这个|那个] [<dealWord>] [要|得|可能要|需要|会] (推迟到|推到|延到|拖到|推迟至|延后到|延期到|顺延到) {closeDate} [了|成交|签约|才能签]`,
      `{deal} [的] [<dealWord>] [的] ${CLOSE_ZH} [是|为|:|在|改为] {closeDate}`,
      `{deal} [的] [<dealWord>] [预计|计划|要|会|应该|大概|将|估计|预期|争取|改到|改成|改为|推迟到|定在|说好|说|准备|打算] [在|要|到] {closeDate} [左右|前|之前|才|才能|才会|能|可以|再] (成交|签约|关单|结单|成单|签单|签|拿下|签下来|签合同|搞定|定下来|下单|落地) [了]`,
      '(把|将) {deal} [的] [<dealWord>] (转|assign给|assign 给|reassign给|assign to|transfer给|给到|挂到|放到|换|调整给|转移到|转给|交给|分配给|移交给|转交给|给|指派给|转移给|分给|划给|让给|派给|转到|交到|移给|交接给|分派给|划到|丢给|扔给|调给|挪给|转派给|交由|委派给|安排给) {owner} [名下|负责|跟进|跟|来跟|来负责|接手|去跟|处理|手上]',
      '{deal} [的] [<dealWord>] [以后|现在|今后|改|之后|往后|从今天起|接下来|后面|后续] (转|assign给|assign 给|转到|移到|分给|交接给|转派给|转交|转移给|丢给|调给|挂|转给|交给|归|给|由|让|换|分配给|改由|转交给|移交给|换成|交由|请|都归|都由|就由|就让|就给|改成|派给|划给) {owner} [名下|负责|跟进|跟|来跟|来负责|接手|管|处理|来接手|来跟进|来管|去跟|接|盯|来盯|对接|来对接|了]',
      '{deal} [的] [<dealWord>] (以后|现在|今后|之后|往后|从今天起|接下来|后面|后续) [都|就] {owner} [来|去] (负责|跟进|跟|接手|管|处理|接|盯|对接)',
      '{deal} [的] [<dealWord>] [的] (负责人|所有者|归属人|归属|跟进人|owner|销售|责任人) [应该|现在] (→|:|=|设为|改为了|调成|改为|换成|换为|是|变更为|变成|改|换|为|调整为|更新为) {owner}',
      '{owner} [以后|现在|今后|来|去] [来|去] (接手|负责|接管|接|跟进|跟|盯|对接|接过) [了] {deal} [的] [<dealWord>]',
      '(把|将) {deal} [的] [<dealWord>] [的] (负责人|所有者|归属人|跟进人|owner) (改成|改为|换成|换为|变更为|设为|改|换|调整为|更新为) {owner}',
      '(让|叫|由|安排|请|派|换|麻烦) {owner} [来|去|以后] (接手|负责|接管|跟进|跟) {deal} [的] [<dealWord>]',
      '(把|将) {deal} [的] [<dealWord>] [的] (产品线|产品) (改成|改为|换成|换为|变更为|设为|改到|调整为|更新为) {productLine}',
      '{deal} [的] [<dealWord>] [的] [产品线|产品] (改成|改为|换成|换为|变更为|改买|改做|是|调整为) {productLine}',
    ],
  },
  extras: {
    en: [
      ...HELD.en,
      `[and|also] [change|set|update|make|put|mark|bump|correct|raise|lower|bring] [it|that|the] [${VALUE}] [up|down] (should be|is now|should say|needs to be|make it|set it to|put it at|change it to|now|to|is|at|for|=|:|→|of) {amount}`,
      `[and|also] [set|make|with|new|the] ${VALUE} {amount}`,
      '[and|at|for] {marked}',
      'from {by}',
      '→ {closeDate}',
      '[and|,] (not|instead of|rather than|up from|down from|from|was|and not|it was|used to be|previously) {old}',
      `[and|also] [the|set|push|move|change|with|new] ${CLOSE} [to|is|on|by|:|=|→] {closeDate}`,
      '[and|also] [it|will|should|is|to|they|now] (closing|closes|close|sign|signing|will close|will sign|should close|expected to close|is expected to close|due|to close|is closing|close it|push it to|move it to|expected) [on|by|in|around] {closeDate}',
      '[and|also] [set|make|change|with] [the|new] (owner|assign it to|give it to|assigned to|assign to|hand it to|reassign to|reassign it to|pass it to|give to|goes to|owned by) [is|:|to|=|→] {owner}',
      '[and|also] [set|make|change|switch] [the] (product|product line) [to|is|:|=|→] {productLine}',
      '(instead|now|from now on|as of today)',
    ],
    zh: [
      ...HELD.zh,
      '[大概|约|大约|差不多|,] {marked}',
      '(应该是|应为|实际是|其实是|实际应该是|应该|正确的是|改成|改为|现在是|变成) {amount}',
      '(不是|而不是|原来是|之前是|原来|之前|从|由) {old}',
      `[并且|同时|还有|,] ${VALUE_ZH} [也] [调到|调整为|调整到|更新为|降到|涨到|提到|设为|=|→|改成|改为|改到|是|为|:] {amount}`,
      `[并且|同时|还有|,] ${CLOSE_ZH} [也] [提前到|延到|延期到|推到|调整到|定在|设为|=|→|改成|改为|改到|推迟到|是|为|:] {closeDate}`,
      '[并且|同时|还有|,] [预计|计划|争取|估计|大概|要|应该] {closeDate} [前|左右|之前] [能] (签|签合同|拿下|签下来|成交|签约|关单|签单|结单|成单)',
      '[并且|同时|还有|,] (负责人|转给|交给|分配给|给|owner|由|让) [设为|=|→|改成|改为|是|为|:] {owner}',
    ],
  },
  slots: {
    deal: dealNamed,
    amount: amountOf(true),
    marked: filling('amount', amountOf(false)),
    old: unshown(amountOf(true)),
    oldDate: unshown(dayBy),
    by: holder,
    closeDate: dayBy,
    owner: ownerNamed,
    productLine: knownRecord('productLine'),
    oldLine: unshown(knownRecord('productLine')),
  },
  needs: ['deal', ['amount', 'closeDate', 'owner', 'productLine']],
  changes: true,
  strict: true,
  remarks: 'clause',
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
