import type { learning as english } from '../en/learning';

const reasons =
  '{reason, select, PRICE {价格} COMPETITOR {竞争对手} NO_BUDGET {没有预算} NO_DECISION {客户未决策} TIMING {时机不合适} PRODUCT_GAP {产品不满足} RELATIONSHIP {客户关系} other {其他原因}}';

/** Lines of reports, what losses show and what trainings are about, in Chinese. */
export const learning: Record<keyof typeof english, string> = {
  'report.section': '{section, select, WINS {成果} WORK {工作内容} PROBLEMS {问题} other {计划}}',
  'report.of': '{name}：{text}',
  'report.DEAL_WON': '“{deal}”成交{amount, select, none {} other {（{amount}）}}',
  'report.DEAL_ADVANCED': '“{deal}”推进到{stage}',
  'report.DEAL_NEW': '新建商机“{deal}”{amount, select, none {} other {（{amount}）}}',
  'report.LEAD_NEW': '新增线索：{lead}',
  'report.ACTIVITIES': '{subject}：{kinds}{notes, select, none {} other {，{notes}}}',
  'report.TASK_DONE': '已完成：{task}',
  'report.DEAL_LOST': `“{deal}”丢单{amount, select, none {} other {（{amount}）}}，原因：${reasons}{competitor, select, none {} other {，输给{competitor}}}`,
  'report.SETBACK':
    '{subject}：{kind, select, CALL {电话} EMAIL {邮件} MEETING {会议} DEMO {演示} VISIT {拜访} SOCIAL {沟通} other {信函}}不太顺利{notes, select, none {} other {，{notes}}}',
  'report.DEAL_LATE': '“{deal}”原定{day}成交，已逾期',
  'report.TASK_LATE': '{task}（{day}到期，未完成）',
  'report.TASK_AHEAD': '{task}（{day}）',
  'report.DEAL_AHEAD': '争取“{deal}”成交{amount, select, none {} other {，{amount}}}（{day}）',
  'report.count':
    '{kind, select, CALL {电话 {count} 次} EMAIL {邮件 {count} 封} MEETING {会议 {count} 次} DEMO {演示 {count} 次} VISIT {拜访 {count} 次} SOCIAL {社交沟通 {count} 次} LETTER {信函 {count} 封} other {备注 {count} 条}}',
  comma: '、',

  'losses.definition':
    '期内丢掉的商机，计在当时的负责人名下，金额按丢单当天的汇率折算。只有当偶然出现的可能性不到约四十分之一时，才会指出规律。',
  'losses.reason': reasons,
  'losses.none':
    '{what, select, Stage {阶段未知} Competitor {未提到竞争对手} ProductLine {未定产品线} other {未填原因}}',
  'losses.title': '丢单原因',
  'losses.series': '丢单数',
  'losses.pattern.REASON':
    '最突出的是{name}：{lost} 单中有 {count} 单（{share}）{competitor, select, none {} other {，其中 {to} 单输给了{competitor}}}。',
  'losses.pattern.STAGE': '丢单主要发生在{name}阶段：{lost} 单中有 {count} 单（{share}）。',
  'losses.pattern.COMPETITOR': '提到竞争对手的 {named} 单里，有 {count} 单输给了{name}。',
  'losses.pattern.LINE':
    '{name}比其他产品更容易丢单：关闭的 {closed} 单中丢了 {lost} 单（{share}），其他产品是 {otherClosed} 单中丢了 {otherLost} 单（{otherShare}）。',

  'training.topic':
    '{skill, select, OPENING {新线索开场} MEETING {争取首次会面} DISCOVERY {需求挖掘} OBJECTIONS {异议处理} other {谈判技巧}}',
  'training.words':
    '{skill, select, OPENING {第一次电话} MEETING {第一次见面} DISCOVERY {需求挖掘} OBJECTIONS {异议} other {签约 谈价格}}',
  'training.reason':
    '从{from}到{to}：{sample} 个机会中有 {own} 继续推进，团队其他人是 {others}。{sure, select, yes {} other {差距不大，也可能只是偶然。}}',
  'training.effect':
    '{from}到{to}：{moved, select, unknown {{sampleAfter, plural, =0 {培训后还没有出结果的机会} other {培训后只有 # 个机会有结果，样本太少，还看不出变化}}} up {培训后从 {before} 升到 {after}} down {培训后从 {before} 降到 {after}} other {培训前 {before}，培训后 {after}，变化在正常波动范围内}}。',
};
