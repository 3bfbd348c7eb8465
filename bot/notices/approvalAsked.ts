import { button, graphql } from '../command';
import { OFFER_FIELDS, type OfferShown, offered } from '../commands/deals/offerWords';
import { notice } from '../notice';
import type { Reply } from '../reply';

interface Data {
  node: {
    id: string;
    state: string;
    requestedBy: { name: string };
    offer: OfferShown;
    deal: {
      id: string;
      name: string;
      account: { name: string };
      amount: { amount: string; currency: string } | null;
    };
  } | null;
}

/** Puts an offer before whoever may agree to it, with what it would cost us; its id is the approval's. */
export const approvalAsked = notice<{ approvalId: string }, Data>({
  nudge: 'APPROVAL',
  operation: graphql(`query ApprovalAsked($id: ID!) {
    node(id: $id) {
      ... on Approval {
        id state requestedBy { name } offer { ${OFFER_FIELDS} }
        deal { id name account { name } amount { amount currency } }
      }
    }
  }`),
  variables: ({ approvalId }) => ({ id: approvalId }),
  reply({ node }, _facts, { say, today }): Reply | null {
    // By now somebody may have decided, or the offer may have ended.
    if (node?.state !== 'WAITING') return null;
    const { deal, offer, requestedBy } = node;
    const slots = { deal: { id: deal.id, name: deal.name }, approval: node.id };
    return {
      text: say('approval.asked', {
        who: requestedBy.name,
        what: offered(say, offer),
        deal: deal.name,
        account: deal.account.name,
        until: say.day(offer.validUntil, today),
        price: offer.price && offer.percent !== null ? say.money(offer.price) : 'none',
        list: deal.amount ? say.money(deal.amount) : '',
      }),
      buttons: [
        button(say('approval.approve'), 'decideApproval', { ...slots, decision: 'APPROVE' }, 'primary'),
        button(say('approval.reject'), 'rejectOffer', { approval: node.id }, 'danger'),
      ],
    };
  },
});
