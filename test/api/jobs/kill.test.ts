import { randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import { Random } from '../../../api/demo/random';
import { ownerPool } from '../../../api/jobs/ownerPool';
import { useDatabase } from '../../support/database';
import { asSuperuser } from '../../support/postgres';
import { type Running, run } from '../../support/process';
import { until } from '../../support/until';
import { beginIn, commit, demoWorkspaceId } from '../../support/workspace';

const database = useDatabase();
jest.setTimeout(180_000);

const KILLS = 24;
const PER_ROUND = 4;
const SEED = 20_261_124;
/** What the last processes killed had under way is taken over within seconds, on a busy machine somewhat later. */
const LAST_ORDERS_MS = 60_000;

const started: Running[] = [];
const start = () => {
  const child = run('test/support/relayProcess.ts', [], { OWNER_URL: database.ownerUrl });
  started.push(child);
  return child;
};

afterEach(async () => {
  for (const child of started.splice(0)) await child.end('SIGKILL');
});

/** Resolves when the process has printed so many lines. */
const printed = (child: Running, lines: number) => child.prints(new RegExp(`(?:.*\\n){${lines}}`));

async function write(client: PoolClient): Promise<string[]> {
  const ids = Array.from({ length: PER_ROUND }, () => randomUUID());
  for (const [index, id] of ids.entries()) {
    if (index === 0) {
      await client.query(
        `insert into timers (workspace_id, id, kind, key, due_at, user_id)
          select current_workspace(), $1, 'test.bell', $2, now(), id from users limit 1`,
        [id, id],
      );
      continue;
    }
    await client.query(
      `insert into outbox (workspace_id, id, change_id, kind, records, at)
        values (current_workspace(), $1, $2, 'deal.updated', '[]', now())`,
      [id, id],
    );
  }
  return ids;
}

test('wherever processes are killed, every entry and timer becomes its order once, and every order has its effect once', async () => {
  const owner = ownerPool(database.ownerUrl, () => undefined);
  await asSuperuser(
    database.ownerUrl,
    'create table test_effects (key text primary key)',
    'create table test_goes (key text)',
    'create table test_orders (key text)',
    'grant select, insert on test_effects to uplift_app',
    `create function test_note_order() returns trigger language plpgsql as $$ begin
      insert into test_orders values (new.key); return new; end $$`,
    'create trigger test_note_order after insert on queue._private_jobs for each row execute function test_note_order()',
  );
  const workspaceId = await demoWorkspaceId(database.pool);
  const random = new Random(String(SEED));
  const written: string[] = [];
  for (let round = 0; round < KILLS / 2; round += 1) {
    const children = [start(), start()];
    await Promise.all(children.map(child => child.prints(/ready/)));
    // Some of it is committed only after what is written later.
    const slow = await beginIn(database.pool, workspaceId);
    written.push(...(await write(slow)));
    const fast = await beginIn(database.pool, workspaceId);
    written.push(...(await write(fast)));
    await commit(fast);
    const [first, second] = children as [Running, Running];
    await Promise.race([printed(first, random.whole(1, 8)), printed(second, random.whole(1, 8))]);
    await first.end('SIGKILL');
    await commit(slow);
    await printed(second, random.whole(1, 12));
    await second.end('SIGKILL');
  }
  const last = [start(), start()];
  await Promise.all(last.map(child => child.prints(/ready/)));
  await until(async () => {
    const { rows } = await owner.query('select count(*)::integer as had from test_effects');
    return rows[0].had === written.length;
  }, LAST_ORDERS_MS);
  await until(async () => (await owner.query('select from queue.jobs limit 1')).rowCount === 0);
  for (const child of last) expect((await child.end('SIGTERM')).output).toMatch(/stopped\n$/);

  const keysOf = async (table: string) =>
    (await owner.query<{ key: string }>(`select key from ${table}`)).rows.map(({ key }) => key).sort();
  const orders = (await keysOf('test_orders')).map(key => key.replace(/^timer:|:effect$/g, '')).sort();
  expect(orders).toEqual([...written].sort());
  expect(await keysOf('test_effects')).toEqual([...written].sort());
  // The kills did hit orders that were under way, so more goes were made than orders given.
  expect((await keysOf('test_goes')).length).toBeGreaterThan(written.length);
  await owner.end();
});
