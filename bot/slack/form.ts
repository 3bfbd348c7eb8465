import type { types } from '@slack/bolt';
import { fieldId } from '../formField';
import { cut, inert } from '../inert';
import type { Form, FormField } from '../reply';
import { buttonValue } from './button';
import { blockId, chosenRecord } from './field';
import { BLOCKS, LIMITS } from './limits';
import { plain } from './written';

/** A form as input blocks in the message, with the button that submits it. */
export function formBlocks(form: Form): types.KnownBlock[] {
  const value = buttonValue({ command: form.command, slots: form.slots ?? {} });
  if (value.length > LIMITS.buttonValue) return [];
  return [
    { type: 'section', text: plain(form.title, LIMITS.sectionText) },
    ...form.fields.slice(0, BLOCKS.fields).map(fieldBlock),
    {
      type: 'actions',
      elements: [
        {
          type: 'button',
          action_id: 'submit',
          text: plain(form.submitLabel, LIMITS.buttonText),
          value,
          style: 'primary',
        },
      ],
    },
  ];
}

/** A field with its label; the block tells what is searched in it. */
export function fieldBlock(field: FormField, index: number): types.InputBlock {
  return {
    type: 'input',
    block_id: blockId(field, index),
    label: plain(field.label, LIMITS.inputLabel),
    optional: !field.required,
    element: input(field, fieldId(index, field.slot).slice(0, LIMITS.elementId)),
  };
}

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

function input(field: FormField, action_id: string): types.InputBlockElement {
  const { kind, value } = field;
  if (kind === 'date')
    return { type: 'datepicker', action_id, ...(value && DAY.test(value) && { initial_date: value }) };
  if (kind === 'time')
    return { type: 'timepicker', action_id, ...(value && TIME.test(value) && { initial_time: value }) };
  if (kind === 'record') {
    const chosen = chosenRecord(field);
    return { type: 'external_select', action_id, min_query_length: 1, ...(chosen && { initial_option: chosen }) };
  }
  const options = kind === 'choice' ? choices(field) : [];
  if (options.length > 0) {
    const chosen = options.find(option => option.value === value);
    return { type: 'static_select', action_id, options, ...(chosen && { initial_option: chosen }) };
  }
  return {
    type: 'plain_text_input',
    action_id,
    multiline: kind === 'longText',
    ...(value && { initial_value: cut(inert(value), LIMITS.inputValue) }),
  };
}

/** The choices Slack accepts; one whose value is too long is left out, since a cut value would mean something else. */
function choices(field: FormField): types.PlainTextOption[] {
  return (field.choices ?? [])
    .filter(({ value }) => value.length > 0 && value.length <= LIMITS.optionValue)
    .slice(0, LIMITS.options)
    .map(({ label, value }) => ({ text: plain(label, LIMITS.optionText), value }));
}
