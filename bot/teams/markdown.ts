import { inert } from '../inert';

/** Marks that Adaptive Cards' markdown gives a meaning, anywhere or at the start of a line. */
const MARKS = /[\\`*_[\]~{}]|^(?:[#>+-]|\d+(?=[.)]))/gm;

/** Text from people for the places of a card that read markdown: it comes out as it was written. */
export function markdown(text: string): string {
  return inert(text).replace(MARKS, mark => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}
