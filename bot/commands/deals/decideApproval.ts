import { command, graphql, type Turn } from '../../command';
import type { Reply } from '../../reply';
import { choice, filling } from '../../understand/slots/choice';
import { carried } from '../../understand/slots/internal';
import { dealNamed } from '../../understand/slots/parties';
import { percentOff } from '../../understand/slots/percentOff';
import { freeText } from '../../understand/slots/text';
import { holder, unshown } from '../../understand/slots/unshown';
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
      '(approve|approved|approving|ok|okay|sign off|sign off on|green light|greenlight|authorize|authorise|allow|grant|agree to|agree with|yes to|say yes to|let through|wave through|go ahead with|thumbs up for|thumbs up on|accept|fine with|i approve|confirm|okayed|ok to|ok on|ok with|ok for|okay to|okay on|okay with|okay for|good with|happy with|all good on|all good with|signed off|signed off on|approval for|i am fine with|go for|thumbs up to|give the green light to|give my ok to|my ok for|my approval for|yes on|yes for|let them have|let him have|let her have|clear|cleared|rubber stamp|nod through|pass|i agree to|i agree with|lgtm|go with|run with|proceed with|+ 1 for|+ 1 on|+1)',
    ],
    zh: [
      '(同意|批准|通过|准了|批|可以|审批通过|批了|同意了|批准了|通过了|没问题|准予|放行|核准|没意见|我没意见|准|ok|okay|行|没毛病|可以给|给吧|就给|给他|给过|可以批|能批|过了|我批|我批了|我同意|我同意了|签字|approve|赞成|认可)',
    ],
  },
  REJECT: {
    en: [
      "(reject|rejected|rejecting|decline|declined|deny|denied|refuse|turn down|veto|disapprove|disapprove of|no to|say no to|block|shoot down|don't approve|do not approve|dont approve|can't approve|cannot approve|won't approve|knock back|not approved|not approving|not giving|not giving them|nope , not giving|no , not giving|no way|don't give|dont give|do not give|no way on|no way to|no on|not ok with|not okay with|not happy with|nix|kill|bin|nope to|nay to|thumbs down on|thumbs down for|thumbs down to|overrule|send back|can't sign off on|cannot sign off on|can't agree to|cannot agree to|can't accept|don't agree to|do not agree to|don't agree with|not accepting|no approval for|i reject|i decline|i refuse|pass on|stop|disallow|withhold|no discount for|not allowing|can't give|cannot give|can't do|won't give)",
    ],
    zh: [
      '(驳回|拒绝|不同意|不批|否决|不通过|打回|不批准|退回|不予批准|不能批|拒了|驳回了|否了|不准|不能给|不予通过|毙了|毙掉|否掉|拒掉|打回去|退回去|我不同意|我不批|不行|不可以|不能同意|不赞成|不能通过|reject|不认可|不能答应|没法批|批不了)',
    ],
  },
});

/** The same said after the deal, as a verdict. */
const verdict = choice({
  APPROVE: {
    en: [
      '(approved|yes|ok|okay|yep|sure|agreed|approve|fine|done|all good|yes please|ok from me|yes from me|a yes from me|ok by me|okay by me|fine by me|fine with me|ok with me|okay with me|go ahead|go for it|i approve|i approve it|granted|approved from my side|has my approval|has my ok|has my blessing|you have my ok|you have my approval|good to go|works for me|can go through|is approved)',
    ],
    zh: ['(已批准|已同意|批了|同意|可以|没问题|通过|准了|批准)'],
  },
  REJECT: {
    en: [
      "(rejected|no|nope|reject|denied|too much|not happening|no way|absolutely not|not ok|sorry no|decline|declined|refused|not approved|not ok with me|not okay with me|no go|i reject it|not from me|i can't approve it|i can't approve that|is rejected|is a no|is a no from me|no from me)",
    ],
    zh: ['(已驳回|已拒绝|不批|不同意|驳回|拒绝|不行|不可以|打回)'],
  },
});

/** The same as a plain order, where nothing but the deal is named. */
const order = filling(
  'decision',
  choice({
    APPROVE: {
      en: ['(approve|approved|green light|greenlight|sign off on|approving|i approve|authorize|authorise)'],
      zh: ['(批准|审批通过|同意|核准|批准了)'],
    },
    REJECT: { en: ['(reject|veto|disapprove|rejected|i reject|vetoed)'], zh: ['(驳回|否决|驳回了|否决了)'] },
  }),
);

/** The same, where the discount has been named: 那个折扣先别给. */
const notYet = filling(
  'decision',
  choice({
    REJECT: { en: [], zh: ['(先别给|别给|先不给|不给|先别批|别批|先不批|暂不批|不要批|先不同意|暂不同意|免谈)'] },
  }),
);

/** "No discount for Acme". */
const denial = filling('decision', choice({ REJECT: { en: ['no'], zh: [] } }));

const OFFER =
  '(discount|offer|special offer|discount request|price cut|rebate|reduction|request|approval|approval request|offer request|discount offer|special price|discount approval|offer approval|price reduction|discounts|ask|special|special discount|special pricing|pricing exception|exception|pricing request|price request|extra discount|disc|concession|price concession|promo)';
