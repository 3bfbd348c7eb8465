import type { NameEntry } from './ports';

/** A question the bot has asked and what it knows already, as JSON. */
export interface Pending {
  command: string;
  slots: Record<string, unknown>;
  slot: string;
  expect: 'missing' | 'ambiguous' | 'unknown_name';
  /** Ids and names to choose from, in the order they were offered. */
  candidates: { id: string; name: string }[];
  /** The moment the question's message was sent, RFC 3339. */
  at: string;
  /** The words the command was given with. */
  said: string;
}

/** What a command was carried out with, for corrections and follow-ups. */
export interface Done {
  command: string;
  slots: Record<string, unknown>;
  at: string;
  /** What it changed, if anything: a correction takes exactly this back. */
  changeId?: string;
}

/** What the bot remembers of one person in one conversation. */
export interface Dialogue {
  pending?: Pending;
  last?: Done;
  /** Ids of the records shown or changed, the latest first. */
  recent: string[];
}

/** Questions and what was spoken of are remembered for so long. */
const REMEMBERED_MS = 10 * 60_000;
const MOST_RECENT = 5;

/** The dialogue as the memory port kept it; what is not one is an empty dialogue. */
export function dialogueFrom(kept: unknown): Dialogue {
  if (typeof kept !== 'object' || kept === null) return { recent: [] };
  const { pending, last, recent } = kept as Partial<Dialogue>;
  return { pending, last, recent: Array.isArray(recent) ? recent.filter(id => typeof id === 'string') : [] };
}

/** True while something said at a moment still holds. */
export function isFresh(at: string, now: Date): boolean {
  const age = now.getTime() - new Date(at).getTime();
  return age <= REMEMBERED_MS;
}

/** The records of filled slots put before those spoken of earlier. */
export function remembered(dialogue: Dialogue, slots: Record<string, unknown>): string[] {
  const ids = Object.values(slots)
    .filter(isEntry)
    .map(entry => entry.id);
  return [...new Set([...ids, ...dialogue.recent])].slice(0, MOST_RECENT);
}

/** True for a record's name as the lexicon knows it. */
function isEntry(value: unknown): value is NameEntry {
  return typeof value === 'object' && value !== null && 'aliases' in value && 'id' in value;
}

/** Slots as JSON: records by id and name. */
export function slotsAsJson(slots: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(slots)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, isEntry(value) ? { id: value.id, name: value.name } : value]),
  );
}
