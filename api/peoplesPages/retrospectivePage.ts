import { headOf, partsOf, type RetroDocument } from '../../schema/learning/retro/markdown';
import { spokenDay } from '../../schema/texts/day';
import { retroText } from '../../schema/texts/retro';
import { html } from '../customerPages/html';
import type { Page } from '../customerPages/page';

/** A retrospective as a page. @param markdown the address of the same as Markdown */
export function retrospectivePage(document: RetroDocument, markdown: string): Page {
  const { locale, closedOn } = document;
  const title = headOf(document);
  const closed = closedOn && retroText(locale, 'closed', { day: spokenDay(locale, closedOn) });
  const parts = partsOf(document).map(
    part =>
      html`<h2>${part.title}</h2><ul>${part.lines.map(({ text, done }) => html`<li>${done === undefined ? null : done ? '☑ ' : '☐ '}${text}</li>`)}</ul>`,
  );
  const body = html`<h1>${title}</h1>${closed ? html`<p class="meta">${closed}</p>` : null}${parts}<p class="meta"><a href="${markdown}">Markdown</a></p>`;
  return { locale, title, body };
}
