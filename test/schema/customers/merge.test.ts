import fc from 'fast-check';
import { ENTITIES } from '../../../entities/list';
import { referencesTo } from '../../../schema/changing/references';
import { whatCounts } from '../../support/counted';
import { openCopy } from '../../support/database';
import { ask, idOf, mutate } from '../../support/records';
import { theServer, useServer } from '../../support/server';
import { rowsOf } from '../../support/workspaceRows';

useServer();
const OLIVIA = 'olivia@demo.test';
const ALICE = 'alice@demo.test';
const RECORD = 'record { ... on Account { name aliases } ... on Lead { company } ... on Contact { name } }';

test('everything that points to an account, a lead or a contact in the database is moved when two are merged', async () => {
  const database = await openCopy(theServer().database.url);
  for (const [type, table] of [
    ['Account', 'accounts'],
    ['Lead', 'leads'],
    ['Contact', 'contacts'],
  ] as const) {
    const { rows } = await database.pool.query<{ source: string; column: string }>(
      `select k.conrelid::regclass::text as source, a.attname as column from pg_constraint k
        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[2]
        where k.contype = 'f' and k.confrelid = $1::regclass order by 1, 2`,
      [table],
    );
    const moved = referencesTo(database.dataSource, type).map(reference => {
      const metadata = database.dataSource.getMetadata(reference.type);
      const column = metadata.findColumnWithPropertyName(reference.property)?.databaseName;
      return `${metadata.tableName}.${column}`;
    });
    expect(moved.sort()).toEqual(rows.map(row => `${row.source}.${row.column}`).sort());
  }
  expect(ENTITIES.length).toBeGreaterThan(0);
  await database.close();
});

test('merging two accounts keeps everything and every name, and is undone exactly', async () => {
  const before = await whatCounts();
  const input = { keepId: await idOf('Account', 'Globex'), mergeId: await idOf('Account', 'Vandelay Industries') };
  const hung = async () =>
    rowsOf<{ kind: string; count: number }>(
      `select kind, count(*)::integer as count from (
        select 'deal' as kind, account_id from deals where deleted_at is null union all
        select 'contact', account_id from contacts where deleted_at is null union all
        select 'activity', account_id from activities where deleted_at is null union all
        select 'task', account_id from tasks where deleted_at is null) x
        join accounts a on a.id = x.account_id where a.name in ('Globex', 'Vandelay Industries') group by 1 order by 1`,
    );
  const had = await hung();
  const { mergePreview } = await ask<{ mergePreview: { moved: number } }>(
    OLIVIA,
    'query ($input: MergeRecordsInput!) { mergePreview(input: $input) { moved } }',
    { input },
  );
  expect(mergePreview.moved).toBeGreaterThan(2);
  const merged = await mutate(OLIVIA, 'mergeRecords', input, RECORD);
  expect(merged).toMatchObject({
    record: { name: 'Globex', aliases: ['Vandelay Industries'] },
    change: { summary: 'Merged Vandelay Industries into Globex' },
  });
  expect(await hung()).toEqual(had);
  const { search } = await ask<{ search: { name: string }[] }>(
    OLIVIA,
    '{ search(text: "Vandelay Industries", types: [ACCOUNT], first: 1) { name } }',
  );
  expect(search).toEqual([{ name: 'Globex' }]);
  expect((await mutate(OLIVIA, 'undo', { changeId: merged.change?.id }, 'undone { id }')).userErrors).toEqual([]);
  expect(await whatCounts()).toEqual(before);
});

test('two leads of one company were one journey: of each step the first time counts, and it is as far as the further one', async () => {
  const keep = await lead('Kestrel Motors', { email: 'a@kestrel.test' });
  theServer().clock.set('2026-11-24T11:00:00+08:00');
  const merge = await lead('Kestrel Motor', { phone: '+1 555 0100 200', externalId: 'web-7' });
  await mutate(ALICE, 'recordMilestone', { name: 'DOWNLOAD', leadId: merge }, 'lead { id }');
  await mutate(ALICE, 'qualifyLead', { leadId: merge, budget: '9000', authority: true }, 'lead { id }');
  const payload = await mutate(
    ALICE,
    'mergeRecords',
    { keepId: keep, mergeId: merge },
    'record { ... on Lead { company email phone externalId status budget { amount } authority milestones { name at } } }',
  );
  expect(payload.record).toMatchObject({
    company: 'Kestrel Motors',
    email: 'a@kestrel.test',
    phone: '+1 555 0100 200',
    externalId: 'web-7',
    status: 'QUALIFIED',
    budget: { amount: '9000.00' },
    authority: true,
    milestones: [
      { name: 'LEAD', at: expect.stringMatching(/T02:/) },
      { name: 'DOWNLOAD', at: expect.any(String) },
    ],
  });
});

