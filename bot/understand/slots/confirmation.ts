import type { Slot } from '../slot';

/** Whether a person has agreed to what was previewed; never read from a sentence, and not shown. */
export const confirmation: Slot<boolean> = {
  read: () => [],
  print: () => ({}),
  accept: json => (typeof json === 'boolean' ? { value: json } : undefined),
};
