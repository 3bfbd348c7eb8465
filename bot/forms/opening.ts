import type { Action } from '../message';

/** The command whose answer is a form to fill in. */
export const OPENING = 'openForm';

/** The forms there are; each fills one command. */
export const FORM_NAMES = ['logActivity', 'scheduleMeeting', 'createDeal', 'editDeal', 'closeDeal', 'checkIn'] as const;
export type FormName = (typeof FORM_NAMES)[number];

/** Asks for a form. @param known slots that are known already, such as the deal it is about */
export function opening(form: string, known: Record<string, unknown> = {}): Action {
  return { command: OPENING, slots: { ...known, form } };
}

/** True for an action that only asks for a form: an adapter may show it as a dialog. */
export const opensForm = ({ command }: Action): boolean => command === OPENING;
