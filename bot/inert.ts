/** Controls other than the line break, and marks that turn the direction of writing or hide characters. */
const INVISIBLE = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** Half a character, which no platform accepts. */
const BROKEN = /\p{Cs}/gu;

/**
 * Text from people without what could mislead a reader or break a message: control characters, marks of
 * writing direction, hidden characters and broken ones. Line breaks stay, tabs become spaces.
 */
export function inert(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(INVISIBLE, character => (character === '\n' ? '\n' : ''))
    .replace(BROKEN, '\ufffd');
}

/**
 * Text written for a platform and cut to its limit, marked with `…` when something is missing.
 * @param limit length of what is written, in UTF-16 units, as the platforms count.
 * @param write how the platform writes one character; what it writes for one is never torn apart.
 */
export function cut(
  text: string,
  limit: number,
  write: (character: string) => string = character => character,
): string {
  let written = '';
  let end = 0;
  for (const character of text) {
    written += write(character);
    if (written.length > limit) return `${written.slice(0, end)}…`;
    if (written.length < limit) end = written.length;
  }
  return written;
}
