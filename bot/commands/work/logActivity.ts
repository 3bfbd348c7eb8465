import { dayOf, instantAt } from '../../../entities/values/day';
import { command, graphql } from '../../command';
import type { NameEntry } from '../../ports';
import { activityDone, activityKind, noteKind, outcome, unreached } from '../../understand/slots/activity';
import { filling, unshown } from '../../understand/slots/choice';
import { dayNotYet, dayOn } from '../../understand/slots/dayOn';
import { minutesLong } from '../../understand/slots/duration';
import { carried } from '../../understand/slots/internal';
import { knownRecord, recordNamed } from '../../understand/slots/names';
import { dealNamed, partyNamed } from '../../understand/slots/parties';
import { freeText } from '../../understand/slots/text';
import { timeOfDay } from '../../understand/slots/time';
import { accountOf, onlyOpenDeal } from '../openDeal';
import { remarkOffers } from '../remarkOffers';

const LOG_ACTIVITY = graphql(`mutation LogActivity($input: LogActivityInput!) {
  logActivity(input: $input) {
    activity { id kind occurredAt account { id name } lead { id company } deal { id name } contact { id name } }
    task { id title dueOn }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Data {
  logActivity: {
    activity: {
      id: string;
      kind: string;
      occurredAt: string;
      account: { id: string; name: string } | null;
      lead: { id: string; company: string } | null;
      deal: { id: string; name: string } | null;
      contact: { id: string; name: string } | null;
    };
    task: { id: string; title: string; dueOn: string | null } | null;
  };
}

/** A time of day to stand for a day whose hour was not told. */
const NOON = '12:00';

export const logActivity = command({
  name: 'logActivity',
  area: 'work',
  examples: {
    en: [
      'log call with Acme about pricing, next step send quote Friday',
      'had a 30 min demo with Globex yesterday, they loved it',
    ],
    zh: ['记录与星辰科技的通话', '昨天拜访了蓝海物流,聊得不错'],
  },
  sentences: {
    en: [
      '<log> {kind} [(with|to|for|at|on|from|about|by|between) [me and|us and] <party>]',
      '<log> <party> {kind}',
      '<log> {done} <party>',
      '<log> {kind} {party}',
      "[i|we|i've|we've|have] (had|have had|did|made|held|ran|gave|finished|completed|wrapped up|came out of|got off|done with|sent|done|came from|back from|attended|closed out|took) {kind} (with|for|at|to|from|on|off) <party>",
      '[i|we] (had|did|made|held|ran|gave|finished|completed|sent) <party> {kind}',
      '{done} [with|to|at|for] <party>',
      '{done} [with|to|at|for] <party> on {ahead}',
      '[me|i|we] [and {colleague}] {done} <party>',
      '{colleague} and (i|me) (had|did|held|ran|gave) [a|an] {kind} (with|for|at|to) <party>',
      '{colleague} and (i|me) {done} <party>',
      '{done} <party> [,] [a|an] [quick|short|brief|long] {durationMinutes} {kind}',
      '{kind} (with|to|at|for) <party>',
      '[<log>] {kind} [with|to|at|for] <party> (done|finished|completed|complete|happened|took place|ticked off|in the books)',
      '<party> {kind} (sent|made|done|finished|completed|complete|happened|is done|took place|was held)',
      '[i|we] [just|have] (sent|shot|dropped|wrote|fired off|gave|left|mailed|made) <party> [an|a|another|the|one] [quick|short|follow up|brief|long] {kind}',
      '[i|we] [just|have] (made|had|did|held|sent|paid|gave|have made|have had|have done) [yesterday|today] (one|a|an) {kind} (to|with|at|for) <party>',
      "<party> 's {kind}",
      '<party> {kind} [on|this|was|it|took|lasted] ({outcome}|{date}|{durationMinutes})',
      '<party> {done} [me|us] [back] [about {notes}]',
      '<party> {done} [me|us|back|in]',
      '[i|we] [just] left <party> {unreached}',
      '<party> {unreached}',
      '{unreached} (at|from|with) <party>',
      '[i|we] [just|have] (followed up|checked in|caught up|touched base|got in touch|reached out|connected) (with|to) <party> (by|via|on|over|through) {kind}',
      '<log> {note} (on|for|about|to|under|with|:) <party> [:] {text}',
      '[add|new|put|make] {note} (on|for|about|to|:) <party> [:] {text}',
      '<party> {note} : {text}',
      '<log> {note} (on|for|to|about) <party>',
      '<log> {text} (on|for|as a note on|as a note for|as note on) <party>',
      '<log> {kind} [with|to|for|at|on] <party> [on|for|at] {ahead}',
      '<log> {kind} [on|for|at] {ahead} (with|to|for|at|on) <party>',
      '<log> <party> {kind} [on|for|at] {ahead}',
    ],
    zh: [
      '<log> [一个|一次|一条|一下|一通] {kind} [记录] [:] <party>',
      '<log> [一个|一次|一下|一通|一场|一封|个|次|一条] [(和|与|跟|同|给|对)] [<party>] [的] {kind}',
      '(和|与|跟|同|给|向|对|找) <party> [那边] {done}',
      '(和|与|跟|同|给|向|对|在) <party> [那边] (打了|做了|开了|通了|发了|进行了|完成了|写了|寄了|有|有过|打|做|开|通|发|办了|搞了|来了|安排了|聊了) {kind}',
      '(打完|打过|打了|开完|开了|做完|做了|发完|发了|开过|做过|发过|写了|完成了|完成|结束了|结束) [了] <party> [的] {kind}',
      '{done} <party>',
      '<party> {done}',
      '<party> [那边|这边] [的] {kind} (做完了|打完了|开完了|搞定了|结束了|完成了|发了|发完了|打了|做了|开了|完了)',
      '(去|来|到) <party> {done}',
      '(去|到|上|来) <party> [那边|那里|公司|那儿] {done}',
      '<log> {kind} : <party>',
      '(去|到|上) <party> [那边|那里|公司|那儿] (做了|开了|搞了) [个|一个|一次|一场] {kind}',
      '<party> [那边] (打了|做了|开了|通了|发了|进行了|完成了) {kind}',
      '<log> {kind} <party>',
      '<log> (和|与|跟|同|给|对) <party> {done}',
      '<log> {done} <party>',
      '(打给|致电|联系了) <party> [的] {kind}',
      '<party> [的] {note} : {text}',
      '<log> <party> [的] {note} : {text}',
      '(给|对|在) <party> <log> {note} : {text}',
      '(打了|做了|开了|通了|发了|完成了) [个|一个|一次|一通] {kind} (给|跟|和|与) <party>',
      '(和|与|跟) <party> [的] {kind}',
      '<party> [的] {kind} [,] ({outcome}|{date}|{durationMinutes})',
      '{date} <party> [的] {kind}',
      '{ahead} [的] <log> [(和|与|跟|同|给|对)] <party> [的] {kind}',
      '<log> {ahead} [的] [(和|与|跟|同|给|对)] <party> [的] {kind}',
      '<log> [(和|与|跟|同|给|对)] <party> {ahead} [的] {kind}',
      '<log> [(和|与|跟|同|给|对)] <party> [的] {kind} [,] {ahead}',
    ],
  },
  extras: {
    en: [
      '[on|at|from|dated|of] {date}',
      '(over|for|during|after) (coffee|lunch|dinner|breakfast|drinks|tea|a coffee|a drink)',
      '(on|via|over|by|through) (linkedin|wechat|whatsapp|teams|zoom|email|phone|slack|the phone|video|skype|mail)',
      '(at|around|about) {at}',
      '{time}',
      '[for|lasted|took|lasting|about|roughly|around] {durationMinutes} [long|in total]',
      '[and|but] {outcome}',
      '(about|regarding|re|concerning|to discuss|discussed|discussing|on the topic of|covering|covered|to talk about|talked about|to go over|went over|topic :|subject :) {notes}',
      '(notes|note|comment|comments|details|summary|memo) : {text}',
      '<nextStep> {nextStep} [(by|on|for|due|due on|before) ] {nextStepDate}',
      '<nextStep> {nextStep}',
      '<nextStep> [on|by] {nextStepDate} [:] {nextStep}',
      '[with|met|spoke to|contact :|spoke with|to see|to meet|saw|seeing|met with|talked to|together with|and] {person}',
    ],
    zh: [
      '{date}',
      '{time}',
      '{durationMinutes} [的]',
      '{outcome} [了]',
      '(聊了|谈了|谈了谈|讨论了|关于|主要聊了|沟通了|聊到|谈到|说到|主题是|内容是|内容 :|主要讨论了|就|围绕|商量了|交流了) {notes}',
      '(备注|纪要|内容|说明|要点) : {text}',
      ': {text}',
      '<nextStep> {nextStep} [,] {nextStepDate} [前|之前]',
      '<nextStep> {nextStep}',
      '<nextStep> {nextStepDate} [前|之前] {nextStep}',
      '[时长|用时|持续|共|大约|大概] {durationMinutes}',
      '(聊了聊|谈了谈|沟通了一下|聊了一下|聊了会儿|聊了一会)',
      '(对接人|联系人|跟|和|对方是|接待人|接待人是) {person}',
      '{person} (接待|接待的|陪同|在场|参加|出席)',
    ],
  },
  slots: {
    kind: activityKind,
    done: activityDone,
    note: noteKind,
    unreached,
    party: partyNamed,
    account: recordNamed('account'),
    lead: recordNamed('lead'),
    deal: dealNamed,
    contact: recordNamed('contact'),
    person: filling('contact', knownRecord('contact')),
    date: dayOn('past'),
    ahead: filling('date', dayNotYet),
    time: timeOfDay(false),
    at: filling('time', timeOfDay(true)),
    durationMinutes: minutesLong,
    outcome,
    notes: freeText('words'),
    text: filling('notes', freeText('rest')),
    nextStep: freeText('words'),
    nextStepDate: dayOn('future'),
    meeting: carried,
    colleague: unshown(knownRecord('user')),
  },
  needs: [['account', 'lead', 'deal', 'contact', 'meeting'], 'kind'],
  changes: true,
  remarks: 'tail',
  // Who does not pick up was called.
  settle: filled =>
    filled.outcome === 'NO_ANSWER' && filled.kind === undefined ? { ...filled, kind: 'CALL' } : filled,
  operation(slots, { setting, viewer, said }) {
    const contact = slots.contact;
    const deal = slots.deal ?? onlyOpenDeal(slots.account ?? accountOf(contact, setting), setting);
    const day = slots.date ?? dayOf(setting.sentAt, viewer.timeZone);
    const then =
      slots.time || (slots.date && slots.date !== setting.today)
        ? instantAt(day, slots.time ?? NOON, viewer.timeZone)
        : setting.sentAt;
    return {
      operation: LOG_ACTIVITY,
      variables: {
        input: {
          kind: slots.kind,
          accountId: slots.account?.id ?? contact?.accountId ?? deal?.accountId,
          leadId: slots.lead?.id ?? contact?.leadId,
          dealId: deal?.id,
          contactId: contact?.id,
          meetingId: slots.meeting,
          occurredAt: slots.meeting ? undefined : then.toISOString(),
          durationMinutes: slots.durationMinutes,
          outcome: slots.outcome,
          notes: slots.notes,
          nextStep: slots.nextStep,
          nextStepDue: slots.nextStepDate,
          said,
        },
      },
    };
  },
  reply(data: Data, { say, setting }, slots) {
    const { activity, task } = data.logActivity;
    const lines = [
      say('logActivity.done', {
        kind: activity.kind,
        who: activity.account?.name ?? activity.lead?.company ?? '',
        contact: activity.contact?.name ?? 'none',
        deal: activity.deal?.name ?? 'none',
      }),
    ];
    if (task)
      lines.push(
        task.dueOn
          ? say('logActivity.taskDue', { title: task.title, date: say.day(task.dueOn, setting.today) })
          : say('logActivity.task', { title: task.title }),
      );
    if (slots.remark) lines.push(say('remark.left', { words: slots.remark }));
    const buttons = slots.remark
      ? remarkOffers(slots.remark, { deal: activity.deal, party: partyOf(slots), activity: activity.id }, say)
      : [];
    return { text: lines.join('\n'), ...(buttons.length > 0 ? { buttons } : {}) };
  },
});

/** Whom a note belongs to, as a button's slots. */
function partyOf(slots: { account?: NameEntry; lead?: NameEntry; deal?: NameEntry }): Record<string, unknown> {
  for (const [name, entry] of Object.entries({ account: slots.account, lead: slots.lead, deal: slots.deal })) {
    if (entry) return { [name]: { id: entry.id, name: entry.name } };
  }
  return {};
}
