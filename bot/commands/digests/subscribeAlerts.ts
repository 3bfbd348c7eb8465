import { command, graphql } from '../../command';
import { alertEvent, hasHappened, stageReached } from '../../understand/slots/alertEvent';
import { filling } from '../../understand/slots/choice';
import { amountOf } from '../../understand/slots/money';
import { stageNamed } from '../../understand/slots/stage';
import { ALERT_FIELDS, type AlertShown, alertWords } from './alert';

const SUBSCRIBE = graphql(`mutation SubscribeAlerts($input: SubscribeAlertsInput!) {
  subscribeAlerts(input: $input) {
    subscription { ${ALERT_FIELDS} }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

const TELL =
  '(tell|notify|alert|inform|ping|let|message|update|warn|post|post here|announce|announce here|shout|give|show)';
const HERE =
  '(this channel|here|in here|us|us here|the channel|everyone here|everybody here|this chat|me|the team|the team here|in this channel|in this chat|to this channel|the room|this room)';
const DEAL = '[a|the|any|every|each] [big|large] (deal|deals|opportunity|one)';
const TELL_ZH = '(通知|告诉|提醒|推送|发通知|通报|播报|发消息|说一声|推|报喜|发到|喊一声|同步|发送|发|告知)';
const HERE_ZH =
  '(这个群|本群|群里|这里|到这个群|到本群|到群里|到这里|我们|我|大家|这个频道|到频道|频道|这个群里|到这个频道|在群里|在这里|在本群|全群|大伙|咱们)';

export const subscribeAlerts = command({
  name: 'subscribeAlerts',
  area: 'learning',
  examples: {
    en: ['tell this channel when we win a deal over 50k', 'let this channel know when a deal reaches Negotiation'],
    zh: ['5万以上的成交通知到这个群', '商机进入谈判就通知本群'],
  },
  sentences: {
    en: [
      `${TELL} [${HERE}] [know] (when|whenever|if|every time|each time|as soon as|once|about|of|on) {event}`,
      `${TELL} [${HERE}] [know] (when|whenever|if|every time|each time|as soon as|once) {reached} [the] {stage} [stage]`,
      `${TELL} [${HERE}] [about|of] (every|each|all|any) (deal|deals) [that] {event}`,
      `(when|whenever|if|every time|each time|as soon as|once) {event} [,] ${TELL} [it] [${HERE}] [know]`,
      `(when|whenever|if|every time|each time|as soon as|once) {reached} [the] {stage} [stage] [,] ${TELL} [it] [${HERE}] [know]`,
      `${TELL} [${HERE}] [know] (when|whenever|if|every time|each time|as soon as|once) ${DEAL} {happened}`,
      `(when|whenever|if|every time|each time|as soon as|once) ${DEAL} {happened} [,] ${TELL} [it] [${HERE}] [know]`,
      `(post|send|announce|share|publish|set up|turn on|enable|add|subscribe to|i want|we want|give us|start|get) [the|all|our|an|a] {event} (alert|alerts|notification|notifications|news) [${HERE}]`,
      `(post|announce|publish) [the|all|our|an|a|every|each] {event} ${HERE}`,
      `(set up|turn on|enable|add|i want|we want|create|make) [an|the] (alert|alerts|notification|notifications) (for|when|on|about) {event} [${HERE}]`,
    ],
    zh: [
      `[当|只要|一旦|如果|凡是|有|每当|每次] {event} [的] [时候|时|单子|商机|消息|情况] [后|之后] [就|都|要|请|,] [自动|马上|立刻|及时] ${TELL_ZH} [${HERE_ZH}] [一声|一下]`,
      `[当|只要|一旦|如果|凡是|有|每当|每次] {event} [的] [时候|时|单子|商机|消息|情况] [后|之后] [就|都|要|请|,] [自动|在] ${HERE_ZH} ${TELL_ZH} [一声|一下]`,
      `[当|只要|一旦|如果|凡是|每当|每次] {reached} {stage} [阶段] [的] [时候|时|商机] [后|之后] [就|都|要|请|,] [自动|马上|立刻|及时] ${TELL_ZH} [${HERE_ZH}] [一声|一下]`,
      `[当|只要|一旦|如果|凡是|每当|每次] {reached} {stage} [阶段] [的] [时候|时|商机] [后|之后] [就|都|要|请|,] [自动|在] ${HERE_ZH} ${TELL_ZH} [一声|一下]`,
      `[把] {event} [的] [消息|通知|情况|单子|商机] [都|就] ${TELL_ZH} [${HERE_ZH}] [里]`,
      `[在] ${HERE_ZH} [里] (开通|订阅|打开|开启|设置|加) {event} [的] [通知|提醒|消息|推送]`,
      `(开通|订阅|打开|开启|设置|加) [${HERE_ZH}] [的] {event} [的] (通知|提醒|消息|推送)`,
    ],
  },
  extras: {
    en: [
      '[(over|above|of more than|more than|of at least|at least|worth more than|worth over|bigger than|larger than|exceeding|from|of|worth|worth at least|beyond|greater than)] {amount} [and more|or more|and up|and above|or above|plus|upwards|and over]',
    ],
    zh: ['[(超过|大于|高于|满|不低于|至少|金额超过|金额大于|达到)] {amount} [以上|及以上|起|的|以上的|往上]'],
  },
  slots: {
    event: alertEvent,
    happened: filling('event', hasHappened),
    reached: filling('event', stageReached),
    amount: amountOf(true),
    stage: stageNamed,
  },
  needs: ['event'],
  asks: { event: 'alert.which' },
  offers: { event: { values: ['WON', 'LOST', 'LARGE_DEAL', 'DISCOUNT_APPROVED'], text: 'alert.event' } },
  changes: true,
  operation: ({ event, amount, stage }, { channel, say, viewer }) => {
    if (amount?.currency !== undefined && amount.currency !== viewer.workspace.currency) {
      return { text: say('alert.currency', { currency: viewer.workspace.currency }) };
    }
    return {
      operation: SUBSCRIBE,
      variables: { input: { event, amount: amount?.amount, stageId: stage?.id, channel, locale: say.locale } },
    };
  },
  reply: (
    { subscribeAlerts: { subscription } }: { subscribeAlerts: { subscription: AlertShown } },
    { say, channel },
  ) => ({
    text: say('alert.subscribed', { what: alertWords(subscription, say), where: channel ? 'here' : 'own' }),
  }),
});
