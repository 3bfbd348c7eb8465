import type { Command } from './command';
import type { Setting } from './understand/setting';

/** Slots from JSON, as kept in a dialogue or sent by a button; what makes no sense any more is left out. */
export function acceptedSlots(
  command: Command,
  json: Record<string, unknown>,
  setting: Setting,
): Record<string, unknown> {
  const slots: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(json)) {
    const found = command.slots[name]?.accept(value, setting);
    if (found && 'value' in found) slots[name] = found.value;
  }
  return slots;
}
