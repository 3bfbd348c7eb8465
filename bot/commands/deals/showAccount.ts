import { button, command, graphql } from '../../command';
import { filling } from '../../understand/slots/choice';
import { knownRecord, recordNamed } from '../../understand/slots/names';

const ACCOUNT = graphql(`query Account($id: ID!) {
  node(id: $id) {
    ... on Account {
      id
      name
      type
      segment { id label }
      owner { id name }
      contacts(first: 5) { nodes { id name role } }
      deals(first: 5) { totalCount nodes { id name state amount { amount currency } stage { id label } } }
      activities(first: 5) { totalCount nodes { id kind occurredAt outcome notes user { id name } } }
    }
  }
}`);

interface Data {
  node: {
    id: string;
    name: string;
    type: 'NEW' | 'EXISTING';
    segment: { label: string } | null;
    owner: { name: string } | null;
    contacts: { nodes: { name: string }[] };
    deals: {
      totalCount: number;
      nodes: {
        id: string;
        name: string;
        state: string;
        amount: { amount: string; currency: string } | null;
        stage: { label: string };
      }[];
    };
    activities: {
      totalCount: number;
      nodes: { kind: string; occurredAt: string; notes: string | null; user: { name: string } }[];
    };
  } | null;
}

export const showAccount = command({
  name: 'showAccount',
  area: 'deals',
  examples: { en: ['tell me about Acme', 'Acme history'], zh: ['星辰科技的情况', '介绍一下绿洲医疗这个客户'] },
  sentences: {
    en: [
      '<tellAbout> [the|our] [account|customer|client] {account} [account|customer|client|as a customer]',
      '<show> [the|our] {known} [account|customer|client|page|record|profile|info|details|history|background|overview|summary|file|card|data|timeline|activity|activities|contacts]',
      '<show> [the|our] (account|customer|client|record for|account for) {account}',
      "[the] {account} ['s] [account|customer] (history|background|overview|profile|info|information|details|account|summary|record|background info|account history|activity history|account details|account overview|recent activity|timeline|full history|whole history|complete history|full picture|big picture|file|record please|360|360 view|account page|account history please|account summary|account info|account profile|customer profile|customer history|customer info|rundown|briefing|brief|background please|key facts|facts|recap|story|contact list|contacts|what do we know)",
      '[the] {account} [:|-|,] (what do we know|tell me everything|tell me more|who are they|what do they do|give me the background|remind me|quick briefing|give me the rundown|give me the history)',
      "how (is|are|'s) {account} (doing|going)",
      '(account|customer|client) [:] {account}',
      '[<show>] (everything|all|all info|all the info|all details|what we have|whatever we have|the works) (on|about|for|we have on|we know about|with|around) [the] {account} [account|customer]',
      '[<show>] [me] [the] [customer|account|client|company] (card|file|page|sheet|dossier|record|fact sheet|profile|one pager|factsheet|folder) (of|for|on|about) [the] {account}',
      '(info|information|details|background|data|facts|intel|notes) (on|about|for) [the] [customer|account|client] {account} [customer|account|client]',
      'who (is|are|was|were) {account} [again]',
      '(brief me|fill me in|update me|refresh my memory|bring me up to speed|catch me up|get me up to speed|give me a briefing|prep me|remind me) (on|about|for|who) [the] {account} [is] [account|customer|client]',
      "(i am|i'm|we are|we're) (meeting|seeing|visiting|calling) {account} [soon|later] , (what do we know|brief me|remind me|background please)",
      '(when|what) (did|was|have) (we|i|the) [last] (talk|talked|spoke|speak|contact|contacted|contact with|talk to|speak to|speak with|touch|meet|touched base) [to|with] {account}',
      "(what 's|what is|whats) (going on|happening|new|up|the story|the latest|the situation|the deal) (with|at|on) {account}",
      'who (do we know|do i know|do we have|do i talk to|(is|are) (my|our|the) [main] (contact|contacts|contact person|people|decision maker)) (at|in|with) {account}',
      'where are we with {account} overall',
      '(who|what) (are|is) {account}',
      "[what 's|what is|whats] [the] (latest|news|status|update|word) (on|with|from|about|at) {account}",
    ],
    zh: [
      '[<show>] {account} [这个|这家] [客户|公司] [的] (情况|信息|资料|历史|背景|详情|概况|档案|往来|客户资料|客户情况|基本情况|基本信息|历史记录|客户信息|客户档案|往来记录|跟进记录|联系人|最近动态|跟进历史|过往记录|详细信息|来龙去脉|客户背景) [怎么样|如何|是什么|有哪些|给我|发我|看看|拉出来|来一份|调出来]',
      '<tellAbout> {account} [这个|这家|这] [客户|公司|家] [的情况|情况|吧|的背景|的资料|的信息|的历史]',
      '<show> (客户|公司) [:] {account} [这个客户|这家客户|这家公司|这个公司|客户]',
      '<show> {known} [这个客户|这家客户|这家公司|这个公司|客户]',
      '{account} (怎么样|是个什么情况|是什么情况|这个客户怎么样|最近怎么样|现在怎么样|什么情况|最近如何|是谁|是哪家|是什么公司|是做什么的|最近什么情况|最近有什么动静|是个什么客户|这个客户|咋样|是家什么公司|是个啥客户|是干什么的|是做啥的|什么来头|什么背景|是啥情况|最近有啥动静|最近有什么动态|的来头|是什么来头|是什么背景|现在啥情况) [了]',
      '客户 [:] {account}',
      '(我们|咱们) (跟|和|对) {account} [的] [都] (有什么往来|聊过什么|谈过什么|有哪些往来|了解多少|有什么来往|有啥往来|合作过什么|往来)',
      '[<show>] (跟|和|与) {account} [的] (往来|来往|沟通记录|历史|往来记录|历史往来|跟进记录|接触记录) [有哪些]',
    ],
  },
  extras: {
    en: [
      '(before|ahead of|for) [i|we|my|our|the] [go|have to|have|go to] (call|meet|visit|see|meeting|call with|demo|speak to|talk to|ring|pitch|visit to|demo with|meeting with) [them|it|him|her] [today|tomorrow|later|tonight|this afternoon|this morning|next week|on friday|on monday]',
    ],
    zh: [
      '(给我|跟我|帮我|和我|给大家|给俺)(说说|讲讲|看看|介绍一下|查一下|介绍介绍|说一下|讲一下|汇总一下|理一下)',
      '(一会儿|待会|明天|下午|马上|等下)[我] [要|得] (去|去拜访|要拜访|拜访|见|开会|打电话)[他们|客户|对方]',
    ],
  },
  slots: { account: recordNamed('account'), known: filling('account', knownRecord('account')) },
  needs: ['account'],
  operation: ({ account }) => ({ operation: ACCOUNT, variables: { id: account?.id } }),
  reply({ node: account }: Data, { say, setting, viewer }) {
    if (!account) return { text: say('gone.account') };
    const open = account.deals.nodes.filter(deal => deal.state === 'OPEN');
    const day = (instant: string): string => say.instant(instant, viewer.timeZone, setting.today);
    const facts = [
      { label: say('label.segment'), value: account.segment?.label ?? null },
      { label: say('label.owner'), value: account.owner?.name ?? null },
      {
        label: say('label.contacts'),
        value: account.contacts.nodes.map(contact => contact.name).join(say('list.separator')) || null,
      },
    ].flatMap(({ label, value }) => (value ? [{ label, value }] : []));
    const text = [
      say('showAccount.done', {
        account: account.name,
        type: account.type,
        open: open.length,
        deals: account.deals.totalCount,
      }),
      ...open.map(deal => `• ${deal.name} – ${deal.stage.label}${deal.amount ? `, ${say.money(deal.amount)}` : ''}`),
      account.activities.nodes.length === 0 ? say('showDeal.noActivity') : say('showAccount.activities'),
      ...account.activities.nodes.map(
        each =>
          `• ${day(each.occurredAt)} – ${say('kind', { kind: each.kind })}, ${each.user.name}${each.notes ? `: ${each.notes}` : ''}`,
      ),
    ];
    const buttons = open
      .slice(0, 3)
      .map(deal => button(deal.name, 'showDeal', { deal: { id: deal.id, name: deal.name } }));
    return { text: text.join('\n'), facts, ...(buttons.length > 0 ? { buttons } : {}) };
  },
});
