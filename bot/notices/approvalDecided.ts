import { button, graphql } from '../command';
import { OFFER_FIELDS, type OfferShown, offered } from '../commands/deals/offerWords';
import { notice } from '../notice';
import type { Reply } from '../reply';

interface Data {
  node: {
    decision: 'APPROVE' | 'REJECT' | null;
    reason: string | null;
    decidedBy: { name: string } | null;
    offer: OfferShown;
    deal: { id: string; name: string };
  } | null;
}

/** Tells whoever made an offer what a manager has said to it. */
export const approvalDecided = notice<{ approvalId: string }, Data>({
  operation: graphql(`query ApprovalDecided($id: ID!) {
    node(id: $id) {
      ... on Approval { decision reason decidedBy { name } offer { ${OFFER_FIELDS} } deal { id name } }
    }
  }`),
  variables: ({ approvalId }) => ({ id: approvalId }),
  reply({ node }, _facts, { say, today }): Reply | null {
    if (!node?.decision) return null;
    const { decision, reason, decidedBy, offer, deal } = node;
    const text = say('approval.decided', {
      who: decidedBy?.name ?? '–',
      decision,
      deal: deal.name,
      what: offered(say, offer),
      reason: reason ?? 'none',
      until: say.day(offer.validUntil, today),
    });
    if (decision === 'REJECT') return { text };
    return {
      text,
      buttons: [button(say('makeOffer.contract'), 'sendContract', { deal: { id: deal.id, name: deal.name } })],
    };
  },
});
