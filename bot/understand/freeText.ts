import type { Chart } from './chart';
import type { Grammar } from './grammar';
import type { Pieces } from './paths';
import { PRICE } from './prices';
import type { TextRule } from './slot';
import { NEVER_IN_NEW_NAMES } from './slots/neverInNames';

/** Marks that a text may begin with. */
const OPENING_MARKS = '+$¥€£"(#@';
/** Words and characters that a new name has at most. */
const LONGEST_NAME = { word: 8, han: 24 };

/** What the first word of a free text costs; null where none may begin. */
export function beginCost(chart: Chart, grammar: Grammar, rule: TextRule, at: number): number | null {
  const word = chart.words[at];
  if (!word || (word.kind === 'mark' && !OPENING_MARKS.includes(word.text))) return null;
  if (isBarred(chart, rule, at)) return null;
  if (rule.kind !== 'name') return PRICE.text;
  const fits = !NEVER_IN_NEW_NAMES.has(word.text) && !grammar.isStop(chart, at) && !grammar.isPolite(chart, at);
  return fits ? PRICE.nameText : null;
}

/** What one more word of a free text costs; null where it has to end. */
export function continueCost(
  chart: Chart,
  grammar: Grammar,
  rule: TextRule,
  pieces: Pieces,
  at: number,
): number | null {
  const word = chart.words[at];
  if (!word || grammar.stopsText(chart, at) || isBarred(chart, rule, at)) return null;
  if (rule.kind === 'name') {
    const attached = chart.isAttached(at) && '&.-/'.includes(word.text);
    if (word.kind === 'mark' && word.text !== '&' && !attached) return null;
    if (at - (pieces[0]?.[0] ?? at) >= (word.kind === 'han' ? LONGEST_NAME.han : LONGEST_NAME.word)) return null;
    if (word.kind === 'han' && (NEVER_IN_NEW_NAMES.has(word.text) || isApart(chart, at))) return null;
    return grammar.isStop(chart, at) ? PRICE.smallWordInName : PRICE.nameText;
  }
  if (word.kind !== 'mark') return PRICE.text;
  if ('.;,!?'.includes(word.text)) return PRICE.textAcrossMark;
  // The sign of "10%" belongs to its number.
  return chart.isAttached(at) ? PRICE.attached : PRICE.text;
}

/** True where a space parts Chinese characters: what follows is no part of the name any more. */
function isApart(chart: Chart, at: number): boolean {
  return chart.words[at - 1]?.kind === 'han' && !chart.isAttached(at);
}

/** True where a word stands that the text must not have, of one or two characters in Chinese. */
function isBarred(chart: Chart, { never }: TextRule, at: number): boolean {
  if (!never) return false;
  const text = chart.texts[at] ?? '';
  return never.has(text) || (chart.words[at]?.kind === 'han' && never.has(text + (chart.texts[at + 1] ?? '')));
}

/** Where a text that takes the rest of the message ends: at its end, or before what opens the next part. */
export function restEnd(chart: Chart, grammar: Grammar, at: number): number {
  return chart.once(grammar.rest, at, () => {
    let end = at;
    while (end < chart.length && !grammar.stopsText(chart, end)) end += 1;
    return end;
  });
}

/** One Chinese character is no name. */
export function isWhole(chart: Chart, rule: TextRule, pieces: Pieces): boolean {
  const [first] = pieces;
  if (!first) return false;
  return rule.kind !== 'name' || first[1] - first[0] > 1 || chart.words[first[0]]?.kind !== 'han';
}

/** The pieces with one more word. */
export function grown(pieces: Pieces, at: number): Pieces {
  const last = pieces.at(-1);
  return last ? [...pieces.slice(0, -1), [last[0], at + 1]] : [[at, at + 1]];
}
