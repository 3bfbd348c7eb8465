import type { leads as english } from '../en/leads';

/** 寻找和筛选客户的文字。 */
export const leads: Record<keyof typeof english, string> = {
  'label.lead': '线索',
  'label.score': '评分',
  'label.status': '状态',
  'label.budget': '预算',
  'label.authority': '决策人',
  'label.need': '需求',
  'label.timeline': '希望启动',
  'label.role': '角色',
  'label.reason': '原因',
  'lead.status':
    '{status, select, NEW {新线索} CONTACTED {已联系} QUALIFIED {合格} CONVERTED {已转商机} other {已排除}}',
  'lead.nobody': '暂无',
  disqualifyReason:
    '{value, select, LOW_INTENT {意向低} NO_BUDGET {没有预算} NO_AUTHORITY {接触不到决策人} BAD_FIT {不匹配} UNREACHABLE {联系不上} other {其他原因}}',
  contactRole:
    '{role, select, DECISION_MAKER {决策人} CHAMPION {支持者} INFLUENCER {影响者} BLOCKER {反对者} other {使用者}}',
  'answer.yesNo': '{value, select, true {已接触} other {未接触}}',
  'createLead.waiting': '已新增线索{company}，等待认领。',
  'duplicate.account': '已有同一家客户“{name}”{signs, select, none {} other {（{signs}）}}。',
  'duplicate.lead': '已有线索“{name}”{signs, select, none {} other {（{signs}）}}，是同一家吗？',
  'duplicate.contact': '已有联系人“{name}”{signs, select, none {} other {（{signs}）}}，是同一个人吗？',
  'duplicate.sign': '{sign, select, NAME {名称相同} EMAIL {邮箱相同} EMAIL_DOMAIN {邮箱域名相同} other {电话相同}}',
  'duplicate.merge': '合并到{name}',
  'takeLead.button': '我来跟进',
  'takeLead.done': '{company}现在由你跟进。',
  'qualifyLead.done': '线索{company}已确认合格。',
  'qualifyLead.noted': '已记下{company}的情况。还没有接触到决策人，暂不算合格。',
  'qualifyLead.open': '还需要了解：{what}。',
  'qualifyLead.question': '{question, select, budget {预算} authority {决策人} need {需求} other {时间}}',
  'qualifyLead.convert': '转为商机',
  'disqualifyLead.done': '已排除线索{company}，原因：{reason}。',
  'disqualifyLead.later': '以后如果有新的意向，我会再推荐给你。',
  'convertLead.done': '{company}已转为客户，并建立商机“{deal}”{amount, select, none {} other {，金额 {amount}}}。',
  'listLeads.open': '未关闭',
  'listLeads.none':
    '{period, select, none {} other {{period}}}没有{status, select, none {} other {“{status}”状态的}}线索。',
  'listLeads.count':
    '{period, select, none {} other {{period}}}{status, select, none {} other {“{status}”状态的}}线索共 {count} 条：',
  'showLead.done':
    '线索{company}：{status}，评分 {score} 分（满分 100）。{owner, select, none {还没有人认领。} other {负责人：{owner}。}}',
  'showLead.reason': '{points} {label}',
  'showLead.dropped': '排除原因：{reason}{notes, select, none {} other {（{notes}）}}。',
  'gone.lead': '这条线索已经不在了。',
  'suggestLeads.none': '目前没有特别需要回访的：老客户最近都联系过，也没有回头的线索。',
  'suggestLeads.count': '有 {count} 家值得回访：',
  'suggestLeads.remind': '提醒我联系{name}',
  'suggestLeads.task': '联系{name}',
  'createAccount.done': '已新建客户{name}{segment, select, none {} other {（{segment}）}}，负责人{owner}。',
  'createContact.done': '已为{home}添加联系人{name}{role, select, none {} other {，{role}}}。',
  'createContact.updated': '已更新{home}的联系人{name}{role, select, none {} other {：{role}}}。',
  'mergeRecords.preview': '把“{merge}”合并到“{keep}”会转移 {count} 条记录，“{keep}”原有的内容保留不变。要合并吗？',
  'mergeRecords.done': '已把“{merge}”合并到“{keep}”，内容都保留了。',
  'handOver.preview':
    '将把{from}的 {total} 条记录移交给{to}：{accounts} 个客户、{deals} 个商机、{leads} 条线索、{tasks} 个未完成的待办。确定移交吗？',
  'handOver.done': '已把{from}的 {total} 条记录移交给{to}。',
  'handOver.nothing': '{from}没有可以移交的记录。',
  'reopenDeal.done': '“{deal}”已重新打开，处于{stage}阶段。',
};
