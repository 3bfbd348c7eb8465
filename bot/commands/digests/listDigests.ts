import { command, graphql } from '../../command';
import { ALERT_FIELDS, type AlertShown, alertWords } from './alert';
import { SUBSCRIPTION_FIELDS, type SubscriptionShown, whenPosted } from './subscription';

const LIST = graphql(`query Digests($channel: ChannelInput, $ownChat: Boolean) {
  digestSubscriptions(channel: $channel, ownChat: $ownChat) { ${SUBSCRIPTION_FIELDS} }
  alertSubscriptions(channel: $channel, ownChat: $ownChat) { ${ALERT_FIELDS} }
}`);

interface Data {
  digestSubscriptions: SubscriptionShown[];
  alertSubscriptions: AlertShown[];
}

const HERE =
  '(here|in here|in this channel|to this channel|in this chat|this channel|for this channel|to us|to me|in the channel)';
const HERE_ZH = '(这里|群里|本群|这个群|这个群里|这儿|频道里|这个频道|给我|给我们)';

export const listDigests = command({
  name: 'listDigests',
  area: 'learning',
  examples: {
    en: ['what is posted here', 'what reviews do you post here?'],
    zh: ['这里有哪些定期推送', '这个群里定期发什么'],
  },
  sentences: {
    en: [
      `(what|which) [reviews|digests|reports|things|posts|alerts|kind of reviews|stuff] (is|are|gets|get|do you|will you|do we|does the bot|is being|are being) [regularly|automatically|all|being] (posted|sent|post|send|published|share|shared|get|scheduled|subscribed|delivered) [regularly|automatically] [${HERE}]`,
      `(what|which) (reviews|digests|reports|alerts|subscriptions|scheduled posts|regular posts) (do we have|are there|are set up|are on|are active|run|have we|come|are coming|arrive|do we get|are scheduled|are subscribed) [${HERE}]`,
      `(list|show|show me|see) [the|all|our|my] (digests|subscriptions|scheduled reviews|scheduled posts|regular posts|review subscriptions|digest subscriptions|posted reviews|alerts and digests|digests and alerts) [${HERE}]`,
      `(what|which) [things] (is|are) (this channel|we) subscribed to`,
    ],
    zh: [
      `[${HERE_ZH}] [现在|目前|都] [有|订阅了|开了|设了|设置了] (哪些|什么|多少) (定期推送|定期报告|推送|订阅|定时推送|定期消息|定期发送|定期内容|自动推送|提醒和推送|报告)`,
      `[${HERE_ZH}] [都] (定期|定时|会|自动|平时|按时) [会|都] (发|推送|发送|推|收到|发布) [些|点] (什么|哪些|啥|什么东西|哪些东西|哪些报告|什么报告|什么内容|哪些内容|啥东西)`,
      `(看看|查看|列出|列一下|看一下|显示) [${HERE_ZH}] [的] [所有|全部] (定期推送|推送|订阅|定时推送|定期报告)`,
      `[${HERE_ZH}] [订阅|推送] [了] (什么|哪些|啥) [定期] (报告|推送|内容)`,
    ],
  },
  slots: {},
  operation: (_slots, { channel }) => ({ operation: LIST, variables: { channel, ownChat: channel === null } }),
  reply({ digestSubscriptions, alertSubscriptions }: Data, { say, setting, channel }) {
    const where = channel ? 'here' : 'own';
    if (digestSubscriptions.length + alertSubscriptions.length === 0)
      return { text: say('digest.listNone', { where }) };
    const reviews = digestSubscriptions.map(one =>
      say('digest.listLine', {
        digest: one.digest,
        whose: one.scope.label,
        when: whenPosted(one, say),
        zone: one.timeZone,
        next: one.nextAt ? say.instant(one.nextAt, one.timeZone, setting.today) : 'none',
        who: one.owner.name,
      }),
    );
    const alerts = alertSubscriptions.map(one => alertWords(one, say));
    return { text: [say('digest.list', { where }), ...[...reviews, ...alerts].map(line => `• ${line}`)].join('\n') };
  },
});
