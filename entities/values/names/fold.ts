import { simplified } from './simplified';

/** Quotation marks and stops that NFKC leaves apart, by what they stand for. */
const MARKS: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '《': '"',
  '》': '"',
  '【': '"',
  '】': '"',
  '。': '.',
  '、': ',',
  '–': '-',
  '—': '-',
  '−': '-',
};

const HAN = /\p{Script=Han}/u;

const folded = new Map<string, string>();

/**
 * One character as it counts for comparing: compatibility and width forms unified, lower case, without accents,
 * typographic quotes and dashes made plain, traditional Chinese made simplified. Combining marks fold to nothing.
 */
export function foldCharacter(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const result = MARKS[character] ?? plain(character);
  if (folded.size < 20_000) folded.set(character, result);
  return result;
}

function plain(character: string): string {
  const unified = [...character.normalize('NFKC')].map(each => MARKS[each] ?? each).join('');
  const bare = unified.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFKC').replace(/\p{M}/gu, '');
  return HAN.test(bare) ? simplified(bare) : bare;
}

/** A text as it counts for comparing; see `foldCharacter`. */
export function fold(text: string): string {
  let result = '';
  for (const character of text) result += foldCharacter(character);
  return result;
}
