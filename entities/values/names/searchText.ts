import { joined, nameKeys } from './nameKeys';
import { wordsOf } from './words';

/** All ways of writing a record's names, pinyin included, in one text that the database looks for likenesses in. */
export function searchText(names: readonly string[]): string {
  const [name = '', ...aliases] = names;
  return [...nameKeys(name, aliases, false).keys.keys()].join(' ');
}

/** What somebody searches for, written as the keys are. */
export function soughtText(words: string): string {
  return joined(wordsOf(words));
}
