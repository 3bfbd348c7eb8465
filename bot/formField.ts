/** Ids of form fields: `slot:2:amount`; the number keeps them different, whatever the slot is called. */
const FIELD = /^slot:\d+:(.+)$/s;

/** The platform's id for the form field that fills a slot. */
export const fieldId = (index: number, slot: string): string => `slot:${index}:${slot}`;

/**
 * The slots a submitted form fills, as text.
 * @param entries what the platform sends with a button, by id; what is no field or is empty is left out.
 */
export function filledSlots(entries: [id: string, entry: unknown][]): Record<string, string> {
  const filled = entries.flatMap(([id, entry]) => {
    const slot = FIELD.exec(id)?.[1];
    const written = typeof entry === 'number' ? String(entry) : entry;
    return slot && typeof written === 'string' && written !== '' ? [[slot, written] as const] : [];
  });
  return Object.fromEntries(filled);
}
