import { button, command, graphql } from '../../command';
import type { Reply } from '../../reply';
import type { Say } from '../../texts/say';
import type { Setting } from '../../understand/setting';
import { tokenFromButton } from '../../understand/slots/hidden';
import { freeText } from '../../understand/slots/text';
import { headOf } from '../paging';
import { dealSpokenOf, type UsesShown, useButton, usesText } from './knowledge';

const ARTICLES = graphql(`query Articles($text: String!, $first: Int, $after: String) {
  articles(filter: { text: $text }, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { id kind title body uses { deals won } }
  }
}`);

const ARTICLE = graphql(`query Article($id: ID!) {
  node(id: $id) { ... on Article { id kind title body uses { deals won } } }
}`);

interface Article {
  id: string;
  kind: string;
  title: string;
  body: string;
  uses: UsesShown;
}

type Data = { articles: { totalCount: number; nodes: Article[] } } | { node: Article | null };

const SHOWN = 5;
/** Characters of the best match that stand in a list. */
const BEGINNING = 320;

const KB =
  '(knowledge base|knowledgebase|kb|wiki|playbook|knowledge|library|articles|our articles|our playbook|our wiki|the docs|docs)';
const KB_ZH = '(知识库|资料库|知识|wiki|文档|文章|资料)';
const HANDLE =
  '(handle|pitch against|win deals against|go up against|stand up to|do against|react against|sell to|approach|deal with|answer|respond to|counter|overcome|address|react to|tackle|reply to|cope with|beat|win against|compete with|compete against|sell against|position against|argue against|justify|defend|explain|reply when they say|respond when they say|answer when they say)';

const KNOWS =
  '(dealt with|handled|had|come across|came across|seen|faced|worked on|sold to|have experience with|has experience with|got experience with|experience with|experienced with|knows about|know about|knows|know|tried|solved|run into|ran into|worked with|heard of|had to deal with|done|did|encountered|met|had to handle|got a case about|got material on|got anything on|have anything on|has anything on|have tips for|got tips for|with experience in|knows how to handle|know how to handle|knows how to deal with|know how to deal with)';
const COPE_ZH =
  '(怎么办|咋办|怎么回复|如何回复|怎么回答|如何回答|怎么答|怎么接|怎么应对|怎么处理|如何应对|如何处理|怎么化解|怎么破|怎么回应|如何回应|如何化解|怎么对付|应该怎么应对|该怎么应对|该怎么处理|要怎么应对|怎么应付|怎么打消|怎么说服|如何说服|怎么解释|怎样应对|怎样处理)';
const LEARN_ZH =
  '(经验借鉴下|经验借鉴一下|求经验|求分享|分享下经验|分享一下经验|借鉴一下|借鉴下|参考一下|参考下|学习一下|学习下|取取经|求案例|求资料|分享一下|分享下|给点经验|有经验吗)';

const HOW_ZH =
  '[该|应该|应当|要|可以|能|我该|我们该|我们应该|一般|通常] (怎么办|怎么应对|怎么处理|怎么回答|怎么回|怎么破|怎么解释|怎么说|怎么说服|怎么接|怎么解决|怎么回复|怎么谈|怎么跟进|怎么答|如何应对|如何处理|如何回答|如何解释|如何说服|如何回复|如何解决|咋办|咋整|咋说|咋回)';

