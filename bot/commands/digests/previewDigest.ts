import { command, graphql } from '../../command';
import { DIGEST_FIELDS, type DigestShown, reviewReply } from '../../digests/reviewReply';
import { digestNamed } from '../../understand/slots/digest';
import { scopeOf } from '../../understand/slots/scope';
import { scopeInput } from '../scopes';

const PREVIEW = graphql(`query PreviewDigest($digest: DigestKind!, $scope: ScopeInput, $inChannel: Boolean) {
  digestPreview(digest: $digest, scope: $scope, inChannel: $inChannel) { ${DIGEST_FIELDS} }
}`);

const SHOW =
  '(show|show me|let me see|see|preview|give me|pull up|can i see|view|display|let me preview|i want to see|get me|look at|test|try)';
const SHOW_ZH =
  '(预览|看|看看|看一下|先看看|先看一下|预览一下|给我看|给我看看|先给我看看|展示|现在看|提前看|试看|先看)';

export const previewDigest = command({
  name: 'previewDigest',
  area: 'learning',
  examples: {
    en: ["show me Monday's review now", 'show me a preview of the monthly review'],
    zh: ['现在看一下周报', '预览周回顾'],
  },
  sentences: {
    en: [
      `${SHOW} [the|our|my|a|next] [next] [{scope}] {digest} [now|early|in advance|first|already|ahead of time|before it goes out|before it is posted|preview]`,
      `[${SHOW}] [a|the] preview [of|for] [the|our|my|next] [{scope}] {digest} [now]`,
      '(what|how) (will|would|does|is) [the|our] [next] {digest} (look like|say|look|contain|going to look like|going to say|show)',
      '[the] {digest} preview',
      `${SHOW} [the|our|next] (review|digest) (now|preview|in advance)`,
      'preview [the|our|next] (review|digest)',
    ],
    zh: [
      `${SHOW_ZH} [一下|下] [下次|下期|下一期|这期|下周的|这次的|本期] [的] [{scope}] [的] {digest} [吧|长什么样|什么样|会是什么样]`,
      `{digest} ${SHOW_ZH} [一下|看看]`,
      '[下次|下期|下一期|这期] [的] {digest} (会是什么样|长什么样|是什么样|会发什么|会发些什么|内容是什么|有什么)',
    ],
  },
  extras: { en: ['[for|of] [the] {scope}', '(now|right now)'], zh: ['{scope} [的]', '(现在|提前|先)'] },
  slots: { digest: digestNamed, scope: scopeOf },
  operation: ({ digest, scope }, { channel }) => ({
    operation: PREVIEW,
    variables: { digest: digest ?? 'WEEKLY_REVIEW', scope: scopeInput(scope), inChannel: channel !== null },
  }),
  reply: ({ digestPreview }: { digestPreview: DigestShown }, { say }, { scope }) => ({
    ...reviewReply(digestPreview, scope ? { scope } : {}, null, say),
    private: true,
  }),
});
