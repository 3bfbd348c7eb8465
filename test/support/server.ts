import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Uplift } from '../../api/uplift';
import { TestClock } from './clock';
import { copyTemplate, dropCopy, openPool, type TestPool } from './database';

/** A whole server of a test file's own, in this process. */
export interface TestServer {
  /** Where it listens, such as `http://localhost:40123`. */
  url: string;
  /** Its clock: 2026-11-24 10:00 in Shanghai unless a test sets it. */
  clock: TestClock;
  /** A second pool on its database, to look at what it did. */
  database: TestPool;
}

/** Settings of the test server besides its own: `{ SLACK_SIGNING_SECRET: … }`. */
export type Environment = Record<string, string>;

const KEY = Buffer.alloc(32, 7).toString('base64');

let current: TestServer | undefined;

/** The test file's server. @throws when the file does not call `useServer`. */
export function theServer(): TestServer {
  if (!current) throw new Error('This test file has no server: call useServer() at its top.');
  return current;
}

/** Gives the test file a whole server in demo mode on a database of its own, and takes both away afterwards. */
export function useServer(environment: Environment = {}): TestServer {
  const server = { clock: new TestClock() } as TestServer;
  let uplift: Uplift | undefined;
  let url: string | undefined;
  beforeAll(async () => {
    url = await copyTemplate();
    const settings = {
      DATABASE_URL: url,
      DATA_DIR: join(tmpdir(), 'uplift-test-data'),
      DEMO: 'true',
      PORT: '0',
      SECRET_KEYS: KEY,
      LOG_LEVEL: process.env.LOG_LEVEL ?? 'fatal',
      ...environment,
    };
    uplift = await startServer(settings, () => server.clock.now().getTime());
    Object.assign(server, { url: uplift.url, database: openPool(url) });
    current = server;
  });
  afterAll(async () => {
    current = undefined;
    await uplift?.stop();
    await server.database?.close();
    if (url) await dropCopy(url);
  });
  return server;
}
