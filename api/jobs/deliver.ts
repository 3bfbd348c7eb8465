import { NotSent } from '../../bot/notSent';
import { globalId } from '../../entities/values/globalId';
import { placeLost } from '../digests/placeLost';
import { job } from './job';

/** Delivers one kept notification. */
export const deliver = job<{ notificationId: string }>('notification.deliver', async ({ notificationId }, run) => {
  const { workspaceId, house } = run;
  try {
    const lost = await house.notifier.deliver(globalId('Workspace', workspaceId), notificationId);
    if (!lost) return;
    // Whoever had it posted there is told, and where the channel is gone nothing more is posted.
    const { channel: place, how, key } = lost;
    await house.write(workspaceId, async (_client, order) =>
      order(placeLost.order({ place, how, key }, { workspaceId, key: `lost:${notificationId}` })),
    );
  } catch (error) {
    if (!(error instanceof NotSent) || error.retryAfterMs === null) throw error;
    const { retryAfterMs: delayMs } = error;
    // The platform has said when; the queue's own pauses would be too short or too long.
    await house.write(workspaceId, async (_client, order) =>
      order(deliver.order({ notificationId }, { workspaceId, key: `notification:${notificationId}`, delayMs })),
    );
  }
});
