import { choice } from '../../understand/slots/choice';

/** How far leads have come, as lists are asked for. */
export const leadStatus = choice({
  NEW: {
    en: [
      '(new|newest|brand new|fresh|untouched|uncontacted|not contacted|not yet contacted|not contacted yet|unworked|not worked|not touched|not touched yet|not followed up|nobody called|nobody has called|nobody has contacted|unassigned|unanswered|not called yet|waiting|have not been contacted)',
    ],
    zh: [
      '(新|新的|全新|还没人跟|没人跟|没人跟进|没人联系|还没有联系|没有联系过|没联系过|还没处理|未分配|新进|没联系|还没联系|未跟进|没跟进|还没跟进|未处理|新增的)[的]',
    ],
  },
  CONTACTED: {
    en: [
      '(contacted|already contacted|in contact|touched|reached|being worked on|in progress|being worked|we have contacted|i have contacted|i contacted|we contacted)',
    ],
    zh: ['(已联系|联系过|已经联系|跟进中|在跟进|正在跟进|已跟进|跟进过|联系了)[的]'],
  },
  QUALIFIED: {
    en: ['(qualified|sales ready|sql|sqls)'],
    zh: ['(合格|已确认|有效|优质|确认合格|已合格|符合资格|资格已确认)[的]'],
  },
  CONVERTED: {
    en: ['(converted|turned into deals|became deals|that became deals|already converted|closed as deals)'],
    zh: ['(已转化|转化了|转化|已转商机|转成商机|已转|转为商机|转化成功|已转换|转换)[的|了的]'],
  },
  DISQUALIFIED: {
    en: ['(disqualified|unqualified|dropped|dead|discarded|rejected|junk|given up|that we dropped|we dropped)'],
    zh: ['(排除|已排除|被排除|淘汰|无效|作废|放弃|已放弃|不合格|被淘汰|排除掉|排除了)[的|了的]'],
  },
});
