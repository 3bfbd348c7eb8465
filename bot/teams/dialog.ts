import { type Activity, CardFactory } from 'botbuilder';
import { opening } from '../forms/opening';
import type { Action } from '../message';
import type { Form, Problem, Reply } from '../reply';
import { cardName, type Pressed } from './button';
import { fieldOf, plainText } from './incoming';
import { render } from './render';
import { oneLine } from './text';

/** The body of a response that opens a dialog, says something in its place, or closes it. */
export type DialogResponse =
  | { task: { type: 'continue'; value: object } | { type: 'message'; value: string } }
  | undefined;

const LONGEST_TITLE = 64;
const LONGEST_MESSAGE = 1_000;
const LONGEST_NOTES = 3_000;

/** A form as a dialog. @param message the message that asked for it */
export function dialog(
  reply: Reply & { form: Form },
  asked: Action,
  message: string,
  publicUrl: string,
): DialogResponse {
  const { form, text } = reply;
  const card = render({ text, form }, { publicUrl, card: cardName(message, 0), opening: asked });
  const value = {
    title: oneLine(form.title, LONGEST_TITLE),
    height: 'large',
    width: 'medium',
    card: CardFactory.adaptiveCard(card),
  };
  return { task: { type: 'continue', value } };
}

/** Words instead of a dialog. */
export const words = (text: string): DialogResponse => ({
  task: { type: 'message', value: oneLine(text, LONGEST_MESSAGE) },
});

/** The form once more, as it was filled in, with what was wrong above it. */
export function corrected(form: Form, { filled }: Pressed, problems: readonly Problem[]): Reply & { form: Form } {
  const labelOf = (slot: string | undefined) => form.fields.find(field => field.slot === slot)?.label;
  const lines = problems.map(({ slot, text }) => (labelOf(slot) ? `${labelOf(slot)}: ${text}` : text));
  const fields = form.fields.map(field => {
    const value = filled[field.slot];
    if (value === undefined) return field;
    const chosen = field.choices?.find(choice => choice.value === value);
    return { ...field, value, ...(field.kind === 'record' && { valueLabel: chosen?.label ?? value }) };
  });
  return { text: lines.join('\n'), form: { ...form, fields } };
}

/** What a message extension's action on a message asks for: its words become the notes. */
export function openingFor({ value }: Activity): Action {
  const content = fieldOf(fieldOf(fieldOf(value, 'messagePayload'), 'body'), 'content');
  const notes = typeof content === 'string' ? plainText(withoutTags(content)).slice(0, LONGEST_NOTES) : '';
  return opening('logActivity', notes ? { notes } : {});
}

/** Teams writes messages as HTML; paragraphs and line breaks stay. */
const withoutTags = (html: string): string =>
  html
    .replace(/<\/(?:p|div|li)>|<br\s*\/?>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/\n{2,}/g, '\n');
