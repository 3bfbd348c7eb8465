import { element, icon } from './element.js';
import type { Texts } from './texts.js';

const KEPT = 'uplift.theme';
const darkIsUsual = matchMedia('(prefers-color-scheme: dark)');

/** Applies the theme chosen earlier; without a choice the system's own holds. */
export function applyTheme(): void {
  const chosen = localStorage.getItem(KEPT);
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
}

/** A button that switches between light and dark, named after where it leads. */
export function themeButton(texts: Pick<Texts, 'light' | 'dark'>): HTMLButtonElement {
  const isDark = (): boolean =>
    (document.documentElement.dataset.theme ?? (darkIsUsual.matches ? 'dark' : 'light')) === 'dark';
  const show = (): void =>
    button.replaceChildren(icon(isDark() ? 'sun' : 'moon'), element('span', {}, isDark() ? texts.light : texts.dark));
  const button = element('button', {
    type: 'button',
    class: 'plain',
    onclick: () => {
      const next = isDark() ? 'light' : 'dark';
      document.documentElement.dataset.theme = next;
      localStorage.setItem(KEPT, next);
      show();
    },
  });
  show();
  return button;
}
