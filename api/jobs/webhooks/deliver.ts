import { v7 as uuid } from 'uuid';
import type { Webhook } from '../../../entities/record/webhook';
import { DeliveryState, type WebhookDelivery } from '../../../entities/record/webhookDelivery';
import { globalId } from '../../../entities/values/globalId';
import { sql } from '../../../schema/reading/sql';
import { secretOwner } from '../../../schema/webhooks/secretOwner';
import type { Outcome } from '../../webhooks/post';
import { GIVE_UP_MS, pauseAfter, type Verdict, verdictOn } from '../../webhooks/verdict';
import { job, type Ringer, type Run } from '../job';
import type { Order } from '../queue';
import { pause } from './pause';

type Called = Pick<Webhook, 'id' | 'workspaceId' | 'userId' | 'url' | 'sealedSecret' | 'failures' | 'retryAt'>;
type Waiting = Pick<WebhookDelivery, 'id' | 'body' | 'since' | 'attempts'>;

/** For so long is posted before other work gets its turn, in milliseconds; a slow receiver takes longer for its last. */
const TURN_MS = 5_000;

/**
 * Posts what waits for a webhook, the earliest first. Of one record the next event waits until the one before has been
 * taken. There is one such go for a webhook at a time; one that is killed between a post and noting it is done again, so
 * everything is posted at least once.
 */
export const deliverWebhook = job<{ webhookId: string }>('webhook.deliver', async ({ webhookId }, run) => {
  const webhook = await called(webhookId, run);
  if (!webhook) return;
  let going = webhook.retryAt === null || webhook.retryAt <= run.now;
  const began = performance.now();
  // Signatures carry the moment of their own post, not that of the first.
  const present = (): Run => ({ ...run, now: new Date(run.now.getTime() + performance.now() - began) });
  while (going && performance.now() - began < TURN_MS) {
    const delivery = await next(webhook, present());
    if (!delivery) break;
    going = await attempt(webhook, delivery, present());
  }
  await planNext(webhook, present());
});

/** The order to post what waits for a webhook. */
export function deliverTo(webhookId: string, workspaceId: string): Order {
  const name = `webhook:${webhookId}`;
  return deliverWebhook.order({ webhookId }, { workspaceId, key: name, line: name });
}

const RETRY = 'webhook.retry';

/** Goes on when the pause after a failure is over. */
export const webhookRetry: Ringer = {
  kind: RETRY,
  async ring({ key }, { workspaceId, house }) {
    await house.write(workspaceId, async (_client, order) => order(deliverTo(key, workspaceId)));
  },
};

async function called(id: string, { workspaceId, house }: Run): Promise<Called | null> {
  const [webhook] = await house.read(workspaceId, read =>
    read.rows<Called & Record<string, unknown>>(
      sql`select w.id, w.workspace_id as "workspaceId", w.user_id as "userId", w.url, w.sealed_secret as "sealedSecret",
          w.failures, w.retry_at as "retryAt"
        from webhooks w where w.id = ${id} and w.state = 'ACTIVE' and w.deleted_at is null`,
    ),
  );
  return webhook ?? null;
}

async function next({ id }: Called, { workspaceId, house, now }: Run): Promise<Waiting | null> {
  const [delivery] = await house.read(workspaceId, read =>
    read.rows<Waiting & Record<string, unknown>>(
      sql`select d.id, d.body, d.since, d.attempts from webhook_deliveries d
        where d.webhook_id = ${id} and d.state = 'WAITING' and (d.retry_at is null or d.retry_at <= ${now})
          and not exists (select from webhook_deliveries e
            where e.workspace_id = d.workspace_id and e.webhook_id = d.webhook_id and e.state = 'WAITING'
              and e.place < d.place and e.record_ids && d.record_ids)
        order by d.place limit 1`,
    ),
  );
  return delivery ?? null;
}

