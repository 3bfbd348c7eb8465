import { button, command, graphql } from '../../command';
import type { Button } from '../../reply';
import { filling } from '../../understand/slots/choice';
import { knownRecord } from '../../understand/slots/names';
import { leadNamed } from '../../understand/slots/parties';
import { LEAD_FIELDS, type LeadShown, leadFacts } from './leadFacts';

const LEAD = graphql(`query Lead($id: ID!) {
  node(id: $id) {
    ... on Lead {
      ${LEAD_FIELDS}
      score { value reasons { label points } }
      disqualifyReason
      disqualifyNotes
      deal { id name }
    }
  }
}`);

interface Data {
  node:
    | (LeadShown & {
        score: { value: number; reasons: { label: string; points: number }[] } | null;
        disqualifyReason: string | null;
        disqualifyNotes: string | null;
        deal: { id: string; name: string } | null;
      })
    | null;
}

export const showLead = command({
  name: 'showLead',
  area: 'leads',
  examples: {
    en: ['show lead Wayne Foods', 'score of Wayne Foods'],
    zh: ['查看线索海天食品', '海天食品这个线索怎么样了'],
  },
  sentences: {
    en: [
      '<show> [the] (lead|prospect) {lead} [details|info|score|status|record|card]',
      '<show> [the] {known} [lead|prospect] [details|info|score|status|record|card]',
      '[<show>] [the] [lead] (score|scoring|rating|lead score|points) (of|for|on) [the] [lead] {lead}',
      "(what|how high|how many points) (is|has|'s|does|are) [the] [lead] {lead} ['s] [lead] (score|rating|points|have|lead score)",
      '<tellAbout> [the] (lead|prospect) {lead}',
      '<tellAbout> [the] {known} [lead|prospect]',
      "[the] {known} ['s] (score|lead|lead score|rating|lead details|lead status|prospect)",
      '(lead|prospect) [:] {lead}',
      '[tell me|show me|<show>|what is|see] (how|what|how high|how well) [the] [lead] {known} [lead|prospect] (scores|score|is scored|scored|rates|is rated|is doing|stands|ranks|does)',
      '(status|state|details|info|update|news|progress) (of|on|for|about|from) [the] [lead|prospect] {known} [lead]',
      '(where|how far) (are we|do we stand|is it|do things stand|have we got) (with|on) [the] [lead] {known} [lead]',
      '(any|anything) (news|new|update|updates|progress) (on|from|about|with) [the] [lead] {known} [lead]',
      'how (hot|good|promising|warm|likely|strong|qualified) is [the] [lead] {known} [lead]',
      "(how 's|how is|how are|hows) [the] [lead|prospect] {known} [lead] [doing|going|looking|coming along]",
      "(what 's|whats|what is) [going on|happening|new|up|the status|the state] (with|of|on) [the] [lead] {known} [lead]",
      'why (is|has|does) [the] [lead] {lead} [lead] [have|has|scored|score|rated] [so|that|this] [low|high|few|many] [a] [score|points]',
    ],
    zh: [
      '<show> 线索 [:] {lead} [的] [评分|得分|分数|详情|情况|信息|状态|进展|资料]',
      '<show> {known} [的|这条|这个|这家] [线索] [的] [评分|得分|分数|详情|情况|信息|状态|进展|资料]',
      '[线索] {known} [的|这条|这个|这家] [线索] [的] [现在|目前] [是] (评分|得分|分数|打分|怎么样|情况|质量|多少分|进展|状态|情况怎么样|评分多少|得分多少|质量怎么样|进展如何|如何|什么情况|怎样|值得跟吗|值不值得跟|有戏吗|靠谱吗|靠不靠谱|进展到哪了|到哪一步了|跟得怎么样|跟进得怎么样|跟进情况|啥情况|有进展吗|有什么进展|多少|打几分|几分啊|评分是多少|得分是多少|几分) [了]',
      '线索 [:] {lead}',
      '{known} [的|这条|这个] 线索',
      '<tellAbout> [线索] {known} [这条|这个] [线索] [的情况]',
    ],
  },
  slots: { lead: leadNamed, known: filling('lead', knownRecord('lead')) },
  needs: ['lead'],
  operation: ({ lead }) => ({ operation: LEAD, variables: { id: lead?.id } }),
  reply({ node: lead }: Data, turn) {
    const { say } = turn;
    if (!lead) return { text: say('gone.lead') };
    const head = say('showLead.done', {
      company: lead.company,
      status: say('lead.status', { status: lead.status }),
      score: lead.score?.value ?? 0,
      owner: lead.owner?.name ?? 'none',
    });
    const reasons = (lead.score?.reasons ?? []).map(
      ({ label, points }) =>
        `• ${say('showLead.reason', { points: points > 0 ? `+${points}` : String(points), label })}`,
    );
    const dropped = lead.disqualifyReason
      ? [
          say('showLead.dropped', {
            reason: say('disqualifyReason', { value: lead.disqualifyReason }),
            notes: lead.disqualifyNotes ?? 'none',
          }),
        ]
      : [];
    const next = nextButton(lead, say('takeLead.button'), say('qualifyLead.convert'));
    return {
      text: [head, ...dropped, ...reasons].join('\n'),
      facts: leadFacts(lead, turn),
      ...(next ? { buttons: [next] } : {}),
    };
  },
});

/** The most useful next step: take it, convert it, or look at the deal it has become. */
function nextButton(lead: NonNullable<Data['node']>, take: string, convert: string): Button | null {
  const slots = { lead: { id: lead.id, name: lead.company } };
  if (lead.deal) return button(lead.deal.name, 'showDeal', { deal: lead.deal });
  if (lead.owner === null) return button(take, 'takeLead', slots, 'primary');
  return lead.status === 'QUALIFIED' ? button(convert, 'convertLead', slots) : null;
}
