import { command, graphql } from '../../command';
import { filling } from '../../understand/slots/choice';
import { amountOf } from '../../understand/slots/money';
import { knownRecord } from '../../understand/slots/names';
import { leadNamed } from '../../understand/slots/parties';
import { DEAL_FIELDS, type DealShown, dealFacts } from '../deals/dealFacts';

const CONVERT_LEAD = graphql(`mutation ConvertLead($input: ConvertLeadInput!) {
  convertLead(input: $input) {
    lead { id company }
    account { id name }
    contact { id name }
    deal { ${DEAL_FIELDS} }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Data {
  convertLead: { lead: { company: string }; deal: DealShown };
}

export const convertLead = command({
  name: 'convertLead',
  area: 'leads',
  examples: {
    en: ['convert Wayne Foods to a deal, 40k', 'turn Tyrell Transport into a deal, 25k Analytics Suite'],
    zh: ['把海天食品转为商机', '明德诊所转商机,金额3万,云平台'],
  },
  sentences: {
    en: [
      '(convert|converting|promote|upgrade|graduate) [the] [lead|prospect] {lead} [lead|prospect] [(to|into|in to|→) [a|an] [new] (deal|opportunity|opp|account|customer|client|deal and account)]',
      '(turn|make|change|move) [the] [lead|prospect] {lead} [lead|prospect] [(into|in to|to)] [a|an] [new] (deal|opportunity|opp|account|customer|client)',
      "[the] [lead|prospect] {known} [lead] (is ready|ready|is hot|is qualified|wants to buy|is good to go|are ready|wants to go ahead|wants to proceed|said yes|looks good|is promising) [now] [,|.|;|-|and|so|→] [so|let's|please] (make|turn|convert|promote|upgrade|open|create) [it|them|this|that|him|her] [in|into|to|as] [a|an] [new] [deal|opportunity|opp] [for it|for them]",
      '[the] [lead] {known} [lead] (→|to) [a|an] [new] (deal|opportunity|opp)',
      '[the] [lead] {known} [lead] (is|becomes|became|has become|is now|can be|should be) [a|an] [new|real] (deal|opportunity|opp|converted|customer)',
      '(<create>|open) [a|an] [new] (deal|opportunity|opp) (with|for|from|on|out of|at) [the] [lead|prospect] {known}',
      '{known} (is ready|ready|is ready now|is hot|wants to buy|is good to go|are ready) (to convert|to be converted|for conversion|for a deal|to become a deal)',
    ],
    zh: [
      '(把|将) [线索] {lead} [这条|这个|这家] [线索] (转|转成|转为|转化|转化为|转化成|变成|转正|转正式|升级成|升级|推进到|推进成|建成|转化到|convert|convert成|转换|转换成|转换为|升级为|转到|转入|变更为|做成) [一个|一条] [新] [商机|客户|单子|机会|deal|正式客户|订单]',
      '[线索] {lead} [这条|这个|这家] [线索] [可以|已经|要|正式|该|能|建议|准备好|成熟] (转|转成|转为|转化为|转化成|转换成|转换为|升级为) [一个|一条] [新] (商机|客户|单子|机会|deal|正式客户) [了]',
      '(转化|转换|转商机|转成商机|转为商机|转换线索|转化线索|convert|把线索转商机) [线索] [:] {lead} [为商机|成商机|为客户]',
      '(给|为|跟|和|与) [线索] {known} [这条] [线索] <create> [一个|个|一条|条] [新|新的] <dealWord>',
    ],
  },
  extras: {
    en: [
      '[worth|for|at|of|amount|amount of|value|value of|valued at|about|around|with|deal size|budget] [:|is] {amount}',
      '(worth|for|at|amount|value|valued at|amount is|value is) {bare}',
      '[for|on|product|product :|line|product line|buying|they want|interested in|selling] [the] {productLine}',
    ],
    zh: [
      '[金额|大概|大约|预计|价值|总额|约|预算|报价|金额约|金额是|总价] [:|是|为] {amount}',
      '(金额|价值|总额|预算|报价|金额是) [:|是|为] {bare}',
      '[产品|产品线|产品是|买|要买|购买|做|主要是] [:|是] {productLine} [的]',
    ],
  },
  slots: {
    lead: leadNamed,
    known: filling('lead', knownRecord('lead')),
    amount: amountOf(false),
    bare: filling('amount', amountOf(true)),
    productLine: knownRecord('productLine'),
  },
  needs: ['lead'],
  changes: true,
  remarks: 'clause',
  operation: ({ lead, amount, productLine }, { said }) => ({
    operation: CONVERT_LEAD,
    variables: {
      input: {
        leadId: lead?.id,
        amount: amount?.amount,
        currency: amount?.currency,
        productLineId: productLine?.id,
        said: said || undefined,
      },
    },
  }),
  reply(data: Data, turn, { remark }) {
    const { lead, deal } = data.convertLead;
    const amount = deal.amount ? turn.say.money(deal.amount) : 'none';
    const text = [turn.say('convertLead.done', { company: lead.company, deal: deal.name, amount })];
    if (remark) text.push(turn.say('remark.left', { words: remark }));
    return { text: text.join('\n'), facts: dealFacts(deal, turn) };
  },
});
