/** Providers of mail for everybody: sharing one says nothing about two people. */
const FOR_EVERYBODY = new Set(
  'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com icloud.com me.com aol.com gmx.com gmx.de proton.me protonmail.com qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sohu.com 139.com 189.cn aliyun.com'.split(
    ' ',
  ),
);

/** The company's part of an e-mail address; null for none and for a provider of mail for everybody. */
export function companyDomain(email: string | null): string | null {
  const domain = email?.toLowerCase().split('@')[1] ?? null;
  return domain && !FOR_EVERYBODY.has(domain) ? domain : null;
}

const FEWEST_DIGITS = 7;
const LAST_DIGITS = 9;

/** A telephone number as it counts for comparing, as the database keeps it: its last nine digits; null for a shorter one than seven. */
export function phoneKey(phone: string | null): string | null {
  const digits = phone?.replace(/\D/g, '') ?? '';
  return digits.length >= FEWEST_DIGITS ? digits.slice(-LAST_DIGITS) : null;
}
