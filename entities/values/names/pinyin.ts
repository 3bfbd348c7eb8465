import { pinyin } from 'pinyin-pro';
import { fold } from './fold';
import type { Word } from './words';

/** The syllables of a Chinese name without tones, read in context (重庆 → chong qing), surnames as surnames. */
function syllables(han: string): string[] {
  return pinyin(han, { toneType: 'none', type: 'array', surname: 'head' }).map(fold);
}

const single = new Map<string, string>();

/** The commonest reading of one Chinese character, without tone. */
export function syllable(character: string): string {
  let known = single.get(character);
  if (known === undefined) {
    known = fold(pinyin(character, { toneType: 'none' }));
    single.set(character, known);
  }
  return known;
}

/** What a Chinese name can be typed as in Latin letters; empty for a name without Chinese characters. */
export interface PinyinKeys {
  full: string[];
  /** Readings of its leading part: xingchen for 星辰科技. */
  parts: string[];
  /** First letters, of three characters and more: xckj. */
  initials: string[];
}

/** The pinyin keys of a name given as words; a name that mixes scripts spells its Latin words as they are. */
export function pinyinKeys(words: readonly Word[]): PinyinKeys {
  const han = words.filter(word => word.kind === 'han');
  if (han.length === 0) return { full: [], parts: [], initials: [] };
  const read = syllables(han.map(word => word.text).join(''));
  let next = 0;
  const spelled = words.map(word => (word.kind === 'han' ? (read[next++] ?? '') : word.text));
  const parts: string[] = [];
  for (let end = 2; end < spelled.length; end += 1) parts.push(spelled.slice(0, end).join(''));
  const onlyHan = han.length === words.length;
  return {
    full: [spelled.join('')],
    parts,
    initials: onlyHan && han.length >= 3 ? [spelled.map(each => each[0] ?? '').join('')] : [],
  };
}
