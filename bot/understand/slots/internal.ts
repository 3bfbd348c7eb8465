import type { Slot } from '../slot';

/** A value that only buttons carry from one answer to the next, such as a record's id; nobody writes it. */
export const carried: Slot<string> = {
  read: () => [],
  print: () => ({}),
  accept: json => (typeof json === 'string' && json !== '' ? { value: json } : undefined),
};
