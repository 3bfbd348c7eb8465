import { byId, element } from '../element.js';
import { Unanswered } from './api.js';
import type { Section } from './desk.js';
import type { Texts } from './texts/texts.js';

/** Where somebody is on the page, to be found again after it has been shown anew. */
export interface Whereabouts {
  key: string | undefined;
  opened: string[];
}

/** What has the keys now, and what has been opened. */
export function whereOneIs(): Whereabouts {
  const active = document.activeElement;
  const at = active instanceof HTMLElement ? active : null;
  const opened = [...document.querySelectorAll<HTMLElement>('details[open]')];
  return {
    key: at?.closest('form')?.dataset.return ?? at?.dataset.key,
    opened: opened.flatMap(({ dataset }) => dataset.details ?? []),
  };
}

/** Goes back to where somebody was; to the section as a whole where that is gone. */
export function putBack({ key, opened }: Whereabouts): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('details')) {
    details.open = opened.includes(details.dataset.details ?? '');
  }
  const wanted = [...document.querySelectorAll<HTMLElement>('[data-key]')].find(({ dataset }) => dataset.key === key);
  wanted?.focus({ preventScroll: true });
  if (document.activeElement !== wanted || !wanted) byId('content').focus({ preventScroll: true });
}

/** A section's heading and what it shows, or that it could not be read. */
export async function contentOf(
  { title, intro, show }: Section,
  texts: Texts,
  again: () => Promise<void>,
): Promise<HTMLElement[]> {
  const heading = element('header', { class: 'head' }, element('h2', {}, title), element('p', {}, intro));
  try {
    return [heading, element('div', { class: 'body' }, ...(await show()))];
  } catch (error) {
    const told = (error instanceof Unanswered && error.told) || texts.unreachable;
    const retry = element('button', { type: 'button', class: 'usual', onclick: () => void again() }, texts.retry);
    return [heading, element('div', { class: 'fault general', role: 'alert' }, told, retry)];
  }
}
