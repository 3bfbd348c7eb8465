import { registerEnumType } from 'type-graphql';

/** What people are reminded of by themselves. */
export enum NudgeKind {
  CHECK_IN = 'CHECK_IN',
  MORNING = 'MORNING',
  TASK = 'TASK',
  STALE = 'STALE',
  OFFER = 'OFFER',
  CLOSE_DATE = 'CLOSE_DATE',
  FOLLOW_UP = 'FOLLOW_UP',
  FEEDBACK = 'FEEDBACK',
  APPROVAL = 'APPROVAL',
  REVIEW = 'REVIEW',
  MEETING = 'MEETING',
  LEAD = 'LEAD',
}

registerEnumType(NudgeKind, {
  name: 'NudgeKind',
  description: 'What people are reminded of by themselves.',
  valuesConfig: {
    CHECK_IN: { description: 'The check-in of the week, drafted from what was recorded.' },
    MORNING: { description: 'The day ahead, in the morning.' },
    TASK: { description: 'A task that is due within the hour.' },
    STALE: { description: 'An own deal without activity or move for too long.' },
    OFFER: { description: 'An offer that ends soon.' },
    CLOSE_DATE: { description: 'An own deal whose expected close date has passed.' },
    FOLLOW_UP: { description: 'A follow-up visit that is due.' },
    FEEDBACK: { description: 'A customer who is not content.' },
    APPROVAL: { description: 'An offer that waits for a yes.' },
    REVIEW: { description: 'What was learned from a deal that was closed.' },
    MEETING: { description: 'An appointment within the hour, and how it went.' },
    LEAD: { description: 'A new lead that nobody has been in touch with.' },
  },
});
