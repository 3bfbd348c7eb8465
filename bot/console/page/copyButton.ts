import { element, icon } from './element.js';
import type { Texts } from './texts.js';

const SHOWN_MS = 1_600;

/** A button that copies a text and says so for a moment. `named` is what it copies, for whoever cannot see it. */
export function copyButton(
  text: () => string,
  named: string,
  texts: Pick<Texts, 'copy' | 'copied'>,
): HTMLButtonElement {
  const word = element('span', { 'aria-live': 'polite' }, texts.copy);
  return element(
    'button',
    {
      type: 'button',
      class: 'plain copy',
      title: `${texts.copy}: ${named}`,
      onclick: async () => {
        await navigator.clipboard.writeText(text());
        word.textContent = texts.copied;
        setTimeout(() => {
          word.textContent = texts.copy;
        }, SHOWN_MS);
      },
    },
    icon('copy'),
    word,
  );
}
