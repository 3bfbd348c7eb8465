import { command, graphql } from '../../command';
import { digestNamed } from '../../understand/slots/digest';

const UNSUBSCRIBE = graphql(`mutation UnsubscribeDigest($input: UnsubscribeDigestInput!) {
  unsubscribeDigest(input: $input) {
    subscription { id digest }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

const STOP =
  "(stop|cancel|end|turn off|switch off|disable|remove|unsubscribe|unsubscribe from|no more|quit|drop|discontinue|kill|delete|please stop|don't post|dont post|do not post|don't send|dont send|do not send)";
const POSTING = '(posting|sending|publishing|sharing|delivering|putting|getting)';
const HERE =
  '(here|in here|to this channel|in this channel|this channel|in this chat|in the channel|to the channel|to us|to me|anymore|any more|any longer|from this channel|from here)';
const STOP_ZH =
  '(停止|取消|关闭|关掉|停掉|停|退订|不要|别|不用|不再|取消订阅|去掉|停了|别再|不要再|不需要|终止|停发|关了)';
const HERE_ZH =
  '(在这里|在群里|在本群|在这个群|在这个群里|在这儿|到这里|到群里|这里的|这里|本群的|本群|群里的|群里|这个群的|这个群|给我|给我们|在这)';

export const unsubscribeDigest = command({
  name: 'unsubscribeDigest',
  area: 'learning',
  examples: {
    en: ['stop the weekly review here', 'stop posting the monthly review'],
    zh: ['停止在这里发周报', '取消月报'],
  },
  sentences: {
    en: [
      `${STOP} [${POSTING}] [the|our|any|all|us|me|this channel] [from] [the] {digest} [${HERE}] [${HERE}]`,
      `${STOP} [${POSTING}] [the|our|any|all] (reviews|digests|reports|regular posts|scheduled posts|scheduled reviews|review posts|digest posts|review subscription|digest subscription) [${HERE}]`,
      `[we|i] (don't|do not|dont|no longer) (want|need) [the|our] {digest} [${HERE}] [anymore]`,
    ],
    zh: [
      `${STOP_ZH} [${HERE_ZH}] [的] [再] [发|推送|发送|推|订阅] [{digest}] [了] [${HERE_ZH}]`,
      `[${HERE_ZH}] ${STOP_ZH} [再] [发|推送|发送|推|订阅] {digest} [了]`,
      `(把) [${HERE_ZH}] [的] {digest} (停了|停掉|取消|取消了|关了|关掉|退订|停止|停)`,
      `{digest} [${HERE_ZH}] ${STOP_ZH} [再] [发|推送|推|订阅] [了]`,
      `${STOP_ZH} [${HERE_ZH}] [的] (定期推送|定期报告|推送|订阅|定时推送|定期消息)`,
    ],
  },
  slots: { digest: digestNamed },
  changes: true,
  operation: ({ digest }, { channel }) => ({ operation: UNSUBSCRIBE, variables: { input: { digest, channel } } }),
  reply: (
    { unsubscribeDigest: { subscription } }: { unsubscribeDigest: { subscription: { digest: string } } },
    { say, channel },
    { digest },
  ) => ({
    text: say('digest.unsubscribed', {
      digest: digest ?? 'ALL',
      one: subscription.digest,
      where: channel ? 'here' : 'own',
    }),
  }),
});
