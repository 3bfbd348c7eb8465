import { inert } from '../../inert.js';
import type { Action } from '../../message.js';
import type { Form, FormField } from '../../reply.js';
import { element } from './element.js';
import type { Texts } from './texts.js';

const INPUT_TYPES = { text: 'text', number: 'number', date: 'date', time: 'time', record: 'text' } as const;

/** A form that fills one command's slots; it can be submitted once. */
export function formCard(form: Form, texts: Texts, submit: (label: string, action: Action) => void): HTMLElement {
  const submitButton = element('button', { type: 'submit', class: 'primary' }, inert(form.submitLabel));
  const fields = form.fields.map(field => ({ field, control: control(field, texts) }));
  const group = element(
    'fieldset',
    {},
    element('legend', {}, inert(form.title)),
    ...fields.map(({ field, control }) => element('label', {}, element('span', {}, inert(field.label)), control)),
    submitButton,
  );
  return element(
    'form',
    {
      class: 'form',
      onsubmit: (event: SubmitEvent) => {
        event.preventDefault();
        const filled = fields.filter(({ control }) => control.value.trim() !== '');
        const entries = filled.map(({ field, control }) => [field.slot, slotValue(field, control.value)]);
        const slots = { ...form.slots, ...Object.fromEntries(entries) };
        group.disabled = true;
        submit(form.submitLabel, { command: form.command, slots });
      },
    },
    group,
  );
}

function control(field: FormField, texts: Texts): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  const common = { name: field.slot, required: field.required };
  switch (field.kind) {
    case 'longText': {
      const area = element('textarea', { ...common, rows: 3 });
      area.value = field.value ?? '';
      return area;
    }
    case 'choice': {
      const options = (field.choices ?? []).map(({ label, value }) => element('option', { value }, inert(label)));
      const select = element('select', common, element('option', { value: '' }, texts.choose), ...options);
      select.value = field.value ?? '';
      return select;
    }
    default:
      return element('input', {
        ...common,
        type: INPUT_TYPES[field.kind],
        step: field.kind === 'number' ? 'any' : null,
        value: field.valueLabel ?? field.value,
      });
  }
}

function slotValue(field: FormField, value: string): string | number {
  // The record that stood there from the start is meant exactly, whoever else is called so.
  if (field.kind === 'record' && value === field.valueLabel && field.value) return field.value;
  return field.kind === 'number' ? Number(value) : value.trim();
}
