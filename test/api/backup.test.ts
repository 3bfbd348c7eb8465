import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import pino from 'pino';
import { backupTables, columnList, qualified } from '../../api/backup/tables';
import { readConfig } from '../../api/config';
import { startUplift } from '../../api/uplift';
import { type PlainDatabase, plainDatabase } from '../support/plainOwner';
import { asSuperuser } from '../support/postgres';
import { type Ended, run } from '../support/process';
import { idOf } from '../support/records';
import { gql, say } from '../support/say';
import { useServer } from '../support/server';
import { until } from '../support/until';

jest.setTimeout(120_000);

const uplift = useServer();
let folder: string;
let place: PlainDatabase;
/** A backup of the demo, what writing it said, and what the database held then. */
let file: string;
let written: Ended;
let before: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uplift-backup-'));
  place = await plainDatabase();
  await asSuperuser(place.superuserUrl, `GRANT uplift_app TO ${place.login}`);
  await say('alice@demo.test', 'log call with Acme: line\u2028break, tab\tand \\ backslash');
  await quiet(uplift.database.ownerUrl);
  before = await contents(uplift.database.ownerUrl);
  file = join(folder, 'demo.backup');
  written = await admin({ url: uplift.database.url, ownerUrl: uplift.database.ownerUrl }, 'backup', file);
});

afterAll(async () => {
  await place.drop();
  await rm(folder, { recursive: true, force: true });
});

function admin(urls: { url: string; ownerUrl: string }, ...args: string[]) {
  const SECRET_KEYS = Buffer.alloc(32, 7).toString('base64');
  const environment = { DATABASE_URL: urls.url, DATABASE_OWNER_URL: urls.ownerUrl, DEMO: 'true', SECRET_KEYS };
  return run('api/admin.ts', args, environment).ended;
}

/** Each table with the number of its rows and a sum over all of them. */
async function contents(superuserUrl: string): Promise<Record<string, string>> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const found: Record<string, string> = {};
    for (const table of await backupTables(client)) {
      const { rows } = await client.query(
        `select count(*) || ' rows, ' || coalesce(md5(string_agg(md5(line), '' order by line)), '') as sum
        from (select row(${columnList(client, table)})::text as line from ${qualified(client, table)}) lines`,
      );
      found[qualified(client, table)] = rows[0].sum;
    }
    return found;
  } finally {
    await client.end();
  }
}

/** Resolves when nothing is under way in the background that would write between two looks. */
async function quiet(superuserUrl: string): Promise<void> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await until(async () => {
      const { rows } = await client.query(
        `select (select count(*) from outbox where relayed_at is null)
          + (select count(*) from rollup_marks) + (select count(*) from activity_deltas)
          + (select count(*) from queue.jobs where run_at <= now() and attempts < max_attempts) as waiting`,
      );
      return Number(rows[0].waiting) === 0;
    });
  } finally {
    await client.end();
  }
}

const FIGURES = `{
  kpis(metrics: [REVENUE, CONVERSION_RATE, WIN_RATE, SALES_CYCLE, ACTIVITIES, PIPELINE], period: "2026-11") { metric value numerator denominator sampleSize }
  funnel(period: "2026-10") { steps { name reached } }
  accounts(filter: { text: "yuan" }) { totalCount }
}`;

test('what is restored is equal row by row, for an owner whom the walls bind as well, and goes on as before', async () => {
  expect(written).toMatchObject({ code: 0, output: expect.stringMatching(/^Wrote \d+ rows of \d+ tables/) });
  const target = { url: place.loginUrl, ownerUrl: place.ownerUrl };
  expect(await admin(target, 'restore', file)).toMatchObject({
    code: 0,
    output: expect.stringMatching(/^Restored \d+ rows/),
  });
  expect(await contents(place.superuserUrl)).toEqual(before);
  // The owner whom the walls bind keeps as many rows in turn.
  const rows = (output: string) => /\d+ rows/.exec(output)?.[0];
  const again = await admin(target, 'backup', join(folder, 'again.backup'));
  expect(rows(again.output)).toBe(rows(written.output));

  const config = readConfig({
    DATABASE_URL: place.loginUrl,
    DATABASE_OWNER_URL: place.ownerUrl,
    DATA_DIR: folder,
    DEMO: 'true',
    PORT: '0',
    SECRET_KEYS: Buffer.alloc(32, 7).toString('base64'),
    LOG_LEVEL: 'fatal',
  });
  const log = pino({ level: config.logLevel });
  const restored = await startUplift(config, { now: () => uplift.clock.now(), log });
  try {
    const ask = async (query: string): Promise<unknown> => {
      const response = await fetch(`${restored.url}/graphql`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: 'Bearer demo:olivia@demo.test' },
        body: JSON.stringify({ query }),
      });
      return ((await response.json()) as { data: unknown }).data;
    };
    const both = async (query: string): Promise<void> => {
      const { data } = await gql('olivia@demo.test', query);
      expect(data).toBeTruthy();
      expect(await ask(query)).toEqual(data);
    };
    await both(FIGURES);
    const open = await idOf('Deal', 'Initech Support renewal');
    await both(
      `mutation { winDeal(input: { dealId: "${open}", amount: "12345.67" }) { deal { state amount { amount } } userErrors { message } } }`,
    );
    await both(FIGURES);
  } finally {
    await restored.stop();
  }
});

test('a database that is in use is left alone', async () => {
  const { code, output } = await admin(
    { url: uplift.database.url, ownerUrl: uplift.database.ownerUrl },
    'restore',
    file,
  );
  expect(code).toBe(1);
  expect(output).toMatch(/holds the workspace “Lighthouse Demo” already\. Restore into an empty database/);
});

test('a damaged backup restores nothing', async () => {
  const whole = await readFile(file);
  const cut = join(folder, 'cut.backup');
  await writeFile(cut, whole.subarray(0, Math.floor(whole.length / 2)));
  const other = await plainDatabase();
  try {
    await asSuperuser(other.superuserUrl, `GRANT uplift_app TO ${other.login}`);
    const urls = { url: other.loginUrl, ownerUrl: other.ownerUrl };
    expect(await admin(urls, 'restore', cut)).toMatchObject({
      code: 1,
      output: expect.stringMatching(/Nothing was restored\.\n$/),
    });
    expect((await contents(other.superuserUrl))['"public"."deals"']).toMatch(/^0 rows/);
    expect(await admin(urls, 'restore', __filename)).toMatchObject({
      code: 1,
      output: expect.stringMatching(/no backup of Uplift/),
    });
    expect(await admin(urls, 'restore')).toMatchObject({
      code: 1,
      output: expect.stringMatching(/^Say from which file\.\n {2}npm run admin -- restore FILE/),
    });
  } finally {
    await other.drop();
  }
});
