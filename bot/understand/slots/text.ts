import type { Slot, TextRule } from '../slot';

/** Free text; how far it goes is the rule's. The sentence around it cuts it out. */
export function freeText(kind: TextRule['kind'], never?: ReadonlySet<string>): Slot<string> {
  return {
    text: { kind, never },
    read: () => [],
    print: (value, name) => ({ [name]: value }),
    accept: json => (typeof json === 'string' && json.trim() !== '' ? { value: json.trim() } : undefined),
  };
}
