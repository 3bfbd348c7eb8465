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
  /** Slots that have to be filled; of a list any one will do. */
  needs: readonly (string | readonly string[])[];
  /** What may be left over after the sentence proper, to be offered as a note: nothing, a clause behind a mark, or any last words. */
  remarks: 'none' | 'clause' | 'tail';
}

/** A command's sentences, compiled. */
export class Grammar {
  readonly sentences: Program[];
  readonly extras: Program[];
  readonly slots: Readonly<Record<string, Slot>>;
  readonly changes: boolean;
  readonly remarks: Sentences['remarks'];
  private readonly needs: Sentences['needs'];
  readonly polite: number;
  readonly stop: number;
  readonly guard: number;
  private readonly textStop: number;
  private readonly begins = {};
  /** Under which the ends of texts that take the rest of a message are remembered. */
  readonly rest = {};

  constructor(source: Sentences, book: PhraseBook) {
    this.slots = source.slots;
    this.changes = source.changes;
    this.remarks = source.remarks;
    this.needs = source.needs;
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

  /** True when slots with these names leave nothing to be asked for. */
  isComplete(slots: readonly string[]): boolean {
    return this.needs.every(need =>
      typeof need === 'string' ? slots.includes(need) : need.some(each => slots.includes(each)),
    );
  }

  /** The sentences whose indispensable words are in a message. */
  sentencesFor(chart: Chart): readonly Program[] {
    return possible(this.sentences, chart);
  }

  /** The extras whose indispensable words are in a message. */
  extrasFor(chart: Chart): readonly Program[] {
    return possible(this.extras, chart);
  }

  /** True where an extra may begin with something that is known. */
  beginsExtra(chart: Chart, at: number): boolean {
    return chart.once(this.begins, at, () =>
      this.extrasFor(chart).some(extra => this.follows(extra, extra.start, chart, at, false)),
    );
  }

  /** True when a step of a program may be taken at a word. */
  mayFollow(program: Program, step: number, chart: Chart, at: number): boolean {
    return this.follows(program, step, chart, at, true);
  }

  private follows(program: Program, index: number, chart: Chart, at: number, unknownToo: boolean): boolean {
    const step = program.steps[index];
    if (!step || step.kind === 'end') return false;
    if (step.kind === 'fork') return step.nexts.some(next => this.follows(program, next, chart, at, unknownToo));
    if (step.kind === 'symbol') return chart.sightsAt(at).some(sight => sight.symbol === step.symbol);
    const slot = this.slots[step.slot];
    if (!slot || step.kind === 'text') return slot !== undefined;
    if (chart.once(slot, at, () => slot.read(chart, at)).length > 0) return true;
    return unknownToo && step.unknown && (slot.unknown?.(chart, at).length ?? 0) > 0;
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

  /** True when the message asks for something to be done ("could you …?"), so that its question mark is mere politeness. */
  isRequest(chart: Chart): boolean {
    return chart.once(REQUEST, 0, () => {
      for (let at = 0; at < chart.length; at += 1) {
        if (REQUESTS.has(chart.texts[at] ?? '') && this.isPolite(chart, at)) return true;
      }
      return false;
    });
  }

  private lastGuard(chart: Chart): number {
    for (let at = chart.length - 1; at >= 0; at -= 1) {
      if (chart.texts[at] === '?' || chart.sightsAt(at).some(sight => sight.symbol === this.guard)) return at;
    }
    return -1;
  }

  /** True when a negation, condition or question stands somewhere from a word on. */
  isGuarded(chart: Chart, from: number): boolean {
    return from <= chart.once(GUARDED, 0, () => this.lastGuard(chart));
  }
}

/** The programs whose needs a message meets. */
function possible(programs: readonly Program[], chart: Chart): readonly Program[] {
  return chart.once(programs, 0, () => {
    const present = chart.once(PRESENT, 0, () => symbolsIn(chart));
    return programs.filter(({ needs }) => needs.every(set => intersects(set, present)));
  });
}

const PRESENT = {};
const GUARDED = {};
const REQUEST = {};
const REQUESTS = new Set([
  'can',
  'could',
  'would',
  'will',
  'may',
  'please',
  'pls',
  'plz',
  '能',
  '可',
  '请',
  '麻',
  '帮',
]);

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
