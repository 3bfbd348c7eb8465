import { ENTITIES } from '../../entities/list';
import { useDatabase } from '../support/database';
import { asSuperuser } from '../support/postgres';

const database = useDatabase();

/** Outside the wall by name: read before a workspace is known, the owner's queue, and the list of migrations that ran. */
const EXEMPT =
  "n.nspname not in ('directory', 'queue', 'pg_catalog', 'information_schema', 'pg_toast') and c.relname <> 'migrations'";

interface Table {
  name: string;
  oid: number;
  secured: boolean;
  forced: boolean;
}

async function tables(): Promise<Table[]> {
  const { rows } = await database.pool.query<Table>(
    `select c.relname as name, c.oid::integer, c.relrowsecurity as secured, c.relforcerowsecurity as forced
      from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p') and ${EXEMPT} order by 1`,
  );
  return rows;
}

test('the catalog holds a table for every record', async () => {
  const names = (await tables()).map(table => table.name);
  const expected = ENTITIES.map(entity => database.dataSource.getMetadata(entity))
    .filter(metadata => metadata.schema !== 'directory')
    .map(metadata => metadata.tableName);
  expect(names).toEqual(expect.arrayContaining(expected));
});

test('every table forces row-level security with a policy that keeps to the own workspace', async () => {
  for (const table of await tables()) {
    expect(table).toMatchObject({ secured: true, forced: true });
    const { rows } = await database.pool.query<{
      roles: string[];
      command: string;
      using: string;
      check: string | null;
    }>(
      `select polroles::regrole[]::text[] as roles, polcmd as command, pg_get_expr(polqual, polrelid) as using,
          pg_get_expr(polwithcheck, polrelid) as check from pg_policy where polrelid = $1 and polname = 'own_workspace'`,
      [table.oid],
    );
    expect({ table: table.name, policies: rows }).toEqual({
      table: table.name,
      policies: [
        {
          roles: ['-'],
          command: '*',
          using: expect.stringMatching(/^\(workspace_id = \( SELECT current_workspace\(\)/),
          check: expect.stringMatching(/^\(workspace_id = \( SELECT current_workspace\(\)/),
        },
      ],
    });
  }
});

test('no other policy opens a table, but for the search role’s look through names and words, and the owner’s relay', async () => {
  const { rows } = await database.pool.query<{ table: string; policy: string; command: string; roles: string[] }>(
    `select c.relname as table, p.polname as policy, p.polcmd as command, p.polroles::regrole[]::text[] as roles from pg_policy p
      join pg_class c on c.oid = p.polrelid where p.polname <> 'own_workspace' order by 1`,
  );
  const owner = await ownerOf('outbox');
  expect(rows).toEqual([
    { table: 'activity_deltas', policy: 'relay', command: 'r', roles: [owner] },
    { table: 'articles', policy: 'search_articles', command: 'r', roles: ['uplift_search'] },
    { table: 'names', policy: 'search_names', command: 'r', roles: ['uplift_search'] },
    { table: 'nudge_rounds', policy: 'relay', command: '*', roles: [owner] },
    { table: 'outbox', policy: 'relay', command: '*', roles: [owner] },
    { table: 'rollup_marks', policy: 'relay', command: 'r', roles: [owner] },
    { table: 'timers', policy: 'relay', command: '*', roles: [owner] },
  ]);
});

test('the search role reads names and the searched words of articles, and nothing else', async () => {
  const { rows } = await database.pool.query<{ table: string; columns: string[] }>(
    `select c.relname as table, array_agg(a.attname::text order by a.attname) as columns from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relkind in ('r', 'p') and ${EXEMPT} and has_column_privilege('uplift_search', c.oid, a.attnum, 'select')
      group by 1 order by 1`,
  );
  expect(rows).toEqual([
    { table: 'articles', columns: ['deleted_at', 'id', 'words', 'workspace_id'] },
    { table: 'names', columns: ['keys', 'record_id', 'record_type', 'workspace_id'] },
  ]);
});

test('the process’s role can neither see the queue nor fill it', async () => {
  await expect(database.pool.query('select from queue.jobs')).rejects.toThrow(/permission denied for schema queue/);
  await expect(database.pool.query("select queue.add_job('anything')")).rejects.toThrow(/permission denied/);
});

async function ownerOf(table: string): Promise<string> {
  const { rows } = await database.pool.query<{ owner: string }>(
    'select relowner::regrole::text as owner from pg_class where relname = $1',
    [table],
  );
  return rows[0]?.owner ?? '';
}

test('the workspace leads every primary, unique and foreign key, so that tables can be distributed by it', async () => {
  for (const table of await tables()) {
    const { rows: keys } = await database.pool.query<{ name: string; first: string }>(
      `select i.indexrelid::regclass::text as name, a.attname as first from pg_index i
        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
        where i.indrelid = $1 and (i.indisunique or i.indisprimary)`,
      [table.oid],
    );
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys) expect(key).toMatchObject({ first: 'workspace_id' });
    const { rows: references } = await database.pool.query<{
      name: string;
      column: string;
      target: string;
      to: string;
    }>(
      `select k.conname as name, a.attname as column, k.confrelid::regclass::text as target, b.attname as to
        from pg_constraint k
        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
        join pg_attribute b on b.attrelid = k.confrelid and b.attnum = k.confkey[1]
        where k.contype = 'f' and k.conrelid = $1`,
      [table.oid],
    );
    for (const reference of references) {
      expect(reference.column).toBe('workspace_id');
      expect([reference.target, reference.to]).toContain(
        reference.target === 'directory.workspaces' ? 'id' : 'workspace_id',
      );
    }
  }
});

test('the process’s role can neither bypass the wall nor create anything', async () => {
  const { rows } = await database.pool.query(
    `select current_user as name, rolsuper as super, rolbypassrls as bypasses, rolcreaterole as makes_roles,
        has_schema_privilege('public', 'create') as creates
      from pg_roles where rolname = current_user`,
  );
  expect(rows).toEqual([{ name: 'uplift_app', super: false, bypasses: false, makes_roles: false, creates: false }]);
});

test('without a workspace nothing is seen and nothing can be written', async () => {
  for (const { name } of await tables()) {
    const { rows } = await database.pool.query(`select count(*)::integer as seen from "${name}"`);
    expect({ name, seen: rows[0].seen }).toEqual({ name, seen: 0 });
  }
  const write = database.pool.query(
    "insert into teams (workspace_id, id, name) select id, gen_random_uuid(), 'Nobody' from directory.workspaces",
  );
  await expect(write).rejects.toThrow(/row-level security/);
});

test('a record cannot point into another workspace, whatever a statement says', async () => {
  const client = await database.pool.connect();
  try {
    await client.query('begin');
    const {
      rows: [own],
    } = await client.query('select id from directory.workspaces limit 1');
    await client.query("select set_config('app.workspace_id', $1, true)", [own.id]);
    const foreign = client.query(
      `insert into team_managers (workspace_id, id, user_id, team_id)
        select workspace_id, gen_random_uuid(), gen_random_uuid(), id from teams limit 1`,
    );
    await expect(foreign).rejects.toThrow(/violates foreign key/);
  } finally {
    await client.query('rollback');
    client.release();
  }
});

test('once a workspace is known, the directory shows and changes no other', async () => {
  const other = '00000000-0000-7000-8000-00000000abcd';
  await asSuperuser(
    database.ownerUrl,
    `insert into directory.workspaces (id, name, currency, time_zone, locale, fiscal_year_start_month, gross_margin, approval_above_percent)
      values ('${other}', 'Other', 'EUR', 'Europe/Berlin', 'en', 1, 0.5, 10)`,
  );
  const client = await database.pool.connect();
  try {
    expect((await client.query('select id from directory.workspaces')).rows).toHaveLength(2);
    await client.query('begin');
    const { rows } = await client.query(
      "select set_config('app.workspace_id', id::text, true) as own from directory.workspaces where name <> 'Other'",
    );
    expect((await client.query('select id from directory.workspaces')).rows).toEqual([{ id: rows[0].own }]);
    const foreign = await client.query('update directory.workspaces set gross_margin = 0 where id = $1', [other]);
    expect(foreign.rowCount).toBe(0);
  } finally {
    await client.query('rollback');
    client.release();
  }
});
