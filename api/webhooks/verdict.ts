import type { Outcome } from './post';

/** What an outcome means for a webhook. */
export type Verdict =
  | 'taken'
  /** The receiver lives and does not want this one now: others may go on. */
  | 'refused'
  /** The receiver does not answer as it should: everything waits. */
  | 'down'
  /** The receiver wants nothing any more. */
  | 'gone';

const GONE = 410;
const TRY_LATER = [408, 425, 429];

/** Judges an outcome. */
export function verdictOn({ status }: Pick<Outcome, 'status'>): Verdict {
  if (status === null) return 'down';
  if (status >= 200 && status < 300) return 'taken';
  if (status === GONE) return 'gone';
  return status >= 400 && status < 500 && !TRY_LATER.includes(status) ? 'refused' : 'down';
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Between the attempts; the last one is repeated. */
const PAUSES = [5 * SECOND, 30 * SECOND, 2 * MINUTE, 10 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR];
const LONGEST_PAUSE = 4 * HOUR;
/** For how long a delivery is tried. */
export const GIVE_UP_MS = 72 * HOUR;

/** How long to wait after so many attempts have failed, in milliseconds; as long as the receiver asks, within reason. */
export function pauseAfter(failures: number, retryAfterMs: number | null): number {
  const pause = PAUSES[Math.min(failures, PAUSES.length) - 1] ?? LONGEST_PAUSE;
  return Math.min(Math.max(pause, retryAfterMs ?? 0), LONGEST_PAUSE);
}
