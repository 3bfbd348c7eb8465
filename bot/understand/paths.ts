import type { Chart } from './chart';
import type { Found } from './slot';
import { trimmed } from './trimmed';

/** A slot filled from a stretch of the message. */
export interface Capture {
  slot: string;
  from: number;
  to: number;
  found: Found;
}

/** Pieces of the message that make up a free text, as words from–to. */
export type Pieces = readonly (readonly [number, number])[];

/** Captures as a list from the last to the first; a text is kept as its pieces until the reading is chosen. */
export interface Taken {
  slot: string;
  from: number;
  to: number;
  found: Found | null;
  pieces: Pieces;
  before: Taken | null;
}

/** A way that has been come in a message. */
export interface Path {
  cost: number;
  taken: Taken | null;
  /** The pieces of the free text that is being read. */
  text: Pieces | null;
}

/** A stretch that may be passed over. */
export interface Skip {
  end: number;
  cost: number;
  taken: Taken | null;
}

/** True when a slot has been filled. */
export function has(taken: Taken | null, slot: string): boolean {
  for (let each = taken; each; each = each.before) if (each.slot === slot) return true;
  return false;
}

/** True when a slot of the second list has been filled in the first. */
export function overlaps(taken: Taken | null, more: Taken | null): boolean {
  for (let each = more; each; each = each.before) if (has(taken, each.slot)) return true;
  return false;
}

/** One list after the other. */
export function joined(taken: Taken | null, more: Taken | null): Taken | null {
  return more === null ? taken : { ...more, before: joined(taken, more.before) };
}

/** The captures from the first to the last, free texts cut out of the message. */
export function capturesOf(taken: Taken | null, chart: Chart): Capture[] {
  const list: Capture[] = [];
  for (let each = taken; each; each = each.before) {
    const { slot, from, to, found, pieces } = each;
    list.push({ slot, from, to, found: found ?? { value: textOf(pieces, chart) } });
  }
  return list.reverse();
}

function textOf(pieces: Pieces, chart: Chart): string {
  const parts = pieces.map(([from, to]) => trimmed(chart.verbatim(from, to))).filter(part => part !== '');
  return parts.reduce((all, part) => (touches(all, part) ? all + part : `${all} ${part}`), '').trim();
}

/** Chinese is written without spaces. */
function touches(left: string, right: string): boolean {
  return /\p{Script=Han}$/u.test(left) && /^\p{Script=Han}/u.test(right);
}
