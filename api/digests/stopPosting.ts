import { postingStopped, type StoppedPosting } from '../../bot/notices/postingStopped';
import { DigestSubscription } from '../../entities/record/digestSubscription';
import { Ending, type Posting } from '../../entities/record/posting';
import { globalId } from '../../entities/values/globalId';
import { sql } from '../../schema/reading/sql';
import type { Run } from '../jobs/job';

/** Ends a subscription that cannot go on, and tells whoever subscribed; of one who has left, the admins. */
export async function stopPosting(posting: Posting, because: Ending, run: Run): Promise<void> {
  const { workspaceId, house, now } = run;
  const digest = posting instanceof DigestSubscription;
  // Told first, once by its key: were it ended first, a process that is killed in between would never tell.
  await tellOwner(posting, because === Ending.STOPPED ? 'PLACE_GONE' : because, `stopped:${posting.id}`, run);
  await house.write(workspaceId, async client => {
    await client.query(
      `update ${digest ? 'digest_subscriptions' : 'alert_subscriptions'} set ended_at = $2, ended_because = $3,
          version = version + 1, updated_at = $2
        where workspace_id = current_workspace() and id = $1 and ended_at is null`,
      [posting.id, now, because],
    );
  });
}

/** Tells whoever subscribed what has become of it. @param key the same again is the same notification */
export async function tellOwner(posting: Posting, why: StoppedPosting['why'], key: string, run: Run): Promise<void> {
  const { workspaceId, house, now } = run;
  const what = posting instanceof DigestSubscription ? posting.digest : 'ALERTS';
  const left = why === 'OWNER_GONE';
  const readers = left ? await admins(run) : [{ id: posting.ownerId }];
  const who = left ? await nameOf(posting.ownerId, run) : null;
  for (const { id } of readers) {
    await house.notifier.tell(
      { workspaceId: globalId('Workspace', workspaceId), userId: globalId('User', id) },
      postingStopped,
      { what, why, who },
      { key: `${key}:${id}`, now },
    );
  }
}

function admins({ workspaceId, house }: Run): Promise<{ id: string }[]> {
  return house.read(workspaceId, read =>
    read.rows<{ id: string }>(
      sql`select u.id from users u where u.role = 'ADMIN' and u.active and u.deleted_at is null order by u.id`,
    ),
  );
}

async function nameOf(userId: string, { workspaceId, house }: Run): Promise<string | null> {
  const [user] = await house.read(workspaceId, read =>
    read.rows<{ name: string }>(sql`select u.name from users u where u.id = ${userId}`),
  );
  return user?.name ?? null;
}
