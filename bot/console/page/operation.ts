import type { Answer } from '../../reply.js';
import { copyButton } from './copyButton.js';
import { element, icon } from './element.js';
import { highlighted } from './highlight.js';
import type { Person } from './person.js';
import type { Texts } from './texts.js';

/** What stands behind an answer, folded away: how it was understood, the GraphQL operation that ran and its variables. */
export function operationPanel({ understood, operation }: Answer, person: Person, texts: Texts): HTMLElement {
  const reading = JSON.stringify(understood, null, 2);
  const blocks = [block(texts.understood, reading, texts)];
  if (operation) {
    const variables = JSON.stringify(operation.variables, null, 2);
    const document = operation.document.trim();
    // After the #, so that no server log ever holds what was asked.
    const link = `/graphql#${new URLSearchParams({ query: document, variables, ...(!person.self && { as: person.email }) })}`;
    blocks.push(
      block(texts.operation, document, texts),
      block(texts.variables, variables, texts),
      element('a', { href: link, target: '_blank', rel: 'noopener' }, texts.openInExplorer),
    );
  } else {
    blocks.push(element('p', { class: 'quiet' }, texts.nothingRan));
  }
  return element(
    'details',
    { class: 'operation' },
    element(
      'summary',
      {},
      icon('code'),
      operation ? texts.details : texts.understood,
      element('span', { class: 'quiet' }, operation?.name ?? understood.command ?? ''),
    ),
    element('div', { class: 'blocks' }, ...blocks),
  );
}

function block(name: string, text: string, texts: Texts): HTMLElement {
  return element(
    'section',
    { class: 'block', lang: 'en' },
    element(
      'header',
      {},
      element('h2', {}, name),
      copyButton(() => text, name, texts),
    ),
    element('pre', { tabindex: 0, 'aria-label': name }, highlighted(text)),
  );
}
