import type { Command } from './command';
import { CONFIRMED } from './confirming';
import { firstMissing } from './understand/needs';
import type { Setting } from './understand/setting';
import type { Found } from './understand/slot';
import type { Doubt, Understanding } from './understand/understander';

/** A pressed button or submitted form as a command: its slots are taken as given, nothing is read. */
export function actedOn(command: Command, json: Record<string, unknown>, setting: Setting): Understanding {
  const slots: Record<string, unknown> = {};
  let doubt: Doubt | undefined;
  // A no is a no also to a command that has no preview of its own.
  if (json[CONFIRMED] === false) slots[CONFIRMED] = false;
  for (const [given, value] of Object.entries(json)) {
    if (value === null || value === undefined || value === '') continue;
    const name = slotFor(command, given, value, setting);
    const found = command.slots[name]?.accept(value, setting);
    if (found && 'value' in found) slots[name] = found.value;
    else if (found && 'candidates' in found)
      doubt ??= { expect: 'ambiguous', slot: name, candidates: found.candidates, value: String(value) };
    else if (command.slots[name])
      doubt ??= { expect: 'unknown_name', slot: name, value: typeof value === 'string' ? value : nameIn(value) };
  }
  const missing = doubt ? null : firstMissing(command, slots);
  if (missing !== null) doubt = { expect: 'missing', slot: missing };
  return { command, slots, cost: 0, language: null, ...(doubt ? { doubt } : {}) };
}

/** Where a slot takes several kinds of records, a record fills the one of its own kind. */
function slotFor({ slots }: Command, given: string, value: unknown, setting: Setting): string {
  if (!slots[given]?.fillsAny) return given;
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value;
  const known = typeof id === 'string' ? setting.names.get(id)?.type : undefined;
  if (known && slots[known]) return known;
  const kinds = ['account', 'lead', 'deal'].filter(kind => slots[kind]);
  const found = kinds.find(kind => isFound(slots[kind]?.accept(value, setting)));
  return found ?? kinds[0] ?? given;
}

const isFound = (found: Found | undefined): boolean => found !== undefined && !('unknown' in found);

function nameIn(value: unknown): string {
  const name =
    typeof value === 'object' && value !== null && 'name' in value ? (value as { name: unknown }).name : value;
  return typeof name === 'string' || typeof name === 'number' ? String(name) : '';
}
