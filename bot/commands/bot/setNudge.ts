import { command, graphql } from '../../command';
import type { Found, Slot } from '../../understand/slot';
import { nudgeNamed, onOrOff } from '../../understand/slots/nudge';
import { timeOfDay } from '../../understand/slots/time';

const SET_NUDGE = graphql(`mutation SetNudge($input: SetPreferencesInput!) {
  setPreferences(input: $input) {
    nudges { id off }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

/** True for on, false for off. */
const on: Slot<boolean> = {
  phrases: onOrOff.phrases,
  read: (chart, at) =>
    onOrOff.read(chart, at).map(reading => ({
      ...reading,
      found: 'value' in reading.found ? { value: reading.found.value === 'ON' } : reading.found,
    })),
  print: (value, name) => ({ [name]: value }),
  accept: (json): Found<boolean> | undefined => (typeof json === 'boolean' ? { value: json } : undefined),
};

const NUDGES =
  '(reminder|reminders|nudge|nudges|notification|notifications|summary|summaries|prompt|prompts|ping|pings|message|messages|question|questions|overview|alert|alerts)';
const NUDGES_ZH = '(提醒|通知|推送|提示|消息|汇总|问题|询问)';

export const setNudge = command({
  name: 'setNudge',
  area: 'bot',
  examples: {
    en: ['stop the morning summary', 'turn off the close date reminders'],
    zh: ['关闭早上的提醒', '打开跟进提醒'],
  },
  sentences: {
    en: [
      `{on} [the|my|those|all|any] {nudge} ${NUDGES} [please|again|for me]`,
      `(turn|switch) [the|my|those] {nudge} ${NUDGES} {onWord}`,
      '{on} (asking|reminding) me (about|for) [the|my] {nudge}',
      `(move|send|set|change|shift) [the|my] {nudge} ${NUDGES} [to|at] [at] {time}`,
    ],
    zh: [
      `[把] {on} [我的] {nudge} [的|到期] ${NUDGES_ZH} [了|吧]`,
      `(把) [我的] {nudge} [的] ${NUDGES_ZH} {on} [了|吧]`,
      `[我的] {nudge} [的] ${NUDGES_ZH} {on} [了|吧]`,
      `(把) [我的] {nudge} [的] ${NUDGES_ZH} (改到|改成|调到|挪到|改为) {time}`,
    ],
  },
  slots: { nudge: nudgeNamed, on, onWord: wordOf(), time: timeOfDay(true) },
  needs: ['nudge'],
  changes: true,
  operation: ({ nudge, on: wanted, time }) => ({
    operation: SET_NUDGE,
    variables: { input: { nudges: [{ nudge, on: time && wanted === undefined ? true : wanted, time }] } },
  }),
  reply: (_data: object, { say }, { nudge, on: wanted, time }) => ({
    text: say('setNudge.done', { nudge: nudge ?? '', on: wanted === false ? 'no' : 'yes', time: time ?? 'none' }),
  }),
});

/** "on" and "off" behind what they are about. */
function wordOf(): Slot<boolean> {
  return {
    fills: 'on',
    read: (chart, at) => {
      const word = chart.texts[at];
      return word === 'on' || word === 'off' ? [{ end: at + 1, cost: 0, found: { value: word === 'on' } }] : [];
    },
    print: (value, name) => ({ [name]: value }),
    accept: () => undefined,
  };
}
