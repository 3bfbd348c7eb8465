import { Client, Pool } from 'pg';
import pino from 'pino';
import { type Database, openDatabase } from '../../api/database';
import { foldRollups } from '../../api/rollups/fold';
import { rebuildEverywhere } from '../../api/rollups/rebuildEverywhere';
import { foldEverything } from '../support/fold';
import type { Bench } from './bench';
import { generate } from './history/history';
import { ensureDatabase, startBenchServer } from './postgres';
import { median } from './timing';
import { type Move, moveByApi, moveBySql, movesIn } from './writes/moves';

/** People who move deals at the same time. */
const AT_ONCE = 8;
const PEOPLE = 200;
const YEARS = 3;
const FOLD_MS = 1_000;

/** Tables whose triggers mark what has to be folded. */
const MARKED = ['milestones', 'leads', 'deals', 'stage_changes', 'journeys', 'accounts', 'activities'];

type Mover = (database: Database, move: Move) => Promise<void>;

/** Moves deals, several at once. @returns moves a second, with all folding that follows from them */
async function rate(
  database: Database,
  ownerUrl: string,
  moves: Move[],
  mover: Mover,
  folding: boolean,
): Promise<number> {
  const pool = new Pool({ connectionString: ownerUrl, max: 2 });
  const log = pino({ level: 'silent' });
  const waiting = [...moves];
  const began = performance.now();
  let folded: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    if (folding) folded = folded.then(() => foldRollups(pool, log));
  }, FOLD_MS);
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let move = waiting.pop(); move; move = waiting.pop()) await mover(database, move);
    }),
  );
  clearInterval(timer);
  await folded;
  if (folding) await foldEverything(ownerUrl);
  const seconds = (performance.now() - began) / 1000;
  await pool.end();
  return moves.length / seconds;
}

async function rollups(client: Client, kept: boolean): Promise<void> {
  for (const table of MARKED) {
    const { rows } = await client.query<{ name: string }>(
      `select t.tgname as name from pg_trigger t join pg_proc p on p.oid = t.tgfoid
        where t.tgrelid = $1::regclass and (p.proname like 'mark\\_%' or p.proname = 'count_activity')`,
      [table],
    );
    for (const { name } of rows)
      await client.query(`alter table ${table} ${kept ? 'enable' : 'disable'} trigger ${name}`);
  }
}

/** Stage moves a second, with rollups kept and folded and without, in turns on one database. */
export const bench: Bench = {
  help: 'stage moves with and without rollups, by the API and by bare SQL (--deals=100000 --moves=300 --rounds=5)',
  async run({ deals = '100000', moves = '300', rounds = '5' }, say) {
    const server = await startBenchServer();
    try {
      const count = Number(deals);
      const url = await ensureDatabase(server, `uplift_bench_writes_${count}`, async client => {
        const size = {
          deals: count,
          recentDeals: count,
          years: YEARS,
          recentYears: YEARS,
          activities: count * 2,
          people: PEOPLE,
        };
        await generate(client, size, say);
      });
      const owner = new Client({ connectionString: url });
      await owner.connect();
      await rebuildEverywhere(url);
      const database = await openDatabase(url, { poolSize: 20 });
      for (const [what, mover] of [
        ['by the API', moveByApi],
        ['by bare SQL', moveBySql],
      ] as const) {
        const found: Record<'with' | 'without', number[]> = { with: [], without: [] };
        for (let round = 0; round <= Number(rounds); round++) {
          for (const kept of [true, false]) {
            await rollups(owner, kept);
            const some = await movesIn(database, Number(moves));
            const rated = await rate(database, url, some, mover, kept);
            // The first round only warms up.
            if (round > 0) found[kept ? 'with' : 'without'].push(rated);
          }
        }
        const [kept, none] = [median(found.with), median(found.without)];
        say(
          `${what}: ${kept.toFixed(0)} moves a second with rollups, ${none.toFixed(0)} without: ${(kept / none).toFixed(2)} of the rate`,
        );
      }
      await rollups(owner, true);
      await owner.end();
      await database.close();
    } finally {
      await server.stop();
    }
  },
};
