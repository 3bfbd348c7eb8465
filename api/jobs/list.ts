import { askForReview, dealClosed } from './askForReview';
import { customerDecided, tellOfDecision } from './customerDecided';
import { deliver } from './deliver';
import type { Job, Ringer, Subscriber } from './job';
import { meetingEnded } from './meetingEnded';
import { handedOver, tellNewOwners } from './newOwner';
import { letterWritten, sendLetter } from './sendLetter';

/** Every job there is. One that is not listed is never done. */
export const JOBS: readonly Job[] = [
  askForReview,
  deliver,
  sendLetter,
  tellNewOwners,
  tellOfDecision,
] as readonly Job[];

/** Who hears of which changes. */
export const SUBSCRIBERS: readonly Subscriber[] = [dealClosed, handedOver, letterWritten, customerDecided];

/** Who does what timers are set for. */
export const RINGERS: readonly Ringer[] = [meetingEnded];
