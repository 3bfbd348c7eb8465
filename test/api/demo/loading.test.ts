import { Client } from 'pg';
import { migrate } from '../../../api/database/migrate';
import { loadDemo } from '../../../api/demo/load';
import { MIGRATIONS } from '../../../entities/migrations/list';
import { useDatabase } from '../../support/database';
import { plainDatabase } from '../../support/plainOwner';

const MOMENT = new Date('2026-11-24T09:00:00+08:00');

/** Looking up every foreign key takes its time where other tests run beside this one. */
const LONG_MS = 90_000;

const database = useDatabase();

test(
  'the same moment gives the same data, also under a plain owner, whose foreign keys are all looked up and who sees none of it',
  async () => {
    const plain = await plainDatabase();
    try {
      expect(await migrate(plain.ownerUrl)).toHaveLength(MIGRATIONS.length);
      expect(await loadDemo(plain.ownerUrl, MOMENT)).toBe(true);
      expect(await checksums(plain.superuserUrl)).toEqual(await checksums(database.ownerUrl));
      expect(await dealsSeenBy(plain.ownerUrl)).toBe(0);
      expect(await dealsSeenBy(plain.superuserUrl)).toBeGreaterThan(0);
    } finally {
      await plain.drop();
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

/** How many deals a login finds that has said no workspace. */
async function dealsSeenBy(url: string): Promise<number> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query('select count(*)::integer as seen from deals')).rows[0].seen;
  } finally {
    await client.end();
  }
}

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
