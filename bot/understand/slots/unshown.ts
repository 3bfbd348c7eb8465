import type { Phrases, Slot } from '../slot';
import { dayOn } from './dayOn';
import { knownRecord } from './names';

/** The same slot, read and left out of `understood`: it says something that the command does not keep. */
export function unshown<V>(slot: Slot<V>): Slot<V> {
  return { ...slot, print: () => ({}) };
}

/** Whose deal it is, said beside its name ("Bob's Hooli deal"); goes with `HELD` under the name `by`. */
export const holder = unshown(knownRecord('user'));

/** How somebody's deal is called theirs. */
export const HELD: Phrases = {
  en: ["{by} 's"],
  zh: ['{by} (的|那个|那|手上的|名下的|跟的|负责的|手里的)'],
};

/** The day something came about, where the record takes the day it is told; goes with `CAME_ABOUT` under the name `when`. */
export const dayTold = unshown(dayOn('past'));

/** How such a day is added. */
export const CAME_ABOUT: Phrases = { en: ['[on|as of|since] {when}'], zh: ['[在|就在] {when} [的时候|就]'] };
