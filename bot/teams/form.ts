import { fieldId } from '../formField';
import { inert } from '../inert';
import type { Form, FormField } from '../reply';
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
  const choices = (field.choices ?? []).filter(({ value }) => value.trim() !== '').slice(0, CHOICES);
  return {
    type: field.kind === 'choice' && choices.length === 0 ? 'Input.Text' : KINDS[field.kind],
    id: fieldId(index, field.slot),
    label,
    isRequired: field.required,
    errorMessage: `${label}?`,
    ...(value !== undefined && { value }),
    ...(field.kind === 'longText' && { isMultiline: true }),
    ...(field.kind === 'choice' && choices.length > 0 && { choices: choices.map(choice) }),
  };
}

const choice = ({ label, value }: { label: string; value: string }): { title: string; value: string } => ({
  title: oneLine(label, LABEL) || NOTHING,
  value,
});

/** A value a client would refuse is left out: the person fills it in again. */
function initialValue({ kind, value, choices }: FormField): string | number | undefined {
  if (!value) return undefined;
  if (kind === 'number') return Number.isFinite(Number(value)) ? Number(value) : undefined;
  if (kind === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
  if (kind === 'time') return /^\d{2}:\d{2}$/.test(value) ? value : undefined;
  if (kind === 'choice') return choices?.some(choice => choice.value === value) ? value : undefined;
  return inert(value);
}
