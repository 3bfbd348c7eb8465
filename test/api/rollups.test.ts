import type { PoolClient } from 'pg';
import { DatabaseError, Pool } from 'pg';
import { Random } from '../../api/demo/random';
import { rebuildRollups } from '../../api/rollups/rebuild';
import { rebuildEverywhere } from '../../api/rollups/rebuildEverywhere';
import { identityOf } from '../support/asPerson';
import { useDatabase } from '../support/database';
import { foldEverything } from '../support/fold';
import { type Running, run } from '../support/process';
import { until } from '../support/until';

const database = useDatabase();
const OLIVIA = 'olivia@demo.test';
const LONG_MS = 180_000;
let workspaceId: string;
let owner: Pool;

beforeAll(async () => {
  ({ workspaceId } = await identityOf(database, OLIVIA));
  owner = new Pool({ connectionString: database.ownerUrl, max: 3 });
  // The database is dropped beneath it at the end.
  owner.on('error', () => undefined);
});
afterAll(() => owner.end());

/** What takes a transaction back on purpose. */
class TakenBack extends Error {}

/** What the database ends of two transactions that get in each other's way: a failed serialization, a deadlock. */
const IN_EACH_OTHERS_WAY = ['40001', '40P01'];

function isOfLife(error: unknown): boolean {
  return (
    error instanceof TakenBack || (error instanceof DatabaseError && IN_EACH_OTHERS_WAY.includes(error.code ?? ''))
  );
}

/** A transaction of the server's own role. @returns whether it was committed; it may be taken back, as in life */
async function inTransaction(work: (client: PoolClient) => Promise<void>): Promise<boolean> {
  const client = await database.pool.connect();
  try {
    await client.query('begin');
    await client.query("select set_config('app.workspace_id', $1, true)", [workspaceId]);
    await work(client);
    await client.query('commit');
    return true;
  } catch (error) {
    await client.query('rollback');
    if (!isOfLife(error)) throw error;
    return false;
  } finally {
    client.release();
  }
}

const ANY_DEAL = '(select id from deals where deleted_at is null order by md5(id::text || $1) limit 1)';

/** What people do; `$1` picks the record. */
const DOINGS = [
  `update deals set state = 'WON', closed_at = now() - interval '50 days', closed_by_id = owner_id, closed_amount = amount,
    loss_reason = null, loss_notes = null, competitor_id = null where id = ${ANY_DEAL}`,
  `update deals set state = 'OPEN', closed_at = null, closed_by_id = null, closed_amount = null, loss_reason = null, competitor_id = null
    where id = ${ANY_DEAL}`,
  `update deals set deleted_at = now() where id = ${ANY_DEAL}`,
  `update accounts set segment_id = (select id from segments order by md5(id::text || $1) limit 1)
    where id = (select account_id from deals where id = ${ANY_DEAL})`,
  `update milestones set deleted_at = now() where id = (select id from milestones where deleted_at is null order by md5(id::text || $1) limit 1)`,
  `insert into activities (workspace_id, id, kind, account_id, user_id, occurred_at)
    select workspace_id, gen_random_uuid(), 'CALL', account_id, owner_id, now() - interval '40 days' from deals where id = ${ANY_DEAL}`,
  `update activities set deleted_at = now() where id = (select id from activities order by md5(id::text || $1) limit 1)`,
  `insert into stage_changes (workspace_id, id, deal_id, to_stage_id, at, user_id)
    select workspace_id, gen_random_uuid(), id, stage_id, now() - interval '1 day', owner_id from deals where id = ${ANY_DEAL}`,
] as const;

/** How many transactions have been committed, and in how many of them each of the doings changed something. */
let commits = 0;
const done = new Map<string, number>();

/** Some of them in one transaction, which is slow at times, and at times is taken back. */
async function life(seed: string): Promise<void> {
  const random = new Random(seed);
  for (let turn = 0; turn < 25; turn++) {
    const doings = new Set<string>();
    const kept = await inTransaction(async client => {
      for (let step = 0; step <= random.between(0, 3); step++) {
        const doing = random.pick(DOINGS);
        const { rowCount } = await client.query(doing, [String(random.next())]);
        if (rowCount) doings.add(doing);
        if (random.chance(0.3)) await client.query('select pg_sleep(0.1)');
      }
      if (random.chance(0.2)) throw new TakenBack();
    });
    if (!kept) continue;
    commits += 1;
    for (const doing of doings) done.set(doing, (done.get(doing) ?? 0) + 1);
  }
}

/** Starts processes that fold, and kills them or their connections after every few commits, until life is over. */
async function killing(seed: string, isOver: () => boolean): Promise<number> {
  const random = new Random(seed);
  const start = async (): Promise<Running> => {
    const started = run('test/support/foldProcess.ts', [], { OWNER_URL: database.ownerUrl });
    await started.prints(/^ready$/m);
    return started;
  };
  const folders = await Promise.all([start(), start()]);
  let kills = 0;
  for (;;) {
    const at = random.whole(0, 1);
    const due = commits + random.whole(1, 5);
    await until(() => commits >= due || isOver(), LONG_MS);
    if (isOver()) break;
    if (random.chance(0.5)) {
      await owner.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'uplift jobs'
        and datname = current_database()`);
    } else {
      await folders[at]?.end('SIGKILL');
      folders[at] = await start();
    }
    kills += 1;
  }
  await Promise.all(folders.map(folder => folder.end('SIGKILL')));
  return kills;
}

test(
  'folding by several processes that are killed at any point leaves no difference',
  async () => {
    let over = false;
    const killed = killing('kills', () => over);
    await Promise.all([life('life 1'), life('life 2'), life('life 3')]);
    // Reckoned anew in the middle of it all, with what others are writing just now left to the next folding.
    expect(await rebuildRollups(owner, workspaceId)).toEqual([]);
    await Promise.all([life('life 4'), life('life 5'), life('life 6')]);
    over = true;
    expect(await killed).toBeGreaterThan(5);
    for (const doing of DOINGS) expect([doing, done.get(doing)]).toEqual([doing, expect.any(Number)]);
    await foldEverything(database.ownerUrl);
    expect(await rebuildRollups(owner, workspaceId)).toEqual([]);
  },
  LONG_MS,
);

test('what a transaction that is still running has marked is folded after it has committed', async () => {
  const late = await database.pool.connect();
  await late.query('begin');
  await late.query("select set_config('app.workspace_id', $1, true)", [workspaceId]);
  await late.query(DOINGS[1], ['late']);
  // What begins later commits and is folded earlier.
  await inTransaction(async client => void (await client.query(DOINGS[3], ['early'])));
  await foldEverything(database.ownerUrl);
  await late.query('commit');
  late.release();
  const { rows } = await owner.query('select count(*)::integer as marks from rollup_marks');
  expect(rows[0].marks).toBeGreaterThan(0);
  await foldEverything(database.ownerUrl);
  expect(await rebuildRollups(owner, workspaceId)).toEqual([]);
});

test('npm run admin -- rebuild-rollups tells and mends what stands wrongly', async () => {
  await owner.query(
    `update rollups set count = count + 1 where fact = 'CLOSED' and cube = 'TOTAL' and month = '2026-10-01'`,
  );
  const told = await rebuildEverywhere(database.ownerUrl);
  expect(told).toMatch(
    /^.+: rebuilt, 2 rows differed\.\n {2}(stood wrongly in|was missing from) rollups: \(CLOSED,TOTAL,/,
  );
  expect(await rebuildEverywhere(database.ownerUrl)).toMatch(/^[^\n]+: rebuilt, no difference\.$/);
});
