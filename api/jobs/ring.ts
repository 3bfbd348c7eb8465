import type { Timer } from '../../entities/record/timer';
import { sql } from '../../schema/reading/sql';
import { type Job, job, type Ringer } from './job';

type Due = Pick<Timer, 'id' | 'kind' | 'key' | 'payload' | 'dueAt' | 'userId'>;

/** The job that a timer becomes when its instant has come. */
export function ringing(ringers: readonly Ringer[]): Job<{ timerId: string }> {
  return job('timer.ring', async ({ timerId }, run) => {
    const [timer] = await run.house.read(run.workspaceId, read =>
      read.rows<Due & Record<string, unknown>>(
        sql`select t.id, t.kind, t.key, t.payload, t.due_at as "dueAt", t.user_id as "userId" from timers t
          where t.id = ${timerId} and t.deleted_at is null`,
      ),
    );
    if (!timer) return wait(timerId);
    const ringer = ringers.find(({ kind }) => kind === timer.kind);
    if (!ringer) throw new Error(`nobody knows what to do about a timer ${timer.kind}`);
    await ringer.ring(timer, run);

    /** Its change has been undone since it was due. Should the undoing be undone, it is due once more. */
    function wait(id: string): Promise<void> {
      return run.house.write(run.workspaceId, async client => {
        await client.query(
          `update timers set fired_at = null
            where workspace_id = current_workspace() and id = $1 and deleted_at is not null`,
          [id],
        );
      });
    }
  });
}
