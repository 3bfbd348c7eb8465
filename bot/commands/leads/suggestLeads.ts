import { button, command, graphql } from '../../command';
import { scopeOf } from '../../understand/slots/scope';
import { scopeInput } from '../scopes';

const SUGGEST_LEADS = graphql(`query SuggestLeads($scope: ScopeInput, $first: Int) {
  suggestLeads(scope: $scope, first: $first) {
    kind
    reason
    account { id name contacts(first: 1) { nodes { id name phone } } }
    lead { id company contactName phone }
    owner { id name }
  }
}`);

interface Suggestion {
  kind: string;
  reason: string;
  account: { id: string; name: string; contacts: { nodes: { name: string; phone: string | null }[] } } | null;
  lead: { id: string; company: string; contactName: string | null; phone: string | null } | null;
  owner: { id: string; name: string };
}

interface Data {
  suggestLeads: Suggestion[];
}

const SHOWN = 6;

const CALL =
  '(call|call up|ring|ring up|phone|contact|reach out to|follow up with|follow up|get back in touch with|get in touch with|reconnect with|check in with|chase|chase up|win back|revive|talk to|speak to|touch base with|re engage|reengage|approach|get back to|write to|visit|prospect|work on|go after|try)';
const QUIET = '(dormant|sleeping|inactive|lapsed|idle|quiet|silent|lost|old|past|former|forgotten|neglected|existing)';
const WHOM_ZH = '(客户|老客户|沉睡客户|沉默客户|流失客户|老顾客|休眠客户|不活跃客户|线索|老线索|人|哪些人|谁|潜在客户)';
const CALL_ZH =
  '(回访|联系|重新联系|再联系|跟进|重新跟进|打电话|激活|唤醒|召回|挽回|再跟一跟|再跟|重新激活|再打电话|拜访|再沟通|重新沟通|走访)';

