import { NotSent } from '../../bot/notSent';
import { globalId } from '../../entities/values/globalId';
import { job } from './job';

/** Delivers one kept notification. */
export const deliver = job<{ notificationId: string }>('notification.deliver', async ({ notificationId }, run) => {
  const { workspaceId, house } = run;
  try {
    await house.notifier.deliver(globalId('Workspace', workspaceId), notificationId);
  } catch (error) {
    if (!(error instanceof NotSent) || error.retryAfterMs === null) throw error;
    const { retryAfterMs: delayMs } = error;
    // The platform has said when; the queue's own pauses would be too short or too long.
    await house.write(workspaceId, async (_client, order) =>
      order(deliver.order({ notificationId }, { workspaceId, key: `notification:${notificationId}`, delayMs })),
    );
  }
});
