import { button, graphql } from '../command';
import { notice } from '../notice';
import type { Reply } from '../reply';

/** A deal of somebody's that has been closed; the id is a GraphQL id. */
export interface ClosedDeal {
  deal: string;
}

interface Data {
  node: { id: string; name: string; state: 'OPEN' | 'WON' | 'LOST'; owner: { id: string } } | null;
  reviews: { totalCount: number };
}

/** Asks the owner of a deal what was learned from it, once it is closed. */
export const reviewAsked = notice<ClosedDeal, Data>({
  nudge: 'REVIEW',
  operation: graphql(`query ClosedDeal($id: ID!) {
    node(id: $id) { ... on Deal { id name state owner { id } } }
    reviews(filter: { dealId: $id, scope: { type: ME } }, first: 1) { totalCount }
  }`),
  variables: ({ deal }) => ({ id: deal }),
  reply({ node, reviews }, _facts, { viewer, say }): Reply | null {
    // By now it may have been reopened, handed over or looked back on.
    if (!node || node.state === 'OPEN' || node.owner.id !== viewer.user.id || reviews.totalCount > 0) return null;
    const deal = { id: node.id, name: node.name };
    return {
      text: say('reviewAsked', { deal: node.name, state: node.state }),
      buttons: [button(say('reviewDeal.button'), 'reviewDeal', { deal }, 'primary')],
    };
  },
});
