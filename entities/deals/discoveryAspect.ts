import { registerEnumType } from 'type-graphql';

/** The four kinds of questions of SPIN selling, in the order in which they are asked. */
export enum DiscoveryAspect {
  SITUATION = 'SITUATION',
  PROBLEM = 'PROBLEM',
  IMPLICATION = 'IMPLICATION',
  NEED_PAYOFF = 'NEED_PAYOFF',
}

registerEnumType(DiscoveryAspect, {
  name: 'DiscoveryAspect',
  description: 'The four kinds of questions of SPIN selling, in the order in which they are asked.',
  valuesConfig: {
    SITUATION: { description: 'How the customer works today.' },
    PROBLEM: { description: 'What is difficult about it.' },
    IMPLICATION: { description: 'What the problem leads to and costs.' },
    NEED_PAYOFF: { description: 'What a solution would be worth to the customer.' },
  },
});
