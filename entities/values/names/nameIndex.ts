import { legalFormAt } from './legalForms';
import { COST, MARGIN, nameKeys } from './nameKeys';
import { syllable } from './pinyin';
import { TypingIndex } from './typing';
import { type Word, wordsOf } from './words';

/** A record that goes by a name. */
export interface Named {
  id: string;
  name: string;
  aliases: readonly string[];
}

/** A record that a stretch of text may mean; `cost` 0 is its whole name, larger is farther. */
export interface NameMatch<T> {
  entry: T;
  cost: number;
  /** Set when a word of three letters was put right for it: with so few left, it may as well be another name. */
  guessed?: true;
}

/** Words of a name so far, typing errors put right. */
interface Corrected {
  text: string;
  edits: number;
  guessed?: true;
}

/** A stretch of words that names something, up to `end` (excluded); matches are sorted, the nearest first. */
export interface NameSpan<T> {
  end: number;
  matches: NameMatch<T>[];
}

const MOST_WORDS = 8;
const SHORT = 3;
const MOST_HAN = 24;
/** A word shared by more names than this names none of them. */
const MOST_MATCHES = 4_000;
/** What is part of more names than this, of those that may be meant, names only the ones it is more than a part of. */
const MOST_PARTS = 100;

/**
 * Finds records by whatever people call them: whole name, alias, part, pinyin, with typing errors.
 * Everything is looked up by key; nothing walks over the records.
 */
export class NameIndex<T extends Named> {
  private readonly entries = new Map<
    string,
    { entry: T; order: number; keys: Map<string, number>; words: Set<string> }
  >();
  private readonly byKey = new Map<string, string | string[]>();
  private readonly typing = new TypingIndex();
  private added = 0;

  /** @param isPerson whether an entry is a person, whose family name alone names them as well as the given one. */
  constructor(private readonly isPerson: (entry: T) => boolean) {}

  /** Adds a record, or replaces it where its id is known. */
  put(entry: T): void {
    const order = this.entries.get(entry.id)?.order ?? this.added++;
    this.remove(entry.id);
    const { keys, words } = nameKeys(entry.name, entry.aliases, this.isPerson(entry));
    this.entries.set(entry.id, { entry, order, keys, words });
    for (const key of keys.keys()) {
      const known = this.byKey.get(key);
      if (known === undefined) this.byKey.set(key, entry.id);
      else if (typeof known === 'string') this.byKey.set(key, [known, entry.id]);
      else known.push(entry.id);
    }
    for (const word of words) this.typing.add(word);
  }

  remove(id: string): void {
    const known = this.entries.get(id);
    if (!known) return;
    this.entries.delete(id);
    for (const word of known.words) this.typing.remove(word);
    for (const key of known.keys.keys()) {
      const ids = this.byKey.get(key);
      const rest = typeof ids === 'string' ? [] : (ids ?? []).filter(each => each !== id);
      if (rest.length === 0) this.byKey.delete(key);
      else this.byKey.set(key, rest.length === 1 ? (rest[0] ?? id) : rest);
    }
  }

  get(id: string): T | undefined {
    return this.entries.get(id)?.entry;
  }

  all(): IterableIterator<T> {
    const entries = this.entries.values();
    return (function* () {
      for (const { entry } of entries) yield entry;
    })();
  }

  /** True for a word that is a name, or a part of one, as it is written. */
  knows(word: string): boolean {
    return this.byKey.has(word);
  }

  /**
   * What the words from a place on may name, for every length; only records that `accept` lets through.
   * @param isSpoken whether a word is one of the language's own: a short one is not taken for a mistyped name then
   */
  spansAt(
    words: readonly Word[],
    at: number,
    accept: (entry: T) => boolean,
    isSpoken: (word: string) => boolean = () => false,
  ): NameSpan<T>[] {
    const spans: NameSpan<T>[] = [];
    let key = '';
    let spelled = '';
    let corrected: Corrected | null = { text: '', edits: 0 };
    const limit = at + (words[at]?.kind === 'han' ? MOST_HAN : MOST_WORDS);
    for (let end = at; end < Math.min(words.length, limit); end += 1) {
      const word = words[end];
      if (!word || word.text === "'s" || (word.kind === 'mark' && (word.text !== '&' || end === at))) break;
      if (word.kind !== 'mark') {
        key += word.text;
        if (word.kind === 'han') spelled += syllable(word.text);
        corrected = corrected && this.correct(corrected, word, isSpoken);
      }
      let matches = this.matchesOf(key, 0, accept);
      if (matches.length === 0 && word.kind === 'han' && end - at >= 2) matches = this.homophones(spelled, accept);
      if (matches.length === 0 && corrected && corrected.edits > 0) {
        matches = this.matchesOf(corrected.text, corrected.edits * COST.typing, accept);
        if (corrected.guessed) matches = matches.map(match => ({ ...match, guessed: true }));
      }
      if (matches.length === 0) continue;
      spans.push({ end: end + 1, matches });
      const form = legalFormAt(words, end + 1);
      if (form > 0) spans.push({ end: end + 1 + form, matches });
    }
    return spans;
  }

