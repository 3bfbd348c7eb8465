import type { Response } from 'express';
import type { Locale } from '../../entities/values/locale';
import { Html, html } from './html';
import { POLICY, STYLE } from './style';

/** A page for somebody outside. */
export interface Page {
  locale: Locale;
  title: string;
  body: Html;
}

/** Sends a page that nobody keeps, finds by searching or shows within another one. */
export function sendPage(response: Response, status: number, { locale, title, body }: Page): void {
  const page = html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${new Html(STYLE)}</style>
</head>
<body><main>${body}</main></body>
</html>
`;
  response
    .status(status)
    .set({
      'Content-Security-Policy': POLICY,
      'Cache-Control': 'private, no-store',
      'X-Robots-Tag': 'noindex, nofollow',
    })
    .type('text/html')
    .send(page.text);
}
