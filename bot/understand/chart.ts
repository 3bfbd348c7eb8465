import type { NameSpan } from '../../entities/values/names/nameIndex';
import { type Word, wordsOf } from '../../entities/values/names/words';
import type { NameEntry } from '../ports';
import type { Setting } from './setting';
import { SHORTHAND } from './shorthand';
import { DATE_WORDS } from './slots/dateWords';
import type { Sight, Vocabulary } from './vocabulary';

/** What a forgiven typing error in a word of the vocabulary costs. */
const TYPING = 0.15;

/** A message laid out for reading: its words, and what may begin at each of them, worked out once and only when asked. */
export class Chart {
  readonly words: readonly Word[];
  /** The words' texts, typing errors against the vocabulary put right. */
  readonly texts: readonly string[];
  private readonly costs: readonly number[];
  private readonly sightings: (Sight[] | undefined)[] = [];
  private readonly names: (NameSpan<NameEntry>[] | undefined)[] = [];
  private readonly memory = new Map<object, unknown[]>();

  constructor(
    readonly source: string,
    readonly setting: Setting,
    private readonly vocabulary: Vocabulary,
  ) {
    this.words = wordsOf(source);
    const meant = this.words.map((word, at) => {
      if (word.kind !== 'word' || setting.names.index.knows(word.text)) return null;
      const short = SHORTHAND.get(word.text);
      if (short !== undefined && !this.isProper(at)) return short;
      const known = vocabulary.meant(word.text);
      return known !== null && this.isProper(at) && !DATE_WORDS.includes(known) ? null : known;
    });
    this.texts = this.words.map((word, at) => meant[at] ?? word.text);
    this.costs = meant.map((word, at) => (word === null || SHORTHAND.has(this.words[at]?.text ?? '') ? 0 : TYPING));
  }

  /** True for a capitalised word inside a sentence: somebody's name sooner than a mistyped word. */
  private isProper(at: number): boolean {
    const before = this.words[at - 1];
    return before !== undefined && before.kind !== 'mark' && /^\p{Lu}/u.test(this.verbatim(at, at + 1));
  }

  get length(): number {
    return this.words.length;
  }

  /** The vocabulary's phrases that begin at a word. */
  sightsAt(at: number): Sight[] {
    let found = this.sightings[at];
    if (!found) {
      found = this.vocabulary.sights(this.texts, this.costs, at);
      this.sightings[at] = found;
    }
    return found;
  }

  /** The records that the words from a place on may name, as far as the sender may see them. */
  namesAt(at: number): NameSpan<NameEntry>[] {
    let found = this.names[at];
    if (!found) {
      const { names } = this.setting;
      found = names.index.spansAt(this.words, at, names.sees, word => this.vocabulary.knows(word));
      this.names[at] = found;
    }
    return found;
  }

  /** True where the words from one place to another name something only with a letter of a very short word put right. */
  isGuessed(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) {
      const span = this.namesAt(at).findLast(({ end }) => end <= to);
      if (span?.matches[0]?.guessed) return true;
      if (span) at = span.end - 1;
    }
    return false;
  }

  /** The values of a choice whose phrases begin at a word. */
  valuesAt(choice: object, at: number): { value: string; end: number; cost: number }[] {
    const values = this.vocabulary.valuesOf(choice);
    const found: { value: string; end: number; cost: number }[] = [];
    for (const { symbol, end, cost } of this.sightsAt(at)) {
      const value = values.get(symbol);
      if (value !== undefined) found.push({ value, end, cost });
    }
    return found;
  }

  /** True for a word that the vocabulary knows as it is written. */
  knows(at: number): boolean {
    return this.vocabulary.knows(this.words[at]?.text ?? '');
  }

  /** True where a phrase of some words or characters begins that no name goes over. */
  endsName(at: number, length: number): boolean {
    return this.sightsAt(at).some(({ symbol, end }) => end >= at + length && this.vocabulary.isOutsideNames(symbol));
  }

  /** What was found out for a reader at a word, worked out the first time. */
  once<T>(reader: object, at: number, work: () => T): T {
    let results = this.memory.get(reader);
    if (!results) {
      results = [];
      this.memory.set(reader, results);
    }
    if (!(at in results)) results[at] = work();
    return results[at] as T;
  }

  /** The source's words from one place to another, verbatim. */
  verbatim(from: number, to: number): string {
    const first = this.words[from];
    const last = this.words[to - 1];
    return first && last && to > from ? this.source.slice(first.start, last.end) : '';
  }

  /** True when a word follows the one before it without a space. */
  isAttached(at: number): boolean {
    return this.words[at]?.start === this.words[at - 1]?.end;
  }
}
