import { command, graphql } from '../../command';
import { dayOn } from '../../understand/slots/dayOn';

const SET_AWAY = graphql(`mutation SetAway($input: SetPreferencesInput!) {
  setPreferences(input: $input) {
    nudges { id awayUntil }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

const AWAY =
  '(away|off|out|on leave|on vacation|on holiday|on holidays|out of office|out of the office|ooo|on pto|on a break|unavailable|off work|off sick|sick|travelling|traveling|not working|not available|gone)';

export const setAway = command({
  name: 'setAway',
  area: 'bot',
  examples: {
    en: ["I'm away until Monday", 'away until Dec 2'],
    zh: ['休假到周一', '我请假到下周五'],
  },
  sentences: {
    en: [
      `[i'm|i am|i will be|i'll be|im|i|set me|mark me|put me|set me as|mark me as|put me as|will be] ${AWAY} (until|till|til|through|to|up to) {until}`,
      `(back|i'm back|i am back|i'll be back|i will be back|be back|return|returning|i return|i'm returning) [in|at] [the|work|office] [on|by] {until}`,
      '(pause|hold|mute|stop|snooze) [all|my|the|everything] [reminders|nudges|notifications|messages] (until|till|til|to) {until}',
      `[i'm|i am|i will be|i'll be|im|set me|mark me] ${AWAY}`,
      "(don't|dont|do not) (disturb|remind|message|nudge|bother) me (until|till|til|before) {until}",
    ],
    zh: [
      '[我] [要|会|开始|正在|在] (休假|请假|度假|放假|年假|出差|外出|不在|休息|病假|休年假|休病假|请病假|请年假|调休|离开|请事假|请了假) [一直] [到|至] {until}',
      '[我] {until} (回来|回来上班|回公司|返岗|上班|恢复上班|回来工作|才回来|再回来)',
      '[我] {until} [之前|前|以前] (不在|休假|请假|休息|别打扰|不要打扰|别提醒|不要提醒|别提醒我|不要提醒我|不上班|都不在)',
      '(暂停|停) [所有|全部|我的] (提醒|通知|推送) [一直] [到|至] {until}',
      '[我] [要|会|开始|正在|在] (休假|请假|度假|请病假|休年假) [了]',
    ],
  },
  slots: { until: dayOn('future') },
  needs: ['until'],
  asks: { until: 'setAway.ask' },
  changes: true,
  operation: ({ until }) => ({ operation: SET_AWAY, variables: { input: { awayUntil: until } } }),
  reply: (_data: object, { say, setting }, { until }) => ({
    text: say('setAway.done', { day: say.day(until ?? '', setting.today) }),
  }),
});
