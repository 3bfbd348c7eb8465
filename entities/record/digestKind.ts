import { registerEnumType } from 'type-graphql';

/** What is posted by itself. */
export enum DigestKind {
  WEEKLY_REVIEW = 'WEEKLY_REVIEW',
  MONTHLY_REVIEW = 'MONTHLY_REVIEW',
}

registerEnumType(DigestKind, {
  name: 'DigestKind',
  description: 'What is posted by itself.',
  valuesConfig: {
    WEEKLY_REVIEW: { description: 'The review of a week.' },
    MONTHLY_REVIEW: { description: 'The review of a month: the agenda of the monthly sales meeting.' },
  },
});

/** Days of the week, 1 is Monday. */
export enum Weekday {
  MON = 1,
  TUE = 2,
  WED = 3,
  THU = 4,
  FRI = 5,
  SAT = 6,
  SUN = 7,
}

registerEnumType(Weekday, {
  name: 'Weekday',
  description: 'A day of the week.',
  valuesConfig: {
    MON: { description: 'Monday.' },
    TUE: { description: 'Tuesday.' },
    WED: { description: 'Wednesday.' },
    THU: { description: 'Thursday.' },
    FRI: { description: 'Friday.' },
    SAT: { description: 'Saturday.' },
    SUN: { description: 'Sunday.' },
  },
});
