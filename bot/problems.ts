import type { ExecutionResult } from './ports';
import type { Problem, Reply } from './reply';
import type { Say } from './texts/say';
import type { Doubt } from './understand/understander';

/** Where an operation's input has another name than the slot it is filled from. */
const SLOTS: Readonly<Record<string, string>> = {
  expectedCloseOn: 'closeDate',
  occurredAt: 'date',
  nextStepDue: 'nextStepDate',
  startsAt: 'date',
  startsOn: 'date',
};

const FIGURES: ReadonlySet<string> = new Set(['amount', 'durationMinutes']);

/** What is missing or not known, as a problem with the slot it is about. */
export function problemAsked({ slot, expect }: Doubt, { text }: Reply, say: Say): Problem {
  if (expect === 'unknown_name' && FIGURES.has(slot)) return { slot, text: say('form.notNumber', { slot }) };
  return { slot, text: expect === 'missing' ? say('form.missing') : text };
}

/** What an operation was refused for, each with the slot it is about. @param fault what is said where that tells nothing */
export function problemsIn({ data }: ExecutionResult, fault: string | null): Problem[] {
  const refused = Object.values(data ?? {}).flatMap(payload =>
    typeof payload === 'object' && payload !== null && 'userErrors' in payload ? (payload.userErrors as Refusal[]) : [],
  );
  if (refused.length === 0) return [{ text: fault ?? '' }];
  return refused.map(({ path: [field = ''], message }) => ({
    slot: SLOTS[field] ?? field.replace(/Id$/, ''),
    text: message,
  }));
}

interface Refusal {
  path: string[];
  message: string;
}
