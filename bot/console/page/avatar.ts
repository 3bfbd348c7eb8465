import { element } from './element.js';
import type { Person } from './person.js';

const HUES = 6;
/** Spread e-mail addresses evenly over the colours. */
const SPREAD = 31;
const PRIME = 65_521;

/** The person's initials on a colour that stays theirs; for a Chinese name its last two characters. */
export function avatar({ name, email }: Person): HTMLElement {
  const words = name.split(/\s+/);
  const initials = /\p{Script=Han}/u.test(name)
    ? name.slice(-2)
    : words
        .map(word => word[0] ?? '')
        .join('')
        .slice(0, 2);
  const sum = Array.from(email).reduce(
    (total, character) => (total * SPREAD + (character.codePointAt(0) ?? 0)) % PRIME,
    0,
  );
  return element('span', { class: `avatar hue-${sum % HUES}`, 'aria-hidden': 'true' }, initials);
}
