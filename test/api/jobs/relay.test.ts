import { randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import { type Job, job, type Subscriber } from '../../../api/jobs/job';
import { relay } from '../../../api/jobs/relay';
import { ringing } from '../../../api/jobs/ring';
import { useHouse } from '../../support/house';
import { until } from '../../support/until';
import { beginIn, commit } from '../../support/workspace';

const house = useHouse();

/** Notes each entry it hears of. */
const noted: string[] = [];
const note = job<{ entry: string }>('test.note', async ({ entry }) => {
  noted.push(entry);
});
const noting: Subscriber = {
  name: 'noting',
  kinds: ['deal.updated'],
  hear: ({ id }, where) => note.order({ entry: id }, where),
};

beforeEach(() => {
  noted.length = 0;
});

/** Writes an entry of a change that need not exist. @returns its id */
async function write(client: PoolClient, kind = 'deal.updated'): Promise<string> {
  const id = randomUUID();
  await client.query(
    `insert into outbox (workspace_id, id, change_id, kind, records, at) values (current_workspace(), $1, $1, $2, '[]', $3)`,
    [id, kind, house.clock.now()],
  );
  return id;
}

async function writeMany(count: number): Promise<string[]> {
  const client = await beginIn(house.around.pool, house.workspaceId);
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) ids.push(await write(client));
  await commit(client);
  return ids;
}

const relayAll = async () => {
  const settings = { pool: house.owner, subscribers: [noting], ring: ringing([]), now: () => house.clock.now() };
  while (await relay(settings));
};

/** The entries whose orders wait in the queue. */
async function queued(): Promise<string[]> {
  const { rows } = await house.owner.query<{ entry: string }>(
    `select j.payload -> 'payload' ->> 'entry' as entry from queue._private_jobs j order by j.id`,
  );
  return rows.map(({ entry }) => entry);
}

test('an entry that is committed after a later one is not missed', async () => {
  const slow = await beginIn(house.around.pool, house.workspaceId);
  const early = await write(slow);
  const [late] = await writeMany(1);
  await relayAll();
  expect(await queued()).toEqual([late]);
  await commit(slow);
  await relayAll();
  expect(await queued()).toEqual([late, early]);
  await relayAll();
  expect(await queued()).toEqual([late, early]);

  house.begin({ duties: { jobs: [note as Job], subscribers: [noting] } });
  await house.idle();
  expect(noted.sort()).toEqual([early, late].sort());
});

test('what is taken back again is never heard of', async () => {
  const client = await beginIn(house.around.pool, house.workspaceId);
  await write(client);
  await client.query('rollback');
  client.release();
  await relayAll();
  expect(await queued()).toEqual([]);
});

test('kinds that nobody wants to hear of are nobody’s order', async () => {
  const client = await beginIn(house.around.pool, house.workspaceId);
  await write(client, 'deal.moved');
  await commit(client);
  await relayAll();
  expect(await queued()).toEqual([]);
  const { rows } = await house.owner.query('select count(*)::integer as left from outbox where relayed_at is null');
  expect(rows).toEqual([{ left: 0 }]);
});

test('several relays and workers at once give each entry to its subscriber once', async () => {
  const duties = { jobs: [note as Job], subscribers: [noting] };
  const processes = [house.begin({ duties }), house.begin({ duties }), house.begin({ duties })];
  const ids: string[] = [];
  for (let round = 0; round < 10; round += 1) {
    ids.push(...(await writeMany(30)));
    for (const each of processes) each.wake();
  }
  await until(async () => noted.length >= ids.length);
  expect([...noted].sort()).toEqual([...ids].sort());
});

test('a job that fails is tried again, and one that is given up is counted and stays to be looked at', async () => {
  const goes: boolean[] = [];
  const failing = job<object>(
    'test.fail',
    async (_payload, { last }) => {
      goes.push(last);
      throw new Error('not today');
    },
    2,
  );
  const subscriber: Subscriber = { ...noting, hear: (_entry, where) => failing.order({}, where) };
  const jobs = house.begin({ duties: { jobs: [failing as Job], subscribers: [subscriber] } });
  await writeMany(1);
  jobs.wake();
  await house.failed(jobs, 1);
  await house.pauseIsOver();
  await until(async () => jobs.counts.dead === 1);
  expect(goes).toEqual([false, true]);
  expect(jobs.counts).toEqual({ done: 0, failed: 2, dead: 1 });
  const left = await until(async () => {
    const { rows } = await house.owner.query(
      'select task_identifier as job, last_error as error from queue.jobs where locked_at is null',
    );
    return rows.length > 0 && rows;
  });
  expect(left).toEqual([{ job: 'test.fail', error: 'not today' }]);
});
