import type { Word } from './words';

const LATIN = new Set(
  'corporation corp inc incorporated ltd limited llc llp plc co company gmbh ag sa sas srl spa bv nv ab oy as kk pty group holding holdings'.split(
    ' ',
  ),
);

/** Longest first, so that the whole ending is taken. */
const CHINESE = ['股份有限公司', '有限责任公司', '集团有限公司', '有限公司', '集团公司', '公司', '集团', '股份'];

/**
 * How many words at a place are a legal form of a company name (`Corp`, `Co. Ltd.`, 有限公司); 0 when none is there.
 */
export function legalFormAt(words: readonly Word[], at: number): number {
  const word = words[at];
  if (!word) return 0;
  if (word.kind === 'han') {
    const form = CHINESE.find(each => [...each].every((character, offset) => words[at + offset]?.text === character));
    return form ? form.length : 0;
  }
  let end = at;
  while (LATIN.has(words[end]?.text ?? '')) {
    end += 1;
    while (words[end]?.text === '.' && words[end]?.start === words[end - 1]?.end) end += 1;
  }
  return end - at;
}

/** The words of a name without its legal form; a name that is nothing else keeps it. */
export function withoutLegalForm(words: readonly Word[]): readonly Word[] {
  for (let at = 1; at < words.length; at += 1) {
    if (at + legalFormAt(words, at) === words.length) return words.slice(0, at);
  }
  return words;
}
