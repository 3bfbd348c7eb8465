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
      '(drop|disqualify|discard|dump|bin|kill|scrap|ditch|reject|archive|abandon|let go of|give up on|giving up on|gave up on|pass on|stop chasing|stop pursuing|stop working on|we can drop|you can drop|write off|rule out|cross off) [the] [lead|prospect] {lead} [lead|prospect]',
      '(mark|set|flag|close|move|update) [the] [lead|prospect] {lead} [lead|prospect] [as|to|as a|out as] (disqualified|unqualified|not qualified|dead|junk|dead lead|a dead lead|bad lead|a bad lead|lost lead|rejected)',
      '[the] [lead|prospect] {lead} [lead|prospect] (is disqualified|is unqualified|is a dead lead|is a bad lead|is a dead end|went nowhere|is going nowhere|is junk|is not worth it|is not worth pursuing|is a no go|is a waste of time|disqualified)',
      "[the] [lead] {lead} (isn't|is not|are not|aren't) (qualified|worth it|worth pursuing|going anywhere)",
    ],
    zh: [
      '(排除|排除掉|淘汰|放弃|放弃跟进|作废|剔除|舍弃|筛掉|丢弃|pass|不要|去掉|关掉) [掉|了] [这条|这个] [线索] [:] {lead} [这条|这个] [线索] [了]',
      '(把|将) [线索] {lead} [这条|这个|这家] [线索] (排除|排除掉|淘汰|淘汰掉|放弃|作废|剔除|筛掉|标记为无效|标为无效|设为无效|关掉|关闭|去掉|pass掉) [了]',
      '[线索] {lead} [这条|这个|这家] [线索] [,] [可以|先|就|决定|直接|已经] (排除|排除掉|不跟了|不跟进了|不用跟了|不用跟进了|放弃|放弃了|淘汰|淘汰了|不要了|没戏了|没戏|算了|作废|是无效线索|无效|pass) [吧|了]',
      '[不跟|不跟进|不用跟] {lead} [这条|这个|这家] [线索] 了',
    ],
  },
  extras: {
    en: [
      "[because|because of|because they are|because they|because it is|reason :|reason is|reason|due to|as|since|on account of|they|he|she|it|they are|they're|they have|there is|there 's|it 's|it is|we|we can|turned out to be|for] [a] {reason} [reasons|at all|anymore|any more]",
      '(notes|note|comment|details) : {notes}',
    ],
    zh: [
      '[因为|由于|原因是|原因 :|原因|理由是|主要是|他们|对方|客户|一直|实在|都|公司] {reason} [了]',
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
