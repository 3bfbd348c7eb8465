import { instantAt } from '../../../entities/values/day';
import { command, graphql } from '../../command';
import { filling, unshown } from '../../understand/slots/choice';
import { dayAhead, dayOn, dayToCome } from '../../understand/slots/dayOn';
import { minutesLong } from '../../understand/slots/duration';
import { gatheringKind, meetingAhead, meetingKind, plannedVisit } from '../../understand/slots/meetingKind';
import { knownRecord, recordNamed } from '../../understand/slots/names';
import { dealNamed, partyNamed } from '../../understand/slots/parties';
import { freeText } from '../../understand/slots/text';
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

const ARRANGE =
  '(schedule|book|arrange|set up|setup|plan|organize|organise|fix|line up|pencil in|pencil|fix up|sched|schdule|scedule|reserve|fit in|squeeze in|organize|find time for|find a time for|find a slot for|find me a slot for|make time for|block time for|block off time for|slot in|get in)';
/** Verbs that may as well mean that something was done: a day ahead or a calendar tells. */
const PUT =
  "(put|put in|add|create|make|enter|get|block|note|need|want|have|do|i need|we need|new|hold|set|let's do|let us do)";
const CALENDAR = '(on|in|to|into|onto) [my|our|the] (calendar|diary|agenda|schedule|planner)';
const ARRANGE_ZH =
  '(安排|安排一下|安排个|安排一次|安排一场|预约|预约一下|约|约一下|约个|约一个|约一次|约在|定|定个|定一下|订|订个|排|排个|排一下|预定|约好|约好了|约了|安排了|安排好了|定好了|定了|敲定|敲定了|book|book一下|book一个|book个|schedule|schedule一个|arrange|set|set up|set一个|set个)';

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
      `${ARRANGE} [in] {kind} <party>`,
      `(${ARRANGE}|block|hold) [for|on] {upcoming} [,|:] [for] [a|an|the] {kind} [(with|for|at|to)] <party>`,
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
      "(i|we|i'll|we'll) [will] [be|am|are] [going to|planning to|due to] {toDo} <party> [on|for|at] {ahead}",
      'get [a|an|another] {kind} (with|for) <party> (on|in|into) (the calendar|my calendar|our calendar|the diary|the books)',
      '<party> {kind} [is] (planned|scheduled|booked|fixed|agreed|confirmed|set up|arranged) [for]',
      '(i|we) (need|want) [a|an|another] {kind} (with|at) <party> [on|for] {ahead}',
      '(invite|get) <party> [over] (to|for|in for) [a|an|the] {kind}',
      "(i'm|i am|we're|we are|i'll be|we'll be|i will be|we will be|will be|planning on) {going} <party> [on|for|this|coming] {upcoming}",
      '{going} <party> [on|for] {ahead}',
      '[i|we] (agreed|arranged|planned|scheduled|want|need|have|promised|decided|would like) to {toDo} <party> [on|for|this|coming] {upcoming}',
      "(i'm|i am|we're|we are|i'll be|we'll be|i will be|we will be|planning on) [on] {upcoming} {going} <party>",
      "{upcoming} [at] [{time}] [:|-|,] [i'm|i am|we're|we are|i'll be|we'll be|will be] {going} <party>",
      "(i'll|i will|we'll|we will|i'm going to|i am going to|we're going to|we are going to|going to|gonna|plan to|planning to) {toDo} <party> [on|for|this|coming] {upcoming}",
      '{gathering} <party> [on|for] {ahead}',
      '({gathering}|{kind} (with|for|at)) <party> [,|:|-] [on|for] {upcoming} [,] ((at|from) {at}|{time})',
      '{upcoming} [,] ((at|from) {at}|[at] {time}) [:|-|,] [a|an|the] ({gathering}|{kind} (with|for|at|to)) <party>',
      '{upcoming} [at] {time} [:|-|,] <party> [:|-|,] {kind}',
      '<party> {kind} [,|:|-] [on|for] {upcoming} [at] {time}',
      '<party> [,|:|-] {kind} [,|:|-] [on] {ahead}',
      '<party> (wants|want|would like|asked for|agreed to|has agreed to|is available for|are available for|is free for|confirmed|has confirmed|is coming for|is coming in for|is coming over for|accepted) [us to do|to have] [a|an|the|another] {kind} [on|for] {upcoming}',
      '[i|we] (need|want|would like) [a|an|another] {kind} (with|at|for) <party> [on|for] {upcoming}',
      '(have|has|got) [a|an|another] {kind} [on|for] {ahead} (with|for|at) <party>',
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
      `${ARRANGE_ZH} [(和|与|跟|同|给|去|到)] {upcoming} [的] [{time}] [的] [(和|与|跟|同|给|去|到)] <party> [的|做|进行|开] [个|一个|一次|一场|次] {kind}`,
      `[要|去|到|和|与|跟|同|给] <party> [那边|那里] [做|开|进行|去] [个|一个|一次|一场|次] {kind} [,] [给我|帮我|请|麻烦] ${ARRANGE_ZH} [一下|下|好|上]`,
      `[要|去] {kind} <party> [,] [给我|帮我|请|麻烦] ${ARRANGE_ZH} [一下|下|好|上]`,
      '{upcoming} [的] {time} [,] [我|我们] [要|去|到|得|会|准备|打算|计划|和|与|跟|同|给] [要|去|到|和|与|跟|同|给] <party> [那边] [有|要|开|做|进行] [个|一个|一次|一场|次] {going}',
      '{upcoming} [的] {time} [,] [我|我们] [要|去|到|得|会|准备|打算|计划] [去] {going} <party>',
      '{upcoming} [我|我们] (要|要去|得去|会去|准备去|打算去|计划去|得|准备|打算|计划|去|会) [和|与|跟|同|给|到] <party> [那边] [去|做|开] [个|一个|一次|一场|次] {going}',
      '{upcoming} [我|我们] (要|要去|得去|会去|准备去|打算去|计划去|得|准备|打算|计划|会) {going} <party>',
      '{upcoming} [的] {time} <party> [的] [有] [个|一个|一次|一场] {kind}',
      '<party> [,] {upcoming} [的] [{time}] [的] [有|要] [个|一个|一次|一场] {kind}',
      '<party> (约了|约好了|约好|约) [我们|我] {upcoming} [的] [{time}] [的] {kind}',
      '<party> [那边] [的] {kind} [,] (时间|日期|时间是|定在) [:] {upcoming}',
      `把 <party> [的] {kind} ${ARRANGE_ZH} [在|到|成]`,
      '<party> [的] {kind} (安排在|定在|约在|排在|定到|定了)',
    ],
  },
  extras: {
    en: [
      '[on|for|by|this|coming] {date}',
      '(at|around|about|from|@) {at}',
      '(for|on) the date of {date}',
      '{time}',
      '[for|lasting|about|takes|duration|duration :|length :] {durationMinutes} [long]',
      '(to discuss|to talk about|to go over|to review|about|re|regarding|to show|topic :|subject :|to present|for the|to walk through|to sign|to talk through|to finalize|to finalise|to plan|to close) {aside}',
      '[with|and] {person}',
      CALENDAR,
      '(at|in) (our|their|his|her) (office|offices|place|hq|plant|site|headquarters|premises)',
      '(via|over|on|by|through) (zoom|teams|phone|the phone|video|skype|meet|google meet|webex|wechat)',
      '(with|and) {colleague} [too|joining]',
    ],
    zh: [
      '[在|到|于] {date} [的]',
      '{time} [的]',
      '[时长|大概|大约|预计|共] {durationMinutes} [的]',
      '(跟|和|与) {person}',
      '(讨论|聊|谈|沟通|商量|关于|介绍|确认|主题是|主题 :|内容是|议题 :) [一下] {aside}',
      '(和|跟|与|同|带|带上|叫上) {colleague} [一起|一块]',
      '(在|用|通过) (腾讯会议|线上|zoom|teams|微信|线下|他们公司|我们公司|办公室|对方公司|客户公司|会议室|飞书|钉钉)',
    ],
  },
  slots: {
    kind: meetingKind,
    party: partyNamed,
    account: recordNamed('account'),
    lead: recordNamed('lead'),
    deal: dealNamed,
    contact: recordNamed('contact'),
    person: filling('contact', knownRecord('contact')),
    date: dayOn('future'),
    ahead: filling('date', dayAhead),
    upcoming: filling('date', dayToCome),
    going: meetingAhead,
    toDo: plannedVisit,
    gathering: gatheringKind,
    time: timeOfDay(false),
    at: filling('time', timeOfDay(true)),
    durationMinutes: minutesLong,
    // What it is about stays in the message, which is kept.
    aside: unshown(freeText('words')),
    colleague: unshown(knownRecord('user')),
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
