import { TypingIndex } from '../../entities/values/names/typing';

/** A word or phrase of the vocabulary found in a message. */
export interface Sight {
  symbol: number;
  /** The word after it. */
  end: number;
  /** Above 0 where a typing error was forgiven. */
  cost: number;
}

interface Node {
  next: Map<string, Node>;
  symbols: number[];
}

const NO_VALUES: ReadonlyMap<number, string> = new Map();

const newNode = (): Node => ({ next: new Map(), symbols: [] });

/** All words and phrases that sentences are made of, each under the symbols it stands for. */
export class Vocabulary {
  private readonly root = newNode();
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
      let next = node.next.get(word);
      if (!next) {
        next = newNode();
        node.next.set(word, next);
      }
      node = next;
      this.learn(word);
    }
    if (!node.symbols.includes(symbol)) node.symbols.push(symbol);
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
      node = node.next.get(texts[end] ?? '');
      if (!node) break;
      cost += costs[end] ?? 0;
      for (const symbol of node.symbols) found.push({ symbol, end: end + 1, cost });
    }
    return found;
  }
}
