import { type Pattern, parsePattern, wordingsOf } from './pattern';
import type { Phrases, Slot } from './slot';
import { Vocabulary } from './vocabulary';

/** Word classes by name, per language. */
export type WordClasses = Readonly<Record<string, Phrases>>;

/** A class or choice with more wordings than this is written too freely. */
const MOST_WORDINGS = 6_000;

/** The word classes and choices that sentences are written with, and the vocabulary that grows from them. */
export class PhraseBook {
  readonly vocabulary = new Vocabulary();
  private readonly patterns = new Map<string, Pattern>();
  private readonly wordings = new Map<string, string[][] | null>();
  private readonly groups = new Map<string, number>();
  private readonly choices = new Map<object, Set<number>>();

  constructor(private readonly classes: WordClasses) {}

  /** The template of a word class, all languages together. @throws Error for a class that does not exist. */
  patternOf(name: string): Pattern {
    let pattern = this.patterns.get(name);
    if (!pattern) {
      const phrases = this.classes[name];
      if (!phrases) throw new Error(`no word class "${name}"`);
      pattern = { kind: 'choice', options: [...phrases.en, ...phrases.zh].map(parsePattern) };
      this.patterns.set(name, pattern);
    }
    return pattern;
  }

  /** All wordings of a word class; null when it holds slots. */
  wordingsOf(name: string): string[][] | null {
    let wordings = this.wordings.get(name);
    if (wordings === undefined) {
      wordings = wordingsOf(this.patternOf(name), each => this.wordingsOf(each), MOST_WORDINGS);
      this.wordings.set(name, wordings);
    }
    return wordings;
  }

  /** The symbol of a word class, or null when it holds slots and has to be spelled out. */
  classSymbol(name: string): number | null {
    const wordings = this.wordingsOf(name);
    return wordings && this.symbolOf(wordings);
  }

  /** Keeps the phrases of a word class out of names. @throws Error for a class that holds slots */
  keepOutOfNames(name: string): void {
    const symbol = this.classSymbol(name);
    if (symbol === null) throw new Error(`the word class "${name}" holds slots`);
    this.vocabulary.keepOutOfNames(symbol);
  }

  /** One symbol for several wordings; the same wordings have the same symbol. */
  symbolOf(wordings: readonly string[][]): number {
    const key = wordings.map(words => words.join(' ')).join('|');
    let symbol = this.groups.get(key);
    if (symbol === undefined) {
      symbol = this.vocabulary.symbol(key);
      this.groups.set(key, symbol);
      for (const words of wordings) this.vocabulary.add(symbol, words);
    }
    return symbol;
  }

  /** The symbols of a choice, one for each value. */
  choiceSymbols(phrases: Record<string, Phrases>): Set<number> {
    let symbols = this.choices.get(phrases);
    if (!symbols) {
      const values = new Map<number, string>();
      for (const [value, { en, zh }] of Object.entries(phrases)) {
        const pattern: Pattern = { kind: 'choice', options: [...en, ...zh].map(parsePattern) };
        const wordings = wordingsOf(pattern, each => this.wordingsOf(each), MOST_WORDINGS);
        if (!wordings) throw new Error(`the phrases of "${value}" hold slots`);
        const symbol = this.vocabulary.symbol(`${this.choices.size}=${value}`);
        for (const words of wordings) this.vocabulary.add(symbol, words);
        values.set(symbol, value);
      }
      this.vocabulary.keepValues(phrases, values);
      symbols = new Set(values.keys());
      this.choices.set(phrases, symbols);
    }
    return symbols;
  }

  /** Makes a slot's words known. */
  learn(slot: Slot): void {
    if (slot.phrases) this.choiceSymbols(slot.phrases);
    if (slot.choices) this.choiceSymbols(slot.choices);
    for (const word of slot.learns ?? []) this.vocabulary.learn(word);
  }
}
