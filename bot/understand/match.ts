import type { Chart } from './chart';
import { beginCost, continueCost, grown, isWhole, restEnd } from './freeText';
import type { Grammar } from './grammar';
import { fillersAt, leftoverAt } from './leftovers';
import { type Capture, capturesOf, has, joined, overlaps, type Path, type Skip } from './paths';
import { GIVE_UP, PRICE } from './prices';
import type { Program, Step } from './program';

/** A way to read the whole message as one command's sentence. */
export interface Parse {
  /** The smaller the surer; see `PRICE`. */
  cost: number;
  captures: Capture[];
}

/** An extra phrase with more words than this is none; free text to the end of the message is not counted. */
const LONGEST_EXTRA = 80;

type Put = (at: number, key: number, path: Path) => void;
type TextStep = Extract<Step, { kind: 'text' }>;
type SlotStep = Extract<Step, { kind: 'slot' }>;

/** Where a program is read, and what may be passed over between its steps. */
interface Run {
  program: Program;
  start: number;
  last: number;
  limit: number;
  skipsAt(at: number): Skip[];
  /** True when extras may stand inside a free text. */
  interrupts: boolean;
}

/**
 * Reads a message with one command's sentences: from the left, keeping the cheapest path for each step and word.
 * At most steps × words paths are kept, and each has a bounded number of moves, so the work grows with the length.
 */
export class Match {
  private readonly skips: (Skip[] | undefined)[] = [];
  private readonly extras: (Skip[] | undefined)[] = [];
  /** Moves made so far: what the work is measured by, instead of time. */
  moves = 0;

  constructor(
    private readonly chart: Chart,
    private readonly grammar: Grammar,
  ) {}

  /** The best reading with any of the sentences, or null. */
  best(): Parse | null {
    let best: Parse | null = null;
    for (const program of this.grammar.sentencesFor(this.chart)) {
      const limit: number = best === null ? GIVE_UP : (best as Parse).cost;
      const parse = this.whole(program, limit);
      if (!parse) continue;
      const complete = this.grammar.isComplete(parse.captures.map(({ slot }) => slot));
      const cost = parse.cost + (complete ? 0 : PRICE.missing);
      if (!best || cost < best.cost) best = { cost, captures: parse.captures };
    }
    return best;
  }

  /** The message read as nothing but extras of the command, such as "and last month?"; null when words are left over. */
  extrasOnly(): Parse | null {
    return this.whole({ steps: [{ kind: 'end' }], start: 0, needs: [] }, GIVE_UP);
  }

  /** The message read as one slot's value with extras around it: an answer to a question. */
  slotOnly(slot: string): Parse | null {
    const text = this.grammar.slots[slot]?.text !== undefined;
    const step: Step = text ? { kind: 'text', slot, next: 0 } : { kind: 'slot', slot, next: 0, unknown: true };
    return this.whole({ steps: [{ kind: 'end' }, step], start: 1, needs: [] }, GIVE_UP);
  }

  private whole(program: Program, limit: number): Parse | null {
    const { chart } = this;
    const run = {
      program,
      start: 0,
      last: chart.length,
      limit,
      skipsAt: (at: number) => this.skipsAt(at),
      interrupts: true,
    };
    const path = this.run(run).get(chart.length);
    return path ? { cost: path.cost, captures: capturesOf(path.taken, chart) } : null;
  }

  /** The cheapest path to each place where the program may end. Steps point to smaller indices, so one pass per word is enough. */
  private run(run: Run): Map<number, Path> {
    const { program, start, last, limit } = run;
    const rows: ((Path | undefined)[] | undefined)[] = [];
    const ends = new Map<number, Path>();
    const put: Put = (at, key, path) => {
      this.moves += 1;
      if (path.cost > limit || at > last) return;
      let row = rows[at - start];
      if (!row) {
        row = [];
        rows[at - start] = row;
      }
      const known = row[key];
      if (!known || path.cost < known.cost) row[key] = path;
    };
    put(start, program.start * 2, { cost: 0, taken: null, text: null });
    for (let at = start; at <= last; at += 1) {
      const row = rows[at - start];
      if (!row) continue;
      for (let key = row.length - 1; key >= 0; key -= 1) {
        const path = row[key];
        const step = program.steps[key >> 1];
        if (!path || !step) continue;
        // Odd keys are inside a step's free text.
        if (key & 1) this.goOnWithText(run, step as TextStep, key, path, at, put);
        else this.leave(run, step, key, path, at, put, ends);
      }
      rows[at - start] = undefined;
    }
    return ends;
  }

  private leave(run: Run, step: Step, key: number, path: Path, at: number, put: Put, ends: Map<number, Path>): void {
    if (step.kind === 'fork') {
      for (const next of step.nexts) put(at, next * 2, path);
      return;
    }
    for (const skip of run.skipsAt(at)) {
      if (skip.taken === null && this.isVerbatim(step) && this.chart.words[at]?.kind !== 'mark') continue;
      const cost = path.cost + skip.cost + (overlaps(path.taken, skip.taken) ? PRICE.twice : 0);
      put(skip.end, key, { cost, taken: joined(path.taken, skip.taken), text: null });
    }
    if (step.kind === 'end') {
      const known = ends.get(at);
      if (!known || path.cost < known.cost) ends.set(at, path);
    } else if (step.kind === 'symbol') {
      for (const { symbol, end, cost } of this.chart.sightsAt(at)) {
        if (symbol !== step.symbol) continue;
        put(end, step.next * 2, { cost: path.cost + cost + (end - at) * PRICE.matched, taken: path.taken, text: null });
      }
    } else if (step.kind === 'slot') this.readSlot(step, path, at, put);
    else this.beginText(step, key, path, at, put);
  }

