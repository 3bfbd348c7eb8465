import { button, graphql } from '../command';
import { DEAL_FIELDS, type DealShown, dealFacts } from '../commands/deals/dealFacts';
import { notice } from '../notice';
import type { Reply } from '../reply';

/** What somebody was given, by whom; ids are GraphQL ids. */
export interface Given {
  /** The name of who gave it. */
  who: string;
  deals: string[];
  leads: string[];
}

interface Lead {
  id: string;
  company: string;
  contactName: string | null;
  follower: { id: string } | null;
}

interface Data {
  node: ({ __typename: 'Deal' } & DealShown) | ({ __typename: 'Lead' } & Lead) | null;
}

/** Tells somebody what a colleague has handed over; of several records the first one is looked at. */
export const newOwner = notice<Given, Data>({
  operation: graphql(`query HandedOver($id: ID!) {
    node(id: $id) {
      __typename
      ... on Deal { ${DEAL_FIELDS} }
      ... on Lead { id company contactName follower: owner { id } }
    }
  }`),
  variables: ({ deals, leads }) => ({ id: deals[0] ?? leads[0] }),
  reply({ node }, { who, deals, leads }, { viewer, say, today }): Reply | null {
    // By now it may have gone on to somebody else.
    const owner = node?.__typename === 'Deal' ? node.owner : node?.follower;
    if (!node || owner?.id !== viewer.user.id) return null;
    const isDeal = node.__typename === 'Deal';
    if (deals.length + leads.length > 1) {
      const first = isDeal ? node.name : node.company;
      const both = deals.length > 0 && leads.length > 0 ? 'yes' : 'no';
      return {
        text: say('newOwner.several', { who, deals: deals.length, leads: leads.length, both, first }),
        ...(deals.length > 0 && { buttons: [button(say('newOwner.myDeals'), 'listDeals', {})] }),
      };
    }
    if (!isDeal) {
      return {
        text: say('newOwner.lead', { who, company: node.company }),
        ...(node.contactName && { facts: [{ label: say('label.contact'), value: node.contactName }] }),
      };
    }
    const { id, name } = node;
    return {
      text: say('newOwner.deal', { who, deal: name, account: node.account.name }),
      facts: dealFacts(node, { say, setting: { today } }),
      buttons: [button(say('newOwner.showDeal'), 'showDeal', { deal: { id, name } })],
    };
  },
});
