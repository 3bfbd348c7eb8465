import { withoutLegalForm } from './legalForms';
import { pinyinKeys } from './pinyin';
import { forgiven } from './typing';
import { type Word, wordsOf } from './words';

/** How far a way of writing is from the whole name; smaller is nearer. Two names closer than `MARGIN` are ambiguous. */
export const COST = {
  whole: 0,
  alias: 0,
  withoutLegalForm: 0.02,
  leadingPart: 0.1,
  pinyin: 0.1,
  pinyinPart: 0.15,
  laterPart: 0.3,
  initials: 0.3,
  homophone: 0.35,
  /** Per typing error. */
  typing: 0.3,
} as const;

/** Names nearer to each other than this cannot be told apart. */
export const MARGIN = 0.08;

/** Parts of names that name nothing by themselves. */
const EMPTY_PARTS = new Set('the and of for new inc co'.split(' '));

/** What a name can be looked up by. */
export interface NameKeys {
  /** Cost by key: words joined without spaces. */
  keys: Map<string, number>;
  /** The single words in which typing errors are looked for. */
  words: Set<string>;
}

/** All keys of a record from its name and other names; a person's family name counts as much as the given one. */
export function nameKeys(name: string, aliases: readonly string[], person: boolean): NameKeys {
  const result: NameKeys = { keys: new Map(), words: new Set() };
  addName(result, name, person, COST.whole);
  for (const alias of aliases) addName(result, alias, person, COST.alias);
  return result;
}

function addName(result: NameKeys, name: string, person: boolean, cost: number): void {
  const add = (key: string, price: number): void => {
    if (key !== '' && price < (result.keys.get(key) ?? Number.POSITIVE_INFINITY)) result.keys.set(key, price);
  };
  const words = wordsOf(name).filter(word => word.kind !== 'mark' && word.text !== "'s");
  const core = withoutLegalForm(words);
  add(joined(words), cost);
  add(joined(core), cost + (core.length < words.length ? COST.withoutLegalForm : 0));
  for (let from = 0; from < core.length; from += 1) {
    const price = from === 0 || person ? COST.leadingPart : COST.laterPart;
    for (let to = from + 1; to <= Math.min(core.length, from + LONGEST_PART); to += 1) {
      const part = core.slice(from, to);
      if (standsAlone(part)) add(joined(part), cost + price);
    }
  }
  const spelled = pinyinKeys(core);
  for (const key of spelled.full) add(key, cost + COST.pinyin);
  for (const key of spelled.parts) add(key, cost + COST.pinyinPart);
  for (const key of spelled.initials) add(key, cost + COST.initials);
  const latin = core.filter(word => word.kind === 'word');
  if (latin.length >= 3 && latin.length === core.length)
    add(latin.map(word => word.text[0]).join(''), cost + COST.initials);
  for (const word of [...latin.map(each => each.text), ...spelled.full, ...spelled.parts]) {
    if (forgiven(word.length) > 0 || word.length === SHORTEST_MISTYPED) result.words.add(word);
  }
}

const LONGEST_PART = 8;
/** The shortest word in which a typing error may be looked for, where it is unique. */
const SHORTEST_MISTYPED = 3;

function standsAlone(part: readonly Word[]): boolean {
  const [first] = part;
  if (!first) return false;
  if (part.every(word => word.kind === 'han')) return part.length >= 2;
  if (part.length > 1) return true;
  return first.kind === 'word' && first.text.length >= 3 && !EMPTY_PARTS.has(first.text);
}

/** Words as one key. */
export function joined(words: readonly Word[]): string {
  let key = '';
  for (const word of words) key += word.text;
  return key;
}