  /**
   * What a whole text may name, the nearest first: as a name, else by its single words in any order.
   * @returns an empty list when nothing is near.
   */
  find(text: string, accept: (entry: T) => boolean): NameMatch<T>[] {
    const words = wordsOf(text).filter(word => word.kind !== 'mark' && word.text !== "'s");
    const whole = this.spansAt(words, 0, accept).find(span => span.end === words.length);
    return whole?.matches ?? this.byAllWords(words, accept);
  }

  /** Up to some records whose names look like a text that names none. */
  closest(text: string, accept: (entry: T) => boolean, count: number): T[] {
    const costs = new Map<T, number>();
    const note = (match: NameMatch<T>, distance: number): void => {
      costs.set(match.entry, Math.min(costs.get(match.entry) ?? Number.POSITIVE_INFINITY, match.cost + distance));
    };
    const words = wordsOf(text).filter(word => word.kind !== 'mark');
    words.forEach((word, at) => {
      for (const span of this.spansAt(words, at, accept))
        for (const match of span.matches.slice(0, 50)) note(match, 0.5);
      if (word.kind !== 'word' || word.text.length < 4) return;
      const limit = Math.max(2, Math.floor(word.text.length / 2));
      for (const near of this.typing.near(word.text, limit).slice(0, 50)) {
        for (const match of this.matchesOf(near.text, 0, accept).slice(0, 10)) note(match, near.edits);
      }
    });
    return [...costs]
      .sort((a, b) => a[1] - b[1])
      .slice(0, count)
      .map(([entry]) => entry);
  }

  private correct(before: Corrected, word: Word, isSpoken: (word: string) => boolean): Corrected | null {
    if (word.kind !== 'word' || this.byKey.has(word.text)) return { ...before, text: before.text + word.text };
    if (word.text.length === SHORT) return isSpoken(word.text) ? null : this.shortMeant(before, word.text);
    const [nearest] = this.typing.near(word.text);
    return nearest ? { ...before, text: before.text + nearest.text, edits: before.edits + nearest.edits } : null;
  }

  /** Three letters are forgiven one typing error where only one name comes near. */
  private shortMeant(before: Corrected, text: string): Corrected | null {
    const [nearest, other] = this.typing.near(text, 1, SHORT);
    return nearest && !other
      ? { text: before.text + nearest.text, edits: before.edits + nearest.edits, guessed: true }
      : null;
  }

  private homophones(spelled: string, accept: (entry: T) => boolean): NameMatch<T>[] {
    return this.matchesOf(spelled, COST.homophone, accept);
  }

  private matchesOf(key: string, extra: number, accept: (entry: T) => boolean): NameMatch<T>[] {
    const found = this.byKey.get(key);
    if (found === undefined) return [];
    const ids = typeof found === 'string' ? [found] : found;
    if (ids.length > MOST_MATCHES) return [];
    let matches: { entry: T; cost: number; order: number }[] = [];
    let parts = true;
    for (const id of ids) {
      const known = this.entries.get(id);
      if (!known) continue;
      const cost = known.keys.get(key) ?? 0;
      if ((!parts && cost > COST.withoutLegalForm) || !accept(known.entry)) continue;
      matches.push({ entry: known.entry, cost: cost + extra, order: known.order });
      if (!parts || matches.length <= MOST_PARTS) continue;
      parts = false;
      matches = matches.filter(match => match.cost - extra <= COST.withoutLegalForm);
    }
    return matches.sort((a, b) => a.cost - b.cost || a.order - b.order);
  }

  private byAllWords(words: readonly Word[], accept: (entry: T) => boolean): NameMatch<T>[] {
    const found: Map<T, number>[] = [];
    for (let at = 0; at < words.length; ) {
      const span = this.spansAt(words, at, accept).at(-1);
      if (!span) return [];
      found.push(new Map(span.matches.map(match => [match.entry, match.cost])));
      at = span.end;
    }
    const [first, ...rest] = found;
    return [...(first ?? [])]
      .filter(([entry]) => rest.every(each => each.has(entry)))
      .map(([entry, cost]) => ({ entry, cost: cost + COST.laterPart }))
      .sort((a, b) => a.cost - b.cost);
  }
}

/** The matches that cannot be told from the nearest one; exactly one means it is clear. */
export function contenders<T>(matches: readonly NameMatch<T>[]): NameMatch<T>[] {
  const least = matches[0]?.cost ?? 0;
  return matches.filter(match => match.cost - least < MARGIN);
}
