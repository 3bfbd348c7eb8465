import { command, graphql, type Turn } from '../../command';
import type { Reply } from '../../reply';
import { choice, filling } from '../../understand/slots/choice';
import { carried } from '../../understand/slots/internal';
import { knownRecord } from '../../understand/slots/names';
import { dealNamed } from '../../understand/slots/parties';
import { percentOff } from '../../understand/slots/percentOff';
import { freeText } from '../../understand/slots/text';
import { OFFER_FIELDS, type OfferShown, offered } from './offerWords';

const WAITING = graphql(`query WaitingApprovals($dealId: ID!) {
  approvals(filter: { dealId: $dealId, state: WAITING }, first: 1) {
    nodes { id requestedBy { name } }
  }
}`);

/** Decides; the reply is `decided`. */
export const DECIDE = graphql(`mutation DecideApproval($input: DecideApprovalInput!) {
  decideApproval(input: $input) {
    approval { id decision reason requestedBy { id name } offer { ${OFFER_FIELDS} } deal { id name } }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Found {
  approvals: { nodes: { id: string; requestedBy: { name: string } }[] };
}

/** A decision as `DECIDE` answers it. */
export interface Decided {
  decideApproval: {
    approval: {
      decision: 'APPROVE' | 'REJECT';
      reason: string | null;
      requestedBy: { name: string };
      offer: OfferShown;
      deal: { name: string };
    };
  };
}

/** Yes or no to what somebody has asked for. */
const decision = choice({
  APPROVE: {
    en: [
      '(approve|approved|approving|ok|okay|sign off|sign off on|green light|greenlight|authorize|authorise|allow|grant|agree to|agree with|yes to|say yes to|let through|wave through|go ahead with|thumbs up for|thumbs up on|accept|fine with|i approve|confirm)',
    ],
    zh: ['(同意|批准|通过|准了|批|可以|审批通过|批了|同意了|批准了|通过了|没问题|准予|放行|核准)'],
  },
  REJECT: {
    en: [
      "(reject|rejected|rejecting|decline|declined|deny|denied|refuse|turn down|veto|disapprove|disapprove of|no to|say no to|block|shoot down|don't approve|do not approve|dont approve|can't approve|cannot approve|won't approve|knock back|not approved|not approving)",
    ],
    zh: ['(驳回|拒绝|不同意|不批|否决|不通过|打回|不批准|退回|不予批准|不能批|拒了|驳回了|否了|不准)'],
  },
});

/** The same as a plain order, where nothing but the deal is named. */
const order = filling(
  'decision',
  choice({
    APPROVE: { en: ['(approve|approved|green light|greenlight|sign off on)'], zh: ['(批准|审批通过|同意)'] },
    REJECT: { en: ['(reject|veto|disapprove)'], zh: ['(驳回|否决)'] },
  }),
);

/** "No discount for Acme". */
const denial = filling('decision', choice({ REJECT: { en: ['no'], zh: [] } }));

const OFFER =
  '(discount|offer|special offer|discount request|price cut|rebate|reduction|request|approval|approval request|offer request|discount offer|special price|discount approval|offer approval|price reduction)';
const OFFER_ZH =
  '(折扣|优惠|特价|申请|折扣申请|优惠申请|特价申请|审批|优惠审批|折扣审批|降价|降价申请|让利|审批申请|打折申请|打折)';

export const decideApproval = command({
  name: 'decideApproval',
  area: 'deals',
  examples: {
    en: ['approve the Acme discount', 'reject the Vandelay discount, margin is too thin'],
    zh: ['同意星辰科技的折扣', '驳回东方制造的折扣申请'],
  },
  sentences: {
    en: [
      `{decision} [the|that|this|her|his|their] [{by} ['s]] {deal} ['s] [<dealWord>] ['s] [{was}] ${OFFER}`,
      `{decision} [the|that|this|her|his|their] [{by} ['s]] [{was}] ${OFFER} (for|to|on|of|at|with) [the] {deal} [<dealWord>]`,
      `{decision} [the] ${OFFER} [:] {deal}`,
      `{decision} [the] [{by} ['s]] {was} [off|discount] (for|to|on|at|with) [the] {deal} [<dealWord>]`,
      `[the] {deal} ['s] [<dealWord>] ['s] [{was}] ${OFFER} [:|is|was|has been] {decision}`,
      '{order} [the] {deal} [<dealWord>]',
      `[the|that] [{was}] ${OFFER} (for|to|on|at) [the] {deal} [<dealWord>] (is|was|has been) {decision}`,
      `{deny} ${OFFER} (for|to|at) [the] {deal} [<dealWord>]`,
      `{order} : {deal} [<dealWord>] [${OFFER}]`,
    ],
    zh: [
      `{decision} [{by} 的|{by} 给|{by}] [给|对] {deal} [的] [<dealWord>] [的] [{was}] [的] ${OFFER_ZH} [了]`,
      `[{by} 的|{by} 给|{by}] {deal} [的] [<dealWord>] [的] [{was}] [的] ${OFFER_ZH} [我|我这边|这边] {decision} [了]`,
      `(把|将) {deal} [的] [<dealWord>] [的] [{was}] [的] ${OFFER_ZH} {decision} [了|掉]`,
      '{order} {deal} [的] [<dealWord>]',
      '{decision} 给 {deal} [打|的] {was}',
    ],
  },
  extras: {
    en: [
      ', [because|since|as|reason :|reason|reason is|the reason is] {reason}',
      '(because|since|as|due to|reason :|reason is|reason|because of|on the grounds that|the reason being|:|-) {reason}',
    ],
    zh: [
      ',[因为|理由是|原因是|理由 :|原因 :|理由|原因|由于] {reason}',
      '(因为|理由是|原因是|理由 :|原因 :|由于|理由|原因|:) {reason}',
    ],
  },
  slots: {
    decision,
    order,
    deny: denial,
    deal: dealNamed,
    reason: freeText('rest'),
    was: filling('was', percentOff),
    by: filling('by', knownRecord('user')),
    approval: carried,
  },
  needs: ['decision', 'deal'],
  asks: { decision: 'decideApproval.decision' },
  changes: true,
  strict: true,
  settle: ({ was: _, by: __, ...filled }: Record<string, unknown>) => filled,
  async operation({ deal, decision: made, reason, approval }, { ask, say }) {
    const found = approval ? null : (await ask<Found>(WAITING, { dealId: deal?.id })).approvals.nodes[0];
    const approvalId = approval ?? found?.id;
    if (!approvalId) return { text: say('decideApproval.none', { deal: deal?.name ?? '' }) };
    return { operation: DECIDE, variables: { input: { approvalId, decision: made, reason } } };
  },
  reply: decided,
});

/** What was decided, and for whom. */
export function decided(data: Decided, { say }: Turn): Reply {
  const { decision: made, reason, requestedBy, offer, deal } = data.decideApproval.approval;
  return {
    text: say('decideApproval.done', {
      decision: made,
      deal: deal.name,
      what: offered(say, offer),
      who: requestedBy.name,
      reason: reason ?? 'none',
    }),
  };
}
