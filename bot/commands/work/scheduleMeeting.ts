import { instantAt } from '../../../entities/values/day';
import { command, graphql } from '../../command';
import { filling } from '../../understand/slots/choice';
import { dayAhead, dayOn } from '../../understand/slots/dayOn';
import { minutesLong } from '../../understand/slots/duration';
import { meetingKind, plannedVisit, plannedVisitNow } from '../../understand/slots/meetingKind';
import { knownRecord, recordNamed } from '../../understand/slots/names';
import { dealNamed, partyNamed } from '../../understand/slots/parties';
import { timeOfDay } from '../../understand/slots/time';
import { accountOf, onlyOpenDeal } from '../openDeal';
import { whenOf } from './when';

const SCHEDULE_MEETING = graphql(`mutation ScheduleMeeting($input: ScheduleMeetingInput!) {
  scheduleMeeting(input: $input) {
    meeting { id title startsAt allDay durationMinutes place calendarUrl deal { id name } }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Data {
  scheduleMeeting: {
    meeting: {
      id: string;
      title: string;
      startsAt: string;
      allDay: boolean;
      durationMinutes: number | null;
      place: string | null;
      calendarUrl: string;
      deal: { id: string; name: string } | null;
    };
  };
}

const ARRANGE = '(schedule|book|arrange|set up|setup|plan|organize|organise|fix|line up|pencil in|pencil|fix up)';
/** Verbs that may as well mean that something was done: a day ahead or a calendar tells. */
const PUT = '(put|put in|add|create|make|enter|get|block|note)';
const CALENDAR = '(on|in|to|into|onto) [my|our|the] (calendar|diary|agenda|schedule|planner)';
const ARRANGE_ZH = '(安排|预约|约|约一下|约个|约一个|定|定个|订|排|排个|预定|约好|约好了|约了|安排了)';

export const scheduleMeeting = command({
  name: 'scheduleMeeting',
  area: 'work',
  examples: {
    en: ['book a demo with Globex Thursday 3pm', 'schedule a call with Wendy Park tomorrow at 10:30'],
    zh: ['约蓝海物流周四下午三点演示', '安排下周一上午十点拜访星辰科技'],
  },
  sentences: {
    en: [
      `${ARRANGE} [in] [a|an|another|the|me a|us a] [new] {kind} [(with|for|at|to|by) <party>]`,
      `${ARRANGE} [in] <party> (for|in for) [a|an|another] {kind}`,
      `${ARRANGE} <party> {kind}`,
      `${PUT} [a|an|another|the] {kind} (with|for|at|to) <party> [on|for] {ahead}`,
      `${PUT} [a|an|another|the] {kind} (with|for|at|to) <party> ${CALENDAR}`,
      "(let's|lets|let us|we will|we'll|i will|i'll|i'm going to|we are going to|i am going to) (have|do|hold|make|run) [a|an|another] {kind} (with|for|at) <party>",
      "[i|we|i've|we've] (have|got|have got|having) [a|an|another] {kind} [coming up|planned|scheduled|booked] (with|for|at) <party>",
      '{kind} [is] (planned|scheduled|booked|fixed|agreed|confirmed|set|set up|arranged) (with|for|at) <party>',
      '{kind} (with|for|at) <party> [is] (planned|scheduled|booked|fixed|agreed|confirmed|set|arranged) [for]',
      '[a|an] {kind} (with|for|at|to) <party> [on|for] {ahead}',
      '[on] {ahead} [a|an] {kind} (with|for|at|to) <party>',
      '<party> {kind} [on|for] {ahead}',
      '[i|we] (have|got|have got) an (appointment|meeting|date) (with|at|in) <party> [on|for|at] {ahead}',
      "(i|we|i'll|we'll) [will] [be|am|are] [going to|planning to|due to] {going} <party> [on|for|at] {ahead}",
      "(i'm|i am|we're|we are) [going to] {goingNow} <party> [on|for|at] {ahead}",
      'get [a|an|another] {kind} (with|for) <party> (on|in|into) (the calendar|my calendar|our calendar|the diary|the books)',
      '<party> {kind} [is] (planned|scheduled|booked|fixed|agreed|confirmed|set up|arranged) [for]',
      '(i|we) (need|want) [a|an|another] {kind} (with|at) <party> [on|for] {ahead}',
      '(invite|get) <party> [over] (to|for|in for) [a|an|the] {kind}',
    ],
    zh: [
      `${ARRANGE_ZH} [一个|一次|一场|个|场|次|一下] [(和|与|跟|同|给|对|去|到|在|来)] <party> [的|做|进行|开|聊|来|谈|那边] [个|一个|一次|一场|场|次] {kind}`,
      `(${ARRANGE}|${ARRANGE_ZH}) [一个|一次|一场|个|场|次] {kind} [(和|与|跟|同|给|对|with|for)] [<party>]`,
      `(和|与|跟|同|给|帮|为) <party> [那边] ${ARRANGE_ZH} [好|好了|了|一个|一次|一场|个|场|次] {kind}`,
      `(和|与|跟|同) <party> (有|要开|要做|要|开|做) [一个|一次|一场|个|场|次] {kind} {ahead}`,
      '{ahead} (和|与|跟|同|给) <party> [有|要开|要做|要|开|做|安排|约|进行] [一个|一次|一场|个|场|次] {kind}',
      '{ahead} [要|去|要去|得去|准备去|计划去|打算去] {kind} <party>',
      '{ahead} [要|去|要去] <party> [那边|那里|那儿|公司] {kind}',
      `${ARRANGE_ZH} [去] {kind} <party>`,
      `把 <party> [的] {kind} ${ARRANGE_ZH} [在|到|成]`,
      '<party> [的] {kind} (安排在|定在|约在|排在|定到|定了)',
    ],
  },
  extras: {
    en: [
      '[on|for|by|this|coming] {date}',
      '(for|on) the date of {date}',
      '(at|around|about|from) {at}',
      '{time}',
      '[for|lasting|about] {durationMinutes} [long]',
      '[with|and] {person}',
      CALENDAR,
    ],
    zh: [
      '[在|到|于] {date} [的]',
      '{time} [的]',
      '[时长|大概|大约|预计|共] {durationMinutes} [的]',
      '(跟|和|与) {person}',
    ],
  },
  slots: {
    kind: meetingKind,
    going: plannedVisit,
    goingNow: plannedVisitNow,
    party: partyNamed,
    account: recordNamed('account'),
    lead: recordNamed('lead'),
    deal: dealNamed,
    contact: recordNamed('contact'),
    person: filling('contact', knownRecord('contact')),
    date: dayOn('future'),
    ahead: filling('date', dayAhead),
    time: timeOfDay(false),
    at: filling('time', timeOfDay(true)),
    durationMinutes: minutesLong,
  },
  needs: [['account', 'lead', 'deal', 'contact'], 'kind', 'date'],
  asks: { kind: 'scheduleMeeting.kind', date: 'scheduleMeeting.date' },
  changes: true,
  operation(slots, { setting, viewer, said }) {
    const { account, lead, contact, date = '', time } = slots;
    const deal = slots.deal ?? onlyOpenDeal(account ?? accountOf(contact, setting), setting);
    return {
      operation: SCHEDULE_MEETING,
      variables: {
        input: {
          kind: slots.kind,
          accountId: account?.id ?? contact?.accountId ?? deal?.accountId,
          leadId: lead?.id ?? contact?.leadId,
          dealId: deal?.id,
          contactId: contact?.id,
          ...(time ? { startsAt: instantAt(date, time, viewer.timeZone).toISOString() } : { startsOn: date }),
          durationMinutes: time ? slots.durationMinutes : undefined,
          said,
        },
      },
    };
  },
  reply(data: Data, { say, setting, viewer }) {
    const { meeting } = data.scheduleMeeting;
    const when = whenOf(meeting, { say, viewer, today: setting.today });
    const lines = [say('scheduleMeeting.done', { title: meeting.title, when })];
    if (meeting.deal) lines.push(say('scheduleMeeting.deal', { deal: meeting.deal.name }));
    return {
      text: lines.join('\n'),
      facts: [
        { label: say('label.when'), value: when },
        ...(meeting.durationMinutes === null
          ? []
          : [{ label: say('label.length'), value: say('meeting.length', { minutes: meeting.durationMinutes }) }]),
        ...(meeting.place ? [{ label: say('label.place'), value: meeting.place }] : []),
      ],
      links: [{ label: say('scheduleMeeting.calendar'), url: meeting.calendarUrl }],
    };
  },
});
