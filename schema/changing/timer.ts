import { Timer } from '../../entities/record/timer';
import { sql } from '../reading/sql';
import type { Work } from './work';

/** Which timer: there is one of a kind and key at a time. */
export interface TimerName {
  /** What is to be done, such as `offer.expire`; who does it stands in `api/jobs/list.ts`. */
  kind: string;
  /** Names it among those of its kind, such as the id of the record it is about. */
  key: string;
}

/**
 * Has something done at an instant, once the change is committed. Set again with the same name before it goes off, it is
 * put to the new instant. Undoing the change takes the timer along: what was set goes, what was put off comes back.
 * @param payload what it is about, as JSON; whoever does it looks at the records again, they may have changed by then
 */
export async function setTimer(
  work: Work,
  { kind, key }: TimerName,
  dueAt: Date,
  payload: Record<string, unknown>,
): Promise<Timer> {
  const waiting = await waitingTimer(work, { kind, key });
  if (waiting) return Object.assign(waiting, { dueAt, payload });
  return work.add(Timer, { kind, key, dueAt, payload, userId: work.context.viewer.user.id, firedAt: null });
}

/** Takes a timer that has not gone off yet away; without one there is nothing to do. */
export async function clearTimer(work: Work, { kind, key }: TimerName): Promise<void> {
  const waiting = await waitingTimer(work, { kind, key });
  if (waiting) waiting.deletedAt = work.context.now;
}

async function waitingTimer(work: Work, { kind, key }: TimerName): Promise<Timer | null> {
  const [row] = await work.rows<{ id: string }>(
    sql`select t.id from timers t where t.kind = ${kind} and t.key = ${key} and t.fired_at is null
      and t.deleted_at is null for no key update`,
  );
  return row ? work.getIf(Timer, row.id) : null;
}
