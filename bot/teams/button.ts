import { createHash } from 'node:crypto';
import { isAction } from '../action';
import { filledSlots } from '../formField';
import type { Action } from '../message';

/** What a button of ours sends back, besides what was filled in around it. */
interface ButtonData {
  action: Action;
  /** Names the card: the same button on a later card is another one. */
  card: string;
  /** What the dialog was opened with, in a dialog. */
  opening?: Action;
}

/** An action as a button's data. */
export function buttonData(action: Action, card: string, opening?: Action): { uplift: ButtonData } {
  return { uplift: { action, card, ...(opening && { opening }) } };
}

/** A pressed button: its action, and what makes pressing it once more the same message. */
export interface Pressed {
  action: Action;
  press: string;
  /** What was filled in around it, by slot. */
  filled: Record<string, string>;
  /** In a dialog: what that was opened with. */
  opening?: Action;
}

/**
 * Reads what a button sent. Form fields are text; empty ones are left out.
 * @returns null for data that no button of ours has.
 */
export function pressedButton(data: unknown): Pressed | null {
  if (typeof data !== 'object' || data === null || !('uplift' in data)) return null;
  const { uplift } = data;
  if (typeof uplift !== 'object' || uplift === null || !('action' in uplift) || !isAction(uplift.action)) return null;
  const { command, slots } = uplift.action;
  const filled = filledSlots(Object.entries(data));
  const action = { command, slots: { ...slots, ...filled } };
  const card = 'card' in uplift && typeof uplift.card === 'string' ? uplift.card : '';
  const opening = 'opening' in uplift && isAction(uplift.opening) ? uplift.opening : undefined;
  return { action, press: digest(`${card} ${JSON.stringify(action)}`), filled, ...(opening && { opening }) };
}

/** The name of the card that answers a message. */
export const cardName = (message: string, index: number): string => digest(`${message} ${index}`);

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 16);