const OFFER_ZH =
  '(折扣|优惠|特价|申请|折扣申请|优惠申请|特价申请|审批|优惠审批|折扣审批|降价|降价申请|让利|审批申请|打折申请|打折|特价申请|折扣审批单|优惠价|价格申请|折让|减价|discount|优惠方案|优惠条件|低价|让价|让利申请)';

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
      `[{by} ['s]] [the] {deal} ['s] [<dealWord>] [{was}] ${OFFER} [,|:|-|?|.|=|→] [that 's|that is|it 's|it is] {said}`,
      `[{by} ['s]] [the] {deal} ['s] [<dealWord>] {was} [off] [${OFFER}] [,|:|-|?|.|=|→] [that 's|that is|it 's|it is] {said}`,
      `[the] [{by} ['s]] [{was}] ${OFFER} (for|to|on|at|with|of) [the] {deal} [<dealWord>] [,|:|-|?|.|=|→|is|has been|was] [that 's|that is|it 's|it is] {said}`,
      `{decision} [the|that] [{was}] ${OFFER} {by} (asked for|requested|wants|wanted|needs|proposed|offered|submitted|put in|asked|is asking for|has asked for) [for|on|to|at|with] [the] {deal} [<dealWord>]`,
      `{said} (to|for|with|if you|that we|that you|if we) [give|giving|grant|offer|to give] [the] {deal} [<dealWord>] [the|that|this|a] [{was}] [off] ${OFFER}`,
      `(give|grant|let have) [the] {deal} [<dealWord>] (the|that|their) [{was}] ${OFFER} , {said}`,
      `{by} (can|may) (have|give|offer|go ahead with) [his|her|the|their|that|this] [{was}] [${OFFER}] [for|on|to|with|at] [the] {deal} [{was}] [${OFFER}] [,|:|-] [{said}]`,
      `{decision} {was} [off] (for|to|on|at|with) [the] {deal} [<dealWord>] [${OFFER}]`,
      `{decision} [the] {deal} ['s] [<dealWord>] [the|that|this|a] {was} [off] [${OFFER}]`,
      '{order} [the] {deal} [<dealWord>]',
      `[the|that] [{was}] ${OFFER} (for|to|on|at) [the] {deal} [<dealWord>] (is|was|has been) {decision}`,
      `{deny} ${OFFER} (for|to|at) [the] {deal} [<dealWord>]`,
      `{order} : {deal} [<dealWord>] [${OFFER}]`,
    ],
    zh: [
      `{decision} [{by} 的|{by} 给|{by} 申请的|{by} 提的|{by} 报的|{by} 给的|{by} 提交的|{by} 要的|{by} 申请给|{by} 想给|{by}] [给|对] {deal} [的] [<dealWord>] [的] [{was}] [的] ${OFFER_ZH} [了]`,
      `[{by} 的|{by} 给|{by} 申请的|{by} 提的|{by} 报的|{by} 给的|{by} 提交的|{by} 要的|{by} 申请给|{by} 想给|{by}] {deal} [的] [<dealWord>] [的] [{was}] [的] ${OFFER_ZH} [我|我这边|这边] {decision} [了]`,
      `(把|将) {deal} [的] [<dealWord>] [的] [{was}] [的] ${OFFER_ZH} {decision} [了|掉]`,
      `{deal} [的] [<dealWord>] [的] [{was}] [的] [那个|这个|个] ${OFFER_ZH} [申请] [,|:] [我|我这边|这边|就] {notYet} [了|吧]`,
      `{said} [了] [,|:] [{by} 的|{by} 给|{by} 申请的|{by} 提的|{by} 报的|{by} 给的|{by} 提交的|{by} 要的|{by} 申请给|{by} 想给|{by}] {deal} [的] [<dealWord>] [的] [那个|这个] [{was}] [的] ${OFFER_ZH}`,
      '{order} {deal} [的] [<dealWord>]',
      '{decision} 给 {deal} [打|的] {was}',
      `{deal} [的] [<dealWord>] [的] [{was}] [的] [那个|这个|个] ${OFFER_ZH} [申请] [,|:] [我|我这边|这边|就|先] {decision} [了|吧]`,
      `{deal} [的] [<dealWord>] [的] {was} [的] [${OFFER_ZH}] [,|:] [我|我这边|这边|就|先] {decision} [了|吧]`,
    ],
  },
  extras: {
    en: [
      '(.|;|!) {reason}',
      ', [because|since|as|reason :|reason|reason is|the reason is] {reason}',
      '(because|since|as|due to|with the reason|the reason :|given that|given|reasoning :|reason :|reason is|reason|because of|on the grounds that|the reason being|:|-) {reason}',
    ],
    zh: [
      ',[因为|理由是|原因是|理由 :|原因 :|理由|原因|由于|主要是|毕竟] {reason}',
      '(因为|理由是|原因是|理由 :|原因 :|由于|理由|原因|:) {reason}',
    ],
  },
  slots: {
    decision,
    order,
    said: filling('decision', verdict),
    notYet,
    deny: denial,
    deal: dealNamed,
    reason: freeText('rest'),
    was: unshown(percentOff),
    by: holder,
    approval: carried,
  },
  needs: ['decision', 'deal'],
  asks: { decision: 'decideApproval.decision' },
  changes: true,
  strict: true,
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
