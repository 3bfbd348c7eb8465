import { fieldId } from '../formField';
import { inert } from '../inert';
import type { Choice, Form, FormField } from '../reply';
import type { Element, Input } from './card';
import { oneLine, richText } from './text';

const LABEL = 200;
const CHOICES = 100;

/** What stands where there is nothing to show. */
const NOTHING = '–';

/** A form's heading and fields; its submit button comes with the other buttons. */
export function formElements(form: Form, most: number): Element[] {
  return [
    richText(oneLine(form.title, LABEL) || NOTHING, { weight: 'bolder' }),
    ...form.fields.slice(0, most).map(input),
  ];
}

const KINDS = {
  text: 'Input.Text',
  longText: 'Input.Text',
  number: 'Input.Number',
  date: 'Input.Date',
  time: 'Input.Time',
  choice: 'Input.ChoiceSet',
  record: 'Input.ChoiceSet',
} as const satisfies Record<FormField['kind'], Input['type']>;

function input(field: FormField, index: number): Input {
  const label = oneLine(field.label, LABEL) || NOTHING;
  const value = initialValue(field);
  const choices = choicesOf(field);
  const chosen = field.kind === 'choice' || field.kind === 'record';
  return {
    type: chosen && choices.length === 0 ? 'Input.Text' : KINDS[field.kind],
    id: fieldId(index, field.slot),
    label,
    isRequired: field.required,
    errorMessage: `${label}?`,
    ...(value !== undefined && { value }),
    ...(field.kind === 'longText' && { isMultiline: true }),
    ...(chosen && choices.length > 0 && { choices: choices.map(choice) }),
    // Typed into, it shows only what fits; there may be a hundred.
    ...(field.kind === 'record' && choices.length > 0 && { style: 'filtered' as const }),
  };
}

/** A record that stands there from the start can be chosen even where it is not listed. */
function choicesOf({ kind, choices = [], value, valueLabel }: FormField): Choice[] {
  const listed = choices.filter(each => each.value.trim() !== '').slice(0, CHOICES);
  if (kind !== 'record' || listed.length === 0 || !value?.trim() || !valueLabel) return listed;
  return listed.some(each => each.value === value) ? listed : [{ label: valueLabel, value }, ...listed.slice(1)];
}

const choice = ({ label, value }: { label: string; value: string }): { title: string; value: string } => ({
  title: oneLine(label, LABEL) || NOTHING,
  value,
});

/** A value a client would refuse is left out: the person fills it in again. */
function initialValue(field: FormField): string | number | undefined {
  const { kind, value, valueLabel } = field;
  if (!value) return undefined;
  if (kind === 'record') return choicesOf(field).some(each => each.value === value) ? value : inert(valueLabel ?? '');
  if (kind === 'number') return Number.isFinite(Number(value)) ? Number(value) : undefined;
  if (kind === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
  if (kind === 'time') return /^\d{2}:\d{2}$/.test(value) ? value : undefined;
  if (kind === 'choice') return choicesOf(field).some(each => each.value === value) ? value : undefined;
  return inert(value);
}
