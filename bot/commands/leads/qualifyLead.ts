import { button, command, graphql } from '../../command';
import { authority, deciderIs, notReached, reachedDecider } from '../../understand/slots/authority';
import { filling, unshown } from '../../understand/slots/choice';
import { dayBy } from '../../understand/slots/deadline';
import { amountOf } from '../../understand/slots/money';
import { knownRecord } from '../../understand/slots/names';
import { leadNamed } from '../../understand/slots/parties';
import { freeText } from '../../understand/slots/text';
import { LEAD_FIELDS, type LeadShown, leadFacts } from './leadFacts';

const QUALIFY_LEAD = graphql(`mutation QualifyLead($input: QualifyLeadInput!) {
  qualifyLead(input: $input) {
    lead { ${LEAD_FIELDS} }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Data {
  qualifyLead: { lead: LeadShown };
}

const QUESTIONS = ['budget', 'authority', 'need', 'timeline'] as const;

export const qualifyLead = command({
  name: 'qualifyLead',
  area: 'leads',
  examples: {
    en: ['qualify Wayne Foods: budget 40k, talking to the decision maker', 'Tyrell Transport has a budget of 30k'],
    zh: ['海天食品预算5万,已接触决策人', '明德诊所还没接触到决策人'],
  },
  sentences: {
    en: [
      '(qualify|qualifying|qualified|bant|qualification of|qualification for|qualification|qualify lead|update lead|update|bant for) [the] [lead|prospect] {lead} [lead|prospect] [as qualified]',
      '[the] [lead] {known} [lead] (is qualified|qualifies|is now qualified|is a qualified lead|is a good lead|is sales ready|qualified)',
      '(mark|set|flag|move|update) [the] [lead] {lead} [lead] (as|to|as a) (qualified|qualified lead|sql)',
      "[the] [lead] {known} ['s] [lead] [has|have|has got|with|is on|are at|has about|has around|confirmed|said|told me|mentioned] [a] [confirmed|approved|total|yearly|annual] [budget] [of|is|:|is around|around|about] {budget} [budget]",
      '[the] [lead] {known} (can spend|wants to spend|could spend|will spend|would spend|is willing to spend|plans to spend|has|have|got|set aside|put aside|can go up to|can pay|has set aside|can invest|wants to invest|is ready to spend|has approved) [about|around|up to|roughly] {budget} [to spend|to invest|for this|for it|set aside|approved|available|this year|next year]',
      "[the] [lead] {known} ['s] [lead] [has|have|has got|with|is on|are at] [a] [budget] [of|is|:|is around|around|about] {budget} [budget]",
      '[the] [lead] {known} (can spend|wants to spend|could spend|will spend|would spend|is willing to spend|plans to spend|has) [about|around|up to] {budget} [to spend]',
      "[the] [lead] {known} ['s] [lead] [:] budget (is|is around|around|about|of|:) {bare}",
      '[the] budget (of|for|at) [the] [lead] {known} (is|:|is around|is about) {bare}',
      '[the] [lead] {known} [lead] (wants to|want to|plans to|would like to|needs to|hopes to|will|is planning to|are planning to|aims to|expects to|has to|have to) (start|begin|go live|launch|buy|decide|kick off|be live|roll out|implement|switch|purchase|sign|have it running|be up and running) [by|in|on|before|around] {timeline}',
      '[the] [lead] {known} [lead] (needs|need|is looking for|are looking for|looking for|wants|requires|asked for|is interested in|their need is|is after|must have|need is|need :|needs :|pain :|pain point :|pain point is|requirement :|requirement is|main need is|main need :) {need}',
      '[the] [lead] {known} [:] {authority}',
      "(at|with) [the] [lead] {known} [we|we are|we're|i|i am|i'm] {reached} <decider>",
      "[we|we are|we're|i|i am|i'm] {reached} <decider> (at|of|from) [the] [lead] {known}",
      '[we|i] {unreached} <reaching> <decider> (at|of|from) [the] [lead] {known} [yet]',
      '[the] [lead] {known} [:] {reached} <decider>',
      '[the] [lead] {known} [:] {unreached} <reaching> <decider> [yet]',
      "[the] [lead] {known} ['s] [:] <decider> {deciderIs}",
    ],
    zh: [
      '(确认|标记|评估|认定|qualify|核实) [线索] {lead} [这条|这个] [线索] [的] [资格|为合格|合格|有效]',
      '(把|将) [线索] {lead} [这条|这个] [线索] (标记为|标为|设为|改为|定为|记为|标成|改成) (合格|合格线索|有效|有效线索|已确认|优质线索)',
      '[线索] {known} [这条|这个] [线索] (是合格线索|合格|是有效线索|确认合格|达标|资格确认了|有效) [了]',
      '[线索] {known} [这条|这个] [线索] [的|那边] 预算 [是|有|为|大概|大约|约|在|差不多|大概是|大概有|大约是|批了|定了|给到|确认|确认是|确认为|到了] [:] {bare} [左右|上下|出头|以内]',
      '[线索] {known} [这条|这个] [线索] [那边] (有|能出|可以出|愿意出|打算花|准备花|计划投入|能拿出|批了|最多能出|给了|准备了|计划花|打算投|愿意投入|手里有|出得起|能给到) {budget} [的] [预算|左右]',
      '[线索] {known} [这条|这个] [线索] [那边] (希望|想|打算|计划|要|准备|预计|想要|争取|最晚) [在] {timeline} [前|之前|左右|就|内] [要|想] (启动|开始|上线|采购|购买|落地|实施|上|定下来|决定|用上|部署|开工|完成上线|下单|签|签约|立项)',
      '[线索] {known} [这条|这个] [线索] [那边] {timeline} [前|之前|左右|就] (要|想|计划|准备|打算|希望|得) (启动|开始|上线|采购|购买|落地|实施|定下来|决定)',
      '[线索] {known} [这条|这个] [线索] [的|那边] (需求是|需求|主要需求是|需要|想要|要的是|主要需要) [:] {need}',
      '[线索] {known} [这条|这个] [线索] [那边|的|,] {authority}',
      '[线索] {known} [这条|这个] [线索] [那边|的|,] {reached} <decider> [了]',
      '[线索] {known} [这条|这个] [线索] [那边|的|,] {unreached} <reaching> <decider>',
      '[线索] {known} [这条|这个] [线索] [那边|的|,] <decider> {deciderIs}',
      '(跟|和|与) [线索] {known} 的 <decider> (接触上|聊过|谈过|见过面|对接上|联系上) [了]',
    ],
  },
  extras: {
    en: [
      '[and|,|contact|but] {someone} {authority}',
      '[and|with|has|they have|they have got|have|got] [a] [budget] [of|is|:|around|about|approved :|approved] {budget} [budget|approved|to spend|in budget]',
      '(budget|budget is|budget of|budget :|budget around|budget about|budget approx|budget roughly|bgt|bdgt|b :|money :|budget is around|budget is about|budget confirmed|budget confirmed :|budget approx .|with a budget of) {bare}',
      '[and|,] {authority}',
      '(by|before|until|no later than|due|till) {timeline}',
      "[and|we|we are|we're|i|i am|i'm|,] {reached} <decider>",
      "[and|but|we|we are|we're|i|i am|i'm|,] {unreached} <reaching> <decider> [yet]",
      '[and|but|,] <decider> {deciderIs}',
      '[and] [they|he|she] [want to|wants to|plan to|would like to|need to|hope to|will|planning to] (start|begin|go live|launch|buy|decide|kick off|starting|timeline|timeline is|timeline :|deadline|starts|go live date|go live :|start date|start :|be live|roll out|rollout|implement|implementation|decision|decision date|purchase|timeframe|time frame|timing|target date|when :|deadline is|starts in|timeline would be|want it|wants it|need it|needs it|should start|must be live|would start|up and running) [by|in|on|before|around|:|is] {timeline}',
      '[and|they] (need|needs|need is|need :|needs :|main need|main need :|main need is|pain|pain :|pain point|pain point :|pain point is|their pain is|they require|requirement|requirement is|looking for|are looking for|interested in|they want|wants|requirement :|requirements :) {need}',
    ],
    zh: [
      '[有|大概|大约|对方|他们] 预算 [是|有|为|大概|大约|约|在|差不多|大概是|大概有|确认|批了] [:] {bare} [左右|上下|出头|以内]',
      '[联系人|对接人|,] {someone} {authority}',
      '[预算|大概|大约|约] {budget} [的预算|预算|左右]',
      '[而且|并且|但|但是|,] {authority}',
      '{timeline} (前|之前|以前|内|之内)',
      '[而且|并且|,|我们|也] {reached} <decider> [了]',
      '[但|但是|不过|,|我们] {unreached} <reaching> <decider>',
      '[但|但是|不过|,] <decider> {deciderIs}',
      '[他们|对方|客户] [希望|想|打算|计划|要|准备|预计|想要|争取|最晚] [在] {timeline} [前|之前|左右|就|内] [要|想] (启动|开始|上线|采购|购买|落地|实施|上|定下来|决定|用上|部署|开工|下单|签|签约|立项)',
      '(启动时间|时间|时间表|计划时间|上线时间|采购时间|时间节点|时间要求|预计时间|预计上线|上线|交付时间|时间安排|计划上线|计划采购|启动) [是|:|在|为] {timeline} [前|之前|左右]',
      '[主要|他们|对方|客户|核心] (需求是|需求 :|需求|需要|想要|要的是|想解决|想解决的是|痛点是|痛点 :|痛点|主要想要|主要想|诉求是|诉求 :|关注) [:] {need}',
    ],
  },
  slots: {
    lead: leadNamed,
    known: filling('lead', knownRecord('lead')),
    budget: amountOf(false),
    bare: filling('budget', amountOf(true)),
    authority,
    reached: reachedDecider,
    unreached: notReached,
    deciderIs,
    // Who decides is told of somebody; the contact stays as it is.
    someone: unshown(knownRecord('contact')),
    need: freeText('words'),
    timeline: dayBy,
  },
  needs: ['lead'],
  changes: true,
  remarks: 'clause',
  operation: ({ lead, budget, authority: decides, need, timeline }) => ({
    operation: QUALIFY_LEAD,
    variables: {
      input: {
        leadId: lead?.id,
        budget: budget?.amount,
        currency: budget?.currency,
        authority: decides,
        need,
        timeline,
      },
    },
  }),
  reply(data: Data, turn, { remark }) {
    const { lead } = data.qualifyLead;
    const { say } = turn;
    const open = QUESTIONS.filter(question => lead[question] === null);
    const qualified = lead.status === 'QUALIFIED';
    const text = [say(qualified ? 'qualifyLead.done' : 'qualifyLead.noted', { company: lead.company })];
    if (open.length > 0) {
      const what = open.map(question => say('qualifyLead.question', { question })).join(say('list.separator'));
      text.push(say('qualifyLead.open', { what }));
    }
    if (remark) text.push(say('remark.left', { words: remark }));
    const next = button(say('qualifyLead.convert'), 'convertLead', { lead: { id: lead.id, name: lead.company } });
    return { text: text.join('\n'), facts: leadFacts(lead, turn), ...(qualified ? { buttons: [next] } : {}) };
  },
});
