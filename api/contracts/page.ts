import { type Locale, localeFrom } from '../../entities/values/locale';
import type { ShownContract } from './contract';
import { contractTexts } from './texts';

/** Why a signature was not taken. */
export type Trouble = 'incomplete' | 'refused';

const STYLE = `
  :root { color-scheme: light dark; --ink: #1b2430; --quiet: #5c6773; --line: #d8dee5; --paper: #fff; --strong: #0b5cad; }
  @media (prefers-color-scheme: dark) {
    :root { --ink: #e7ecf2; --quiet: #a3afbc; --line: #36414d; --paper: #161c23; --strong: #7ab8f5; }
  }
  body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.6 system-ui, "Noto Sans SC", sans-serif; }
  main { max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
  h1 { font-size: 1.5rem; line-height: 1.3; }
  .text { white-space: pre-wrap; overflow-wrap: anywhere; }
  .note, form { margin-top: 2rem; padding-top: 1.5rem; border-top: 1px solid var(--line); }
  label { display: block; margin: 1rem 0; }
  input[type="text"] { display: block; width: 100%; box-sizing: border-box; padding: .6rem; font: inherit; }
  button { padding: .7rem 1.4rem; border: 0; border-radius: .4rem; background: var(--strong); color: var(--paper); font: inherit; }
  .trouble { color: #b3261e; }
  @media print { form { display: none; } }
`;

/** The page of a contract: its text, and the form to sign it or why there is none. */
export function contractHtml(contract: ShownContract, trouble: Trouble | null): string {
  const { locale, title, body, standing } = contract;
  const texts = contractTexts(locale);
  const told = standing === 'open' ? form(contract, trouble) : `<p class="note" role="status">${note(contract)}</p>`;
  return document(
    locale,
    title,
    `<h1>${escaped(title)}</h1>\n<div class="text">${escaped(body)}</div>\n${told}`,
    texts.page,
  );
}

/** The page for an address that is not ours, or not any more. @param language a language tag of the reader's */
export function gone(language: string): string {
  const locale = localeFrom(language);
  const { goneTitle, gone: words, page } = contractTexts(locale);
  return document(locale, goneTitle, `<h1>${goneTitle}</h1>\n<p>${words}</p>`, page);
}

function form({ locale, signableUntil }: ShownContract, trouble: Trouble | null): string {
  const texts = contractTexts(locale);
  const until = signableUntil === null ? '' : `<p>${texts.until(day(signableUntil, locale))}</p>`;
  return `<form method="post">
${until}${trouble ? `<p class="trouble" role="alert">${texts[trouble]}</p>` : ''}
<label>${texts.name}<input type="text" name="name" required maxlength="200" autocomplete="name"></label>
<label><input type="checkbox" name="agreed" value="yes" required> ${texts.agree}</label>
<button type="submit">${texts.sign}</button>
</form>`;
}

function note({ locale, standing, signedOn, signatory, signableUntil }: ShownContract): string {
  const texts = contractTexts(locale);
  if (standing === 'signed')
    return texts.signed(day(signedOn ?? '', locale), signatory === null ? null : escaped(signatory));
  if (standing === 'over') return texts.over(day(signableUntil ?? '', locale));
  return standing === 'replaced' ? texts.replaced : texts.closed;
}

function document(locale: Locale, title: string, content: string, name: string): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} – ${name}</title>
<style>${STYLE}</style>
</head>
<body><main>
${content}
</main></body>
</html>
`;
}

function day(value: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${value}T00:00:00Z`));
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, character => ESCAPES[character] ?? character);
}
