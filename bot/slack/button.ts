import { isAction } from '../action';
import { filledSlots } from '../formField';
import type { Action } from '../message';

/** What the elements of a message hold when a button in it is pressed, by block and element. */
export type State = Record<string, Record<string, StateValue>>;

/** The part of an element's state that fills a slot. */
interface StateValue {
  value?: string | null;
  selected_date?: string | null;
  selected_time?: string | null;
  selected_option?: { value: string } | null;
}

/**
 * An action as a button's value. Slack hands values back with `&`, `<` and `>` escaped for display, so they are
 * written as JSON escapes that survive.
 */
export function buttonValue(action: Action): string {
  const escapes: Record<string, string> = { '&': '\\u0026', '<': '\\u003c', '>': '\\u003e' };
  return JSON.stringify(action).replace(/[&<>]/g, character => escapes[character] ?? character);
}

/**
 * The action of a pressed button, with what was filled in around it when it submits a form. Fields are text; empty ones are left out.
 * @returns null for a value that no button of ours has.
 */
export function pressedAction(value: string | undefined, state: State | undefined): Action | null {
  const action = parsed(value);
  if (!action) return null;
  return { command: action.command, slots: { ...action.slots, ...filledIn(state) } };
}

/** The slots that were filled in, by a message's or a modal's state. */
export function filledIn(state: State | undefined): Record<string, string> {
  const entries = Object.values(state ?? {}).flatMap(elements =>
    Object.entries(elements).map(([id, element]) => [id, entryOf(element)] as [string, unknown]),
  );
  return filledSlots(entries);
}

const entryOf = (element: StateValue) =>
  element.value ?? element.selected_date ?? element.selected_time ?? element.selected_option?.value;

function parsed(value: string | undefined): Action | null {
  try {
    const action: unknown = JSON.parse(value ?? '');
    return isAction(action) ? action : null;
  } catch {
    return null;
  }
}
