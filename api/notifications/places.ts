import { LRUCache } from 'lru-cache';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { PlacesKept } from '../../bot/ports';
import type { Directory } from '../identity/directory';
import { keyOf } from '../ids';
import { inWorkspace } from '../jobs/transaction';
import { storableJson } from '../storable';

const REMEMBERED = 10_000;
/** A place that is used all the time is written down this often, in milliseconds. */
const FRESH_MS = 60 * 60 * 1000;

/** Where people were seen writing on chat platforms. What has been written down lately is not written down again. */
export function placesIn(pool: Pool, directory: Directory, now: () => Date, log: Logger): PlacesKept {
  const known = new LRUCache<string, string>({ max: REMEMBERED, ttl: FRESH_MS });
  return {
    async left(platform, tenant, person) {
      try {
        const workspaceId = await directory.workspaceOf(platform, tenant);
        if (!workspaceId) return;
        await inWorkspace(pool, workspaceId, async client => {
          await client.query(
            `delete from chat_places where workspace_id = current_workspace()
              and platform = $1 and tenant = $2 and person = $3`,
            [platform, tenant, person],
          );
        });
        known.clear();
      } catch (error) {
        log.warn({ err: error }, 'that a person has removed the bot could not be kept');
      }
    },
    async seen({ workspaceId, userId }, { platform, tenant, person }, { kind, reference }) {
      if (platform === 'console') return;
      const key = JSON.stringify([userId, platform, tenant, kind]);
      const place = storableJson({ person, reference: reference ?? null });
      if (known.get(key) === place) return;
      try {
        await inWorkspace(pool, keyOf('Workspace', workspaceId), async client => {
          // A chat of two is a better place than a channel, from which one would have to be opened first.
          await client.query(
            `insert into chat_places as p (workspace_id, user_id, platform, tenant, person, direct, reference, seen_at)
              values (current_workspace(), $1, $2, $3, $4, $5, $6, $7)
              on conflict (workspace_id, user_id, platform, tenant) do update
                set person = excluded.person, direct = excluded.direct, reference = excluded.reference,
                  seen_at = excluded.seen_at
                where excluded.direct or not p.direct`,
            [
              keyOf('User', userId),
              platform,
              tenant,
              person,
              kind === 'direct',
              JSON.stringify(reference ?? null),
              now(),
            ],
          );
        });
        known.set(key, place);
      } catch (error) {
        log.warn({ err: error }, 'where a person can be written to could not be kept');
      }
    },
  };
}
