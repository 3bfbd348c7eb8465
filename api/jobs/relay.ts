import type { Pool, PoolClient } from 'pg';
import type { Heard, Job, Subscriber } from './job';
import { type Order, place } from './queue';
import { transaction } from './transaction';

/** Rows taken over in one transaction. */
const BATCH = 200;

/** Places are given by one relay at a time, under this lock: "place" on a telephone's keys. */
const PLACES = 75223;

/** What the relay works with. */
export interface RelaySettings {
  /** Connects as the tables' owner. */
  pool: Pool;
  subscribers: readonly Subscriber[];
  /** Does what a timer was set for. */
  ring: Job<{ timerId: string }>;
  now: () => Date;
}

/**
 * Hands what has been committed to the queue: entries of the outbox to their subscribers, and timers that are due. A row
 * is marked in the transaction that queues its orders, so however many processes do this and wherever one is killed,
 * each row becomes each of its orders exactly once. Rows are found by that mark, not by a cursor: one that is committed
 * after a later one is not missed, and the mark means the same after a restore. Each entry gets its place in the order in
 * which other apps are told: given after its commit, one after the other, so nothing ever turns up before a place that has
 * been read.
 * @returns true when there may be more
 */
export async function relay({ pool, subscribers, ring, now }: RelaySettings): Promise<boolean> {
  const at = now();
  if (!(await anything(pool, at))) return false;
  return transaction(pool, async client => {
    const entries = await takeEntries(client, at);
    const timers = await takeTimers(client, at);
    await place(client, [
      ...entries.flatMap(entry => ordersOf(entry, subscribers)),
      ...timers.map(({ workspaceId, id }) => ring.order({ timerId: id }, { workspaceId, key: `timer:${id}` })),
    ]);
    return entries.length === BATCH || timers.length === BATCH;
  });
}

/** A timer whose instant has come. */
interface Due {
  workspaceId: string;
  id: string;
}

/** Asked every second by every process, so it is one look into two indexes. */
async function anything(pool: Pool, at: Date): Promise<boolean> {
  const { rows } = await pool.query<{ there: boolean }>(
    `select exists (select from outbox where place is null)
      or exists (select from timers where due_at <= $1 and fired_at is null and deleted_at is null) as there`,
    [at],
  );
  return rows[0]?.there ?? false;
}

async function takeEntries(client: PoolClient, at: Date): Promise<Heard[]> {
  await client.query(`select pg_advisory_xact_lock(${PLACES})`);
  const { rows } = await client.query<Heard & { place: number; fresh: boolean }>(
    `with taken as (
        select workspace_id, id, written_at, relayed_at is null as fresh from outbox
        where place is null order by written_at limit ${BATCH}
      ), placed as (
        select t.workspace_id, t.id, t.fresh,
          row_number() over (partition by t.workspace_id order by t.written_at, t.id)
            + coalesce((select max(p.place) from outbox p where p.workspace_id = t.workspace_id), 0) as place
        from taken t
      )
      update outbox o set relayed_at = coalesce(o.relayed_at, $1), place = t.place from placed t
      where o.workspace_id = t.workspace_id and o.id = t.id
      returning o.workspace_id as "workspaceId", o.id, o.change_id as "changeId", o.kind, o.records, o.at,
        o.place::integer, t.fresh`,
    [at],
  );
  // The version before relays without giving places: such an entry has been heard of.
  return rows.sort((one, other) => one.place - other.place).filter(({ fresh }) => fresh);
}

async function takeTimers(client: PoolClient, at: Date): Promise<Due[]> {
  const { rows } = await client.query<Due>(
    `with taken as (
        select workspace_id, id from timers where due_at <= $1 and fired_at is null and deleted_at is null
        order by due_at limit ${BATCH} for update skip locked
      )
      update timers m set fired_at = $1 from taken t where m.workspace_id = t.workspace_id and m.id = t.id
      returning m.workspace_id as "workspaceId", m.id`,
    [at],
  );
  return rows;
}

function ordersOf(entry: Heard, subscribers: readonly Subscriber[]): Order[] {
  return subscribers
    .filter(({ kinds }) => kinds === 'every' || kinds.includes(entry.kind))
    .flatMap(({ name, hear }) => hear(entry, { workspaceId: entry.workspaceId, key: `${entry.id}:${name}` }) ?? []);
}
