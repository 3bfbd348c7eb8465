import type { Request, Response } from 'express';
import { localeFrom } from '../../entities/values/locale';
import { catalogue } from '../../entities/values/texts';
import { html } from '../customerPages/html';
import { sendPage } from '../customerPages/page';
import { english } from './texts/en';
import { chinese } from './texts/zh';

/** What a sign-in page shows besides its form. */
export interface Shown {
  /** Where the person wanted to go. */
  to: string;
  /** The identity provider's name; null where there is none to sign in with. */
  provider: string | null;
  /** Why signing in did not work. */
  fault?: string;
}

/** Words the sign-in page. */
export const signInText = catalogue<keyof typeof english>({ en: english, 'zh-CN': chinese });

/** Sends the sign-in page, in the browser's language: nobody is known yet. */
export function sendSignIn(request: Request, response: Response, status: number, shown: Shown): void {
  const { to, provider, fault } = shown;
  const locale = localeFrom(request.headers['accept-language']);
  const say = (key: keyof typeof english, values = {}) => signInText(locale, key, values);
  const told = fault === undefined ? null : html`<p class="note refused" role="alert">${fault}</p>`;
  const other =
    provider === null
      ? null
      : html`<p><a href="/signin/provider?${String(new URLSearchParams({ to }))}">${say('provider', { provider })}</a></p>`;
  const body = html`<h1>${say('title')}</h1>${told}${other}
<form method="post" action="/signin">
<label for="key">${say('key')}</label>
<input id="key" name="key" type="password" required autocomplete="current-password" spellcheck="false" aria-describedby="hint">
<p class="meta" id="hint">${say('hint')}</p>
<input type="hidden" name="to" value="${to}">
<button>${say('signIn')}</button>
</form>`;
  sendPage(response, status, { locale, title: say('title'), body });
}
