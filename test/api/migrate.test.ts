import { randomBytes, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { openDatabase } from '../../api/database';
import { migrate, revert } from '../../api/database/migrate';
import { Identity1000000000015 } from '../../entities/migrations/1000000000015-identity';
import { MIGRATIONS } from '../../entities/migrations/list';
import { dropCopy } from '../support/database';
import { plainDatabase } from '../support/plainOwner';
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

test('the people of a database from before keys and sign-ins are found by their addresses, by a plain owner too', async () => {
  const plain = await plainDatabase();
  try {
    const before = MIGRATIONS.filter(migration => migration !== Identity1000000000015);
    await migrate(plain.ownerUrl, undefined, before);
    const workspaceId = randomUUID();
    await asSuperuser(
      plain.superuserUrl,
      `insert into directory.workspaces
          (id, name, currency, time_zone, locale, fiscal_year_start_month, gross_margin, approval_above_percent)
        values ('${workspaceId}', 'From before', 'USD', 'Asia/Shanghai', 'en', 1, 0.8, 10)`,
      ...['Alice@old.test', 'bob@old.test'].map(
        email => `insert into users (workspace_id, id, name, email, role)
          values ('${workspaceId}', '${randomUUID()}', '${email}', '${email}', 'REP')`,
      ),
    );
    await migrate(plain.ownerUrl);
    const found = "SELECT directory.workspaces_of('aLICE@old.test') AS id";
    expect(await rows(found, plain.superuserUrl)).toEqual([{ id: workspaceId }]);
    const kept = 'SELECT email FROM directory.addresses ORDER BY email';
    expect(await rows(kept, plain.superuserUrl)).toEqual([{ email: 'alice@old.test' }, { email: 'bob@old.test' }]);
  } finally {
    await plain.drop();
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
