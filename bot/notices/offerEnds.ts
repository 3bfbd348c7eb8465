import { button, graphql } from '../command';
import { OFFER_FIELDS, type OfferShown, offered } from '../commands/deals/offerWords';
import { notice } from '../notice';
import type { Reply } from '../reply';

interface Data {
  node:
    | (OfferShown & { deal: { id: string; name: string; state: string; account: { id: string; name: string } } })
    | null;
}

/** Reminds a deal's owner that its offer is about to end. */
export const offerEnds = notice<{ offerId: string }, Data>({
  nudge: 'OFFER',
  operation: graphql(`query OfferEnds($id: ID!) {
    node(id: $id) { ... on Offer { ${OFFER_FIELDS} deal { id name state account { id name } } } }
  }`),
  variables: ({ offerId }) => ({ id: offerId }),
  reply({ node }, _facts, { say, today }): Reply | null {
    if (node?.state !== 'ACTIVE' || node.deal.state !== 'OPEN') return null;
    const { deal } = node;
    return {
      text: say('offer.ends', { deal: deal.name, what: offered(say, node), until: say.day(node.validUntil, today) }),
      buttons: [
        button(say('showDeal.account', { account: deal.account.name }), 'showAccount', {
          account: { id: deal.account.id, name: deal.account.name },
        }),
      ],
    };
  },
});
