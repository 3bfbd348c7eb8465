import { button, graphql } from '../command';
import { notice } from '../notice';

interface Data {
  node: {
    number: number;
    state: 'OPEN' | 'ACCEPTED' | 'DECLINED' | 'REPLACED';
    decidedBy: string | null;
    reason: string | null;
    deal: { id: string; name: string };
  } | null;
}

/** Tells who looks after a deal that the customer has decided on its proposal. */
export const customerDecided = notice<{ proposalId: string }, Data>({
  operation: graphql(`query CustomerDecided($id: ID!) {
    node(id: $id) {
      ... on Proposal { id number state decidedBy reason deal { id name } }
    }
  }`),
  variables: ({ proposalId }) => ({ id: proposalId }),
  reply({ node }, _facts, { say }) {
    if (!node || node.decidedBy === null) return null;
    const { number, state, decidedBy, reason, deal } = node;
    return {
      text: say('customerDecided.done', {
        name: decidedBy,
        decision: state,
        number,
        deal: deal.name,
        reason: reason ?? 'none',
      }),
      buttons: [button(say('newOwner.showDeal'), 'showDeal', { deal: { id: deal.id, name: deal.name } })],
    };
  },
});
