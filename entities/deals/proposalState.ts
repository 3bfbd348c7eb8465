import { registerEnumType } from 'type-graphql';

/** What has become of a proposal. */
export enum ProposalState {
  OPEN = 'OPEN',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
  REPLACED = 'REPLACED',
}

registerEnumType(ProposalState, {
  name: 'ProposalState',
  description: 'What has become of a proposal.',
  valuesConfig: {
    OPEN: { description: 'The customer has not decided yet.' },
    ACCEPTED: { description: 'The customer has accepted it.' },
    DECLINED: { description: 'The customer has declined it.' },
    REPLACED: { description: 'A later version took its place before it was decided.' },
  },
});

export enum ProposalDecision {
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
}

registerEnumType(ProposalDecision, {
  name: 'ProposalDecision',
  description: 'How a customer decides on a proposal.',
  valuesConfig: {
    ACCEPTED: { description: 'Accepted.' },
    DECLINED: { description: 'Declined.' },
  },
});
