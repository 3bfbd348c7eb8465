import { LRUCache } from 'lru-cache';

/**
 * How many messages Teams takes from a bot in one conversation, as its documentation says, with room for its own counting:
 * at most `count` within `ms` milliseconds.
 */
export const WINDOWS = [
  { count: 6, ms: 1_000 },
  { count: 7, ms: 2_000 },
  { count: 55, ms: 30_000 },
] as const;

/** Conversations in which messages were sent of late. */
const CONVERSATIONS = 10_000;
const LONGEST_MS = Math.max(...WINDOWS.map(({ ms }) => ms));
const MOST = Math.max(...WINDOWS.map(({ count }) => count));

/** When the next message may go to a conversation, so that Teams refuses none and no other conversation waits for it. */
export class Pace {
  private readonly sent = new LRUCache<string, number[]>({ max: CONVERSATIONS });

  /**
   * Takes the next free moment in a conversation.
   * @param now milliseconds since 1970
   * @returns how long to wait for it, in milliseconds
   */
  take(conversation: string, now: number): number {
    const before = (this.sent.get(conversation) ?? []).filter(at => at > now - LONGEST_MS).slice(-MOST);
    const free = WINDOWS.map(({ count, ms }) => (before.at(-count) ?? Number.NEGATIVE_INFINITY) + ms);
    const at = Math.max(now, before.at(-1) ?? 0, ...free);
    this.sent.set(conversation, [...before, at]);
    return at - now;
  }
}
