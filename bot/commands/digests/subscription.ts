import type { Say } from '../../texts/say';

/** The fields of a review's subscription that chat shows. */
export const SUBSCRIPTION_FIELDS = 'id digest weekday time timeZone paused nextAt scope { type label } owner { name }';

/** A review's subscription as chat shows it. */
export interface SubscriptionShown {
  id: string;
  digest: 'WEEKLY_REVIEW' | 'MONTHLY_REVIEW';
  weekday: string;
  time: string;
  timeZone: string;
  paused: boolean;
  nextAt: string | null;
  scope: { type: string; label: string };
  owner: { name: string };
}

/** When it is posted: "Mondays at 09:00", or the first Monday of the month. */
export function whenPosted({ digest, weekday, time }: SubscriptionShown, say: Say): string {
  return say('digest.when', { digest, weekday, time });
}
