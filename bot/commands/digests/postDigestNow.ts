import { command, graphql } from '../../command';
import { digestNamed } from '../../understand/slots/digest';

const POST_NOW = graphql(`mutation PostDigestNow($input: PostDigestNowInput!) {
  postDigestNow(input: $input) {
    subscription { id digest }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

const NOW = '(now|right now|right away|at once|immediately|straight away|today already)';

export const postDigestNow = command({
  name: 'postDigestNow',
  area: 'learning',
  examples: {
    en: ['post the weekly review now', 'send out the monthly review right now'],
    zh: ['现在就发周报', '马上把月报发出来'],
  },
  sentences: {
    en: [
      `(post|send|publish|send out|share|push out|release) [the|our] {digest} [here|to the channel|in the channel|in this channel] ${NOW} [here]`,
      `${NOW} (post|send|publish|share) [the|our] {digest}`,
    ],
    zh: [
      '(现在|马上|立即|立刻|这就|现在马上|赶紧) [就|把] [在这里|在群里|给大家|给我们] [把] (发|推送|发送|发一下|推|发布) [一份|一次|一下] {digest}',
      '(现在|马上|立即|立刻|这就|赶紧) [就] [把] {digest} (发出来|发了|发一下|推送出来|发出去|发到群里|推一下|发群里|发到这里|推送|发)',
      '(把) {digest} (现在|马上|立即|立刻|这就|赶紧) [就] (发出来|发了|发一下|推送出来|发出去|发到群里|推一下|发群里|发)',
    ],
  },
  slots: { digest: digestNamed },
  needs: ['digest'],
  asks: { digest: 'digest.which' },
  changes: true,
  operation: ({ digest }, { channel }) => ({ operation: POST_NOW, variables: { input: { digest, channel } } }),
  reply: ({ postDigestNow: { subscription } }: { postDigestNow: { subscription: { digest: string } } }, { say }) => ({
    text: say('digest.postedNow', { digest: subscription.digest }),
  }),
});
