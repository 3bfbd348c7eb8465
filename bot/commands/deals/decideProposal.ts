import { button, command, graphql } from '../../command';
import { decision, mood, nod } from '../../understand/slots/decision';
import { dealNamed } from '../../understand/slots/parties';
import { freeText } from '../../understand/slots/text';

const DECIDE_PROPOSAL = graphql(`mutation DecideProposal($input: DecideProposalInput!) {
  decideProposal(input: $input) {
    proposal { id number state outside reason deal { id name } }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Data {
  decideProposal: {
    proposal: {
      number: number;
      state: 'ACCEPTED' | 'DECLINED';
      outside: boolean;
      reason: string | null;
      deal: { id: string; name: string };
    };
  };
}

const OUR = '[the|our|this|that|my|your]';
const PROPOSAL = '(proposal|quote|quotation|offer|bid|price|pricing|terms|proposals|quoted price|estimate)';
const PROPOSAL_ZH = '(方案|报价|提案|方案书|建议书|报价单|报价方案|建议方案|价格|条款|quote|proposal)';

export const decideProposal = command({
  name: 'decideProposal',
  area: 'deals',
  examples: {
    en: ['Acme accepted the quote', 'Umbrella rejected the quote: price is too high'],
    zh: ['星辰科技接受了报价', '东方制造拒绝了方案，原因是预算不够'],
  },
  sentences: {
    en: [
      `[the] {deal} [<dealWord>] {decision} ${OUR} ${PROPOSAL}`,
      `${OUR} ${PROPOSAL} (is|was|has been|got|been) {decision} (by|at|from) [the] {deal} [<dealWord>]`,
      `${OUR} ${PROPOSAL} (for|to|at|with) [the] {deal} [<dealWord>] (is|was|has been|got|been) [now] {decision}`,
      `[the] {deal} ['s] [<dealWord>] ${PROPOSAL} (is|was|has been|got|been|:) [now] {decision}`,
      `(mark|set|record|log|note) [the] {deal} ['s] [<dealWord>] ${PROPOSAL} [as] {decision}`,
      `{decision} ${OUR} ${PROPOSAL} : {deal}`,
      `(they|he|she|client|customer|folks|people) [at {deal}] {decision} ${OUR} ${PROPOSAL} [(at|from|over at|in|for|with|of) {deal} [<dealWord>]]`,
      `{decision} ${OUR} ${PROPOSAL} (at|over at) {deal}`,
      `[the] {deal} ['s] [<dealWord>] ['s] ${PROPOSAL} [:|-|→|=] {decision}`,
      `[the] {deal} [<dealWord>] (gave|gives) [us] [a|the|their] {nod} [on|to|for] ${OUR} ${PROPOSAL}`,
      `[the] {deal} [<dealWord>] (is|are) {mood} ${OUR} ${PROPOSAL}`,
      `${PROPOSAL} {decision} : {deal}`,
      `${PROPOSAL} {decision} (by|at) {deal}`,
    ],
    zh: [
      `{deal} [的] [<dealWord>] [那边|这边] [说|对] {decision} [我们|我们的|咱们的|咱们|这个|这份|该] [的] ${PROPOSAL_ZH} [了]`,
      `{deal} [的] [<dealWord>] [的] ${PROPOSAL_ZH} [被|已|已经|对方|客户|他们|那边|给] {decision} [了]`,
      `[我们的|我们给|给] {deal} [的] [<dealWord>] [的] ${PROPOSAL_ZH} [被] {decision} [了]`,
      `{deal} [那边|这边] [的] [<dealWord>] (把|将) [我们的|我们|这份|这个] ${PROPOSAL_ZH} [给|都] {decision} [了]`,
      `(我们的|这个|这份) ${PROPOSAL_ZH} [被] {deal} {decision} [了]`,
      `(把|将) {deal} [的] [<dealWord>] [的] ${PROPOSAL_ZH} (标记为|标为|设为|记为|改为) [已] {decision}`,
    ],
  },
  extras: {
    en: [
      '(because of|because|since|due to|reason :|reason is|the reason is|reason was|reason|as|they said|they say|citing|they felt|they think|saying|they found it|with the comment|on the grounds that) {reason}',
      '(:|-|,|;|.) [because|since|as|it is|it was|they said|they say] {reason}',
    ],
    zh: ['(因为|由于|原因是|原因 :|原因|理由是|理由 :|说是|说|主要是|主要因为) {reason}', '(:|,) {reason}'],
  },
  slots: { deal: dealNamed, decision, nod, mood, reason: freeText('rest') },
  needs: ['deal', 'decision'],
  asks: { decision: 'decideProposal.decision' },
  changes: true,
  strict: true,
  operation: ({ deal, decision: how, reason }, { said }) => ({
    operation: DECIDE_PROPOSAL,
    variables: { input: { dealId: deal?.id, decision: how, reason, said: said || undefined } },
  }),
  reply(data: Data, { say }) {
    const { number, state, outside, reason, deal } = data.decideProposal.proposal;
    const values = { number, deal: deal.name, decision: state, reason: reason ?? 'none' };
    const again = button(say('decideProposal.again'), 'createProposal', { deal: { id: deal.id, name: deal.name } });
    return {
      text: say(outside ? 'decideProposal.outside' : 'decideProposal.done', values),
      ...(state === 'DECLINED' && { buttons: [again] }),
    };
  },
});
