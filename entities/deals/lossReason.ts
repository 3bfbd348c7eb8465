import { registerEnumType } from 'type-graphql';

/** Why a deal was lost. */
export enum LossReason {
  PRICE = 'PRICE',
  COMPETITOR = 'COMPETITOR',
  NO_BUDGET = 'NO_BUDGET',
  NO_DECISION = 'NO_DECISION',
  TIMING = 'TIMING',
  PRODUCT_GAP = 'PRODUCT_GAP',
  RELATIONSHIP = 'RELATIONSHIP',
  OTHER = 'OTHER',
}

registerEnumType(LossReason, {
  name: 'LossReason',
  description: 'Why a deal was lost.',
  valuesConfig: {
    PRICE: { description: 'We were too expensive.' },
    COMPETITOR: { description: 'Another supplier was preferred.' },
    NO_BUDGET: { description: 'There was no money for it.' },
    NO_DECISION: { description: 'The customer decided to do nothing.' },
    TIMING: { description: 'It was the wrong moment.' },
    PRODUCT_GAP: { description: 'The product lacked something needed.' },
    RELATIONSHIP: { description: 'Trust or access was missing.' },
    OTHER: { description: 'Another reason; the notes say which.' },
  },
});
