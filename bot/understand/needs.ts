import type { Command } from '../command';

/** The first slot that has to be asked for, or null when the command has all it needs. */
export function firstMissing(command: Command, slots: Record<string, unknown>): string | null {
  for (const need of command.needs) {
    const names = typeof need === 'string' ? [need] : need;
    if (names.every(name => slots[name] === undefined)) return names[0] ?? null;
  }
  return null;
}
