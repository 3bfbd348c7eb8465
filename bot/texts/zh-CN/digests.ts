import type { digests as english } from '../en/digests';

/** 定期推送和通知的文字。 */
export const digests: Record<keyof typeof english, string> = {
  'digest.kind': '{value, select, WEEKLY_REVIEW {周报} other {月报}}',
  'digest.which': '要哪一种，周报还是月报？',
  'digest.head': '{whose}{digest, select, WEEKLY_REVIEW {周报} MONTHLY_REVIEW {月报} other {定期报告}}，{period}',
  'digest.late': '这份报告本应在{when}发出，当时没能发送。',
  'digest.details': '查看详情',
  'digest.preview': '预览',
  'digest.when':
    '{digest, select, WEEKLY_REVIEW {每{weekday, select, MON {周一} TUE {周二} WED {周三} THU {周四} FRI {周五} SAT {周六} other {周日}} {time}} other {每月第一个{weekday, select, MON {周一} TUE {周二} WED {周三} THU {周四} FRI {周五} SAT {周六} other {周日}} {time}}}',
  'digest.subscribed':
    '好的，{when}（{zone}）{where, select, here {在这里发} other {发给你}}{whose}的{digest, select, WEEKLY_REVIEW {周报} MONTHLY_REVIEW {月报} other {定期报告}}。{next, select, none {} other {下一期：{next}。}}',
  'digest.unsubscribed':
    '{where, select, here {这里不再发{digest, select, WEEKLY_REVIEW {周报} MONTHLY_REVIEW {月报} other {定期报告}}了。} other {不再给你发{digest, select, WEEKLY_REVIEW {周报} MONTHLY_REVIEW {月报} other {定期报告}}了。}}',
  'digest.postedNow':
    '正在整理{digest, select, WEEKLY_REVIEW {周报} MONTHLY_REVIEW {月报} other {定期报告}}，马上就发。',
  'digest.list': '{where, select, here {这里定期推送：} other {你订阅了：}}',
  'digest.listNone':
    '{where, select, here {这里还没有定期推送。} other {你还没有订阅任何推送。}}可以说“每周一早上9点在这里发周报”。',
  'digest.listLine':
    '{whose}{digest, select, WEEKLY_REVIEW {周报} MONTHLY_REVIEW {月报} other {定期报告}}：{next, select, none {已暂停} other {{when}（{zone}），下一期 {next}}}。由{who}设置。',
  'digest.stopped':
    '{why, select, UNKNOWN {不确定{what, select, ALERTS {一条通知} WEEKLY_REVIEW {周报} other {月报}}有没有送达频道：连接中断了。我不会重复发送，请到频道里看一下。} other {{who, select, none {} other {{who}设置的}}{what, select, ALERTS {通知} WEEKLY_REVIEW {周报} other {月报}}已停止推送：{why, select, PLACE_GONE {频道已不存在，或者我被移出了频道。需要的话请在别的频道重新设置。} OWNER_GONE {{who}已离开。可以请别人在那个频道重新设置。} other {你现在没有权限查看这些数据。}}}}',
  'alert.which': '要通知什么？',
  'alert.event': '{value, select, WON {成交} LOST {丢单} LARGE_DEAL {新增大单} other {折扣获批}}',
  'alert.currency': '金额请用 {currency}。',
  'alert.subscribed': '好的，会通知{where, select, here {本群} other {你}}：{what}。',
  'alert.unsubscribed':
    '{where, select, here {本群} other {你}}不会再收到{event, select, WON {成交} LOST {丢单} STAGE {阶段} LARGE_DEAL {新商机} DISCOUNT_APPROVED {折扣} other {商机}}通知了。',
  'alert.told':
    '{event, select, WON {成交} LOST {丢单} STAGE {进入“{stage}”} LARGE_DEAL {新商机} other {折扣获批}}：{deal}{money, select, none {} other {，{money}}}{owner, select, none {} other {，{owner}}}',
  'alert.several': '{count} 条新消息：',
  'alert.lostWhy':
    '{reason, select, PRICE {价格} COMPETITOR {竞争对手} NO_BUDGET {没有预算} NO_DECISION {客户没有决策} TIMING {时机不对} PRODUCT_GAP {产品不满足} RELATIONSHIP {客情关系} other {其他原因}}',
  'alert.corrected':
    '更正：{event, select, WON {“{deal}”的成交} LOST {“{deal}”的丢单} STAGE {“{deal}”的阶段变动} LARGE_DEAL {新商机“{deal}”} other {“{deal}”的折扣}}已撤回。',
  'alert.show': '查看商机',
  'alert.line':
    '{event, select, WON {成交} LOST {丢单} STAGE {商机进入“{stage}”} LARGE_DEAL {新建商机} other {折扣获批}}{amount, select, none {} other {（{amount} 及以上）}}',
};
