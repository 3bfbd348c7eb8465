import type { Action } from './message';

/** True for an action as a button or a form sends it back; what the slots hold is for the command to check. */
export function isAction(value: unknown): value is Action {
  if (typeof value !== 'object' || value === null || !('command' in value) || !('slots' in value)) return false;
  return typeof value.command === 'string' && typeof value.slots === 'object' && value.slots !== null;
}