/** @returns whether the next one may be posted now */
async function attempt(webhook: Called, delivery: Waiting, run: Run): Promise<boolean> {
  const { house, now } = run;
  const { url, sealedSecret } = webhook;
  const id = globalId('WebhookDelivery', delivery.id);
  const outcome = await house.postWebhook({
    ...{ url, sealedSecret, secretOwner: secretOwner(webhook), id, body: delivery.body, now },
  });
  const verdict = verdictOn(outcome);
  const over = verdict !== 'taken' && now.getTime() - delivery.since.getTime() >= GIVE_UP_MS;
  const alive = over && verdict === 'refused' && (await tookAnother(webhook, delivery, run));
  await note(webhook, delivery, outcome, { verdict, givenUp: alive }, run);
  if (verdict === 'gone' || (over && !alive)) await pause(webhook, verdict === 'gone' ? 'GONE' : 'UNREACHABLE', run);
  return verdict === 'taken' || (verdict === 'refused' && (!over || alive));
}

/** Whether the receiver took something else since: then only this one is not to its liking. */
async function tookAnother({ id }: Called, { since }: Waiting, { workspaceId, house }: Run): Promise<boolean> {
  const [row] = await house.read(workspaceId, read =>
    read.rows<{ took: boolean }>(
      sql`select exists (select from webhook_deliveries d
        where d.webhook_id = ${id} and d.state = 'DELIVERED' and d.delivered_at >= ${since}) as took`,
    ),
  );
  return row?.took ?? false;
}

async function note(
  webhook: Called,
  { id, attempts }: Waiting,
  { status, problem, tookMs, retryAfterMs }: Outcome,
  { verdict, givenUp }: { verdict: Verdict; givenUp: boolean },
  { workspaceId, house, now }: Run,
): Promise<void> {
  const { DELIVERED, GIVEN_UP, WAITING } = DeliveryState;
  const state = verdict === 'taken' ? DELIVERED : givenUp ? GIVEN_UP : WAITING;
  const later = (failures: number) => new Date(now.getTime() + pauseAfter(failures, retryAfterMs));
  const failures = verdict === 'down' ? webhook.failures + 1 : 0;
  await house.write(workspaceId, async client => {
    await client.query(
      `update webhook_deliveries set state = $2, attempts = attempts + 1, status = $3, problem = $4, took_ms = $5,
          delivered_at = case when $2 = 'DELIVERED' then $6::timestamptz end, retry_at = $7, updated_at = $6
        where workspace_id = current_workspace() and id = $1`,
      [id, state, status, problem, tookMs, now, verdict === 'refused' && !givenUp ? later(attempts + 1) : null],
    );
    await client.query(
      'update webhooks set failures = $2, retry_at = $3 where workspace_id = current_workspace() and id = $1',
      [webhook.id, failures, verdict === 'down' ? later(failures) : null],
    );
  });
  webhook.failures = failures;
}

/** Has what is left posted: at once when it may be, else when the first pause is over. */
async function planNext({ id, userId }: Called, { workspaceId, house, now }: Run): Promise<void> {
  await house.write(workspaceId, async (client, order) => {
    const { rows } = await client.query<{ at: Date }>(
      `select greatest(w.retry_at, min(coalesce(d.retry_at, $2))) as at
        from webhooks w join webhook_deliveries d on d.workspace_id = w.workspace_id and d.webhook_id = w.id
        where w.workspace_id = current_workspace() and w.id = $1 and w.state = 'ACTIVE' and w.deleted_at is null
          and d.state = 'WAITING'
          and not exists (select from webhook_deliveries e
            where e.workspace_id = d.workspace_id and e.webhook_id = d.webhook_id and e.state = 'WAITING'
              and e.place < d.place and e.record_ids && d.record_ids)
        group by w.retry_at`,
      [id, now],
    );
    const [left] = rows;
    if (!left) return;
    if (left.at <= now) return order(deliverTo(id, workspaceId));
    await client.query(
      `insert into timers (workspace_id, id, kind, key, due_at, user_id) values (current_workspace(), $1, $2, $3, $4, $5)
        on conflict (workspace_id, kind, key) where fired_at is null and deleted_at is null do update set due_at = excluded.due_at`,
      [uuid(), RETRY, id, left.at, userId],
    );
  });
}
