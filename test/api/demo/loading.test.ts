import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { migrate } from '../../../api/database/migrate';
import { loadDemo } from '../../../api/demo/load';
import { dropCopy, useDatabase } from '../../support/database';
import { asSuperuser, urlOf } from '../../support/postgres';

const MOMENT = new Date('2026-11-24T09:00:00+08:00');

/** Looking up every foreign key takes its time where other tests run beside this one. */
const LONG_MS = 90_000;

const database = useDatabase();

test(
  'the same moment gives the same data, also under a plain owner, whose foreign keys are all looked up',
  async () => {
    const name = `uplift_test_${randomBytes(6).toString('hex')}`;
    await asSuperuser(
      urlOf('postgres'),
      `CREATE ROLE ${name} LOGIN PASSWORD 'secret' NOSUPERUSER NOBYPASSRLS`,
      `GRANT uplift_app, uplift_search TO ${name}`,
      `CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C.UTF-8' OWNER ${name}`,
    );
    const url = new URL(urlOf(name));
    url.username = name;
    url.password = 'secret';
    try {
      await asSuperuser(urlOf(name), `ALTER SCHEMA public OWNER TO ${name}`);
      await migrate(url.href);
      expect(await loadDemo(url.href, MOMENT)).toBe(true);
      expect(await checksums(urlOf(name))).toEqual(await checksums(database.ownerUrl));
    } finally {
      await dropCopy(urlOf(name));
      await asSuperuser(urlOf('postgres'), `DROP ROLE ${name}`);
    }
  },
  LONG_MS,
);

test('a database that holds a workspace is left as it is', async () => {
  const before = await checksums(database.ownerUrl);
  expect(await loadDemo(database.ownerUrl, new Date('2027-06-01T09:00:00+08:00'))).toBe(false);
  expect(await checksums(database.ownerUrl)).toEqual(before);
});

test('the console finds the workspace by its installation', async () => {
  const { rows } = await database.pool.query(
    `select platform, tenant, name from directory.installations i join directory.workspaces w on w.id = i.workspace_id`,
  );
  expect(rows).toEqual([{ platform: 'console', tenant: 'demo', name: 'Lighthouse Demo' }]);
});

/** Rows and a checksum of each table's content, the migrations' own left out. */
async function checksums(url: string): Promise<Record<string, string>> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
        where schemaname in ('public', 'directory') and tablename <> 'migrations' order by 1`,
    );
    const sums: Record<string, string> = {};
    for (const { name } of rows) {
      const question = `select count(*) || ' ' || coalesce(md5(string_agg(t::text, ',' order by t::text)), '') as sum from ${name} t`;
      sums[name] = (await client.query(question)).rows[0].sum;
    }
    return sums;
  } finally {
    await client.end();
  }
}
