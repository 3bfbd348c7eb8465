import type { Command } from './command';
import type { Setting } from './understand/setting';
import type { Slot } from './understand/slot';

/** Slots from JSON, as kept in a dialogue or sent by a button; what makes no sense any more is left out. */
export function acceptedSlots(
  command: Command,
  json: Record<string, unknown>,
  setting: Setting,
): Record<string, unknown> {
  const slots: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(json)) {
    for (const slot of slotsFilling(command, name)) {
      const found = slot.accept(value, setting);
      if (!found || !('value' in found)) continue;
      slots[name] = found.value;
      break;
    }
  }
  return slots;
}

/** The slot of a name, and those that are other ways to fill it. */
function slotsFilling(command: Command, name: string): Slot[] {
  const own = command.slots[name];
  return [...(own ? [own] : []), ...Object.values(command.slots).filter(slot => slot.fills === name)];
}
