// The matcher in one piece: its four kinds of move (step, skip, text, remark) share the same table of paths.
import type { Chart } from './chart';
import type { Grammar } from './grammar';
import type { Program } from './program';
import type { Found } from './slot';
import { NEVER_IN_NAMES } from './slots/neverInNames';

/** A slot filled from a stretch of the message; captures form a list from the last to the first. */
export interface Capture {
  slot: string;
  from: number;
  to: number;
  found: Found;
  before: Capture | null;
}

interface OpenText {
  from: number;
  pieces: [number, number][];
}

interface Path {
  cost: number;
  captures: Capture | null;
  text: OpenText | null;
}

interface Skip {
  end: number;
  cost: number;
  captures: Capture | null;
}

/** A way to read the whole message as one command's sentence. */
export interface Parse {
  /** 0 when every word is accounted for; a content word left over costs 1. */
  cost: number;
  captures: Capture[];
}

const PRICE = {
  /** A word that the sentence accounts for makes a reading a little better than one that passes over it. */
  matched: -0.01,
  mark: 0.01,
  polite: 0.005,
  stop: 0.03,
  text: 0.02,
  textAcrossMark: 0.12,
  nameText: 0.03,
  interruption: 0.05,
  restCutShort: 0.4,
  /** A content word that nothing accounts for; more when it begins the sentence, names something or is known from other sentences. */
  word: 0.6,
  han: 0.55,
  number: 1.2,
  opening: 1.2,
  openingHan: 0.8,
  known: 1.1,
  named: 1.3,
  guard: 6,
  guardInQuestion: 1.1,
  extra: 0.02,
  remark: 0.45,
  remarkWord: 0.01,
  twice: 2,
} as const;

/** Paths dearer than this are given up. */
const GIVE_UP = 2.6;
const LONGEST_EXTRA = 80;
const LONGEST_NAME = 8;

