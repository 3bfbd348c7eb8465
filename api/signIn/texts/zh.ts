import type { english } from './en';

/** Texts of the sign-in page, in Chinese. */
export const chinese: Record<keyof typeof english, string> = {
  title: '登录 Uplift',
  key: 'API 密钥',
  hint: '以“upl_”开头，由服务器管理员为你创建，请像密码一样妥善保管。',
  signIn: '登录',
  provider: '使用 {provider} 登录',
  foreign: '为了安全，只能从登录页面登录。请在此登录。',
  unreachable: '暂时无法连接 {provider}。请稍后再试，或使用 API 密钥登录。',
};
