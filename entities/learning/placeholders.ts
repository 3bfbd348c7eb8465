import type { Locale } from '../values/locale';
import { UserError } from '../values/userError';

/** What a script leaves open, to be filled from whom it is for and who uses it. */
export const PLACEHOLDERS = ['account', 'contact', 'me', 'product', 'company'] as const;

export type Placeholder = (typeof PLACEHOLDERS)[number];

/** The same in Chinese scripts. */
const CHINESE: Readonly<Record<string, Placeholder>> = {
  客户: 'account',
  联系人: 'contact',
  我: 'me',
  产品: 'product',
  公司: 'company',
};

const BLANKS: Record<Locale, Record<Placeholder, string>> = {
  en: { account: '[account]', contact: '[name]', me: '[me]', product: '[product]', company: '[our company]' },
  'zh-CN': { account: '［客户］', contact: '［称呼］', me: '［我］', product: '［产品］', company: '［我们公司］' },
};

const BRACES = /\{([^{}]{0,40})\}/g;

function placeholderOf(name: string): Placeholder | null {
  const trimmed = name.trim();
  return PLACEHOLDERS.find(each => each === trimmed.toLowerCase()) ?? CHINESE[trimmed] ?? null;
}

/** @throws UserError for a placeholder that nothing could fill */
export function checkPlaceholders(body: string): void {
  for (const [, name = ''] of body.matchAll(BRACES)) {
    if (placeholderOf(name)) continue;
    throw new UserError('INVALID', ['body'], 'script.placeholder', {
      value: name,
      known: PLACEHOLDERS.map(each => `{${each}}`).join(' '),
    });
  }
}

/** A script's wording with its placeholders filled. */
export interface FilledText {
  text: string;
  /** What was left open for want of a value, each once. */
  open: Placeholder[];
}

/** Fills a wording. What has no value becomes a blank that stands out, such as `[name]`. */
export function filledIn(
  body: string,
  values: Partial<Record<Placeholder, string | null>>,
  locale: Locale,
): FilledText {
  const open = new Set<Placeholder>();
  const text = body.replace(BRACES, (whole, name: string) => {
    const placeholder = placeholderOf(name);
    if (!placeholder) return whole;
    const value = values[placeholder];
    if (value) return value;
    open.add(placeholder);
    return BLANKS[locale][placeholder];
  });
  return { text, open: [...open] };
}
