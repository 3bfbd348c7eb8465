import type { Preview } from './command';
import { CONFIRMED } from './confirming';
import { printed } from './printed';
import type { Fact } from './reply';
import type { Say } from './texts/say';
import type { Setting } from './understand/setting';
import type { Understanding } from './understand/understander';

/** True for a reading that has to be told before it changes anything. */
export function isUnsure({ command, unsure, slots }: Understanding): boolean {
  return command.changes && unsure === true && slots[CONFIRMED] !== true;
}

/** What an order that was read with a word left over would do, for a yes or no. */
export function told(understanding: Understanding, { today, viewer }: Setting, say: Say): Preview {
  const { command, slots } = understanding;
  const facts = Object.entries(printed(understanding).slots ?? {}).flatMap(([slot, value]): Fact[] => {
    const words = wordsFor(slots[slot], value, { today, currency: viewer.workspace.currency }, say);
    return words === null ? [] : [{ label: say('slot.label', { slot }), value: words }];
  });
  const text = say('confirm.sure', { command: command.name });
  const lines = facts.map(({ label, value }) => say('confirm.line', { label, value }));
  return { preview: { text: [text, ...lines].join('\n'), facts } };
}

const KINDS = /^(?:CALL|EMAIL|MEETING|DEMO|VISIT|SOCIAL|LETTER|NOTE)$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** A slot's value for the reader; null for what only the program needs. */
function wordsFor(
  found: unknown,
  shown: unknown,
  { today, currency: usual }: { today: string; currency: string },
  say: Say,
): string | null {
  if (typeof found === 'object' && found !== null && 'amount' in found) {
    const { amount, currency } = found as { amount: string; currency?: string };
    return say.money({ amount, currency: currency ?? usual });
  }
  if (typeof shown === 'string') {
    if (DAY.test(shown)) return say.day(shown, today);
    return KINDS.test(shown) ? say('kind', { kind: shown }) : shown;
  }
  if (typeof shown === 'number') return String(shown);
  if (typeof shown === 'object' && shown !== null && 'name' in shown) return String(shown.name);
  return null;
}
