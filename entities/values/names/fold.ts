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

const folded = new Map<string, string>();

/**
 * One character as it counts for comparing: compatibility and width forms unified, lower case, without accents,
 * typographic quotes and dashes made plain. Combining marks fold to nothing.
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
  return unified.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFKC').replace(/\p{M}/gu, '');
}

/** A text as it counts for comparing; see `foldCharacter`. */
export function fold(text: string): string {
  let result = '';
  for (const character of text) result += foldCharacter(character);
  return result;
}
