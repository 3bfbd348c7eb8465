import type { Command, Preview } from './command';
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

/** What an order that was read with a word left over would do, for a yes or no of its sender. */
export function told(understanding: Understanding, { today, viewer }: Setting, say: Say): Preview {
  const { command, slots } = understanding;
  const at = { today, currency: viewer.workspace.currency };
  const facts = Object.entries(printed(understanding).slots ?? {}).flatMap(([slot, value]): Fact[] => {
    const words = wordsFor(command, slot, slots[slot], value, at, say);
    return words === null ? [] : [{ label: say('slot.label', { slot }), value: words }];
  });
  const text = say('confirm.sure', { command: command.name });
  const lines = facts.map(({ label, value }) => say('confirm.line', { label, value }));
  return { preview: { text: [text, ...lines].join('\n'), facts, private: true } };
}

const DAYS = new Set(['date', 'closeDate', 'nextStepDate', 'due', 'dueOn', 'from', 'to']);
const DAY = /^\d{4}-\d\d-\d\d$/;

/** How the values of a list are worded, by slot. */
const LISTED: Readonly<Record<string, (value: string, say: Say) => string>> = {
  kind: (kind, say) => say('kind', { kind }),
  outcome: (outcome, say) => say('howDidItGo.outcome', { outcome }),
  role: (role, say) => say('contactRole', { role }),
  metric: (metric, say) => say('metric', { metric }),
};

/** A slot's value for the reader; null for what only the program needs. */
function wordsFor(
  command: Command,
  slot: string,
  found: unknown,
  shown: unknown,
  { today, currency: usual }: { today: string; currency: string },
  say: Say,
): string | null {
  if (typeof found === 'object' && found !== null && 'amount' in found) {
    const { amount, currency } = found as { amount: string; currency?: string };
    return say.money({ amount, currency: currency ?? usual });
  }
  if (typeof shown === 'boolean') return say('answer.yesNo', { value: String(shown) });
  if (typeof shown === 'number') return say.number(String(shown));
  if (typeof shown === 'object' && shown !== null) return 'name' in shown ? String(shown.name) : null;
  if (typeof shown !== 'string') return null;
  const offer = command.offers[slot];
  if (offer?.values.includes(shown)) return say(offer.text, { value: shown });
  if (command.slots[slot]?.phrases) return (command.name !== 'recordCost' && LISTED[slot]?.(shown, say)) || null;
  if (slot === 'period') return say.period(shown, { today });
  return DAYS.has(slot) && DAY.test(shown) ? say.day(shown, today) : shown;
}
