import { askForReview, dealClosed } from './askForReview';
import { deliver } from './deliver';
import type { Job, Ringer, Subscriber } from './job';
import { handedOver, tellNewOwners } from './newOwner';
import { letterWritten, sendLetter } from './sendLetter';

/** Every job there is. One that is not listed is never done. */
export const JOBS: readonly Job[] = [askForReview, deliver, sendLetter, tellNewOwners] as readonly Job[];

/** Who hears of which changes. */
export const SUBSCRIBERS: readonly Subscriber[] = [dealClosed, handedOver, letterWritten];

/** Who does what timers are set for. */
export const RINGERS: readonly Ringer[] = [];
