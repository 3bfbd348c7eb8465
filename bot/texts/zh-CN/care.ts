import type { care as english } from '../en/care';

/** 客户维护的文字：信函、反馈、增购机会。 */
export const care: Record<keyof typeof english, string> = {
  'thankCustomer.done': '给{account}的感谢信写好了{contact, select, none {} other {，收信人是{contact}}}：',
  'confirmDetails.done': '已记下。给{account}的确认函如下{contact, select, none {} other {，收信人是{contact}}}：',
  'confirmDetails.text': '商定了什么？',
  'recordFeedback.score': '打了几分（0 到 10）？',
  'recordFeedback.done': '已记录{account}的评分：{score} 分{comment, select, none {} other {，“{comment}”}}。',
  'recordFeedback.low': '分数偏低，会通知{owner}和团队经理。',
  'recordFeedback.callBack': '安排回电',
  'recordFeedback.callTitle': '就反馈给{account}回电',
  'recordFeedback.upsell': '看看增购机会',
  'feedback.low':
    '{account}只打了 {score} 分{comment, select, none {} other {：“{comment}”}}。由{who}记录，建议尽快联系客户。',
  'suggestUpsell.one': '{account}可能还需要：',
  'suggestUpsell.all': '你的客户可能还需要：',
  'suggestUpsell.none': '没有发现同类客户买了而{account}还没有的产品。',
  'suggestUpsell.noneAtAll': '没有发现同类客户买了而你的客户还没有的产品。',
  'suggestUpsell.usually': '通常 {amount}',
  'suggestUpsell.create': '新建商机：{productLine}',
  'label.typicalAmount': '通常金额',
};
