import { registerEnumType } from 'type-graphql';

/** What kind of appointment is arranged. */
export enum MeetingKind {
  MEETING = 'MEETING',
  DEMO = 'DEMO',
  VISIT = 'VISIT',
  CALL = 'CALL',
}

registerEnumType(MeetingKind, {
  name: 'MeetingKind',
  description: 'What kind of appointment is arranged; each is logged as the activity of the same name.',
  valuesConfig: {
    MEETING: { description: 'A meeting.' },
    DEMO: { description: 'A product demonstration.' },
    VISIT: { description: 'A visit at the customer’s.' },
    CALL: { description: 'A phone or video call.' },
  },
});

/** How long each usually takes, in minutes, where nobody says. */
export const USUAL_MINUTES: Readonly<Record<MeetingKind, number>> = { MEETING: 60, DEMO: 45, VISIT: 60, CALL: 30 };
