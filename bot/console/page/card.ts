import { leadsTo } from '../../address.js';
import { inert } from '../../inert.js';
import type { Action } from '../../message.js';
import type { Button, Chart, Copy, Fact, Link, Reply, Table } from '../../reply.js';
import { copyButton } from './copyButton.js';
import { element, icon } from './element.js';
import { formCard } from './form.js';
import type { Texts } from './texts.js';

/** What a card tells the page: which of its buttons was pressed, or what its form holds. */
export interface CardEvents {
  isPressed: (button: number) => boolean;
  press: (button: number, label: string, action: Action) => void;
  submit: (label: string, action: Action) => void;
}

/** So begin a text's lines that say a table's rows; where the table itself is shown they would only repeat it. */
const ROW_IN_WORDS = '• ';

/** One reply as a card: its words, then whatever shows the same better. */
export function card(reply: Reply, texts: Texts, events: CardEvents): HTMLElement {
  const [first = '', ...rest] = inert(reply.text).split('\n');
  const more = rest
    .filter(line => !(reply.table && line.startsWith(ROW_IN_WORDS)))
    .join('\n')
    .trim();
  return element(
    'div',
    { class: 'card', dir: 'auto' },
    element('p', { class: 'answer' }, first),
    more ? element('p', { class: 'more' }, more) : null,
    reply.facts?.length ? facts(reply.facts) : null,
    reply.chart ? picture(reply.chart, texts) : null,
    reply.table ? table(reply.table, texts) : null,
    reply.links?.length || reply.copy ? elsewhere(reply.links ?? [], reply.copy, texts) : null,
    reply.form ? formCard(reply.form, texts, events.submit) : null,
    reply.buttons?.length ? buttons(reply.buttons, texts, events) : null,
  );
}

function facts(list: Fact[]): HTMLElement {
  const parts = list.map(({ label, value }) =>
    element('div', {}, element('dt', {}, inert(label)), element('dd', {}, inert(value))),
  );
  return element('dl', { class: 'facts' }, ...parts);
}

function table({ columns, rows }: Table, texts: Texts): HTMLElement {
  const side = (at: number): string => columns[at]?.align ?? 'left';
  const heads = columns.map(({ label }, at) => element('th', { scope: 'col', class: side(at) }, inert(label)));
  const lines = rows.map(row =>
    element(
      'tr',
      {},
      ...row.map((cell, at) =>
        element(at === 0 ? 'th' : 'td', { class: side(at), scope: at === 0 ? 'row' : null }, inert(cell)),
      ),
    ),
  );
  // Can be reached by keyboard, since a wide table scrolls.
  return element(
    'div',
    { class: 'wide', role: 'region', tabindex: 0, 'aria-label': texts.table },
    element('table', {}, element('thead', {}, element('tr', {}, ...heads)), element('tbody', {}, ...lines)),
  );
}

function picture({ alt, url }: Chart, texts: Texts): HTMLElement {
  const address = ownAddress(url);
  const image = element('img', { src: address, alt: inert(alt), width: 640 });
  const link = element('a', { href: address, target: '_blank', rel: 'noopener', class: 'picture' }, image);
  image.addEventListener('error', () =>
    link.replaceWith(element('p', { class: 'more' }, `${texts.noPicture} ${inert(alt)}`)),
  );
  return link;
}

/** What takes the answer elsewhere: a text to be copied, a page, a mail to be written. */
function elsewhere(links: Link[], copy: Copy | undefined, texts: Texts): HTMLElement {
  const anchors = links.flatMap(({ label, url, file }) => {
    const address = leadsTo(url, location.origin);
    if (!address) return [];
    if (file) return [element('a', { href: ownAddress(url), class: 'usual', download: '' }, inert(label))];
    return [element('a', { href: address, target: '_blank', rel: 'noopener' }, inert(label))];
  });
  const button = copy ? copyButton(() => copy.text, inert(copy.label), texts) : null;
  return element('div', { class: 'elsewhere' }, button, ...anchors);
}

/** Our own pictures and files are fetched from where the page came from, by whatever name the server was reached. */
function ownAddress(url: string): string {
  const { pathname, search } = new URL(url, location.href);
  return pathname + search;
}

function buttons(list: Button[], texts: Texts, events: CardEvents): HTMLElement {
  const made = list.map(({ label, style, action }, at) => {
    const name = inert(label);
    const button = element('button', { type: 'button', class: style ?? 'usual', disabled: events.isPressed(at) }, name);
    const showPressed = (): void => {
      button.disabled = true;
      button.replaceChildren(icon('done'), name, element('span', { class: 'unseen' }, ` (${texts.pressed})`));
    };
    if (events.isPressed(at)) showPressed();
    button.addEventListener('click', () => {
      showPressed();
      events.press(at, label, action);
    });
    return button;
  });
  return element('div', { class: 'buttons' }, ...made);
}