export const suggestLeads = command({
  name: 'suggestLeads',
  area: 'leads',
  examples: {
    en: ['who should I call again', 'dormant customers'],
    zh: ['该回访哪些老客户', '推荐几个值得回访的客户'],
  },
  sentences: {
    en: [
      `(who|whom|who else|(which|what) [of my] [${QUIET}] (customers|clients|accounts|leads|deals)) (should|can|could|shall|do|must|might|would) [{scope}|we] [be] ${CALL} [again|next|now|today|this week]`,
      `[<show>] [<which>] [some|a few|any|the] [{scope}] [some|a few|the] ${QUIET} (customer|customers|clients|accounts) [<which>] [are there|to call|to win back|worth a call|have we got|do we have]`,
      `[<show>] [<which>] (customers|clients|accounts|leads|old leads|people|deals) [that are|who are] (to ${CALL} again|to win back|to reactivate|worth a call|worth calling|worth calling again|worth contacting|worth another try|worth another look|we should call|i should call|to revive|to reconnect with|to get back to)`,
      `(suggest|recommend|propose|find me|give me) [me] [some|a few|new] (leads|customers|clients|accounts|people|prospects|calls|suggestions|ideas) [(to|for me to|i should|worth|i could|we should) [${CALL}|calling|contacting] [again|next|today]]`,
      `(suggest|recommend) (who|whom) [to|i should|we should] ${CALL} [again|next|today]`,
      `(any|some|give me some|give me|i need some|i need) (suggestions|ideas|tips|recommendations) [on|for|about] [who|whom] [to|i should] ${CALL}`,
      `(who|whom) (to|is worth|'s worth|is due for|needs) (${CALL}|calling|calling again|a call|contacting|another call) [again|next|today]`,
      "(who|which customers|which clients|which accounts|which of my customers|which of my accounts|what customers|any customers|which old customers|customers|customers who|customers that|accounts that|clients who|any accounts) (have|has|is|are|went|haven't|has not|have not|had|did|that|who|we) [we|i] [been] (quiet|silent|cold|dark|inactive|dormant|neglected|not contacted|not spoken to|gone dark|going quiet|going cold|fallen asleep|forgotten about|forgotten|neglecting|lost touch with|lost contact with|heard from in a while|heard from lately|heard from for a while|ordered in a while|ordered lately|bought anything lately|bought anything for a while|gone quiet|gone silent|gone cold|not bought for a while|not bought in a while|stopped buying)",
      "(who|which customers|which clients|which accounts) (haven't|have not|didn't) ({scope}|we) (called|spoken to|talked to|contacted|visited|heard from|seen|talk to|call) (for a while|in a while|lately|recently|for ages|in ages|for a long time|in months|for months)",
      '(mine|search|dig through) [the|our] (database|customer base|crm) [for leads]',
      '(lead suggestions|call list|callback list|win back list|reactivation list|call back list)',
      '[<show>] [me] [a] (call list|callback list|win back list|reactivation list|list of dormant customers|list of sleeping customers|follow up suggestions|lead suggestions)',
      '(who|which customers|which clients|which accounts) (deserve|deserves|need|needs|could use|would benefit from) (a call|a visit|attention|some attention|a follow up|a nudge|some love|contacting|a check in)',
    ],
    zh: [
      `[我|我们|咱们|{scope}] [今天|现在|这周] (该|应该|可以|要|需要|最好|值得|能) ${CALL_ZH} [一下] (哪些|哪几个|哪几家|哪个|哪家|什么|谁|一些|几个) [值得|需要] [${WHOM_ZH}]`,
      `(推荐|建议|给我|帮我找|找|列出|提供|筛选) [一下|出] [几个|几家|一些|哪些|点] [值得|该|需要|可以|应该] [再|重新] ${CALL_ZH} [一下] 的 [老] ${WHOM_ZH}`,
      `(推荐|建议|给我) [一下] [几个|几家|一些] [可以|值得] [老|新] (客户|线索|老客户|潜在客户) [来] [${CALL_ZH}]`,
      `(哪些|哪几个|哪几家|有哪些|有没有|哪个|谁) [老|我的] [${WHOM_ZH}] (值得|该|需要|可以|应该|最好) [再|重新|去] ${CALL_ZH} [一下] [了]`,
      `[有] [<show>] [<which>] (沉睡|沉默|休眠|流失|不活跃|长期没联系|很久没联系|好久没联系|久未联系|长期未联系) [的] (客户|老客户) [有哪些|名单|列表|清单|有谁]`,
      `[今天|现在] (给谁|联系谁|找谁|回访谁|跟进谁|打给谁) [打电话|比较好|合适|好]`,
      `(挖掘|盘活|激活) [一下] [老|存量|沉睡] (客户|客户资源|数据库)`,
      '(线索推荐|客户推荐|回访推荐|回访建议|回访名单|唤醒名单|推荐线索|推荐客户)',
      '[{scope}] (哪些|哪几个|哪几家|有哪些|有没有|哪个) [老] (客户|老客户|客户公司) [已经] (很久|好久|长时间|长期|有段时间|好长时间|好一阵子|很长时间|一直|最近) [都] (没联系|没联系过|没跟进|没动静|没消息|没下单|没来往|没回访|没打电话|没音讯|没有联系|没有消息|没有动静|没买|没沟通|不活跃) [了]',
      '[{scope}] (哪些|哪几个|哪几家|有哪些|有没有|哪个) [老] (客户|老客户) [最近] (沉默|沉睡|冷了|冷下来|凉了|没动静|没声音|流失|安静) [了] [的]',
    ],
  },
  extras: {
    en: ['[for|of|in|from] {scope}'],
    zh: ['{scope} [的]'],
  },
  slots: { scope: scopeOf },
  operation: ({ scope }) => ({
    operation: SUGGEST_LEADS,
    variables: { scope: scopeInput(scope), first: SHOWN },
  }),
  reply(data: Data, { say, viewer }) {
    const [first] = data.suggestLeads;
    if (!first) return { text: say('suggestLeads.none') };
    const others = data.suggestLeads.some(({ owner }) => owner.id !== viewer.user.id);
    const lines = data.suggestLeads.map(
      each => `• ${nameOf(each)}${others ? ` (${each.owner.name})` : ''}: ${each.reason}`,
    );
    const name = nameOf(first);
    const home = first.account ? { account: { id: first.account.id, name } } : {};
    const task = { title: say('suggestLeads.task', { name }), ...home };
    return {
      text: [say('suggestLeads.count', { count: data.suggestLeads.length }), ...lines].join('\n'),
      table: {
        columns: [{ label: say('label.account') }, { label: say('label.contact') }, { label: say('label.reason') }],
        rows: data.suggestLeads.map(each => [nameOf(each), reachOf(each), each.reason]),
      },
      buttons: [button(say('suggestLeads.remind', { name }), 'addTask', task)],
    };
  },
});

function nameOf({ account, lead }: Suggestion): string {
  return account?.name ?? lead?.company ?? '–';
}

/** Whom to ask for, and under which number. */
function reachOf({ account, lead }: Suggestion): string {
  const [contact] = account?.contacts.nodes ?? [];
  const parts = contact ? [contact.name, contact.phone] : [lead?.contactName, lead?.phone];
  return parts.filter(part => part != null).join(' ') || '–';
}
