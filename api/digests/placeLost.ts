import type { ChatPlace } from '../../bot/ports';
import { Ending } from '../../entities/record/posting';
import { sql } from '../../schema/reading/sql';
import { job, type Run } from '../jobs/job';
import { stopPosting, tellOwner } from './stopPosting';
import { liveAlert, liveDigest } from './subscriptions';

/** What was to be posted to a channel did not arrive there: the channel is gone, or nobody knows whether it arrived. */
export const placeLost = job<{ place: ChatPlace; how: 'gone' | 'unknown'; key: string }>(
  'place.lost',
  async ({ place, how, key }, run) => {
    for (const posting of await postingsAt(place, run)) {
      if (how === 'gone') await stopPosting(posting, Ending.PLACE_GONE, run);
      else await tellOwner(posting, 'UNKNOWN', `unknown:${key}`, run);
    }
  },
);

async function postingsAt(place: ChatPlace, run: Run) {
  const { workspaceId, house } = run;
  const found = await house.read(workspaceId, read =>
    read.rows<{ id: string; digest: boolean }>(
      sql`select t.id, true as digest from digest_subscriptions t
          where t.place = ${JSON.stringify(place)}::jsonb and t.ended_at is null and t.deleted_at is null
        union all select t.id, false from alert_subscriptions t
          where t.place = ${JSON.stringify(place)}::jsonb and t.ended_at is null and t.deleted_at is null`,
    ),
  );
  const live = await Promise.all(found.map(({ id, digest }) => (digest ? liveDigest(id, run) : liveAlert(id, run))));
  return live.filter(posting => posting !== null);
}
