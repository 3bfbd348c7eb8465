import { button, command, graphql } from '../../command';
import { dearer, filling } from '../../understand/slots/choice';
import { digestNamed } from '../../understand/slots/digest';
import { scopeOf } from '../../understand/slots/scope';
import { timeOfDay } from '../../understand/slots/time';
import { weekdayNamed } from '../../understand/slots/weekday';
import { scopeInput } from '../scopes';
import { SUBSCRIPTION_FIELDS, type SubscriptionShown, whenPosted } from './subscription';

const SUBSCRIBE = graphql(`mutation SubscribeDigest($input: SubscribeDigestInput!) {
  subscribeDigest(input: $input) {
    subscription { ${SUBSCRIPTION_FIELDS} }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

const POST =
  '(post|send|share|publish|put|deliver|drop|give us|give me|show|bring|schedule|set up|setup|subscribe to|subscribe|subscribe this channel to|sign us up for|sign me up for|start|start posting|start sending|move|change|reschedule|switch|i want|we want|we need|have|get|turn on|enable|resume)';
const HERE =
  '(here|in here|to this channel|in this channel|into this channel|this channel|to this chat|in this chat|to the channel|in the channel|for this channel|to us|to me|for us|for me|to the team)';
const POST_ZH =
  '(发|发送|推送|发布|订阅|发一次|发一份|发一下|发个|推|定期发|定时发|自动发|开通|打开|开启|设置|安排|改到|改成|改为|挪到|调到|恢复|推一下|给我们发|贴|同步)';
const HERE_ZH =
  '(在这里|在群里|在本群|在这个群|在这个群里|在这儿|到这里|到群里|到本群|到这个群|这里|本群|这个群|群里|在频道里|到频道|在这个频道|给我|给我们|给大家|往群里|往这里|向本群|在这)';

export const subscribeDigest = command({
  name: 'subscribeDigest',
  area: 'learning',
  examples: {
    en: ['post the weekly review here on Mondays at 9', 'post the monthly review here at 8:30am'],
    zh: ['每周一早上9点在这里发周报', '每周五下午五点在群里发周报'],
  },
  sentences: {
    en: [
      `${POST} [out|up] [the|a|our|my|us] [{scope}] {digest} [${HERE}]`,
      `${POST} [the|a|our] {digest} (for|of) [the] {scope} [${HERE}]`,
      `[the|our] {digest} (should|shall|can|could|must|to) (come|be posted|be sent|go out|arrive|appear|land|go) [${HERE}]`,
      `${POST} [us|me] [${HERE}] [the|a|our] {digest}`,
      `[the|our] {digest} ${HERE}`,
      `(i'd like|i would like|we'd like|we would like|i want|we want|i need|we need) [to have] [the|our|a] {digest} [to be] (posted|sent|published|shared|delivered) [${HERE}]`,
    ],
    zh: [
      `[把] [{scope}] [的] {digest} [都|就] [${HERE_ZH}] [自动|定时|定期] ${POST_ZH} [${HERE_ZH}|出来|一次|一份]`,
      `[${HERE_ZH}] [自动|定时|定期|都] ${POST_ZH} [一份|一次|一下|个|份] [{scope}] [的] {digest} [${HERE_ZH}]`,
      `[${HERE_ZH}] [要|需要] [{scope}] [的] {digest} [自动|定时|定期] ${POST_ZH} [${HERE_ZH}]`,
    ],
  },
  extras: {
    en: [
      '[on|every|each|from|to] {weekday} [morning|afternoon|evening|mornings|afternoons]',
      '[at|to|for|around] {at}',
      '{time}',
      '[for|of] [the] {scope}',
      `${HERE}`,
      '(every|each) (week|month)',
      '(automatically|regularly)',
    ],
    zh: [
      '[在|于] {weekday} [的]',
      '{time} [的|就]',
      '{scope} [的]',
      `${HERE_ZH}`,
      '(以后|今后|从现在起|从今以后|往后)',
      '(每个月|每月|每周|每星期|定期|自动|定时)',
    ],
  },
  slots: {
    // Where something is to be posted at once, that is meant.
    digest: dearer(digestNamed, 0.08),
    weekday: weekdayNamed,
    time: timeOfDay(false),
    at: filling('time', timeOfDay(true)),
    scope: scopeOf,
  },
  needs: ['digest'],
  asks: { digest: 'digest.which' },
  offers: { digest: { values: ['WEEKLY_REVIEW', 'MONTHLY_REVIEW'], text: 'digest.kind' } },
  changes: true,
  operation: ({ digest, weekday, time, scope }, { channel, say }) => ({
    operation: SUBSCRIBE,
    variables: {
      input: { digest, weekday, time, scope: scopeInput(scope), channel, locale: say.locale, paused: false },
    },
  }),
  reply(
    { subscribeDigest: { subscription } }: { subscribeDigest: { subscription: SubscriptionShown } },
    { say, channel, setting },
  ) {
    return {
      text: say('digest.subscribed', {
        digest: subscription.digest,
        whose: subscription.scope.label,
        when: whenPosted(subscription, say),
        zone: subscription.timeZone,
        where: channel ? 'here' : 'own',
        next: subscription.nextAt ? say.instant(subscription.nextAt, subscription.timeZone, setting.today) : 'none',
      }),
      buttons: [button(say('digest.preview'), 'previewDigest', { digest: subscription.digest })],
    };
  },
});
