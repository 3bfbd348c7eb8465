import { webhookPaused } from '../../../bot/notices/webhookPaused';
import type { Webhook } from '../../../entities/record/webhook';
import { globalId } from '../../../entities/values/globalId';
import type { Run } from '../job';

/** Sends nothing more to a webhook until somebody resumes it, and tells its owner. */
export async function pause(
  { id, userId }: Pick<Webhook, 'id' | 'userId'>,
  reason: 'UNREACHABLE' | 'GONE' | 'OWNER_LEFT',
  { workspaceId, house, now }: Run,
): Promise<void> {
  const url = await house.write(workspaceId, async client => {
    const { rows } = await client.query<{ url: string }>(
      `update webhooks set state = 'PAUSED', pause_reason = $2, retry_at = null, updated_at = $3, version = version + 1
        where workspace_id = current_workspace() and id = $1 and state = 'ACTIVE' returning url`,
      [id, reason, now],
    );
    return rows[0]?.url;
  });
  if (url === undefined) return;
  await house.notifier.tell(
    { workspaceId: globalId('Workspace', workspaceId), userId: globalId('User', userId) },
    webhookPaused,
    { host: new URL(url).host, reason },
    { key: `webhook:${id}:paused:${now.getTime()}`, now },
  );
}