/** Reads a message with one command's sentences. */
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
    for (const program of this.grammar.sentences) {
      if (!this.grammar.mayMatch(program, this.chart)) continue;
      const limit: number = best === null ? GIVE_UP : (best as Parse).cost;
      const path: Path | undefined = this.run(program, 0, at => this.skipsAt(at), limit).get(this.chart.length);
      if (path && (!best || path.cost < best.cost)) best = { cost: path.cost, captures: listed(path.captures) };
    }
    return best;
  }

  /** The message read as nothing but extras of the command, such as "and last month?"; null when words are left over. */
  extrasOnly(): Parse | null {
    const nothing: Program = { steps: [{ kind: 'end' }], start: 0, needs: [] };
    const path = this.run(nothing, 0, at => this.skipsAt(at), GIVE_UP).get(this.chart.length);
    return path ? { cost: path.cost, captures: listed(path.captures) } : null;
  }

  /** The message read as one slot's value with extras around it: an answer to a question. */
  slotOnly(slot: string): Parse | null {
    const steps: Program['steps'] = [
      { kind: 'end' },
      this.grammar.slots[slot]?.text ? { kind: 'text', slot, next: 0 } : { kind: 'slot', slot, next: 0, unknown: true },
    ];
    const path = this.run({ steps, start: 1, needs: [] }, 0, at => this.skipsAt(at), GIVE_UP).get(this.chart.length);
    return path ? { cost: path.cost, captures: listed(path.captures) } : null;
  }

  private run(program: Program, start: number, skipsAt: (at: number) => Skip[], limit: number, span = this.chart.length): Map<number, Path> {
    const { chart } = this;
    const { steps } = program;
    const width = steps.length * 2;
    const last = Math.min(chart.length, start + span);
    const table: ((Path | undefined)[] | undefined)[] = [];
    const ends = new Map<number, Path>();
    const put = (at: number, key: number, path: Path): void => {
      this.moves += 1;
      if (path.cost > limit || at > last) return;
      let row = table[at - start];
      if (!row) {
        row = [];
        table[at - start] = row;
      }
      const known = row[key];
      if (!known || path.cost < known.cost) row[key] = path;
    };
    put(start, program.start * 2, { cost: 0, captures: null, text: null });
    for (let at = start; at <= last; at += 1) {
      const row = table[at - start];
      if (!row) continue;
      for (let key = Math.min(width, row.length) - 1; key >= 0; key -= 1) {
        const path = row[key];
        if (!path) continue;
        const step = steps[key >> 1];
        if (!step) continue;
        if (key & 1) {
          if (step.kind === 'text') this.continueText(step, key, path, at, put, skipsAt);
          continue;
        }
        if (step.kind === 'fork') {
          for (const next of step.nexts) put(at, next * 2, path);
          continue;
        }
        for (const skip of skipsAt(at)) {
          const cost = path.cost + skip.cost + this.repeats(path.captures, skip.captures);
          put(skip.end, key, { cost, captures: joinedTo(path.captures, skip.captures), text: null });
        }
        if (step.kind === 'end') {
          const known = ends.get(at);
          if (!known || path.cost < known.cost) ends.set(at, path);
        } else if (step.kind === 'symbol') {
          for (const sight of chart.sightsAt(at)) {
            if (sight.symbol !== step.symbol) continue;
            const cost = path.cost + sight.cost + (sight.end - at) * PRICE.matched;
            put(sight.end, step.next * 2, { cost, captures: path.captures, text: null });
          }
        } else if (step.kind === 'slot') this.readSlot(step, path, at, put);
        else this.openText(step, key, path, at, put);
      }
      table[at - start] = undefined;
    }
    return ends;
  }

  private readSlot(
    step: { slot: string; next: number; unknown: boolean },
    path: Path,
    at: number,
    put: (at: number, key: number, path: Path) => void,
  ): void {
    const slot = this.grammar.slots[step.slot];
    if (!slot) return;
    const known = this.chart.once(slot, at, () => slot.read(this.chart, at));
    const unknown = step.unknown && slot.unknown ? (slot.unknown(this.chart, at) ?? []) : [];
    for (const reading of unknown.length > 0 ? [...known, ...unknown] : known) {
      const name = reading.slot ?? slot.fills ?? step.slot;
      const again = has(path.captures, name) ? PRICE.twice : 0;
      const cost = path.cost + reading.cost + (reading.end - at) * PRICE.matched + again;
      const captures = again > 0 ? path.captures : { slot: name, from: at, to: reading.end, found: reading.found, before: path.captures };
      put(reading.end, step.next * 2, { cost, captures, text: null });
    }
  }

  private openText(
    step: { slot: string },
    key: number,
    path: Path,
    at: number,
    put: (at: number, key: number, path: Path) => void,
  ): void {
    const word = this.chart.words[at];
    if (!word || (word.kind === 'mark' && !'+$¥€£"(#@'.includes(word.text))) return;
    const rule = this.grammar.slots[step.slot]?.text;
    if (rule?.kind === 'name' && !this.mayBeginName(at)) return;
    const cost = path.cost + (rule?.kind === 'name' ? PRICE.nameText : PRICE.text);
    put(at + 1, key | 1, { cost, captures: path.captures, text: { from: at, pieces: [[at, at + 1]] } });
  }

  private continueText(
    step: { slot: string; next: number },
    key: number,
    path: Path,
    at: number,
    put: (at: number, key: number, path: Path) => void,
    skipsAt: (at: number) => Skip[],
  ): void {
    const { text } = path;
    const slot = this.grammar.slots[step.slot];
    if (!text || !slot?.text) return;
    const atEnd = at === this.chart.length;
    const words = this.wordsOf(text);
    if (words !== '') {
      const name = slot.fills ?? step.slot;
      const again = has(path.captures, name) ? PRICE.twice : 0;
      const cost = path.cost + again + (slot.text.kind === 'rest' && !atEnd ? PRICE.restCutShort : 0);
      const captures = { slot: name, from: text.from, to: at, found: { value: words }, before: path.captures };
      put(at, step.next * 2, { cost, captures, text: null });
    }
    const word = this.chart.words[at];
    if (!word || this.grammar.stopsText(this.chart, at)) return;
    if (slot.text.kind === 'name') {
      const attached = this.chart.isAttached(at) && '&.-/'.includes(word.text);
      if ((word.kind === 'mark' && word.text !== '&' && !attached) || at - text.from >= LONGEST_NAME * (word.kind === 'han' ? 3 : 1)) return;
      if (word.kind === 'han' && NEVER_IN_NAMES.has(word.text)) return;
      const price = this.grammar.isStop(this.chart, at) ? PRICE.stop * 4 : PRICE.nameText;
      put(at + 1, key, { cost: path.cost + price, captures: path.captures, text: grown(text, at) });
      return;
    }
    const crossing = word.kind === 'mark' && '.;,!?'.includes(word.text) && slot.text.kind === 'words';
    put(at + 1, key, {
      cost: path.cost + (crossing ? PRICE.textAcrossMark : PRICE.text),
      captures: path.captures,
      text: grown(text, at),
    });
    if (slot.text.kind !== 'words') return;
    for (const extra of this.extrasAt(at)) {
      if (skipsAt !== undefined && extra.captures && !has(path.captures, extra.captures.slot)) {
        put(extra.end, key, {
          cost: path.cost + extra.cost + PRICE.interruption,
          captures: joinedTo(path.captures, extra.captures),
          text: { from: text.from, pieces: [...text.pieces, [extra.end, extra.end]] },
        });
      }
    }
  }

  private mayBeginName(at: number): boolean {
    return !NEVER_IN_NAMES.has(this.chart.words[at]?.text ?? '') && !this.grammar.isStop(this.chart, at) && !this.grammar.isPolite(this.chart, at);
  }

  private wordsOf(text: OpenText): string {
    const parts = text.pieces.map(([from, to]) => this.chart.verbatim(from, to)).filter(part => part !== '');
    return trimmed(parts.reduce((all, part) => (/\p{Script=Han}$/u.test(all) && /^\p{Script=Han}/u.test(part) ? all + part : `${all} ${part}`), ''));
  }

  /** What may be passed over at a word: fillers, extras, and at a price words that belong to nothing. */
  private skipsAt(at: number): Skip[] {
    let skips = this.skips[at];
    if (!skips) {
      skips = at < this.chart.length ? [...this.fillersAt(at), ...this.leftoverAt(at), ...this.extrasAt(at)] : [];
      this.skips[at] = skips;
    }
    return skips;
  }

  private fillersAt(at: number): Skip[] {
    const { chart, grammar } = this;
    const found: Skip[] = [];
    if (chart.words[at]?.kind === 'mark' && !(chart.texts[at] === '?' && grammar.changes)) {
      found.push({ end: at + 1, cost: PRICE.mark, captures: null });
    }
    // 为什么 is not 为 and 什么: what is part of a longer guard is no filler.
    const guarded = Math.max(0, ...chart.sightsAt(at).flatMap(sight => (sight.symbol === grammar.guard ? [sight.end] : [])));
    for (const sight of chart.sightsAt(at)) {
      if (sight.end < guarded) continue;
      if (sight.symbol === grammar.polite) found.push({ end: sight.end, cost: PRICE.polite + sight.cost, captures: null });
      if (sight.symbol === grammar.stop) found.push({ end: sight.end, cost: PRICE.stop + sight.cost, captures: null });
    }
    return found;
  }

  private leftoverAt(at: number): Skip[] {
    const { chart, grammar } = this;
    const word = chart.words[at];
    if (!word) return [];
    const found: Skip[] = [];
    const guard = chart.sightsAt(at).find(sight => sight.symbol === grammar.guard);
    if (guard) found.push({ end: guard.end, cost: grammar.changes ? PRICE.guard : PRICE.guardInQuestion, captures: null });
    else if (word.text === '?') found.push({ end: at + 1, cost: grammar.changes ? PRICE.word : PRICE.mark, captures: null });
    else if (word.kind !== 'mark') found.push({ end: at + 1, cost: this.leftoverPrice(at), captures: null });
    if (grammar.remarks && at > 0 && word.kind === 'mark' && ',.;-!('.includes(word.text)) {
      const end = chart.length;
      if (end - at > 2 && !grammar.isGuarded(chart, at)) {
        const cost = PRICE.remark + (end - at) * PRICE.remarkWord;
        const found_ = { value: trimmed(chart.verbatim(at + 1, end)) };
        found.push({ end, cost, captures: { slot: 'remark', from: at, to: end, found: found_, before: null } });
      }
    }
    return found;
  }

  private leftoverPrice(at: number): number {
    const { chart, grammar } = this;
    const kind = chart.words[at]?.kind ?? 'word';
    if (kind === 'mark' || kind === 'number') return PRICE.number;
    if (at === grammar.opening(chart)) return kind === 'han' ? PRICE.openingHan : PRICE.opening;
    if (kind === 'han') return PRICE.han;
    if (chart.namesAt(at).length > 0) return PRICE.named;
    return chart.knows(at) ? PRICE.known : PRICE.word;
  }

  private extrasAt(at: number): Skip[] {
    let extras = this.extras[at];
    if (!extras) {
      extras = [];
      this.extras[at] = extras;
      for (const program of this.grammar.extras) {
        if (!this.grammar.mayMatch(program, this.chart)) continue;
        for (const [end, path] of this.run(program, at, each => this.fillersOnly(each), GIVE_UP, LONGEST_EXTRA)) {
          if (end > at && path.captures) extras.push({ end, cost: path.cost + PRICE.extra, captures: path.captures });
        }
      }
    }
    return extras;
  }

  private fillersOnly(at: number): Skip[] {
    return at < this.chart.length ? this.fillersAt(at) : [];
  }

  private repeats(left: Capture | null, right: Capture | null): number {
    for (let each = right; each; each = each.before) if (has(left, each.slot)) return PRICE.twice;
    return 0;
  }
}

