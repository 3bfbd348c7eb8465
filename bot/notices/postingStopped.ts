import { notice } from '../notice';

/** Something that was posted by itself and is not any more, or whose arrival nobody knows. */
export interface StoppedPosting {
  what: 'WEEKLY_REVIEW' | 'MONTHLY_REVIEW' | 'ALERTS';
  why: 'PLACE_GONE' | 'OWNER_GONE' | 'NO_ACCESS' | 'UNKNOWN';
  /** Who had subscribed, where it is not the reader. */
  who: string | null;
}

/** Tells whoever subscribed that nothing is posted any more, and why. */
export const postingStopped = notice<StoppedPosting>({
  operation: null,
  reply: (_data, { what, why, who }, { say }) => ({
    text: say('digest.stopped', { what, why, who: who ?? 'none' }),
  }),
});
