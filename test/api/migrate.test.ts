import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { openDatabase } from '../../api/database';
import { migrate, revert } from '../../api/database/migrate';
import { loadDemo } from '../../api/demo/load';
import { Identity1000000000015 } from '../../entities/migrations/1000000000015-identity';
import { MIGRATIONS } from '../../entities/migrations/list';
import { dropCopy } from '../support/database';
import { asSuperuser, urlOf } from '../support/postgres';
import { run } from '../support/process';

let url: string;

beforeEach(async () => {
  const name = `uplift_test_${randomBytes(6).toString('hex')}`;
  await asSuperuser(urlOf('postgres'), `CREATE DATABASE ${name} TEMPLATE template0`);
  url = urlOf(name);
});

afterEach(() => dropCopy(url));

async function rows(question: string, as = url): Promise<unknown[]> {
  const client = new Client({ connectionString: as });
  await client.connect();
  try {
    return (await client.query(question)).rows;
  } finally {
    await client.end();
  }
}

const APPLIED = 'SELECT name FROM migrations ORDER BY id';
const ALL = MIGRATIONS.map(({ name }) => ({ name }));

test('several processes that start at once run every migration once', async () => {
  const processes = [1, 2, 3].map(() => run('api/admin.ts', ['migrate'], settings(url)));
  const ended = await Promise.all(processes.map(({ ended }) => ended));
  expect(ended.map(({ code }) => code)).toEqual([0, 0, 0]);
  expect(ended.filter(({ output }) => output.startsWith('Applied'))).toHaveLength(1);
  expect(await rows(APPLIED)).toEqual(ALL);
});

test('migrations go back one by one to an empty database, and forward again', async () => {
  await migrate(url);
  for (const { name } of [...MIGRATIONS].reverse()) expect(await revert(url)).toBe(name);
  expect(await revert(url)).toBeUndefined();
  const left = await rows(
    `SELECT table_schema, table_name FROM information_schema.tables
      WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND table_name <> 'migrations'`,
  );
  expect(left).toEqual([]);
  expect(await migrate(url)).toEqual(MIGRATIONS.map(({ name }) => name));
});

test('the server may log in as a role of its own, which is let into the role that row-level security binds', async () => {
  const login = `uplift_login_${randomBytes(4).toString('hex')}`;
  await asSuperuser(url, `CREATE ROLE ${login} LOGIN PASSWORD 'secret' NOSUPERUSER`);
  try {
    await migrate(url, login);
    const own = new URL(url);
    own.username = login;
    own.password = 'secret';
    const database = await openDatabase(own.href, { poolSize: 1 });
    const { rows } = await database.pool.query('SELECT session_user AS login, current_user AS role');
    await database.close();
    expect(rows).toEqual([{ login, role: 'uplift_app' }]);
  } finally {
    await asSuperuser(url, `DROP OWNED BY ${login}`, `DROP ROLE ${login}`);
  }
});

test('an owner without any other right migrates, loads the demo and is bound by row-level security itself', async () => {
  const owner = `uplift_owner_${randomBytes(4).toString('hex')}`;
  await asSuperuser(
    url,
    `CREATE ROLE ${owner} LOGIN PASSWORD 'secret' NOSUPERUSER`,
    `ALTER DATABASE ${new URL(url).pathname.slice(1)} OWNER TO ${owner}`,
  );
  const own = new URL(url);
  own.username = owner;
  own.password = 'secret';
  try {
    // The roles belong to the whole server and are there already, so only being let in is missing here.
    await asSuperuser(url, `GRANT uplift_app, uplift_search TO ${owner}`);
    expect(await migrate(own.href)).toHaveLength(MIGRATIONS.length);
    expect(await loadDemo(own.href, new Date('2026-11-24T02:00:00Z'))).toBe(true);
    const database = await openDatabase(own.href, { poolSize: 1 });
    const { rows } = await database.pool.query('SELECT count(*) FROM deals');
    await database.close();
    expect(rows).toEqual([{ count: 0 }]);
  } finally {
    await asSuperuser(
      url,
      `REASSIGN OWNED BY ${owner} TO CURRENT_USER`,
      `DROP OWNED BY ${owner}`,
      `DROP ROLE ${owner}`,
    );
  }
});

test('the people of a database from before keys and sign-ins are found by their addresses, by a plain owner too', async () => {
  const owner = `uplift_owner_${randomBytes(4).toString('hex')}`;
  await asSuperuser(
    url,
    `CREATE ROLE ${owner} LOGIN PASSWORD 'secret' NOSUPERUSER`,
    `ALTER DATABASE ${new URL(url).pathname.slice(1)} OWNER TO ${owner}`,
    `GRANT uplift_app, uplift_search TO ${owner}`,
  );
  const own = new URL(url);
  own.username = owner;
  own.password = 'secret';
  try {
    const before = MIGRATIONS.filter(migration => migration !== Identity1000000000015);
    await migrate(own.href, undefined, before);
    await loadDemo(own.href, new Date('2026-11-24T02:00:00Z'));
    await migrate(own.href);
    const found = "SELECT count(*)::integer AS found FROM directory.workspaces_of('Alice@demo.test')";
    expect(await rows(found)).toEqual([{ found: 1 }]);
    expect(await rows('SELECT count(*)::integer AS kept FROM directory.addresses')).toEqual([{ kept: 9 }]);
  } finally {
    await asSuperuser(
      url,
      `REASSIGN OWNED BY ${owner} TO CURRENT_USER`,
      `DROP OWNED BY ${owner}`,
      `DROP ROLE ${owner}`,
    );
  }
});

test('a database that cannot be reached is told with what to check', async () => {
  const nowhere = 'postgres://nobody@127.0.0.1:1/nothing';
  const { code, output } = await run('api/admin.ts', ['migrate'], settings(nowhere)).ended;
  expect(code).toBe(1);
  expect(output).toMatch(/cannot be reached.*\n.*DATABASE_URL/);
});

test('npm run admin without a command says which there are', async () => {
  const { code, output } = await run('api/admin.ts', [], {}).ended;
  expect(code).toBe(1);
  expect(output).toMatch(/migrate .*newest schema/);
});

function settings(databaseUrl: string): Record<string, string> {
  return { DATABASE_URL: databaseUrl, DEMO: 'true', SECRET_KEYS: Buffer.alloc(32, 3).toString('base64') };
}
