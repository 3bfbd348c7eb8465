import { registerEnumType } from 'type-graphql';

/** Why a lead is not worth following up. */
export enum DisqualifyReason {
  LOW_INTENT = 'LOW_INTENT',
  NO_BUDGET = 'NO_BUDGET',
  NO_AUTHORITY = 'NO_AUTHORITY',
  BAD_FIT = 'BAD_FIT',
  UNREACHABLE = 'UNREACHABLE',
  OTHER = 'OTHER',
}

registerEnumType(DisqualifyReason, {
  name: 'DisqualifyReason',
  description: 'Why a lead is not worth following up.',
  valuesConfig: {
    LOW_INTENT: { description: 'Not interested for now; comes back as a suggestion when it acts later.' },
    NO_BUDGET: { description: 'There is no money for it.' },
    NO_AUTHORITY: { description: 'Nobody who could decide can be reached.' },
    BAD_FIT: { description: 'Not a customer we can serve well.' },
    UNREACHABLE: { description: 'Nobody answers.' },
    OTHER: { description: 'Another reason; the notes say which.' },
  },
});
