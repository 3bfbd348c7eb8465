import type { Part } from './parts';
import type { Understood } from './reply';
import type { Understanding } from './understand/understander';

/** What `understood` shows: slots by name, with canonical names, and what has to be asked first. */
export function printed({ command, slots, doubt }: Understanding): Understood {
  const shown: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(slots)) {
    const slot = command.slots[name];
    if (slot && value !== undefined) Object.assign(shown, slot.print(value, name));
  }
  const understood: Understood = { command: command.name, slots: shown };
  if (!doubt) return understood;
  return {
    ...understood,
    expect: doubt.expect,
    slot: doubt.slot,
    ...(doubt.expect === 'ambiguous' ? { candidates: doubt.candidates.map(({ name }) => name) } : {}),
    ...(doubt.expect === 'unknown_name' ? { value: doubt.value } : {}),
  };
}

/** The same for all parts of a message: the first, with the others beside it. */
export function printedParts(parts: readonly Part[]): Understood {
  const [first, ...others] = parts.flatMap(({ understanding }) => (understanding ? [printed(understanding)] : []));
  return { ...first, ...(others.length > 0 ? { also: others } : {}) };
}
