import { identityOf, watchedAs } from '../../support/asPerson';
import { useDatabase } from '../../support/database';

const database = useDatabase();
const ALICE = 'alice@demo.test';
const OLIVIA = 'olivia@demo.test';

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Index Cond'?: string;
  Plans?: Plan[];
}

/** Every step of the plans that a person's operation is answered by, as the role that row-level security binds. */
async function plansFor(email: string, document: string): Promise<Plan[]> {
  const { statements } = await watchedAs(database, email, document);
  const { workspaceId } = await identityOf(database, email);
  const steps: Plan[] = [];
  const client = await database.pool.connect();
  try {
    for (const { text, values } of statements.filter(statement => statement.text.startsWith('select'))) {
      await client.query('begin');
      await client.query("select set_config('app.workspace_id', $1, true)", [workspaceId]);
      // The demo workspace is small enough to be read as a whole; what matters is whether an index could serve.
      await client.query('set local enable_seqscan = off; set local enable_bitmapscan = on');
      const { rows } = await client.query<{ 'QUERY PLAN': { Plan: Plan }[] }>(`explain (format json) ${text}`, values);
      await client.query('rollback');
      for (const { Plan: plan } of rows[0]?.['QUERY PLAN'] ?? []) steps.push(...flat(plan));
    }
  } finally {
    client.release();
  }
  return steps;
}

function flat(plan: Plan): Plan[] {
  return [plan, ...(plan.Plans ?? []).flatMap(flat)];
}

test.each([
  ['own deals', ALICE, '{ deals(filter: { state: OPEN }) { nodes { name } } }', 'deals', /owner_id/],
  [
    'deals of an account',
    OLIVIA,
    '{ accounts(first: 5) { nodes { deals(first: 5) { nodes { name } } } } }',
    'deals',
    /account_id/,
  ],
  [
    'deals changed since',
    OLIVIA,
    '{ deals(filter: { updatedSince: "2026-11-24T00:00:00Z" }) { nodes { name } } }',
    'deals',
    /updated_at/,
  ],
  [
    'deals closed in a month',
    OLIVIA,
    '{ deals(filter: { closed: "2026-10" }) { nodes { name } } }',
    'deals',
    /closed_at/,
  ],
  [
    'own tasks due this week',
    ALICE,
    '{ tasks(filter: { done: false, due: "2026-W48" }) { nodes { title } } }',
    'tasks',
    /due_on/,
  ],
  [
    'last activity of each deal',
    OLIVIA,
    '{ deals(first: 20) { nodes { lastActivity { kind } } } }',
    'activities',
    /deal_id/,
  ],
  [
    'activities of a month',
    OLIVIA,
    '{ activities(filter: { occurred: "2026-10" }) { nodes { kind } } }',
    'activities',
    /occurred_at/,
  ],
  [
    'new leads of a month',
    OLIVIA,
    '{ leads(filter: { created: "2026-10" }) { nodes { company } } }',
    'leads',
    /created_at/,
  ],
  [
    'contacts of an account',
    OLIVIA,
    '{ accounts(first: 5) { nodes { contacts { nodes { name } } } } }',
    'contacts',
    /account_id/,
  ],
])('%s are found by index, behind row-level security', async (_what, email, document, table, condition) => {
  const steps = (await plansFor(email, document)).filter(step => step['Index Cond']);
  const conditions = steps
    .filter(step => (step['Relation Name'] ?? step['Index Name'] ?? '').startsWith(table))
    .map(step => step['Index Cond']);
  expect(conditions.join('\n')).toMatch(condition);
});

test('names are looked up through the trigram index, which row-level security alone would hide', async () => {
  const client = await database.pool.connect();
  const { workspaceId } = await identityOf(database, OLIVIA);
  try {
    await client.query('begin');
    await client.query("select set_config('app.workspace_id', $1, true)", [workspaceId]);
    await client.query('set local enable_seqscan = off');
    const direct = await client.query<{ 'QUERY PLAN': string }>(
      "explain select record_id from names where 'acme' <% keys",
    );
    expect(direct.rows.map(row => row['QUERY PLAN']).join('\n')).not.toContain('names_keys');
    const before = await scansOf('names_keys');
    await client.query("select * from find_names('acme', null, 10)");
    await client.query('commit');
    // A backend hands in its counters when it goes idle after a while, or is asked to.
    await client.query('select pg_stat_force_next_flush()').catch(() => undefined);
    await client.query('select 1');
    expect(await scansOf('names_keys')).toBeGreaterThan(before);
  } finally {
    client.release();
  }
});

async function scansOf(index: string): Promise<number> {
  const { rows } = await database.pool.query<{ scans: number }>(
    'select coalesce(sum(idx_scan), 0)::integer as scans from pg_stat_all_indexes where indexrelname = $1',
    [index],
  );
  return rows[0]?.scans ?? 0;
}
