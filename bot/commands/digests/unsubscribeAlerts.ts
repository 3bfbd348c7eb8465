import { command, graphql } from '../../command';
import { alertEvent } from '../../understand/slots/alertEvent';
import { choice, filling } from '../../understand/slots/choice';

const UNSUBSCRIBE = graphql(`mutation UnsubscribeAlerts($input: UnsubscribeAlertsInput!) {
  unsubscribeAlerts(input: $input) {
    subscription { id event }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

const ofStages = choice({
  STAGE: { en: ['(stage|stages|stage change|stage changes)'], zh: ['(阶段|阶段变化|进入阶段)'] },
});

const STOP =
  "(stop|cancel|end|turn off|switch off|disable|remove|no more|drop|unsubscribe from|unsubscribe|mute|kill|silence|delete|don't send|dont send|do not send|don't post|quit)";
const ALERTS = '(alert|alerts|notification|notifications|announcement|announcements|message|messages|news|ping|pings)';
const HERE =
  '(here|in here|in this channel|this channel|to this channel|in this chat|for this channel|from this channel|to us|to me|anymore|any more|from here)';
const STOP_ZH = '(取消|关闭|关掉|停止|停掉|不要|别|停|退订|关了|停了|去掉|不用|不再|别再|不要再|取消订阅)';
const HERE_ZH =
  '(这里的|这里|本群的|本群|群里的|群里|这个群的|这个群|在这里|在群里|在本群|给我们|给我|频道里的|这个频道的)';

export const unsubscribeAlerts = command({
  name: 'unsubscribeAlerts',
  area: 'learning',
  examples: {
    en: ['no more win alerts here', 'stop the lost-deal alerts here'],
    zh: ['取消这里的成交通知', '关掉这里的折扣通知'],
  },
  sentences: {
    en: [
      `${STOP} [sending|posting|with] [the|all|our|any|me|us] ({event}|{stages}) ${ALERTS} [${HERE}] [${HERE}]`,
      `${STOP} [sending|posting|with] [the|all|our|any|me|us|all the] [deal] ${ALERTS} [${HERE}] [about {event}]`,
      `(stop|quit|don't|dont|no need to) (telling|alerting|notifying|tell|alert|notify|informing|pinging) [us|me|this channel|everyone] [here] (when|about|of|if|whenever) {event} [${HERE}]`,
    ],
    zh: [
      `${STOP_ZH} [${HERE_ZH}] [的] [再] [发|推|推送] ({event}|{stages}) [的] (通知|提醒|消息|推送|播报) [了]`,
      `${STOP_ZH} [${HERE_ZH}] [的] [所有|全部] (通知|提醒消息|商机通知|预警) [了]`,
      `[${HERE_ZH}] ${STOP_ZH} [再] [发|推|推送|通知] ({event}|{stages}) [的] [通知|提醒|消息] [了]`,
      `(把) [${HERE_ZH}] [的] ({event}|{stages}) [的] (通知|提醒|消息|推送) (关了|关掉|停了|停掉|取消|取消了|关闭)`,
    ],
  },
  slots: { event: alertEvent, stages: filling('event', ofStages) },
  changes: true,
  operation: ({ event }, { channel }) => ({ operation: UNSUBSCRIBE, variables: { input: { event, channel } } }),
  reply: (_data: object, { say, channel }, { event }) => ({
    text: say('alert.unsubscribed', { event: event ?? 'ALL', where: channel ? 'here' : 'own' }),
  }),
});
