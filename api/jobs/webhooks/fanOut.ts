import type { PoolClient } from 'pg';
import { v7 as uuid } from 'uuid';
import { Role } from '../../../entities/people/role';
import type { Webhook } from '../../../entities/record/webhook';
import { sql } from '../../../schema/reading/sql';
import { type EventBodies, eventBodies } from '../../../schema/webhooks/eventBodies';
import { job, type Run, type Subscriber } from '../job';
import { deliverTo } from './deliver';
import { pause } from './pause';

type Hearing = Pick<Webhook, 'id' | 'userId' | 'events' | 'place'>;

/** Changes looked at in one go. */
const AT_ONCE = 200;
/** What was delivered is kept so long, in days. */
const KEPT_DAYS = 30;

/**
 * Makes out deliveries of what has been committed since the last time, for each webhook of a workspace, in the order of
 * the places. The deliveries and how far they go are one commit, so each change is made out once.
 */
export const fanOut = job<object>('webhook.fanOut', async (_payload, run) => {
  const webhooks = await hearing(run);
  if (webhooks.length === 0) return;
  for (const webhook of webhooks) {
    let place: number | null = webhook.place;
    while (place !== null) place = await makeOut({ ...webhook, place }, run);
  }
  await tidy(run);
});

/** Whatever is committed may be something that a webhook is for; orders of a workspace that wait are one. */
export const webhookHears: Subscriber = {
  name: 'webhooks',
  kinds: 'every',
  hear: (_entry, { workspaceId }) => {
    const name = `webhook.fanOut:${workspaceId}`;
    return fanOut.order({}, { workspaceId, key: name, line: name });
  },
};

function hearing({ workspaceId, house }: Run): Promise<Hearing[]> {
  return house.read(workspaceId, read =>
    read.rows<Hearing & Record<string, unknown>>(
      sql`select w.id, w.user_id as "userId", w.events, w.place from webhooks w
        where w.state = 'ACTIVE' and w.deleted_at is null order by w.created_at, w.id`,
    ),
  );
}

/** @returns from where to go on; null when there is nothing more */
async function makeOut(webhook: Hearing, run: Run): Promise<number | null> {
  const { workspaceId, house, now } = run;
  const who = { workspaceId, userId: webhook.userId };
  const found = await house.as(who, { key: `webhook:${webhook.id}`, now }, async context =>
    context.viewer.user.role === Role.ADMIN ? eventBodies(context, webhook.place, AT_ONCE) : null,
  );
  if (!found) {
    await pause(webhook, 'OWNER_LEFT', run);
    return null;
  }
  await house.write(workspaceId, async (client, order) => {
    await keep(client, webhook, found, now);
    order(deliverTo(webhook.id, workspaceId));
  });
  return found.upTo;
}

async function keep(client: PoolClient, { id, events }: Hearing, { upTo, bodies }: EventBodies, now: Date) {
  for (const { changeId, place, event, recordIds, body } of bodies) {
    if (events !== null && !events.includes(event)) continue;
    await client.query(
      `insert into webhook_deliveries
          (workspace_id, id, webhook_id, change_id, place, event, record_ids, body, state, since, created_at, updated_at)
        values (current_workspace(), $1, $2, $3, $4, $5, $6, $7, 'WAITING', $8, $8, $8)
        on conflict (workspace_id, webhook_id, change_id) do nothing`,
      [uuid(), id, changeId, place, event, recordIds, body, now],
    );
  }
  if (upTo !== null) {
    await client.query(
      'update webhooks set place = $2 where workspace_id = current_workspace() and id = $1 and place < $2',
      [id, upTo],
    );
  }
}

async function tidy({ workspaceId, house, now }: Run): Promise<void> {
  await house.write(workspaceId, async client => {
    await client.query(
      `delete from webhook_deliveries where workspace_id = current_workspace() and state <> 'WAITING'
        and created_at < $1::timestamptz - interval '${KEPT_DAYS} days'`,
      [now],
    );
  });
}
