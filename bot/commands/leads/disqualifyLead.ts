import { command, graphql } from '../../command';
import { disqualifyReason } from '../../understand/slots/disqualifyReason';
import { leadNamed } from '../../understand/slots/parties';
import { freeText } from '../../understand/slots/text';

const DISQUALIFY_LEAD = graphql(`mutation DisqualifyLead($input: DisqualifyLeadInput!) {
  disqualifyLead(input: $input) {
    lead { id company disqualifyReason }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Data {
  disqualifyLead: { lead: { id: string; company: string; disqualifyReason: string } };
}

const REASONS = ['LOW_INTENT', 'NO_BUDGET', 'NO_AUTHORITY', 'BAD_FIT', 'UNREACHABLE', 'OTHER'] as const;

export const disqualifyLead = command({
  name: 'disqualifyLead',
  area: 'leads',
  examples: {
    en: ['drop Cyberdyne Clinics, no budget', 'disqualify Wayne Foods, they never pick up'],
    zh: ['排除线索明德诊所,意向低', '海天食品不跟了,联系不上'],
  },
  sentences: {
    en: [
      "(drop|disqualify|discard|dump|bin|kill|scrap|ditch|reject|archive|abandon|let go of|give up on|giving up on|gave up on|pass on|stop chasing|stop pursuing|stop working on|we can drop|you can drop|write off|rule out|cross off|dropping|close out|close|close the lead|dq|throw out|chuck|chuck out|get rid of|unqualify|dismiss|cut|cut loose|toss|remove|forget about|forget|no longer pursue|stop following up on|stop following|stop following up with|set aside|kick out|take off the list|let 's drop|lets drop) [the] [lead|prospect] {lead} [lead|prospect]",
      '(mark|set|flag|close|move|update) [the] [lead|prospect] {lead} [lead|prospect] [as|to|as a|out as] (disqualified|unqualified|not qualified|dead|junk|dead lead|a dead lead|bad lead|a bad lead|lost lead|rejected)',
      '[the] [lead|prospect] {lead} [lead|prospect] (is disqualified|is unqualified|is a dead lead|is a bad lead|is a dead end|went nowhere|is going nowhere|is junk|is not worth it|is not worth pursuing|is a no go|is a waste of time|disqualified)',
      "[the] [lead|prospect] {lead} [lead] [is|are|has|have|was|says they are|say they are|told me they are|they are|they have|they 're|there is|there 's|,|we|said|apparently] [a] {reason} [at all|anymore|any more|this year|right now|at the moment|for now|now|until next year|this quarter] [,|.|;|-|so|→] [so|then|please|let's|we can|you can|i'd|i would|i want to|we should|time to] (drop|ditch|kill|bin|discard|close|scrap|archive|disqualify|write off|pass on|give up on|dismiss|dq|remove|forget) [it|them|him|her|that|this|this one|that one|the lead|that lead|this lead]",
      '[the] [lead] {lead} (is dead|is out|is no good|fell through|is gone|is off the table|is not for us|no go|dead|out|is closed|is over)',
      "[the] [lead] {lead} (isn't|is not|are not|aren't) (qualified|worth it|worth pursuing|going anywhere)",
    ],
    zh: [
      '(排除|排除掉|淘汰|放弃|放弃跟进|作废|剔除|舍弃|筛掉|丢弃|pass|不要|去掉|关掉) [掉|了] [这条|这个] [线索] [:] {lead} [这条|这个] [线索] [了]',
      '(把|将) [线索] {lead} [这条|这个|这家] [线索] (排除|排除掉|淘汰|淘汰掉|放弃|作废|剔除|筛掉|标记为无效|标为无效|设为无效|关掉|关闭|去掉|pass掉) [了]',
      '[线索] {lead} [这条|这个|这家] [线索] [,] [可以|先|就|决定|直接|已经|建议|还是|我们|帮我|我想|咱们] (排除了吧|放弃跟进|关掉|关闭|关了|关掉吧|排掉|剔除|筛掉|去掉|不做了|别跟了|不用管了|先放弃|放一放|移除|不考虑了|排除|排除掉|不跟了|不跟进了|不用跟了|不用跟进了|放弃|放弃了|淘汰|淘汰了|不要了|没戏了|没戏|算了|作废|是无效线索|无效|pass) [吧|了]',
      '[线索] {lead} [这条|这个|这家] [线索] [那边|的] [他们|对方|客户|一直|因为|实在|说] {reason} [了] [,] [那|就|所以|我|先|可以|帮我|直接|建议|我们|麻烦] (排除|排除掉|放弃|放弃吧|算了|不跟了|不跟进了|淘汰|关掉|关闭|去掉|剔除|作废|别跟了|不要了|pass|关了|排除吧|不用跟了|停止跟进|结束跟进|不再跟进) [吧|了]',
      '[不跟|不跟进|不用跟] {lead} [这条|这个|这家] [线索] 了',
    ],
  },
  extras: {
    en: [
      "[because|because of|because they are|because they|because it is|reason :|reason is|reason|due to|as|since|on account of|they|he|she|it|they are|they're|they have|there is|there 's|it 's|it is|we|we can|turned out to be|for|reason would be|owing to|given|with|says|said|say|told me|and|he is|she is|he 's|she 's|reason code|the reason is|reason being] [they|they are|they're|they have|he|she|is|are|has|have|had] [a|any] {reason} [reasons|at all|anymore|any more]",
      '(notes|note|comment|details) : {notes}',
    ],
    zh: [
      '[因为|由于|原因是|原因 :|原因|理由是|理由 :|主要是|主要|他们|对方|客户|一直|实在|都|公司|说|说是|确认|其实] [他们|对方|客户|是|说] {reason} [了]',
      '(备注|说明) : {notes}',
    ],
  },
  slots: { lead: leadNamed, reason: disqualifyReason, notes: freeText('rest') },
  needs: ['lead', 'reason'],
  offers: { reason: { values: REASONS, text: 'disqualifyReason' } },
  changes: true,
  strict: true,
  remarks: 'clause',
  operation: ({ lead, reason, notes }) => ({
    operation: DISQUALIFY_LEAD,
    variables: { input: { leadId: lead?.id, reason, notes } },
  }),
  reply(data: Data, { say }, { remark }) {
    const { lead } = data.disqualifyLead;
    const reason = say('disqualifyReason', { value: lead.disqualifyReason });
    const text = [say('disqualifyLead.done', { company: lead.company, reason })];
    if (lead.disqualifyReason === 'LOW_INTENT') text.push(say('disqualifyLead.later'));
    if (remark) text.push(say('remark.left', { words: remark }));
    return { text: text.join('\n') };
  },
});
