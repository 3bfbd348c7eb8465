import type { Pool } from 'pg';
import type { Sender } from '../../bot/message';
import type { Held, HeldNotifications } from '../../bot/ports';
import type { Reply } from '../../bot/reply';
import { Reader } from '../../schema/reading/reader';
import { sql } from '../../schema/reading/sql';
import type { IdentifySender } from '../identity/sender';
import { TokenRefused } from '../identity/tokenRefused';
import type { Standing } from '../jobs/standing';
import { inWorkspace } from '../jobs/transaction';

/** What the console's way to notifications is put together from. */
export interface HeldSettings {
  /** The server's own pool. */
  pool: Pool;
  identify: IdentifySender;
  standing: Standing;
  now: () => Date;
}

/** So many are shown at once at most; the rest follows with the next look. */
const MOST = 20;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

interface Who {
  workspaceId: string;
  userId: string;
}

/** Notifications that wait for a person to open the console. */
export function heldNotifications({ pool, identify, standing, now }: HeldSettings): HeldNotifications {
  return {
    async next(sender, giveUp) {
      const who = await known(identify, sender);
      if (!who) return [];
      const call = callOf(standing, who.userId, giveUp);
      try {
        for (;;) {
          // What comes while this looks calls for another look.
          const called = call.next();
          // Whoever has been shut out meanwhile is told nothing more.
          const waiting = (await known(identify, sender)) ? await heldFor(pool, who) : [];
          if (waiting.length > 0 || giveUp.aborted) return waiting;
          await called;
        }
      } finally {
        call.stop();
      }
    },
    async shown(sender, ids) {
      const who = await known(identify, sender);
      const meant = ids.filter(id => UUID.test(id));
      if (!who || meant.length === 0) return;
      await inWorkspace(pool, who.workspaceId, async client => {
        await client.query(
          `update notifications set state = 'SENT', sent_at = $3, sent_to = 'console'
            where workspace_id = current_workspace() and user_id = $1 and id = any ($2::uuid[]) and state = 'HELD'`,
          [who.userId, meant, now()],
        );
      });
    },
  };
}

async function known(identify: IdentifySender, sender: Sender): Promise<Who | null> {
  return identify(sender).catch(error => {
    if (error instanceof TokenRefused) return null;
    throw error;
  });
}

async function heldFor(pool: Pool, { workspaceId, userId }: Who): Promise<Held[]> {
  const read = new Reader(pool, workspaceId);
  try {
    const rows = await read.rows<{ id: string; at: Date; reply: Reply }>(
      sql`select n.id, n.made_at as at, n.reply from notifications n
        left join changes c on c.workspace_id = n.workspace_id and c.id = n.change_id
        where n.user_id = ${userId} and n.state = 'HELD' and c.undone_by_id is null
        order by n.made_at, n.id limit ${MOST}`,
    );
    return rows.map(({ id, at, reply }) => ({ id, at: at.toISOString(), reply }));
  } finally {
    await read.release();
  }
}

/** Calls for another look: when somebody has told this person something, and when nobody waits any longer. */
function callOf(standing: Standing, userId: string, giveUp: AbortSignal): { next(): Promise<void>; stop(): void } {
  let wake = () => {};
  const stopHearing = standing.onHeld(person => {
    if (person === userId) wake();
  });
  const given = () => wake();
  giveUp.addEventListener('abort', given);
  return {
    next: () =>
      new Promise(resolve => {
        wake = resolve;
      }),
    stop: () => {
      stopHearing();
      giveUp.removeEventListener('abort', given);
    },
  };
}
