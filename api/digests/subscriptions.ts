import type { Notification } from '../../bot/ports';
import { AlertSubscription } from '../../entities/record/alertSubscription';
import { DigestSubscription } from '../../entities/record/digestSubscription';
import type { Posting } from '../../entities/record/posting';
import { globalId } from '../../entities/values/globalId';
import { sql } from '../../schema/reading/sql';
import type { Run } from '../jobs/job';

/** Where what a subscription brings is to be sent. */
export function channelOf({ place, ownerId }: Posting): Notification['to'] {
  return place ? { channel: place } : { userId: globalId('User', ownerId) };
}

const POSTING = sql`t.workspace_id as "workspaceId", t.id, t.owner_id as "ownerId", t.place_key as "placeKey", t.place, t.locale,
  t.time_zone as "timeZone", t.ended_at as "endedAt"`;

/** A review's subscription that goes on; null when it has ended, is paused, or was taken back. */
export async function liveDigest(id: string, { workspaceId, house }: Run): Promise<DigestSubscription | null> {
  const [found] = await house.read(workspaceId, read =>
    read.rows<Record<string, unknown>>(
      sql`select ${POSTING}, t.digest, t.team_id as "teamId", t.scope_user_id as "scopeUserId", t.scope_key as "scopeKey", t.weekday,
          t.time, t.paused, t.since from digest_subscriptions t
        where t.id = ${id} and t.deleted_at is null and t.ended_at is null and not t.paused`,
    ),
  );
  return found ? Object.assign(new DigestSubscription(), found) : null;
}

/** An alert's subscription that goes on; null when it has ended or was taken back. */
export async function liveAlert(id: string, { workspaceId, house }: Run): Promise<AlertSubscription | null> {
  const [found] = await house.read(workspaceId, read =>
    read.rows<Record<string, unknown>>(
      sql`select ${POSTING}, t.event, t.amount, t.stage_id as "stageId" from alert_subscriptions t
        where t.id = ${id} and t.deleted_at is null and t.ended_at is null`,
    ),
  );
  return found ? Object.assign(new AlertSubscription(), found) : null;
}
