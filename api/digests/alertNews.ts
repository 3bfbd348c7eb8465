import { v7 as uuid } from 'uuid';
import type { AlertEvent } from '../../entities/record/alertSubscription';
import { dayOf } from '../../entities/values/day';
import { rateOn } from '../../schema/reading/exchangeRate';
import { raw, sql } from '../../schema/reading/sql';
import { job, type Run, type Subscriber } from '../jobs/job';
import { postAlerts } from './postAlerts';
import { liveAlert } from './subscriptions';

/** News of one burst comes together: so long is waited for more, in milliseconds. */
const GATHER_MS = 10_000;

interface Happened extends Record<string, unknown> {
  dealId: string;
  event: AlertEvent;
  stageId: string;
  /** In the workspace's currency, exact decimal; null without an amount. */
  worth: string | null;
}

/** Finds out what a change has done to deals, and has it told wherever somebody wants to hear of it. */
export const gatherAlerts = job<{ changeId: string }>('alert.gather', async ({ changeId }, run) => {
  const { workspaceId, house, now } = run;
  const wanted = await house.read(workspaceId, read =>
    read.rows<{ id: string }>(
      sql`select t.id from alert_subscriptions t where t.ended_at is null and t.deleted_at is null`,
    ),
  );
  if (wanted.length === 0) return;
  const happened = await happenedIn(changeId, run);
  for (const { id } of happened.length > 0 ? wanted : []) {
    const subscription = await liveAlert(id, run);
    const matching = happened.filter(
      ({ event, stageId, worth }) =>
        event === subscription?.event &&
        (subscription.stageId === null || subscription.stageId === stageId) &&
        subscription.isLargeEnough(worth),
    );
    if (matching.length === 0) continue;
    await house.write(workspaceId, async (client, order) => {
      for (const { dealId } of matching) {
        await client.query(
          `insert into alert_items (workspace_id, id, subscription_id, change_id, deal_id, made_at)
            values (current_workspace(), $1, $2, $3, $4, $5) on conflict do nothing`,
          [uuid(), id, changeId, dealId, now],
        );
      }
      order(postAlerts.order({ subscriptionId: id }, { workspaceId, key: `alert:${id}`, delayMs: GATHER_MS }));
    });
  }
});

function happenedIn(changeId: string, { workspaceId, house, now }: Run): Promise<Happened[]> {
  return house.read(workspaceId, async read => {
    const [{ zone = 'UTC', currency = '' } = {}] = await read.rows<{ zone: string; currency: string }>(
      sql`select w.time_zone as zone, w.currency from directory.workspaces w where w.id = ${workspaceId}`,
    );
    return read.rows<Happened>(
      sql`with touched as (
          select a.record_id as deal_id, case
              when a.after ->> 'state' in ('WON', 'LOST') then a.after ->> 'state'
              when a.action = 'CREATED' then 'LARGE_DEAL'
              when a.after ->> 'stageId' is not null then 'STAGE' end as event
          from audit_entries a where a.change_id = ${changeId} and a.record_type = 'Deal' and a.action in ('CREATED', 'UPDATED')
          union all
          select p.deal_id, 'DISCOUNT_APPROVED' from audit_entries a join approvals p on p.id = a.record_id
          where a.change_id = ${changeId} and a.record_type = 'Approval' and a.after ->> 'decision' = 'APPROVE'
        )
        select d.id as "dealId", t.event, d.stage_id as "stageId",
          coalesce(d.closed_amount, d.amount * ${rateOn(currency, raw('d.currency'), sql`${dayOf(now, zone)}::date`)})::text as worth
        from touched t join deals d on d.id = t.deal_id and d.deleted_at is null where t.event is not null`,
    );
  });
}

/** Whatever is done to deals and approvals may be news. */
export const dealNews: Subscriber = {
  name: 'alertNews',
  kinds: 'every',
  hear({ kind, changeId, records }, where) {
    if (kind === 'undo') return null;
    const news = records.some(
      ({ type, action, changed }) =>
        (type === 'Deal' && (action === 'CREATED' || (changed?.includes('stageId') ?? false))) ||
        (type === 'Approval' && action === 'UPDATED'),
    );
    return news ? gatherAlerts.order({ changeId }, { ...where, changeId }) : null;
  },
};