function grown(text: OpenText, at: number): OpenText {
  const pieces = text.pieces.slice();
  const [from] = pieces.pop() ?? [at, at];
  pieces.push([from, at + 1]);
  return { from: text.from, pieces };
}

function has(captures: Capture | null, slot: string): boolean {
  for (let each = captures; each; each = each.before) if (each.slot === slot) return true;
  return false;
}

function joinedTo(before: Capture | null, added: Capture | null): Capture | null {
  let all = before;
  for (const each of listed(added)) all = { ...each, before: all };
  return all;
}

function listed(captures: Capture | null): Capture[] {
  const list: Capture[] = [];
  for (let each = captures; each; each = each.before) list.push(each);
  return list.reverse();
}

const EDGES = '[\\s,.;:!?。，；：！？、"“”„「」\'’‘-]';
const LEADING = new RegExp(`^${EDGES}+`);
const OPENING = /^[\s,.;:!?。，；：！？、-]+/;

/** Free text without the marks and quotes around it. */
export function trimmed(text: string): string {
  let end = text.length;
  while (end > 0 && new RegExp(EDGES).test(text[end - 1] ?? '')) end -= 1;
  const cut = text.slice(0, end);
  return (/["“”「]/.test(cut.slice(1)) ? cut.replace(OPENING, '') : cut.replace(LEADING, '')).trim();
}
