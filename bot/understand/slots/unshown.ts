import type { Phrases, Slot } from '../slot';
import { dayOn } from './dayOn';
import { knownRecord } from './names';

/** Dearer than the slot that is kept: a value with nothing around it is not this one. */
const UNSHOWN = 0.02;

/** The same slot, read and left out of `understood`: it says something that the command does not keep. */
export function unshown<V>(slot: Slot<V>): Slot<V> {
  return {
    ...slot,
    read: (chart, at) => slot.read(chart, at).map(reading => ({ ...reading, cost: reading.cost + UNSHOWN })),
    print: () => ({}),
  };
}

/** Whose deal it is, or who did what is told ("Bob closed Hooli"); goes with `HELD` under the name `by`. */
export const holder = unshown(knownRecord('user'));

/** How somebody's deal is called theirs, beside 的 and 's, which belong to its name. */
export const HELD: Phrases = {
  en: [],
  zh: ['{by} (的|那个|那|手上的|名下的|跟的|负责的|手里的)'],
};

/** The day something came about, where the record takes the day it is told; goes with `CAME_ABOUT` under the name `when`. */
export const dayTold = unshown(dayOn('past'));

/** How such a day is added. */
export const CAME_ABOUT: Phrases = { en: ['[on|as of|since] {when}'], zh: ['[在|就在] {when} [的时候|就]'] };
