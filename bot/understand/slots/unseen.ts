import type { Slot } from '../slot';

/** A slot that is read past: its words belong to the sentence, but nothing is recorded of them. */
export function unseen<V>(source: Slot<V>): Slot<V> {
  return { ...source, print: () => ({}) };
}
