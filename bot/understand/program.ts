import type { Pattern } from './pattern';
import { wordingsOf } from './pattern';
import type { PhraseBook } from './phraseBook';
import type { Slot } from './slot';

/** One step of a compiled sentence; `next` is always a smaller index, 0 is the end. */
export type Step =
  | { kind: 'end' }
  | { kind: 'symbol'; symbol: number; next: number }
  | { kind: 'slot'; slot: string; next: number; unknown: boolean }
  | { kind: 'text'; slot: string; next: number }
  | { kind: 'fork'; nexts: number[] };

/** A sentence template compiled to steps. */
export interface Program {
  steps: readonly Step[];
  start: number;
  /** Of each of these sets at least one symbol must stand in a message, or the sentence cannot match. */
  needs: readonly ReadonlySet<number>[];
  /** True when a free text in it may take the rest of the message. */
  rest?: boolean;
}

/** Words beside a slot that do not say that a name must stand there. */
const WEAK = new Set(['the', 'a', 'an', '的', '了', 'my', ':', ',', '个', '一个', '一']);

interface Beside {
  before: boolean;
  after: boolean;
}

/** Compiles a template. @throws Error for a slot that the command does not have. */
export function compile(pattern: Pattern, slots: Readonly<Record<string, Slot>>, book: PhraseBook): Program {
  const steps: Step[] = [{ kind: 'end' }];
  const add = (step: Step): number => steps.push(step) - 1;
  const classOf = (name: string): string[][] | null => book.wordingsOf(name);

  function isStrong(part: Pattern): boolean {
    switch (part.kind) {
      case 'words':
        return part.words.some(word => !WEAK.has(word));
      case 'class':
        return isStrong(book.patternOf(part.name));
      case 'slot':
        return slots[part.name]?.phrases !== undefined;
      case 'sequence':
        return part.parts.some(isStrong);
      case 'choice':
        return part.options.every(isStrong);
    }
  }

  /** True for a part that may be left out, or says nothing about what stands beside it. */
  function mayBePassed(part: Pattern): boolean {
    if (part.kind === 'choice' && part.options.some(option => option.kind === 'sequence' && option.parts.length === 0))
      return true;
    return part.kind === 'words' && part.words.every(word => WEAK.has(word));
  }

  function build(part: Pattern, next: number, beside: Beside): number {
    switch (part.kind) {
      case 'words':
        return add({ kind: 'symbol', symbol: book.symbolOf([part.words]), next });
      case 'class': {
        const symbol = book.classSymbol(part.name);
        return symbol === null ? build(book.patternOf(part.name), next, beside) : add({ kind: 'symbol', symbol, next });
      }
      case 'slot': {
        const slot = slots[part.name];
        if (!slot) throw new Error(`no slot "${part.name}"`);
        if (slot.text) return add({ kind: 'text', slot: part.name, next });
        return add({ kind: 'slot', slot: part.name, next, unknown: beside.before || beside.after });
      }
      case 'sequence':
        return part.parts.reduceRight((then, each, index) => {
          const earlier = part.parts
            .slice(0, index)
            .reverse()
            .find(other => !mayBePassed(other));
          const later = part.parts.slice(index + 1).find(other => !mayBePassed(other));
          return build(each, then, {
            before: earlier ? isStrong(earlier) : beside.before,
            after: later ? isStrong(later) : beside.after,
          });
        }, next);
      case 'choice': {
        const full = part.options.filter(option => !(option.kind === 'sequence' && option.parts.length === 0));
        const wordings = wordingsOf({ kind: 'choice', options: full }, classOf);
        const nexts =
          wordings && wordings.length > 0
            ? [add({ kind: 'symbol', symbol: book.symbolOf(wordings), next })]
            : full.map(option => build(option, next, beside));
        if (full.length < part.options.length) nexts.push(next);
        return nexts.length === 1 ? (nexts[0] ?? next) : add({ kind: 'fork', nexts });
      }
    }
  }

  function needsOf(part: Pattern): Set<number>[] {
    switch (part.kind) {
      case 'words':
        return [new Set([book.symbolOf([part.words])])];
      case 'class': {
        const symbol = book.classSymbol(part.name);
        return symbol === null ? needsOf(book.patternOf(part.name)) : [new Set([symbol])];
      }
      case 'slot': {
        const phrases = slots[part.name]?.phrases;
        return phrases ? [book.choiceSymbols(phrases)] : [];
      }
      case 'sequence':
        return part.parts.flatMap(needsOf);
      case 'choice': {
        const wordings = wordingsOf(part, classOf);
        if (wordings?.every(words => words.length > 0)) return [new Set([book.symbolOf(wordings)])];
        const each = part.options.map(option => needsOf(option)[0]);
        return each.every(set => set !== undefined) ? [new Set(each.flatMap(set => [...set]))] : [];
      }
    }
  }

  const start = build(pattern, 0, { before: false, after: false });
  const rest = steps.some(step => step.kind === 'text' && slots[step.slot]?.text?.kind === 'rest');
  return { steps, start, needs: needsOf(pattern), rest };
}