export const searchKnowledge = command({
  name: 'searchKnowledge',
  area: 'learning',
  examples: {
    en: ['how do we handle price objections', 'search the knowledge base for ROI calculator'],
    zh: ['搜索价格异议', '查一下知识库：数据迁移'],
  },
  sentences: {
    en: [
      `(search|look|find|browse|check|query|consult|look up|search in|look in|look through|search through|dig through) [in] [the|our] ${KB} [for|about|on|regarding|:] [anything|something|articles] [about|on] {query}`,
      `(search|find|look up|look for|search for|get|show|show me|find me|give me|pull up) {query} (in|from) [the|our] ${KB}`,
      `(what does|does|is there anything in|anything in|what 's in|what is in|what do we have in) [the|our] ${KB} [say|have|have anything|on|about] (about|on|for|regarding) {query}`,
      '(search|search for|look up) [:] {query}',
      `(how do|how should|how can|how would|how did|how does) (we|i|you|others|people|one|colleagues|the team) ${HANDLE} [the] {query}`,
      `(how to|tips to|best way to|ways to|ideas to) ${HANDLE} [the] {query}`,
      `(what is|what 's|whats) the best (way|answer) to ${HANDLE} [the] {query}`,
      "(what is|what 's|whats|do we have) (the best|a good|our|the right|our standard|the standard) (answer|response|reply|rebuttal|argument|comeback) (to|for|against|when they say) [the] {query}",
      '(what do|what should|what can) (we|i|you) (say|tell them|answer|reply|tell customers) (about|to|on|when|if|regarding) [they|a customer|customers|the customer|clients|somebody|prospects|a prospect|people] [say|says|ask|asks|ask about|asks about|asked about|ask for|asks for|mention|mentions|complain about|complains about|bring up|brings up|object to|objects to|raise|raises|want to know about|wants to know about] {query}',
      '[<show>] [any|some|our|the|a] (articles|article|case studies|case study|cases|case|battle card|battlecard|battle cards|battlecards|best practices|best practice|tips|success stories|success story|reference|references|knowledge|material|materials|know how|product info|customer stories|experience|experiences) (about|on|for|against|with|regarding|from|of) {query}',
      '(any|do we have any|have we got any|do we have a|is there a|is there an|are there any|got any) [good] (articles|article|case studies|case study|cases|case|battle card|battlecard|best practices|tips|success stories|success story|reference|references|knowledge|material|experience) (about|on|for|against|with|regarding|from|of) {query}',
      `${KB} [:|about|on] {query}`,
      `(anybody|anyone|somebody|someone|has anyone|has anybody|did anyone|did anybody|has someone|does anyone|does anybody|who|who has|who else|any of you|have you guys) [here|else|ever|already|on the team|of you] ${KNOWS} {query} [before|already|yet|here|in the past]`,
      `(any|some|got any|have any|do we have any|have we got any) [good|useful|smart] (ideas|advice|arguments|argument|pointers|thoughts|tricks|hints|suggestions|materials|info|guidance|examples|answers|insights|learnings|lessons) (on|about|for|against|with|regarding|how to ${HANDLE}) {query}`,
      `(how did|how have) (we|others|the others|you|colleagues|people|the team|other reps) (win|won|solve|solved|overcome|overcame|get around|got around|get past|got past|approach|approached|pitch|pitched) {query}`,
      `(what worked|what works|what helps|what helped) (against|with|for|when|on) {query}`,
      '[got|have|do we have|have we got|have you got|do you have|is there|you got|you have] (anything|something) [good|useful] (on|about|regarding) {query}',
      '(how do|how should|how can|how would) (we|i|you|one) (answer|respond|react|reply|handle it) (when|if) [they|a customer|customers|the customer|clients|a client|somebody|someone|prospects|a prospect|people] [say|says|ask|asks|ask about|asks about|ask for|asks for|mention|mentions|complain about|complains about|bring up|brings up|object to|objects to|want|wants|demand|demands|insist on|insists on] {query}',
      `(where can i|where do i|can i|could i) (find|read|read up|look up|get) [something|anything|info|information|more|material] (on|about) {query}`,
      `(find|look for|search|look up) (something|anything|info|information|articles|cases|material|tips|examples|references) (on|about|for|regarding) {query}`,
      `(customer|customers|they|client|clients|prospect|prospects|he|she) (says|say|said|keeps saying|keep saying|complains about|complain about|asks about|ask about|asks|thinks|think|claims|claim|argues|worried about|is worried about|are worried about|objects to) {query} [,|.|-|:|?] (what now|what do i say|what should i say|how do i respond|how do i answer|how to respond|how to answer|what do i answer|how do i handle it|how do i handle that|how to handle it|how to handle this|what to say|any ideas|any tips|ideas|tips|help|how should i respond|what is our answer|how do we handle that)`,
    ],
    zh: [
      `(搜索|搜下|查下|检索下|搜搜|搜搜看|搜一下|搜一搜|搜|检索|查询一下|检索一下) [一下] [${KB_ZH}] [里|中|里面] [有没有|有无|有] [有关|关于|:] {query} [的] [内容|资料|文章|案例|经验] [吗|没|没有|么]`,
      `(查|查下|找下|翻下|查一下|查查|查询|查找|找|找找|找一下|看看|翻翻|翻一下|在|去|帮我查|看一下) [一下] ${KB_ZH} [里|中|里面] [有没有|有无|有|查|搜|找] [一下] [有关|关于|:] {query} [的] [内容|资料|文章|案例|经验] [吗|没|没有|么]`,
      `${KB_ZH} [里|中|里面] [有没有|有无|有|搜|查] [一下] [有关|关于|:] {query} [的] [内容|资料|文章|案例|介绍|经验] [吗|没|没有|么|呢]`,
      '(关于|有关|针对) {query} [有|有没有|都有] [什么|哪些|啥] (资料|文章|案例|经验|内容|打法|方法|技巧|知识|心得)',
      '(有没有|有什么|有哪些|找一下|找|查一下|查查|来点|给我|看看|想看|想看看) [关于|有关] {query} [的|相关|方面|相关的|方面的] (案例|文章|资料|经验|成功案例|客户案例|打法|竞品资料|最佳实践|产品资料|方法|技巧|知识)',
      '(查查|查一下|查下|找找|找一下|看看|找下|翻翻|帮我找|帮我查) (有没有|有无|有啥|有什么) [关于|有关] {query} [的|相关的|方面的|相关] (案例|文章|资料|经验|成功案例|客户案例|打法|最佳实践|方法|技巧|知识|内容)',
      `[如果|要是|当] (客户|对方|他们|人家) (说|提|提到|提出|问|问到|觉得|担心|抱怨|认为) [到|起] {query} [的时候|时候|时|的时] [我们|我] ${HOW_ZH}`,
      `(遇到|碰到|面对|碰上|遇上) {query} [的情况|的时候|的客户|时候|时|的] [我们|我] ${HOW_ZH}`,
      '[我们] (怎么|如何|怎样|该怎么|应该怎么|咋) (应对|处理|回答|回应|打赢|对付|化解|解决|回复|竞争|面对|应付|战胜|搞定|说服|赢) {query} [的] [问题]',
      '(搜索|检索) [:] {query}',
      `[遇到|碰到] {query} [的时候|时|的话|,] ${COPE_ZH} [才好|比较好|好|合适]`,
      `(有没有人|有没有谁|有谁|有人|谁|哪位|哪位同事|大家有没有|大家|咱们有没有|我们有没有|有没有) [之前|以前|曾经] (做过|遇到过|碰到过|处理过|接触过|打过|卖过|谈过|搞过|有过|碰过|遇过|赢过|跟过) {query} [的] [吗] [,] [${LEARN_ZH}]`,
      `(求|求教|请教|请问|问下|想问下|想问问|想了解|想学习|学习) [一下|个|问题|各位|大家] [,|:] [关于|有关] {query} [的] (经验|案例|资料|做法|打法|${COPE_ZH})`,
      `{query} (有什么经验|有没有经验|有什么好办法|有什么办法|有啥经验|有什么技巧|有没有案例|有什么案例|有没有资料|有没有现成的资料|有什么打法|有什么话说|有没有成功案例|有经验吗|有案例吗|有资料吗)`,
      `{query} [的|相关|相关的|方面的] (案例|经验|资料|知识|最佳实践|成功案例|打法|竞品资料|文档|文章|素材) (有没有|有吗|有哪些|在哪|在哪里|在哪找|给我看看|发我看看|找一下|查一下|搜一下)`,
    ],
  },
  slots: { query: freeText('words'), article: tokenFromButton },
  needs: [['query', 'article']],
  asks: { query: 'searchKnowledge.ask' },
  operation: ({ query, article }) =>
    article
      ? { operation: ARTICLE, variables: { id: article } }
      : { operation: ARTICLES, variables: { text: query, first: SHOWN } },
  list: { field: 'articles' },
  reply(data: Data, turn, { query }): Reply {
    const { say, setting, skipped } = turn;
    if ('node' in data) {
      return data.node ? whole(data.node, setting, say) : { text: say('searchKnowledge.gone') };
    }
    const { nodes, totalCount } = data.articles;
    const [best, ...others] = nodes;
    if (!best) return { text: say('searchKnowledge.none', { query: query ?? '' }) };
    if (others.length === 0 && skipped === 0) return whole(best, setting, say);
    const lines = [
      headOf(turn, totalCount, nodes.length, say('searchKnowledge.head', { count: totalCount, query: query ?? '' })),
      titleLine(best, say),
      beginningOf(best.body),
      ...others.map(each => `• ${titleLine(each, say)}`),
    ];
    return {
      text: lines.join('\n'),
      buttons: nodes.map(({ id, title }) => button(title, 'searchKnowledge', { article: id })),
    };
  },
});

function whole(article: Article, setting: Setting, say: Say): Reply {
  const deal = dealSpokenOf(setting);
  return {
    text: `${titleLine(article, say)}\n${article.body}`,
    ...(deal ? { buttons: [useButton({ articleId: article.id }, deal, say)] } : {}),
  };
}

function titleLine({ title, kind, uses }: Article, say: Say): string {
  return say('searchKnowledge.line', { title, kind: say('articleKind', { kind }), uses: usesText(uses, say) });
}

function beginningOf(body: string): string {
  const characters = [...body];
  return characters.length > BEGINNING ? `${characters.slice(0, BEGINNING).join('')}…` : body;
}
