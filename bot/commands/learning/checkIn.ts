import { command, graphql } from '../../command';
import type { FormField, Reply } from '../../reply';
import type { Say } from '../../texts/say';
import { checkInParts } from '../../understand/slots/checkInParts';
import { tokenFromButton } from '../../understand/slots/hidden';
import { freeText } from '../../understand/slots/text';
import { spread, toldIn } from '../../understand/slots/told';

const CHECK_IN = graphql(`mutation CheckIn($input: CheckInInput!) {
  checkIn(input: $input) {
    checkIn { id period wins problems plan lines { section } }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Data {
  checkIn: {
    checkIn: { period: string; wins: string | null; problems: string | null; plan: string | null; lines: object[] };
  };
}

const CHECK_IN_WORDS =
  '(check in|checkin|my check in|weekly check in|daily check in|week check in|standup|stand up|daily standup|status update|weekly update|my update|my weekly update|weekly report|daily report|my weekly report|my week|end of day|eod|eow|end of week|friday check in|team check in|daily update|weekly check|checking in|my check|weekly status|my status|status|weekly summary|my weekly|weekly|daily|team update|my report|quick check in)';
const CHECK_IN_ZH =
  '(周报|日报|汇报|工作汇报|本周汇报|今日汇报|周汇报|日汇报|签到|我的周报|我的日报|本周周报|今日日报|每周汇报|每日汇报|工作总结|周总结|日总结|本周总结|今日总结|汇报一下|本周小结|周小结|check in|打卡|checkin|汇报下|周报提交|本周工作|今日工作|站会|早会|晨会|夕会|weekly|daily)';

export const checkIn = command({
  name: 'checkIn',
  area: 'learning',
  examples: {
    en: [
      'check in: closed Initech, stuck on Acme legal, plan 5 demos',
      'check in – wins: two demos; problems: no reply from legal; plan: five calls',
    ],
    zh: ['周报：成果：拿下星辰；问题：法务卡住；计划：拜访三家新客户', '汇报：签下蓝海，卡在法务，计划拜访三家'],
  },
  sentences: {
    en: [
      `${CHECK_IN_WORDS} [is] (:|-|,|.) {anything}`,
      `${CHECK_IN_WORDS} [for] [the|this] [week|today] [:] {labelled}`,
      '[i want to|let me|time to|do a|do my|start a|start my|new|post a|post my|submit a|submit my|make a|file my] (check in|checkin|my check in|weekly check in|daily check in|team check in) [now] [please]',
      '{several}',
    ],
    zh: [
      `[我的|我] [提交|写|发|交] [一下|一份] ${CHECK_IN_ZH} (:|,|.) {anything}`,
      `${CHECK_IN_ZH} {labelled}`,
      '[我要|我想] (提交|发|交|发布) [一下|一份|我的|今天的|这周的|本周的] (汇报|工作汇报|周报|日报)',
      '[我要|来] (签到|打卡|汇报一下|做个汇报)',
      '{several}',
    ],
  },
  slots: {
    labelled: toldIn(checkInParts, 'label'),
    several: toldIn(checkInParts, 'labels'),
    anything: toldIn(checkInParts, 'sentence'),
    wins: freeText('rest'),
    problems: freeText('rest'),
    plan: freeText('rest'),
    report: tokenFromButton,
  },
  changes: true,
  settle: spread,
  operation({ wins, problems, plan, report }, { say, said }) {
    if (!wins && !problems && !plan && !report) return { text: say('checkIn.ask'), form: checkInForm(say) };
    const from = report ? { period: report, fromReport: true } : { said: said || undefined };
    return { operation: CHECK_IN, variables: { input: { wins, problems, plan, ...from } } };
  },
  reply({ checkIn: { checkIn: posted } }: Data, { say, setting }): Reply {
    const text = [say('checkIn.done', { period: say.period(posted.period, setting) })];
    if (posted.lines.length > 0) text.push(say('checkIn.lines', { count: posted.lines.length }));
    const facts = [
      { label: say('label.wins'), value: posted.wins },
      { label: say('label.problems'), value: posted.problems },
      { label: say('label.plan'), value: posted.plan },
    ].flatMap(({ label, value }) => (value ? [{ label, value }] : []));
    return { text: text.join('\n'), ...(facts.length > 0 ? { facts } : {}) };
  },
});

/** The form that a check-in is written in. */
export function checkInForm(say: Say): NonNullable<Reply['form']> {
  const field = (slot: string, label: string): FormField => ({ slot, label, kind: 'longText', required: false });
  return {
    command: 'checkIn',
    title: say('checkIn.form'),
    submitLabel: say('checkIn.save'),
    fields: [
      field('wins', say('label.wins')),
      field('problems', say('label.problems')),
      field('plan', say('label.plan')),
    ],
  };
}
