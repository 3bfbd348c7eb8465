import type { Locale } from '../../entities/values/locale';

const EN = {
  page: 'Contract',
  until: (day: string) => `The price holds when you sign by ${day}.`,
  name: 'Your full name',
  agree: 'I have read this contract and sign it for my company.',
  sign: 'Sign the contract',
  incomplete: 'Please give your full name and tick the box.',
  refused: 'The contract could not be signed. Please get in touch with your contact person at the supplier.',
  signed: (day: string, who: string | null) => `Signed on ${day}${who === null ? '' : ` by ${who}`}.`,
  over: (day: string) => `The price in this contract held until ${day}. Please ask for a new one.`,
  replaced: 'There is a later version of this contract. Please use the link that came with it.',
  closed: 'This contract can no longer be signed. Please get in touch with your contact person at the supplier.',
  goneTitle: 'Nothing here',
  gone: 'This contract does not exist, or its link has expired. Please ask for a new link.',
};

const ZH: typeof EN = {
  page: '合同',
  until: day => `在 ${day} 前（含当日）签署，价格有效。`,
  name: '您的姓名',
  agree: '我已阅读本合同，并代表本公司签署。',
  sign: '签署合同',
  incomplete: '请填写姓名并勾选确认。',
  refused: '合同未能签署，请与供方的联系人沟通。',
  signed: (day, who) => `已于 ${day}${who === null ? '' : `由${who}`}签署。`,
  over: day => `本合同的价格截至 ${day} 有效，请向供方索取新合同。`,
  replaced: '本合同已有更新的版本，请使用随新版本发送的链接。',
  closed: '本合同已无法签署，请与供方的联系人沟通。',
  goneTitle: '没有找到',
  gone: '合同不存在，或链接已过期。请向供方索取新的链接。',
};

/** The page's own words in the contract's language. */
export function contractTexts(locale: Locale): typeof EN {
  return locale === 'zh-CN' ? ZH : EN;
}
