import type { english } from './en';

/** What customers' pages say around a document, in Chinese. */
export const chinese: Record<keyof typeof english, string> = {
  'gone.title': '链接无效',
  'gone.text': '链接可能不完整，或者已经过期。请联系发送人重新获取。',
  'proposal.replaced': '这份方案已有新版本，请联系{owner}获取。',
  'proposal.closed': '这份方案已不能再接受。如有疑问，请联系{owner}。',
  'proposal.accepted': '{name, select, none {} other {{name}}}已于{day}接受本方案，谢谢！',
  'proposal.declined':
    '{name, select, none {} other {{name}}}已于{day}拒绝本方案{reason, select, none {。} other {：{reason}}}',
  'accept.title': '接受本方案',
  'accept.name': '您的姓名',
  'accept.on': '日期',
  'accept.comment': '备注（选填）',
  'accept.button': '接受',
  'decline.title': '不接受',
  'decline.reason': '请告诉我们原因',
  'decline.button': '拒绝',
  'form.stale': '页面打开时间过长，请核对内容后重新提交。',
  'form.foreign': '该表单不是从本页面提交的，请重新打开链接。',
  'form.decision': '请选择接受或拒绝。',
  'form.date': '请按 2026-11-24 的格式填写日期。',
};
