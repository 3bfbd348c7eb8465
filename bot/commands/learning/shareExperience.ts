import { command, graphql } from '../../command';
import { withoutLastWords } from '../../understand/lastWords';
import { filling } from '../../understand/slots/choice';
import { closedDealNamed } from '../../understand/slots/parties';
import { sharedText } from '../../understand/slots/sharedText';
import { freeText } from '../../understand/slots/text';

const SHARE = graphql(`mutation ShareExperience($input: AddArticleInput!) {
  addArticle(input: $input) {
    article { id title deal { id name } }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Data {
  addArticle: { article: { title: string; deal: { name: string } | null } };
}

const THING =
  '(experience|an experience|my experience|a tip|tip|tips|a lesson|lesson|lessons|a learning|learning|learnings|insight|an insight|a story|story|success story|a success story|best practice|a best practice|trick|a trick|this tip|this experience|this insight|this lesson|knowledge|a winning experience|winning experience|what worked|a win|hint|a hint|quick tip|a quick tip|with the team|with everyone|with the others)';
const THING_ZH =
  '(经验|心得|技巧|打法|成功经验|赢单经验|体会|小技巧|做法|好做法|窍门|心得体会|销售经验|教训|案例|经验教训|妙招|干货)';

const OWN_ZH = '(我的|一个|一点|一条|个|小|新|今天的|这次的|这单的|本周的)';

export const shareExperience = command({
  name: 'shareExperience',
  area: 'learning',
  examples: {
    en: ['share: showing the ROI sheet early won Initech', 'share experience: a short pilot gets legal moving faster'],
    zh: ['分享经验：先请技术负责人试用再谈价格', '分享一个心得：演示前先拿到客户的样例数据'],
  },
  sentences: {
    en: [
      `(share|sharing|post|i want to share|let me share|add|record|note|publish|save) [${THING}] [with the team|with everyone|with others|for everyone|for the team] : {text}`,
      `(share|sharing|add|publish|post) ${THING} (with the team|with everyone|with the others|that|:|-) [that] [:] {text}`,
      `(share|sharing|add|publish|post) ${THING} (from|on|about|with|of) [the] {deal} [<dealWord>] [:|that] {text}`,
      '(tip|lesson|lesson learned|lessons learned|learning|insight|experience|best practice|pro tip|quick tip|winning experience|what worked) [for everyone|for the team|for all|to share] : {text}',
      '(tip|lesson|lesson learned|lessons learned|learning|insight|experience|best practice) (from|on|about|with) [the] {deal} [<dealWord>] : {text}',
      'share that {text}',
      `(learned|i learned|learnt|i learnt|lesson|lesson learned|tip|pro tip|insight|what worked|what i learned|what we learned|what helped|takeaway|key takeaway|my takeaway|note to the team|works well|worked well|my lesson|found out|i found out|i found|discovered) [today|this week|yesterday|from this|here|for everyone|for the team|for us|for the others|in the last deal] [is|was] [that] [:|-|,] {told}`,
      `(for everyone|for the team|for all) : {told}`,
      `(fyi|heads up) (team|everyone|all) [:|,|-] {told}`,
      `(share|pass on|pass along|spread) (this|the following) [with|to] [the team|everyone|others|the others|all] (:|,|-) {text}`,
      `(worth sharing|something worth sharing|want to share|wanted to share|i want to share something|let me share something|sharing something) [with the team|with everyone] [:|,|-|that] {text}`,
    ],
    zh: [
      `(分享|共享|发布|贡献|记录|沉淀|补充|写) [一下|一个|个|一条|一点|下|我的] ${THING_ZH} [给大家|给团队|给同事] [,] : {text}`,
      `(分享|共享|发布|贡献|沉淀) [一下|一个|个|一条|一点|下|我的] ${THING_ZH} [给大家|给团队] {text}`,
      `(分享|共享|发布|贡献|记录|沉淀) [一下|一个|个|一条|下] ${THING_ZH} [,] [来自|关于] {deal} [的|这单|这个] [<dealWord>] : {text}`,
      `(分享|共享|发布|贡献|记录|沉淀) [一下|一个|个|一条|下] {deal} [的|这单的|这个] [<dealWord>] [的] ${THING_ZH} : {text}`,
      `[${THING_ZH}] 分享 [一下] [给大家|给团队] : {text}`,
      `(跟|和|给|向) (大家|团队|同事们|各位|同事) (分享|说) [一下|一个|个|一条|下] [${THING_ZH}] : {text}`,
      `[${OWN_ZH}] ${THING_ZH} (:|是|就是|,) {text}`,
      `(学到|学到了|学到一点|发现|总结出|悟到|体会到|今天学到|今天发现|这次学到|得出|有个发现|有个心得|有条经验|总结了) [一点|一条|了|一个] [:|,|是|就是] {told}`,
      `(想|要) [跟|和|给|向] [大家|团队|同事] (分享|说) [一下|一个|个|一条|下] [${THING_ZH}] [:|,] {text}`,
    ],
  },
  slots: { text: freeText('rest'), told: filling('text', sharedText), deal: closedDealNamed },
  needs: ['text'],
  asks: { text: 'shareExperience.ask' },
  changes: true,
  strict: true,
  settle: ({ text, ...filled }) => ({
    ...filled,
    ...(typeof text === 'string' ? { text: withoutLastWords(text) } : {}),
  }),
  operation: ({ text, deal }, { said }) => ({
    operation: SHARE,
    variables: { input: { kind: 'EXPERIENCE', body: text, dealId: deal?.id, said: said || undefined } },
  }),
  reply({ addArticle: { article } }: Data, { say }) {
    const text = [say('shareExperience.done', { title: article.title })];
    if (article.deal) text.push(say('shareExperience.deal', { deal: article.deal.name }));
    return { text: text.join('\n') };
  },
});
