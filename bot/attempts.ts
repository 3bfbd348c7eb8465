import { LRUCache } from 'lru-cache';

const REMEMBERED = 10_000;

/**
 * How often what was filled into a form has been refused. The same values once more are the same message as long as they
 * were taken, and a new one after they were refused: what was in their way may be gone.
 */
export class Attempts {
  private readonly refusals = new LRUCache<string, number>({ max: REMEMBERED });

  /** The id of an attempt as it counts now. */
  idOf(attempt: string): string {
    return `${attempt}:${this.refusals.get(attempt) ?? 0}`;
  }

  refused(attempt: string): void {
    this.refusals.set(attempt, (this.refusals.get(attempt) ?? 0) + 1);
  }
}
