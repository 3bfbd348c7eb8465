import { element } from '../../element.js';
import type { Texts } from '../texts/en.js';
import { type Reader, type Reading, words } from './reading.js';

/** One of the values a choice offers. */
export interface Choice {
  value: string;
  label: string;
}

/** What can be filled in. */
export interface Field {
  /** The input's name in the API; refusals name it in their path. */
  name: string;
  label: string;
  hint?: string;
  kind?: 'text' | 'lines' | 'day' | 'choice';
  /** What it holds at first, as written. */
  value: string;
  choices?: readonly Choice[];
  /** Values offered while one writes. */
  offers?: readonly string[];
  /** A unit shown behind it. */
  unit?: string;
  /** Takes the whole width. */
  wide?: boolean;
  required?: boolean;
  numeric?: boolean;
  /** Words as they are when left out. */
  read?: Reader;
}

/** A field as shown: what it holds, and what is wrong with it. */
export interface Control {
  name: string;
  element: HTMLElement;
  read(): Reading;
  /** True when it holds something else than at first. */
  isChanged(): boolean;
  /** Says what is wrong, or nothing with null. */
  fault(message: string | null): void;
  focus(): void;
}

let count = 0;

/** An id no other element of the page has. */
export function freshId(): string {
  count += 1;
  return `field-${count}`;
}

/** Where a field says what is wrong with it, and how it is told to screen readers. */
export function faultLine(id: string, target: () => HTMLElement): { line: HTMLElement; fault: Control['fault'] } {
  const line = element('p', { class: 'fault', id: `${id}-fault`, hidden: true });
  const fault = (message: string | null): void => {
    line.hidden = message === null;
    line.textContent = message ?? '';
    if (message === null) target().removeAttribute('aria-invalid');
    else target().setAttribute('aria-invalid', 'true');
  };
  return { line, fault };
}

/** A field to write or choose in. */
export function control(field: Field, texts: Texts): Control {
  const id = freshId();
  const input = inputOf(field, id);
  const { line, fault } = faultLine(id, () => input);
  const offers = field.offers
    ? element('datalist', { id: `${id}-offers` }, ...field.offers.map(value => element('option', { value })))
    : null;
  const first = input.value;
  return {
    name: field.name,
    element: element(
      'div',
      { class: `field-row ${field.kind ?? 'text'}${field.wide ? ' wide' : ''}` },
      element('label', { for: id }, field.label, field.required ? null : element('small', {}, ` ${texts.optional}`)),
      element('div', { class: 'measure' }, input, field.unit ? element('span', { class: 'quiet' }, field.unit) : null),
      offers,
      field.hint ? element('p', { class: 'hint', id: `${id}-hint` }, field.hint) : null,
      line,
    ),
    read: () => {
      const text = input.value.trim();
      if (field.required && text === '') return { fault: texts.faults.missing };
      return (field.read ?? words)(text, texts);
    },
    isChanged: () => input.value !== first,
    fault,
    focus: () => input.focus(),
  };
}

function inputOf(field: Field, id: string): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  const common = {
    id,
    name: field.name,
    autocomplete: 'off',
    'aria-required': field.required ? 'true' : null,
    'aria-describedby': `${field.hint ? `${id}-hint ` : ''}${id}-fault`,
  };
  switch (field.kind) {
    case 'lines': {
      const area = element('textarea', { ...common, rows: 3 });
      area.value = field.value;
      return area;
    }
    case 'choice': {
      const options = (field.choices ?? []).map(({ value, label }) => element('option', { value }, label));
      const select = element('select', common, ...options);
      select.value = field.value;
      return select;
    }
    default:
      return element('input', {
        ...common,
        type: field.kind === 'day' ? 'date' : 'text',
        inputmode: field.numeric ? 'decimal' : null,
        class: field.numeric ? 'short' : null,
        list: field.offers ? `${id}-offers` : null,
        value: field.value,
      });
  }
}
