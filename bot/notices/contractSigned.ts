import { button, graphql } from '../command';
import { notice } from '../notice';
import type { Reply } from '../reply';

interface Data {
  node: {
    signatory: string | null;
    signedOn: string | null;
    amount: { amount: string; currency: string } | null;
    deal: { name: string };
    account: { id: string; name: string };
  } | null;
}

/** Tells a deal's owner that the customer has signed on the contract's page. */
export const contractSigned = notice<{ contractId: string }, Data>({
  operation: graphql(`query ContractSigned($id: ID!) {
    node(id: $id) {
      ... on Contract { signatory signedOn amount { amount currency } deal { name } account { id name } }
    }
  }`),
  variables: ({ contractId }) => ({ id: contractId }),
  reply({ node }, _facts, { say }): Reply | null {
    if (!node?.signedOn) return null;
    const { signatory, amount, deal, account } = node;
    return {
      text: say('contract.signedByCustomer', {
        signatory: signatory ?? account.name,
        deal: deal.name,
        account: account.name,
        amount: amount ? say.money(amount) : 'none',
      }),
      buttons: [
        button(say('signContract.thank'), 'thankCustomer', { account: { id: account.id, name: account.name } }),
      ],
    };
  },
});
