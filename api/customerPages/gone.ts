import type { Request, Response } from 'express';
import { localeFrom } from '../../entities/values/locale';
import { html } from './html';
import { sendPage } from './page';
import { pageText } from './texts';

/** Answers for an address that is not ours, has expired, or shows what has been taken back: the same for every reason. */
export function sendGone(request: Pick<Request, 'headers'>, response: Response): void {
  const locale = localeFrom(request.headers['accept-language']);
  const title = pageText(locale, 'gone.title');
  const body = html`<h1>${title}</h1><p>${pageText(locale, 'gone.text')}</p>`;
  sendPage(response, 404, { locale, title, body });
}
