import { foldCharacter } from './fold';

/** A piece of a text: a word, a number, one Chinese character, or a mark such as `,` or `$`. */
export interface Word {
  /** Folded for comparing. */
  text: string;
  /** Where it stands in the source, `end` excluded. */
  start: number;
  end: number;
  kind: 'word' | 'number' | 'han' | 'mark';
}

/** True for a Chinese character (also 〇). */
function isHan(codePoint: number): boolean {
  return (
    (codePoint >= 0x4e00 && codePoint <= 0x9fff) ||
    (codePoint >= 0x3400 && codePoint <= 0x4dbf) ||
    codePoint === 0x3007 ||
    (codePoint >= 0xf900 && codePoint <= 0xfaff) ||
    (codePoint >= 0x20000 && codePoint <= 0x3ffff)
  );
}

const LETTER = /[\p{L}\p{M}]/u;
const SYMBOL = /[\p{P}\p{Sc}\p{Sm}^]/u;
/** True for a digit, also for one that folds to several, such as ⑩; ½ is none. */
const isDigit = (character: string): boolean => /^[0-9]+$/.test(character);
const isLetter = (character: string): boolean =>
  (character >= 'a' && character <= 'z') || (character > '\x7f' && LETTER.test(character));

/**
 * Cuts a text into words in one pass. Emoji and spaces separate and are dropped, as is a hyphen before letters;
 * `'s` becomes a word of its own; digits keep their separators (`4,000.50`), letters after them start a new word (`12` `k`).
 */
export function wordsOf(source: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < source.length) {
    const codePoint = source.codePointAt(at) ?? 0;
    const character = codePoint < 0x80 ? (source[at] ?? '') : String.fromCodePoint(codePoint);
    const end = at + character.length;
    if (isHan(codePoint)) {
      words.push({ text: foldCharacter(character), start: at, end, kind: 'han' });
      at = end;
      continue;
    }
    const text = foldCharacter(character);
    const first = text[0] ?? '';
    if (isDigit(text)) at = takeNumber(source, at, words);
    else if (isLetter(first)) at = takeWord(source, at, words);
    else {
      if (SYMBOL.test(text) && text.trim() !== '') words.push({ text: text.trim(), start: at, end, kind: 'mark' });
      at = end;
    }
  }
  return words.filter((word, index) => !isJoiner(word, words[index - 1], words[index + 1]));
}

function isJoiner(word: Word, before: Word | undefined, after: Word | undefined): boolean {
  return (
    word.text === '-' &&
    (before?.kind === 'word' || before?.kind === 'number') &&
    after?.kind === 'word' &&
    before.end === word.start &&
    after.start === word.end
  );
}

function takeNumber(source: string, start: number, words: Word[]): number {
  let text = '';
  let at = start;
  while (at < source.length) {
    // Some digits, such as 𝟼, take two units.
    const written = String.fromCodePoint(source.codePointAt(at) ?? 0);
    const character = foldCharacter(written);
    if (isDigit(character)) text += character;
    else if (isSeparator(source, at, text)) text += character;
    else break;
    at += written.length;
  }
  words.push({ text, start, end: at, kind: 'number' });
  return at;
}

/** A point before digits; a comma before exactly three digits, or before the cents of `4.000,50`. */
function isSeparator(source: string, at: number, before: string): boolean {
  const mark = foldCharacter(source[at] ?? '');
  if (mark !== '.' && mark !== ',') return false;
  let digits = 0;
  while (digits < 4 && isDigit(foldCharacter(source[at + 1 + digits] ?? ''))) digits += 1;
  if (mark === '.') return digits > 0;
  return digits === 3 || (digits > 0 && digits < 3 && /\.\d{3}$/.test(before));
}

function takeWord(source: string, start: number, words: Word[]): number {
  let text = '';
  let at = start;
  while (at < source.length) {
    const codePoint = source.codePointAt(at) ?? 0;
    if (isHan(codePoint)) break;
    const character = String.fromCodePoint(codePoint);
    const folded = foldCharacter(character);
    const next = foldCharacter(source[at + character.length] ?? '');
    if (folded === '' || isLetter(folded[0] ?? '') || isDigit(folded[0] ?? '')) text += folded;
    else if (folded === "'" && text !== '' && isLetter(next[0] ?? '')) {
      if (next === 's' && !isLetter(foldCharacter(source[at + 2] ?? ''))) {
        words.push({ text, start, end: at, kind: 'word' }, { text: "'s", start: at, end: at + 2, kind: 'word' });
        return at + 2;
      }
      text += "'";
    } else break;
    at += character.length;
  }
  words.push({ text, start, end: at, kind: 'word' });
  return at;
}
