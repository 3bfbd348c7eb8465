import type { Chart } from './chart';
import { parsePattern } from './pattern';
import type { PhraseBook } from './phraseBook';
import { compile, type Program } from './program';
import type { Phrases, Slot } from './slot';

/** What a command says about the sentences it understands. */
export interface Sentences {
  /** Whole sentences. */
  sentences: Phrases;
  /** Phrases that may stand anywhere in them, in any order, each at most once. */
  extras?: Phrases;
  slots: Readonly<Record<string, Slot>>;
  /** True when it alters data: then a question, a negation or a condition is not taken for an order. */
  changes: boolean;
  /** True when a clause after the sentence proper may be left over, to be offered as a note. */
  remarks: boolean;
}

/** A command's sentences, compiled. */
export class Grammar {
  readonly sentences: Program[];
  readonly extras: Program[];
  readonly slots: Readonly<Record<string, Slot>>;
  readonly changes: boolean;
  readonly remarks: boolean;
  readonly polite: number;
  readonly stop: number;
  readonly guard: number;
  private readonly textStop: number;

  constructor(source: Sentences, book: PhraseBook) {
    this.slots = source.slots;
    this.changes = source.changes;
    this.remarks = source.remarks;
    for (const slot of Object.values(source.slots)) book.learn(slot);
    const compiled = (phrases: Phrases | undefined): Program[] =>
      [...(phrases?.en ?? []), ...(phrases?.zh ?? [])].map(each => compile(parsePattern(each), source.slots, book));
    this.sentences = compiled(source.sentences);
    this.extras = compiled(source.extras);
    this.polite = symbolOf(book, 'polite');
    this.stop = symbolOf(book, 'stop');
    this.guard = symbolOf(book, 'guard');
    this.textStop = 'nextStep' in source.slots ? symbolOf(book, 'nextStep') : -1;
  }

  /** False when a sentence's indispensable words are not in the message. */
  mayMatch(program: Program, chart: Chart): boolean {
    const present = chart.once(PRESENT, 0, () => symbolsIn(chart));
    return program.needs.every(set => intersects(set, present));
  }

  isStop(chart: Chart, at: number): boolean {
    return chart.sightsAt(at).some(sight => sight.symbol === this.stop && sight.end === at + 1);
  }

  isPolite(chart: Chart, at: number): boolean {
    return chart.sightsAt(at).some(sight => sight.symbol === this.polite);
  }

  /** True where a phrase begins that opens the next part of a message, so that no text goes over it. */
  stopsText(chart: Chart, at: number): boolean {
    return chart.sightsAt(at).some(sight => sight.symbol === this.textStop);
  }

  /** The first word that is neither politeness nor a small word. */
  opening(chart: Chart): number {
    return chart.once(this, 0, () => {
      let at = 0;
      while (at < chart.length) {
        const filler = chart.sightsAt(at).filter(({ symbol }) => symbol === this.polite || symbol === this.stop);
        if (filler.length === 0 && chart.words[at]?.kind !== 'mark') break;
        at = Math.max(at + 1, ...filler.map(({ end }) => end));
      }
      return at;
    });
  }

  /** True when a negation, condition or question stands somewhere from a word on. */
  isGuarded(chart: Chart, from: number): boolean {
    for (let at = from; at < chart.length; at += 1) {
      if (chart.texts[at] === '?' || chart.sightsAt(at).some(sight => sight.symbol === this.guard)) return true;
    }
    return false;
  }
}

const PRESENT = {};

function symbolsIn(chart: Chart): Set<number> {
  const symbols = new Set<number>();
  for (let at = 0; at < chart.length; at += 1) for (const sight of chart.sightsAt(at)) symbols.add(sight.symbol);
  return symbols;
}

function intersects(some: ReadonlySet<number>, present: ReadonlySet<number>): boolean {
  for (const symbol of some) if (present.has(symbol)) return true;
  return false;
}

function symbolOf(book: PhraseBook, name: string): number {
  const symbol = book.classSymbol(name);
  if (symbol === null) throw new Error(`the word class "${name}" holds slots`);
  return symbol;
}
