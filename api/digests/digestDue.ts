import { v7 as uuid } from 'uuid';
import type { DigestSubscription } from '../../entities/record/digestSubscription';
import { latestOccurrence, nextOccurrence } from '../../entities/record/schedule';
import { DIGEST_DUE } from '../../schema/digests/timer';
import { job, type Ringer, type Run, type Subscriber } from '../jobs/job';
import { touchedOf } from '../jobs/touched';
import { postReview } from './postReview';
import { liveDigest } from './subscriptions';

/**
 * Posts the review that is due. After a time in which nothing could be posted, that is the latest one only. The next
 * timer is set first: whatever becomes of this review, the next one comes.
 */
export const digestDue: Ringer = {
  kind: DIGEST_DUE,
  async ring({ key }, run) {
    const subscription = await liveDigest(key, run);
    if (!subscription) return;
    await setNext(subscription, run);
    const due = latestOccurrence(subscription, run.now);
    if (due > subscription.since) await postReview(subscription, due, run);
  },
};

async function setNext(subscription: DigestSubscription, { workspaceId, house, now }: Run): Promise<void> {
  await house.write(workspaceId, async client => {
    await client.query(
      `insert into timers (workspace_id, id, kind, key, due_at, user_id, created_at, updated_at)
        values (current_workspace(), $1, $2, $3, $4, $5, $6, $6) on conflict do nothing`,
      [uuid(), DIGEST_DUE, subscription.id, nextOccurrence(subscription, now), subscription.ownerId, now],
    );
  });
}

/** Posts a review because somebody wants it now. */
export const postNow = job<{ subscriptionId: string }>('digest.post', async ({ subscriptionId }, run: Run) => {
  const subscription = await liveDigest(subscriptionId, run);
  if (subscription) await postReview(subscription, latestOccurrence(subscription, run.now), run, true);
});

/** Somebody wants a review at once. */
export const digestAsked: Subscriber = {
  name: 'digestAsked',
  kinds: ['digest.postedNow'],
  hear({ records, changeId }, where) {
    const subscriptionId = touchedOf(records, 'DigestSubscription');
    return subscriptionId ? postNow.order({ subscriptionId }, { ...where, changeId }) : null;
  },
};
