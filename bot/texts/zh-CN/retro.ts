import type { retro as english } from '../en/retro';

/** 复盘的文字。 */
export const retro: Record<keyof typeof english, string> = {
  'retro.head': '{whose}复盘，{period}',
  'retro.nothing': '{whose}，{period}：没有需要汇报的内容。',
  'retro.points': '补充',
  'retro.agreed': '行动项',
  'retro.line': '{who}：{what}',
  'retro.more': '  另有 {count} 条',
  'retro.task': '{title}，{who}{due, select, none {} other {，{due}}}{done, select, yes {（已完成）} other {}}',
  'retro.isClosed': '这次复盘已经结束。',
  'retro.how': '可以用“复盘补充：……”“行动项：……”继续添加，开完说“结束复盘”。',
  'retro.page': '打开复盘页面',
  'retro.agree': '定为行动项：{action}',
  'retro.show': '查看复盘',
  'addRetroPoint.ask': '要补充什么？',
  'addRetroPoint.done': '已补充到{whose}{period}的复盘：{text}',
  'agreeAction.ask': '要做什么？',
  'agreeAction.done': '已定：{title}，{who}{due, select, none {} other {，{due}前}}。已加入待办。',
  'closeRetro.done': '{whose}{period}的复盘已结束，补充 {points} 条，行动项 {actions} 个。数据就此定格。',
};
