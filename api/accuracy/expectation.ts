import type { Understood } from '../../bot/reply';

/** What one message is expected to be understood as. */
export interface Expectation {
  text: string;
  sentAt: string;
  command?: string;
  slots?: Record<string, unknown>;
  expect?: Understood['expect'];
  slot?: string;
  candidates?: string[];
  value?: string;
}

/** One line of a file: a single message, or a dialogue of several. */
export interface Line extends Partial<Expectation> {
  id: string;
  sender: string;
  turns?: Expectation[];
}

/** The lines of a file in JSON Lines; empty lines are passed over. @throws Error that names the line that is no JSON. */
export function linesOf(text: string): Line[] {
  return text.split('\n').flatMap((line, index): Line[] => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line) as Line];
    } catch {
      throw new Error(`line ${index + 1} is not JSON`);
    }
  });
}

/** The part of an expectation that is compared, with its keys in a fixed order. */
export function frameOf({
  command,
  slots,
  expect,
  slot,
  candidates,
  value,
}: Partial<Expectation> | Understood): string {
  return ordered({
    command,
    slots: command === undefined ? undefined : (slots ?? {}),
    expect,
    slot,
    candidates: candidates && [...candidates].sort(),
    value,
  });
}

function ordered(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
