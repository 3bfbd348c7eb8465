import type { care as english } from '../en/care';

/** Letters, follow-up tasks and suggestions, in Chinese. */
export const care: Record<keyof typeof english, string> = {
  'thankYou.title': '致{account}的感谢信',
  'thankYou.body': `尊敬的{contact, select, none {{account}各位同仁} other {{contact}}}：

感谢您选择{product, select, none {我们} other {我们的{product}}}。很高兴能与{account}合作，我们会尽全力把项目做好。

有任何需要，随时联系我，我会第一时间为您处理。

此致
敬礼

{rep}
{supplier}`,
  'confirmation.title': '合作事项确认：{account}',
  'confirmation.body': `尊敬的{contact, select, none {{account}各位同仁} other {{contact}}}：

为避免遗漏，现将双方商定的事项确认如下：

{details}{date, select, none {} other {
日期：{date}}}{invoice, select, none {} other {
发票接收人：{invoice}}}

如与您的理解有出入，请随时告诉我。

此致
敬礼

{rep}
{supplier}`,
  'followUp.days': '回访{account}（成交后第 {days} 天）',
  'followUp.regular': '定期回访{account}',
  'upsell.reason': '“{segment}”的其他 {customers} 家客户中有 {buyers} 家买了{productLine}，{account}还没有。',
};
