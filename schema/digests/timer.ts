import type { DigestSubscription } from '../../entities/record/digestSubscription';
import { nextOccurrence } from '../../entities/record/schedule';
import { clearTimer, setTimer } from '../changing/timer';
import type { Work } from '../changing/work';

/** What the timer of a subscription is called; its key is the subscription's. */
export const DIGEST_DUE = 'digest.due';

/** Has the next review posted when it is due; nothing while the subscription is paused or once it has ended. */
export async function setDigestTimer(work: Work, subscription: DigestSubscription): Promise<void> {
  const name = { kind: DIGEST_DUE, key: subscription.id };
  if (subscription.paused || subscription.endedAt) return clearTimer(work, name);
  await setTimer(work, name, nextOccurrence(subscription, work.context.now), {});
}
