import { webhookPaused } from '../../../bot/notices/webhookPaused';
import type { Webhook } from '../../../entities/record/webhook';
import { globalId } from '../../../entities/values/globalId';
import { sql } from '../../../schema/reading/sql';
import type { Run } from '../job';

/** Sends nothing more to a webhook until somebody resumes it, and tells its owner. */
export async function pause(
  { id, userId }: Pick<Webhook, 'id' | 'userId'>,
  reason: 'UNREACHABLE' | 'GONE' | 'OWNER_LEFT',
  { workspaceId, house, now }: Run,
): Promise<void> {
  const [active] = await house.read(workspaceId, read =>
    read.rows<{ url: string; version: number }>(
      sql`select w.url, w.version from webhooks w where w.id = ${id} and w.state = 'ACTIVE' and w.deleted_at is null`,
    ),
  );
  if (!active) return;
  // Told first, once by its key: were it paused first, a process that is killed in between would never tell.
  await house.notifier.tell(
    { workspaceId: globalId('Workspace', workspaceId), userId: globalId('User', userId) },
    webhookPaused,
    { host: new URL(active.url).host, reason },
    { key: `webhook:${id}:paused:${active.version}`, now },
  );
  await house.write(workspaceId, async client => {
    await client.query(
      `update webhooks set state = 'PAUSED', pause_reason = $2, retry_at = null, updated_at = $3, version = version + 1
        where workspace_id = current_workspace() and id = $1 and state = 'ACTIVE'`,
      [id, reason, now],
    );
  });
}
