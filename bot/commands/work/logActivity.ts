import { dayOf, instantAt } from '../../../entities/values/day';
import { command, graphql } from '../../command';
import type { NameEntry } from '../../ports';
import { activityDone, activityKind, dialled, noteKind, sentKind } from '../../understand/slots/activity';
import { filling, unshown } from '../../understand/slots/choice';
import { dayBehind, dayNotYet, dayOn } from '../../understand/slots/dayOn';
import { minutesLong } from '../../understand/slots/duration';
import { carried } from '../../understand/slots/internal';
import { knownRecord, recordNamed } from '../../understand/slots/names';
import { outcome, quality, unreached } from '../../understand/slots/outcome';
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
      "[<log>|i|we|i've|we've|have] [had|did|gave|ran] [a|an|another] [very|really|super|pretty] {quality} {kind} (with|to|at|for) <party>",
      '{kind} (sent|made|held|done|given) (to|with|at|for) <party>',
      '<party> (:|-|,) {done} (the|our|some|them|him|her) {aside}',
      '{done} <party> (our|some) {aside}',
      '{kind} (with|at|for|to) <party> (done|finished|over|happened|completed|is done|is over|was done|took place|held)',
      '(i|we) {kind} [with] <party> {past}',
      "[i|we|i've|we've|have] (had|have had|did|made|held|ran|gave|finished|completed|wrapped up|came out of|got off|done with|sent|done|came from|back from|attended|closed out|took) {kind} (with|for|at|to|from|on|off) <party>",
      '[i|we] (had|did|made|held|ran|gave|finished|completed|sent) <party> {kind}',
      '{done} [with|to|at|for] <party>',
      '{done} [with|to|at|for] <party> on {ahead}',
      '[me|i|we] [and {colleague}] {done} <party>',
      '{colleague} and (i|me) (had|did|held|ran|gave) [a|an] {kind} (with|for|at|to) <party>',
      '{colleague} and (i|me) {done} <party>',
      '{done} <party> [,] [a|an] [quick|short|brief|long] {durationMinutes} {kind}',
      '{kind} (with|to|at|for) <party>',
      '{kind} <party> [,] ({outcome}|{past}|{durationMinutes})',
      '({past}|{durationMinutes}) {kind} <party>',
      '{past} [,|:] <party> {kind}',
      "[i|we|i've|we've|have|just|have just] (sent|dropped|shot|given|gave|wrote|mailed) <party> {sent}",
      '{dialled} [with|to|at] <party> [again|twice|a few times|several times|three times] [,|but|and] {outcome}',
      '<party> {kind} (done|finished|over|happened|completed|is done|is over|was done|done and dusted|took place|held|logged)',
      '(done|finished|completed|over) [:|with] [the] (<party> {kind}|{kind} (with|at|for|to) <party>)',
      '[i|we] [just] (had|did|held|ran|gave|finished) [a|an|my|our|the] {kind} [and] <party>',
      '<party> [,|:|-] {kind} [,|:|-] ({outcome}|{past}|{durationMinutes})',
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
      '{unreached} (at|from|with|for|to|on) <party>',
      '{unreached} <party>',
      '[i|we] [just|have] (followed up|checked in|caught up|touched base|got in touch|reached out|connected) (with|to) <party> (by|via|on|over|through) {kind}',
      '<log> {note} (on|for|about|to|under|with|:) <party> [:] {text}',
      '[add|new|put|make] {note} (on|for|about|to|:) <party> [:] {text}',
      '<party> {note} [:|-|,|–] {text}',
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
      '{dialled} [了] <party> [的|那边] [,] [但|但是|结果|可是] {outcome}',
      '{dialled} 了 <party> [的|那边]',
      '(给|跟|和|与|向) <party> [那边] (发了|发过|发|写了|寄了|回了|回复了) {sent} [了]',
      '{past} [,] <party> {kind}',
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
      '(quick note|quick update|update|note to file|for the record|for the records|status update|call report|visit report|meeting report|short update|please log|to log|pls log|log it|log this|please record|put it in the crm|for crm)',
      '[on|at|from|dated|of] {date}',
      '(over|for|during|after) (coffee|lunch|dinner|breakfast|drinks|tea|a coffee|a drink)',
      '(on|via|over|by|through) (linkedin|wechat|whatsapp|teams|zoom|email|phone|slack|the phone|video|skype|mail)',
      '(at|around|about) {at}',
      '{time}',
      '[for|lasted|took|lasting|about|roughly|around] {durationMinutes} [long|in total]',
      '[and|but|who|,] [they|he|she|it|the client|the customer|all] [said|says|told me|told us|seems|sounds like|apparently] {outcome} [(with|about|by|at|the|our) {aside}]',
      '(about|regarding|re|concerning|to discuss|discussed|discussing|on the topic of|covering|covered|to talk about|talked about|to go over|went over|topic :|subject :|abt|to talk through|going over|went through|to go through|talking about|talking through|chatted about|spoke about|spoken about|we discussed|mainly about|mostly about|all about|reviewed|reviewing|to review) {notes}',
      '(notes|note|comment|comments|details|summary|memo|key points|takeaway|takeaways|outcome notes|my notes|agenda) : {text}',
      '<nextStep> {nextStep} [(by|on|for|due|due on|before) ] {nextStepDate}',
      '<nextStep> {nextStep}',
      '<nextStep> [on|by] {nextStepDate} [:] {nextStep}',
      '[with|met|spoke to|contact :|spoke with|to see|to meet|saw|seeing|met with|talked to|together with|and|contact|person|attendee|attendees :|attended by|present :] [was] {person}',
      '(with|together with|along with|joined by|and|accompanied by) {colleague} [joining|too|also|there|present]',
    ],
    zh: [
      '{date}',
      '{time}',
      '(记一下|帮忙记一下|记录一下|登记一下|帮我记录|存一下|录一下|请记录|帮我记一下|备个案|记个录|麻烦记录|给我记上|记上)',
      '{durationMinutes} [的]',
      '[对方|客户|他们|他|她|人家|但|但是|不过|总体|整体] [说|表示|觉得|反馈|感觉|回复|看起来|似乎|好像] [对方|客户|他们] {outcome} [了]',
      '(聊了|聊了聊|聊了一下|聊了下|聊聊|谈了|谈了谈|谈了一下|谈了下|讨论了|讨论了一下|讨论了下|关于|主要聊了|主要聊|主要聊的是|主要谈了|主要谈|主要说了|主要讲了|沟通了|沟通了一下|沟通了下|沟通|聊到|聊到了|谈到|谈到了|说到|说了说|说了一下|说了|提到|提到了|主题是|主题 :|内容是|内容 :|主要讨论了|重点聊了|重点讨论了|重点谈了|就|围绕|商量了|商量了一下|交流了|交流了一下|对了一下|过了一下|过了一遍|确认了|确认了一下|咨询了|问了|问了一下|了解了|了解了一下|汇报了|讲了|讲了讲|讲解了|聊的是|谈的是|说的是|讨论|商讨了) {notes}',
      '(介绍了|介绍|介绍了一下|讲解|展示了|说明了|跟进了|跟进|推荐了|说明) {aside}',
      '(备注|纪要|内容|说明|要点|会议纪要|摘要|记录|笔记|总结|情况) : {text}',
      ': {text}',
      '<nextStep> {nextStep} [,] {nextStepDate} [前|之前]',
      '<nextStep> {nextStep}',
      '<nextStep> {nextStepDate} [前|之前] {nextStep}',
      '(聊了|谈了|开了|讲了|沟通了|待了|呆了|坐了|用了|花了|聊|谈|大概聊了|前后) {durationMinutes} [左右|多]',
      '[时长|用时|持续|共|大约|大概] {durationMinutes}',
      '(对接人|联系人|接待人|接待人是|跟|和|与|对方是|见了|见到了|参会人|参加人|对方) [:|是] {person}',
      '{person} (接待的|接待|在场|参加的|参加|出席|陪同|接的|接的电话|接待了|也在|参与)',
      '(和|跟|与|同|带|带着|叫上) {colleague} [一起|一块|一块儿]',
      '(聊了聊|谈了谈|沟通了一下|聊了一下|聊了会儿|聊了一会)',
    ],
  },
  slots: {
    kind: activityKind,
    done: activityDone,
    sent: sentKind,
    dialled,
    note: noteKind,
    unreached,
    quality,
    party: partyNamed,
    account: recordNamed('account'),
    lead: recordNamed('lead'),
    deal: dealNamed,
    contact: recordNamed('contact'),
    person: filling('contact', knownRecord('contact')),
    date: dayOn('past'),
    past: filling('date', dayBehind),
    ahead: filling('date', dayNotYet),
    time: timeOfDay(false),
    at: filling('time', timeOfDay(true)),
    durationMinutes: minutesLong,
    outcome,
    // Said beside what is recorded; the message itself is kept.
    aside: unshown(freeText('words')),
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
