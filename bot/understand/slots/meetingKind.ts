import { KINDS } from './activity';
import { choice, filling } from './choice';

const { CALL, MEETING, DEMO, VISIT } = KINDS;

/** What kind of appointment is arranged. */
export const meetingKind = choice({ CALL, MEETING, DEMO, VISIT });

/** What somebody will do, as a verb ("I will visit Acme on Friday"): fills `kind`. */
export const plannedVisit = filling(
  'kind',
  choice({
    VISIT: { en: ['(visit|go to|go see|go and see|drop by|stop by|swing by|be at|travel to|drive to|fly to)'], zh: [] },
    MEETING: { en: ['(meet|meet with|meet up with|see|sit down with|have lunch with|have coffee with)'], zh: [] },
    CALL: { en: ['(call|phone|ring|speak to|speak with|talk to|talk with|have a call with)'], zh: [] },
    DEMO: {
      en: ['(demo to|demo for|present to|show the product to|give a demo to|do a demo for|run a demo for)'],
      zh: [],
    },
  }),
);

/** The same as it is said of what is fixed ("I'm visiting Acme on Friday"). */
export const plannedVisitNow = filling(
  'kind',
  choice({
    VISIT: { en: ['(visiting|going to|dropping by|stopping by|at|off to)'], zh: [] },
    MEETING: { en: ['(meeting|meeting with|seeing|having lunch with|having coffee with)'], zh: [] },
    CALL: { en: ['(calling|phoning|ringing|speaking to|speaking with|talking to)'], zh: [] },
    DEMO: { en: ['(demoing to|demoing for|presenting to)'], zh: [] },
  }),
);
