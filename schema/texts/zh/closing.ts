import type { closing as english } from '../en/closing';

const signal =
  '{signal, select, BUDGET_CONFIRMED {预算已确认} DECISION_MAKER_ENGAGED {决策人已参与} TIMELINE_AGREED {时间表已商定} CONTRACT_REQUESTED {客户索要合同} TRIAL_SUCCEEDED {试用成功} other {竞品已出局}}';

/** Words of readiness and contracts, in Chinese. */
export const closing: Record<keyof typeof english, string> = {
  signal,
  separator: '、',
  'readiness.none': '还没有成交信号。',
  'readiness.some': '{all} 个成交信号已有 {count} 个：{present}。',
  'readiness.all': '{all} 个成交信号都齐了，可以请客户签约了。',
  'readiness.next':
    '下一步：{signal, select, BUDGET_CONFIRMED {请客户确认预算} DECISION_MAKER_ENGAGED {把决策人拉进来一起谈} TIMELINE_AGREED {跟客户商定上线时间} CONTRACT_REQUESTED {主动提出发合同} TRIAL_SUCCEEDED {安排客户试用，再问问效果} other {问问客户还在考虑哪几家}}。',
  'contract.title': '合同：{deal}',
  'contract.body': `{supplier}（供方）与{account}（客户）就以下事项达成一致。

一、供货内容
{what}{extra, select, none {} other {
另免费提供：{extra}}}

二、价格
{price, select, none {另行商定。} other {{price}}}{percent, select, none {} other {
即原价 {list} 优惠 {percent}%。}}{months, select, none {} other {
以上价格为 {months} 个月的费用。}}{until, select, none {} other {
此价格在 {until} 前（含当日）签约有效。}}

供方代表：{rep}
日期：{date}`,
  'proposal.message': `您好：

这是我们的方案“{title}”，请通过以下链接查看：
{url}

方案在 {until} 前（含当日）有效，可以直接在页面上确认。有任何问题欢迎随时联系我。

此致
{rep}
{supplier}`,
  'contract.message': `您好：

感谢您的信任。请通过以下链接查看合同，确认无误后即可在线签署：
{url}

此致
{rep}
{supplier}

——————————
{body}`,
};
