import { TypingIndex } from '../../entities/values/names/typing';

/** A word or phrase of the vocabulary found in a message. */
export interface Sight {
  symbol: number;
  /** The word after it. */
  end: number;
  /** Above 0 where a typing error was forgiven. */
  cost: number;
}

const NONE: readonly number[] = [];

/**
 * A place in the tree of phrases. There are nearly two hundred thousand, and most lead to one word or to none, so only
 * those that branch have a map.
 */
class Node {
  symbols: readonly number[] = NONE;
  private word: string | null = null;
  private only: Node | null = null;
  private more: Map<string, Node> | null = null;

  next(word: string): Node | undefined {
    if (this.more) return this.more.get(word);
    return word === this.word && this.only ? this.only : undefined;
  }

  /** The place that a word leads to, made when there is none. */
  grown(word: string): Node {
    const known = this.next(word);
    if (known) return known;
    const made = new Node();
    if (this.more) this.more.set(word, made);
    else if (this.word === null || this.only === null) {
      this.word = word;
      this.only = made;
    } else
      this.more = new Map([
        [this.word, this.only],
        [word, made],
      ]);
    return made;
  }
}

const NO_VALUES: ReadonlyMap<number, string> = new Map();

/** All words and phrases that sentences are made of, each under the symbols it stands for. */
export class Vocabulary {
  private readonly root = new Node();
  private readonly numbers = new Map<string, number>();
  private readonly typing = new TypingIndex();
  private readonly values = new Map<object, Map<number, string>>();
  private readonly outside = new Set<number>();

  /** Keeps phrases out of names: where one begins, a name has ended. */
  keepOutOfNames(symbol: number): void {
    this.outside.add(symbol);
  }

  /** True for a phrase that no name goes over. */
  isOutsideNames(symbol: number): boolean {
    return this.outside.has(symbol);
  }

  /** Keeps which symbols stand for the values of a choice. */
  keepValues(choice: object, values: Map<number, string>): void {
    this.values.set(choice, values);
  }

  /** The values of a choice by symbol. */
  valuesOf(choice: object): ReadonlyMap<number, string> {
    return this.values.get(choice) ?? NO_VALUES;
  }

  /** The number of a symbol. */
  symbol(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.numbers.set(name, this.numbers.size);
    return this.numbers.size - 1;
  }

  /** Lets words stand for a symbol. */
  add(symbol: number, words: readonly string[]): void {
    if (words.length === 0) return;
    let node = this.root;
    for (const word of words) {
      node = node.grown(word);
      this.learn(word);
    }
    if (!node.symbols.includes(symbol)) node.symbols = [...node.symbols, symbol];
  }

  /** Makes a word known, so that it is neither taken for a typing error nor for a name's. */
  learn(word: string): void {
    if (!this.typing.has(word)) this.typing.add(word);
  }

  knows(word: string): boolean {
    return this.typing.has(word);
  }

  /** The known word that was meant by a mistyped one; null for a known word or when none is near. */
  meant(word: string): string | null {
    if (word.length < 4 || this.knows(word)) return null;
    const [first, second] = this.typing.near(word, word.length < 8 ? 1 : 2);
    if (!first || (second && second.edits === first.edits && word.length < 6)) return null;
    // Four letters are forgiven only when two of them have changed places: "tall" is not "call".
    const swapped = [...word].sort().join('') === [...first.text].sort().join('');
    return word.length > 4 || swapped ? first.text : null;
  }

  /** The phrases that begin at a word, of any length. */
  sights(texts: readonly string[], costs: readonly number[], at: number): Sight[] {
    const found: Sight[] = [];
    let node: Node | undefined = this.root;
    let cost = 0;
    for (let end = at; end < texts.length; end += 1) {
      node = node.next(texts[end] ?? '');
      if (!node) break;
      cost += costs[end] ?? 0;
      for (const symbol of node.symbols) found.push({ symbol, end: end + 1, cost });
    }
    return found;
  }
}
