import 'reflect-metadata';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../api/database/migrate';
import { loadDemo } from '../../api/demo/load';
import { type Embedded, startEmbedded } from '../../api/embedded';
import { asSuperuser, SERVER_VARIABLE, TEMPLATE, urlOf } from './postgres';

/** Nothing in a test database has to survive the machine. */
const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];

/** The moment up to which the demo workspace's history goes; the tests' clock stands a little later. */
const DEMO_MOMENT = new Date('2026-11-24T09:00:00+08:00');

/** What the tear-down has to stop; jest runs both in one process. */
export const running: { embedded?: Embedded; folder?: string } = {};

/**
 * One PostgreSQL for the whole run: the one at `TEST_DATABASE_URL` (a superuser's address, 15 or later), else an
 * embedded one in a temporary folder. In it a template with the demo workspace, copied once per test file.
 */
export default async function globalSetup(): Promise<void> {
  const server = process.env.TEST_DATABASE_URL || (await startTemporary());
  process.env[SERVER_VARIABLE] = server;
  await asSuperuser(
    urlOf('postgres', server),
    `DROP DATABASE IF EXISTS ${TEMPLATE} WITH (FORCE)`,
    `CREATE DATABASE ${TEMPLATE} TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C.UTF-8'`,
  );
  const template = urlOf(TEMPLATE, server);
  await migrate(template);
  await loadDemo(template, DEMO_MOMENT);
  // Plans as in a database that has been in use for a while.
  await asSuperuser(template, 'VACUUM ANALYZE');
}

async function startTemporary(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'uplift-test-'));
  const embedded = await startEmbedded({
    dataDir: folder,
    dataDirGiven: true,
    url: 'a test run',
    settings: FAST,
    durable: false,
  });
  Object.assign(running, { embedded, folder });
  process.once('exit', () => abandon(folder));
  return embedded.ownerUrl;
}

/** After Ctrl-C jest leaves without a tear-down. */
function abandon(folder: string): void {
  const pidFile = join(folder, 'postgres', 'data', 'postmaster.pid');
  if (existsSync(pidFile)) process.kill(Number(readFileSync(pidFile, 'utf8').split('\n')[0]), 'SIGQUIT');
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
