import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { foldRollups } from '../rollups/fold';
import type { House } from './house';
import type { Job, Ringer, Subscriber } from './job';
import { Loop } from './loop';
import { freeOrdersOfTheGone } from './recovery';
import { relay } from './relay';
import { ringing } from './ring';
import type { Standing } from './standing';
import { type Counts, Worker } from './worker';

/** What work is done, and by whom. */
export interface Duties {
  jobs: readonly Job[];
  subscribers: readonly Subscriber[];
  ringers: readonly Ringer[];
  /** What is looked for every so often besides, with the pool of the owner and the present moment. */
  rounds?: readonly Round[];
}

/** Something looked for every so often; true when there is more to be done at once. */
export type Round = (pool: Pool, now: Date) => Promise<boolean>;

/** What the background work of a process is put together from. */
export interface JobsSettings extends Duties {
  /** Connects as the tables' owner. */
  owner: Pool;
  standing: Standing;
  house: House;
  now: () => Date;
  log: Logger;
}

/** Changes are folded into the rollups this often, in milliseconds. */
const FOLD_MS = 1_000;

/** The background work of one process. */
export interface Jobs {
  /** To be called when this process has committed a change, so that it is taken up at once. */
  wake(): void;
  counts: Counts;
  /** Begins nothing any more and resolves when what is under way has ended. */
  stop(): Promise<void>;
}

/** Changes of other processes, and timers, are found after this time at the latest, in milliseconds. */
const RELAY_MS = 1_000;
/** Processes that are gone are looked for this often, in milliseconds. */
const RECOVERY_MS = 2_000;
/** Rounds begin this often, in milliseconds; each knows itself when its time has come. */
const ROUNDS_MS = 30_000;

/** Begins to relay what is committed and to do what is to be done. Any number of processes may do so on one database. */
export function startJobs({
  owner,
  standing,
  house,
  now,
  log,
  jobs,
  subscribers,
  ringers,
  rounds = [],
}: JobsSettings): Jobs {
  const ring = ringing(ringers);
  const worker = new Worker({
    pool: owner,
    jobs: [...jobs, ring as Job],
    house,
    now,
    log,
    named: name => standing.hold(name),
    gone: name => standing.release(name),
  });
  const relaying = new Loop('relaying changes', RELAY_MS, () => relay({ pool: owner, subscribers, ring, now }), log);
  const folding = new Loop('folding rollups', FOLD_MS, () => foldRollups(owner, log), log);
  const recovering = new Loop(
    'taking over orders',
    RECOVERY_MS,
    async () => {
      const gone = await freeOrdersOfTheGone(owner);
      if (gone.length > 0) log.warn({ workers: gone }, 'orders of a process that is gone are taken over');
      return false;
    },
    log,
  );
  const going = rounds.map(round => new Loop('going round', ROUNDS_MS, () => round(owner, now()), log));
  return {
    wake: () => relaying.wake(),
    counts: worker.counts,
    async stop() {
      await Promise.all([relaying, folding, recovering, ...going].map(loop => loop.stop()));
      await worker.stop();
    },
  };
}
