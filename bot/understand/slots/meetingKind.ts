import { KINDS } from './activity';
import { choice, filling } from './choice';

const { CALL, MEETING, DEMO, VISIT } = KINDS;

/** What kind of appointment is arranged. */
export const meetingKind = choice({ CALL, MEETING, DEMO, VISIT });

/** The same without calls: "call Acme tomorrow" may as well be a thing to remember. Fills `kind`. */
export const gatheringKind = filling('kind', choice({ MEETING, DEMO, VISIT }));

/** What somebody is about to do with a customer, as "I'm visiting …" says it: fills `kind`. */
export const meetingAhead = filling(
  'kind',
  choice({
    CALL: {
      en: [
        '(calling|phoning|ringing|speaking to|speaking with|talking to|talking with|having a call with|on a call with|on the phone with|jumping on a call with)',
      ],
      zh: ['(打电话|通电话|通话|电话沟通|打个电话|通个电话|开电话会|电话聊)'],
    },
    MEETING: {
      en: [
        '(meeting|meeting with|meeting up with|seeing|sitting down with|having lunch with|having coffee with|having dinner with|catching up with|having a meeting with)',
      ],
      zh: ['(开会|见面|碰头|碰面|面谈|开个会|见个面|碰个头|吃饭|吃个饭|喝咖啡|会面|聊聊|聊一聊|谈谈|谈一谈|见|约见)'],
    },
    DEMO: {
      en: [
        '(demoing to|demoing for|demoing|presenting to|doing a demo for|giving a demo to|showing the product to|running a demo for)',
      ],
      zh: ['(做演示|演示产品|产品演示|做个演示|演示|做demo|做个demo)'],
    },
    VISIT: {
      en: [
        '(visiting|going to visit|dropping by|stopping by|driving to|flying to|travelling to|traveling to|on site at|onsite at|heading to|heading over to|going over to|at the office of|going to see|popping in at|swinging by)',
      ],
      zh: ['(拜访|走访|上门|上门拜访|登门拜访|实地拜访|去拜访|去走访|参观|实地看看)'],
    },
  }),
);

/** What somebody will do, as a verb ("I will visit Acme on Friday", "we agreed to meet"): fills `kind`. */
export const plannedVisit = filling(
  'kind',
  choice({
    CALL: {
      en: ['(call|phone|ring|speak to|speak with|talk to|talk with|have a call with|give a call to|be on a call with)'],
      zh: [],
    },
    MEETING: {
      en: [
        '(meet|meet with|meet up with|see|sit down with|have lunch with|have coffee with|have dinner with|catch up with|have a meeting with)',
      ],
      zh: [],
    },
    DEMO: {
      en: ['(demo|demo to|demo for|present to|do a demo for|give a demo to|show the product to|run a demo for)'],
      zh: [],
    },
    VISIT: {
      en: ['(visit|drop by|stop by|go to|go see|go and see|drive to|fly to|travel to|be at|head to|go visit)'],
      zh: [],
    },
  }),
);
