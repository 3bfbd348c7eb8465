import type { Pool } from 'pg';
import { v7 as uuid } from 'uuid';
import type { ChatPlace, Notification, Notifications } from '../../bot/ports';
import type { Reply } from '../../bot/reply';
import { placeLost } from '../digests/placeLost';
import { keyOf } from '../ids';
import { deliver } from '../jobs/deliver';
import type { Order } from '../jobs/queue';
import { HELD } from '../jobs/standing';
import { inWorkspace } from '../jobs/transaction';
import { storableJson } from '../storable';

interface Row {
  key: string;
  reply: Reply;
  place: ChatPlace | null;
  places: ChatPlace[];
  sendingSince: Date | null;
  undone: boolean;
}

/**
 * Notifications in the database. Each is kept once per key together with the order to deliver it, so it is delivered
 * whatever happens to the process that kept it.
 * @param owner connects as the tables' owner
 */
export function notificationsIn(owner: Pool, now: () => Date): Notifications {
  return {
    async keep({ workspaceId, to, key, reply, changeId }) {
      const workspace = keyOf('Workspace', workspaceId);
      await inWorkspace(owner, workspace, async (client, order) => {
        const id = uuid();
        const { userId, place } = recipientOf(to);
        const { rowCount } = await client.query(
          `insert into notifications (workspace_id, id, key, user_id, place, change_id, reply, made_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (workspace_id, key) do nothing`,
          [
            ...[workspace, id, key, userId, place && storableJson(place), changeId ? keyOf('Change', changeId) : null],
            ...[storableJson(reply), now()],
          ],
        );
        if (rowCount === 0) return;
        // One after the other to the same person, in the order they came about.
        const line = `tell:${userId ?? key}`;
        order(deliver.order({ notificationId: id }, { workspaceId: workspace, key: `notification:${id}`, line }));
      });
    },

    find: (workspaceId, id) =>
      inWorkspace(owner, keyOf('Workspace', workspaceId), async client => {
        const { rows } = await client.query<Row>(
          `select n.key, n.reply, n.place, n.sending_since as "sendingSince", c.undone_by_id is not null as undone,
              coalesce((select jsonb_agg(jsonb_build_object('platform', p.platform, 'tenant', p.tenant,
                  'person', p.person, 'reference', p.reference) order by p.seen_at desc)
                from chat_places p where p.workspace_id = n.workspace_id and p.user_id = n.user_id), '[]') as places
            from notifications n left join changes c on c.workspace_id = n.workspace_id and c.id = n.change_id
            where n.workspace_id = current_workspace() and n.id = $1 and n.state in ('WAITING', 'SENDING')`,
          [id],
        );
        const [row] = rows;
        if (!row) return null;
        const { key, reply, place, places, sendingSince, undone } = row;
        if (undone && !sendingSince) {
          await client.query(`update notifications set state = 'DROPPED' where ${ONE}`, [id]);
          return null;
        }
        return { key, reply, places: place ? [place] : places, sendingSince };
      }),

    sending: (workspaceId, id) =>
      inWorkspace(owner, keyOf('Workspace', workspaceId), async client => {
        await client.query(
          `update notifications set state = 'SENDING', sending_since = $2, attempts = attempts + 1 where ${ONE}`,
          [id, now()],
        );
      }),

    notSent: (workspaceId, id) =>
      inWorkspace(owner, keyOf('Workspace', workspaceId), async client => {
        await client.query(`update notifications set state = 'WAITING', sending_since = null where ${ONE}`, [id]);
      }),

    ended: (workspaceId, id, how) =>
      inWorkspace(owner, keyOf('Workspace', workspaceId), async (client, order) => {
        if (typeof how === 'object') {
          await client.query(
            `update notifications set state = 'SENT', sent_at = $2, sent_to = $3, sending_since = null where ${ONE}`,
            [id, now(), how.sentTo],
          );
        } else if (how === 'unknown') {
          const { rows } = await client.query<Ended>(
            `update notifications set state = 'UNKNOWN' where ${ONE} returning workspace_id as workspace, key, place`,
            [id],
          );
          orderLost(rows[0], 'unknown', id, order);
        } else {
          const { rows } = await client.query<Ended>(
            `with held as (
                update notifications set state = 'HELD', sending_since = null where ${ONE}
                returning workspace_id, key, place, user_id
              )
              select workspace_id as workspace, key, place,
                case when user_id is not null then pg_notify('${HELD}', user_id::text)::text end from held`,
            [id],
          );
          orderLost(rows[0], 'gone', id, order);
        }
      }),
  };
}

interface Ended {
  workspace: string;
  key: string;
  place: ChatPlace | null;
}

/**
 * What did not reach a channel is looked after: whoever had it posted there is told, and where the channel is gone nothing
 * more is posted. A person finds it in the console.
 */
function orderLost(ended: Ended | undefined, how: 'gone' | 'unknown', id: string, order: (order: Order) => void): void {
  if (!ended?.place) return;
  const { workspace: workspaceId, place, key } = ended;
  order(placeLost.order({ place, how, key }, { workspaceId, key: `lost:${id}` }));
}

const ONE = 'workspace_id = current_workspace() and id = $1';

function recipientOf(to: Notification['to']): { userId: string | null; place: ChatPlace | null } {
  return 'userId' in to ? { userId: keyOf('User', to.userId), place: null } : { userId: null, place: to.channel };
}