test('a converted lead brings its deal along', async () => {
  const keep = await lead('Osprey Foods');
  const merge = await lead('Osprey Food');
  await mutate(ALICE, 'convertLead', { leadId: merge }, 'deal { id }');
  const payload = await mutate(
    ALICE,
    'mergeRecords',
    { keepId: keep, mergeId: merge },
    'record { ... on Lead { status deal { name } } }',
  );
  expect(payload.record).toMatchObject({ status: 'CONVERTED', deal: { name: 'Osprey Food deal' } });
  const journeys = await rowsOf(
    `select from leads l join deals d on d.journey_id = l.journey_id and d.lead_id = l.id where l.company = 'Osprey Foods'`,
  );
  expect(journeys).toHaveLength(1);
});

test.each([
  ['itself', 'Account', 'Globex', 'Account', 'Globex', 'That is the same record twice. Choose two different ones.'],
  ['another kind', 'Account', 'Globex', 'Contact', 'Priya Nair', 'Only two records of the same kind can be merged'],
] as const)('a record cannot be merged with %s', async (_what, keepType, keep, mergeType, merge, message) => {
  const input = { keepId: await idOf(keepType, keep), mergeId: await idOf(mergeType, merge) };
  const { userErrors } = await mutate(OLIVIA, 'mergeRecords', input, RECORD);
  expect(userErrors).toMatchObject([{ code: 'INVALID', message: expect.stringContaining(message) }]);
});

test('a record the viewer does not see is not there to be merged', async () => {
  const input = { keepId: await idOf('Account', 'Globex'), mergeId: await idOf('Account', 'Hooli') };
  const { userErrors } = await mutate(ALICE, 'mergeRecords', input, RECORD);
  expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['mergeId'] }]);
});

test('whichever accounts, leads and contacts are merged in whatever order, undoing it step by step restores everything', async () => {
  const accounts = await Promise.all(['Acme Corporation', 'Globex', 'Initech'].map(name => idOf('Account', name)));
  const leads = await Promise.all(
    ['Wayne Foods', 'Cyberdyne Clinics', 'Tyrell Transport'].map(name => idOf('Lead', name)),
  );
  const contacts = await Promise.all(['Wendy Park', 'Tom Field', 'Priya Nair'].map(name => idOf('Contact', name)));
  const pair = (ids: string[]) => fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids));
  const steps = fc.array(fc.oneof(pair(accounts), pair(leads), pair(contacts)), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(steps, async pairs => {
      const before = await whatCounts();
      const kept = await children();
      const changes: string[] = [];
      for (const [keepId, mergeId] of pairs) {
        const { change } = await mutate(OLIVIA, 'mergeRecords', { keepId, mergeId }, '');
        if (change) changes.push(change.id);
      }
      expect(await children()).toEqual(kept);
      for (const changeId of changes.reverse()) {
        expect((await mutate(OLIVIA, 'undo', { changeId }, '')).userErrors).toEqual([]);
      }
      expect(await whatCounts()).toEqual(before);
    }),
    { numRuns: 8 },
  );
});

/** How much hangs on customers altogether, counting only what hangs on one that is there. */
async function children(): Promise<unknown> {
  return rowsOf(`select
    (select count(*) from deals d join accounts a on a.id = d.account_id and a.deleted_at is null where d.deleted_at is null) as deals,
    (select count(*) from activities x left join accounts a on a.id = x.account_id left join leads l on l.id = x.lead_id
      where x.deleted_at is null and a.deleted_at is null and l.deleted_at is null) as activities,
    (select count(*) from tasks x left join accounts a on a.id = x.account_id where x.deleted_at is null and a.deleted_at is null) as tasks`);
}

async function lead(company: string, more: object = {}): Promise<string> {
  const payload = await mutate(ALICE, 'createLead', { company, ...more }, 'lead { id }');
  return (payload.lead as { id: string }).id;
}
