import { byId, element, icon } from './element.js';
import type { Texts } from './texts.js';

/** What the composer asks of the page. */
export interface ComposerSettings {
  name: string;
  texts: Texts;
  /** Things worth trying, offered above the field. */
  suggestions: string[];
  /** What was written before, the latest last. */
  written: () => string[];
  say: (text: string) => void;
}

/** Fills the form at the bottom: suggestions, the field, the button. Enter sends, ↑ in an empty field brings back what was written. */
export function showComposer({ name, texts, suggestions, written, say }: ComposerSettings): void {
  const field = element('textarea', {
    id: 'message',
    rows: 1,
    placeholder: texts.placeholder(name),
    'aria-label': texts.message,
    'aria-describedby': 'keys',
    autocomplete: 'off',
    enterkeyhint: 'send',
  });
  /** How far back one has gone: 0 is the field as it is. */
  let back = 0;

  const grow = (): void => {
    field.rows = Math.min(6, field.value.split('\n').length);
  };
  const submit = (): void => {
    const text = field.value;
    if (text.trim() === '') return;
    field.value = '';
    back = 0;
    grow();
    say(text);
  };
  const recall = (step: 1 | -1): void => {
    const past = written();
    back = Math.max(0, Math.min(past.length, back + step));
    field.value = back === 0 ? '' : (past.at(-back) ?? '');
    grow();
  };
  const onKey = (event: KeyboardEvent): void => {
    // While an input method is composing, Enter chooses its characters and the arrows its candidates.
    if (event.isComposing) return;
    const untouched = field.value === '' || (back > 0 && field.value === written().at(-back));
    if (event.key === 'Enter' && !event.shiftKey) submit();
    else if (event.key === 'ArrowUp' && untouched) recall(1);
    else if (event.key === 'ArrowDown' && back > 0 && untouched) recall(-1);
    else return;
    event.preventDefault();
  };
  field.addEventListener('keydown', onKey);
  field.addEventListener('input', grow);

  const chips = suggestions.map(text =>
    element('button', { type: 'button', class: 'chip', onclick: () => say(text) }, text),
  );
  const form = byId<HTMLFormElement>('composer');
  form.replaceChildren(
    element('div', { class: 'chips', role: 'group', 'aria-label': texts.try }, ...chips),
    element(
      'div',
      { class: 'field' },
      field,
      element('button', { type: 'submit', class: 'send', 'aria-label': texts.send, title: texts.send }, icon('send')),
    ),
    element('p', { class: 'keys', id: 'keys' }, texts.keys),
  );
  form.onsubmit = event => {
    event.preventDefault();
    submit();
  };
}
