import type { Slot } from '../../understand/slot';

type Way = 'PERIODS' | 'PEOPLE';

/** How a target is passed on to smaller ones: offered as a button that says what it will do, never read from a sentence. */
export const cascadeWay: Slot<Way> = {
  read: () => [],
  print: (value, name) => ({ [name]: value }),
  accept: json => (json === 'PERIODS' || json === 'PEOPLE' ? { value: json } : undefined),
};
