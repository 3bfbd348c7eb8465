import type { Timer } from '../../entities/record/timer';
import { type Job, job, type Ringer } from './job';

type Due = Pick<Timer, 'id' | 'kind' | 'key' | 'payload' | 'dueAt' | 'userId'>;

const COLUMNS = 'id, kind, key, payload, due_at as "dueAt", user_id as "userId"';

/** The job that a timer becomes when its instant has come. */
export function ringing(ringers: readonly Ringer[]): Job<{ timerId: string }> {
  return job('timer.ring', async ({ timerId }, run) => {
    const timer = await run.house.write(run.workspaceId, async client => {
      // Its change may have been undone since it was due. Should the undoing be undone, it is due once more.
      await client.query(
        `update timers set fired_at = null
          where workspace_id = current_workspace() and id = $1 and deleted_at is not null`,
        [timerId],
      );
      const { rows } = await client.query<Due>(
        `select ${COLUMNS} from timers where workspace_id = current_workspace() and id = $1 and deleted_at is null`,
        [timerId],
      );
      return rows[0];
    });
    if (!timer) return;
    const ringer = ringers.find(({ kind }) => kind === timer.kind);
    if (!ringer) throw new Error(`nobody knows what to do about a timer ${timer.kind}`);
    await ringer.ring(timer, run);
  });
}