  /** True for a text that takes the rest of the message: its first words are its own, however small they are. */
  private isVerbatim(step: Step): boolean {
    return step.kind === 'text' && this.grammar.slots[step.slot]?.text?.kind === 'rest';
  }

  private readSlot(step: SlotStep, path: Path, at: number, put: Put): void {
    const slot = this.grammar.slots[step.slot];
    if (!slot) return;
    const known = this.chart.once(slot, at, () => slot.read(this.chart, at));
    const unknown = step.unknown ? (slot.unknown?.(this.chart, at) ?? []) : [];
    for (const { end, cost, found, slot: filled } of [...known, ...unknown]) {
      const name = filled ?? slot.fills ?? step.slot;
      const price = path.cost + cost + (end - at) * PRICE.matched;
      const next = step.next * 2;
      if (has(path.taken, name)) put(end, next, { cost: price + PRICE.twice, taken: path.taken, text: null });
      else
        put(end, next, {
          cost: price,
          taken: { slot: name, from: at, to: end, found, pieces: [], before: path.taken },
          text: null,
        });
    }
  }

  private beginText(step: TextStep, key: number, path: Path, at: number, put: Put): void {
    const rule = this.grammar.slots[step.slot]?.text;
    const cost = rule ? beginCost(this.chart, this.grammar, rule, at) : null;
    if (!rule || cost === null) return;
    const end = rule.kind === 'rest' ? restEnd(this.chart, this.grammar, at) : at + 1;
    if (end > at) put(end, key | 1, { cost: path.cost + cost * (end - at), taken: path.taken, text: [[at, end]] });
  }

  private goOnWithText(run: Run, step: TextStep, key: number, path: Path, at: number, put: Put): void {
    const { chart, grammar } = this;
    const slot = grammar.slots[step.slot];
    const { text } = path;
    if (!slot?.text || !text) return;
    if (isWhole(chart, slot.text, text) && this.mayEnd(run.program, step.next, at)) {
      const name = slot.fills ?? step.slot;
      const cost = path.cost + (has(path.taken, name) ? PRICE.twice : 0);
      const from = text[0]?.[0] ?? at;
      put(at, step.next * 2, {
        cost,
        taken: { slot: name, from, to: at, found: null, pieces: text, before: path.taken },
        text: null,
      });
    }
    if (slot.text.kind === 'rest') return;
    const price = continueCost(chart, grammar, slot.text, text, at);
    if (price === null) return;
    put(at + 1, key, { cost: path.cost + price, taken: path.taken, text: grown(text, at) });
    if (slot.text.kind !== 'words' || !run.interrupts) return;
    for (const extra of this.extrasAt(at)) {
      if (extra.taken === null || overlaps(path.taken, extra.taken)) continue;
      const cost = path.cost + extra.cost + PRICE.interruption;
      put(extra.end, key, { cost, taken: joined(path.taken, extra.taken), text: [...text, [extra.end, extra.end]] });
    }
  }

  /** A free text ends where something else may begin: a mark, a small word, an extra, or what follows it in the sentence. */
  private mayEnd(program: Program, next: number, at: number): boolean {
    const { chart, grammar } = this;
    if (at === chart.length || chart.words[at]?.kind === 'mark') return true;
    return (
      grammar.isStop(chart, at) ||
      grammar.isPolite(chart, at) ||
      grammar.beginsExtra(chart, at) ||
      grammar.mayFollow(program, next, chart, at)
    );
  }

  /** What may be passed over at a word: fillers, extras, and at a price words that belong to nothing. */
  private skipsAt(at: number): Skip[] {
    let skips = this.skips[at];
    if (!skips) {
      const { chart, grammar } = this;
      skips =
        at < chart.length
          ? [...fillersAt(chart, grammar, at), ...leftoverAt(chart, grammar, at), ...this.extrasAt(at)]
          : [];
      this.skips[at] = skips;
    }
    return skips;
  }

  private extrasAt(at: number): Skip[] {
    let extras = this.extras[at];
    if (!extras) {
      const { chart, grammar } = this;
      extras = [];
      this.extras[at] = extras;
      const skipsAt = (each: number): Skip[] => (each < chart.length ? fillersAt(chart, grammar, each) : []);
      for (const program of grammar.extrasFor(chart)) {
        if (!grammar.mayFollow(program, program.start, chart, at)) continue;
        const last = program.rest ? chart.length : Math.min(chart.length, at + LONGEST_EXTRA);
        const ends = this.run({ program, start: at, last, limit: GIVE_UP, skipsAt, interrupts: false });
        for (const [end, { cost, taken }] of ends) if (end > at) extras.push({ end, cost: cost + PRICE.extra, taken });
      }
    }
    return extras;
  }
}
