import { mutate } from '../../support/records';
import { gql } from '../../support/say';
import { useServer } from '../../support/server';
import { rowsOf } from '../../support/workspaceRows';

useServer();

interface Report {
  created: number;
  updated: number;
  failed: number;
  faults: { row: number; column: string | null; message: string }[];
  noted: string[];
  written: boolean;
}

interface Taken {
  report: Report | null;
  userErrors: { message: string }[];
  change: { id: string; summary: string } | null;
}

async function take(email: string, input: object, headers = {}): Promise<Taken> {
  const { data, errors } = await gql<{ importRecords: Taken }>(
    email,
    `mutation I($input: ImportRecordsInput!) { importRecords(input: $input) {
      report { created updated failed faults { row column message } noted written } userErrors { message } change { id summary }
    } }`,
    { input },
    headers,
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.importRecords;
}

const count = async (table: string, where: string): Promise<number> =>
  (await rowsOf<{ n: number }>(`select count(*)::integer as n from ${table} where deleted_at is null and ${where}`))[0]
    ?.n ?? -1;

const HUBSPOT = [
  'Record ID,Company name,Company owner,Number of Employees,Industry,Country',
  '9001,Northwind Traders,alice@demo.test,"1,200",Retail,Norway',
  '9002,Contoso 株式会社,Alice Chen,25,,',
].join('\n');

test('a HubSpot file is tried first, then taken, and taken again without a second effect', async () => {
  const tried = await take('olivia@demo.test', { type: 'ACCOUNT', text: HUBSPOT });
  expect(tried.report).toEqual({
    created: 2,
    updated: 0,
    failed: 0,
    faults: [],
    noted: ['Industry', 'Country'],
    written: false,
  });
  expect(await count('accounts', "external_id in ('9001', '9002')")).toBe(0);

  const taken = await take('olivia@demo.test', { type: 'ACCOUNT', text: HUBSPOT, dryRun: false });
  expect(taken).toMatchObject({ report: { created: 2, written: true }, change: { summary: 'Imported 2 records' } });
  expect(await rowsOf("select name, employees from accounts where external_id = '9001'")).toEqual([
    { name: 'Northwind Traders', employees: 1200 },
  ]);
  expect(await count('activities', "notes = E'Industry: Retail\\nCountry: Norway'")).toBe(1);

  const again = await take('olivia@demo.test', {
    type: 'ACCOUNT',
    text: HUBSPOT.replace('Northwind Traders', 'Northwind'),
    dryRun: false,
  });
  expect(again.report).toMatchObject({ created: 0, updated: 2, written: true });
  expect(await count('accounts', "external_id in ('9001', '9002')")).toBe(2);
  expect(await count('activities', "notes like 'Industry: Retail%'")).toBe(1);
  const found = await gql<{ accounts: { totalCount: number } }>(
    'olivia@demo.test',
    '{ accounts(filter: { text: "Northwind" }) { totalCount } }',
  );
  expect(found.data.accounts.totalCount).toBe(1);
});

test('people, leads, deals and work follow, by the headers of Salesforce and Pipedrive', async () => {
  const text = 'Account ID,Account Name\n001A,Fabrikam\n';
  await take('olivia@demo.test', { type: 'ACCOUNT', text, dryRun: false });
  const files = [
    [
      'CONTACT',
      'Contact ID,First Name,Last Name,Account Name,Email,Phone\n003A,Ann,Lee,Fabrikam,ann@fabrikam.example,+1 555',
    ],
    [
      'LEAD',
      'Lead ID,First Name,Last Name,Company,Email,Lead Owner,No. of Employees\n00QA,Bo,Li,Litware,bo@litware.example,alice@demo.test,12',
    ],
    [
      'DEAL',
      'Deal - ID,Deal - Title,Deal - Organization,Deal - Value,Deal - Currency,Deal - Owner,Deal - Expected close date\n7,Fabrikam rollout,Fabrikam,"12,500.50",USD,alice@demo.test,2027-01-31',
    ],
    [
      'ACTIVITY',
      'Activity - ID,Activity - Type,Activity - Organization,Activity - Due date,Activity - Note\n55,Call,Fabrikam,2026-11-20 09:30,"Asked for a quote"',
    ],
  ] as const;
  for (const [type, text] of files) {
    const { report, userErrors } = await take('olivia@demo.test', { type, text, dryRun: false });
    expect([type, userErrors, report?.faults, report?.created]).toEqual([type, [], [], 1]);
  }
  expect(
    await rowsOf(
      "select c.name, a.name as account from contacts c join accounts a on a.id = c.account_id where c.external_id = '003A'",
    ),
  ).toEqual([{ name: 'Ann Lee', account: 'Fabrikam' }]);
  expect(await rowsOf("select amount, currency, expected_close_on as day from deals where external_id = '7'")).toEqual([
    { amount: '12500.5', currency: 'USD', day: '2027-01-31' },
  ]);
  expect(await rowsOf("select kind, occurred_at as at from activities where external_id = '55'")).toEqual([
    { kind: 'CALL', at: new Date('2026-11-20T01:30:00Z') },
  ]);
  expect(await count('milestones', "journey_id = (select journey_id from leads where external_id = '00QA')")).toBe(1);
});

const WRONG =
  'externalId,name,employees,owner\nw1,Right Ltd,5,alice@demo.test\nw2,,7,\nw3,Odd Ltd,many,nobody@demo.test\n';

test('what is wrong is told by row and column in the reader’s language; one wrong row stops all', async () => {
  const { report, change } = await take('zhang.min@demo.test', { type: 'ACCOUNT', text: WRONG, dryRun: false }).catch(
    () => take('li.na@demo.test', { type: 'ACCOUNT', text: WRONG, dryRun: false }),
  );
  expect(change).toBeNull();
  expect(report).toMatchObject({ created: 0, failed: 2, written: false });
  expect(report?.faults).toEqual([
    { row: 2, column: 'name', message: '缺少“name”，请补上。' },
    { row: 3, column: 'owner', message: expect.stringContaining('nobody@demo.test') },
  ]);
  expect(await count('accounts', "external_id = 'w1'")).toBe(0);
});

test('row by row, what is right is taken and nothing is left of the others', async () => {
  const { report, change } = await take('olivia@demo.test', {
    type: 'ACCOUNT',
    text: WRONG,
    dryRun: false,
    eachRow: true,
  });
  expect(report).toMatchObject({ created: 1, failed: 2, written: true });
  expect(await count('accounts', "external_id in ('w1', 'w2', 'w3') or name in ('', 'Odd Ltd')")).toBe(1);
  await gql('olivia@demo.test', 'mutation U($id: ID!) { undo(input: { changeId: $id }) { userErrors { message } } }', {
    id: change?.id,
  });
  expect(await count('accounts', "external_id = 'w1'")).toBe(0);
});

test('a record of somebody else’s is neither changed nor shown', async () => {
  const text = 'externalId,name\nsecret-1,Hidden Ltd';
  await take('olivia@demo.test', { type: 'ACCOUNT', text, dryRun: false });
  const { report } = await take('alice@demo.test', {
    type: 'ACCOUNT',
    text: 'externalId,name\nsecret-1,Mine',
    dryRun: false,
  });
  expect(report).toMatchObject({ created: 0, updated: 0, failed: 1, written: false });
});

test('what cannot be read is told at once', async () => {
  for (const [input, message] of [
    [{ type: 'LEAD', text: 'a,b\n"1,2' }, /not CSV/],
    [{ type: 'LEAD', text: 'x,y\n1,2' }, /None of the columns/],
    [{ type: 'LEAD', format: 'JSON_LINES', text: '{"name":"A"}\n[1]' }, /Row 2 is not a JSON object/],
  ] as const) {
    expect((await take('olivia@demo.test', input)).userErrors).toEqual([{ message: expect.stringMatching(message) }]);
  }
});

test('an export is safe in a spreadsheet and comes back in as it was', async () => {
  const text = 'externalId,name\nformula-1,"=HYPERLINK(""http://x"")"\nformula-2,-5% club';
  await take('olivia@demo.test', { type: 'ACCOUNT', text, dryRun: false });
  const parts: string[] = [];
  let after: string | null = null;
  do {
    const { data }: { data: { exportRecords: { text: string; endCursor: string | null; rows: number } } } = await gql(
      'olivia@demo.test',
      'mutation E($input: ExportRecordsInput!) { exportRecords(input: $input) { text rows endCursor } }',
      { input: { type: 'ACCOUNT', first: 50, after } },
    );
    parts.push(data.exportRecords.text);
    after = data.exportRecords.endCursor;
  } while (after);
  const whole = parts.join('');
  expect(whole).toContain(`formula-1,"'=HYPERLINK(""http://x"")"`);
  expect(await count('accounts', 'true')).toBe(
    parts.reduce((sum, part) => sum + part.trim().split('\r\n').length - 1, 0),
  );
  const before = await count('accounts', 'true');
  const back = await take('olivia@demo.test', { type: 'ACCOUNT', text: parts.at(-1) ?? '', dryRun: false });
  expect(back.report?.failed).toBe(0);
  expect(await count('accounts', 'true')).toBe(before);
  expect(await rowsOf("select name from accounts where external_id = 'formula-1'")).toEqual([
    { name: '=HYPERLINK("http://x")' },
  ]);
});

test('numbers are read as they are written in any country; what could be two numbers is refused', async () => {
  await take('olivia@demo.test', { type: 'ACCOUNT', text: 'externalId,name\nnum,Numbers Ltd', dryRun: false });
  const amounts = {
    '1234,56': '1234.56',
    '12,5': '12.5',
    '1,234': '1234',
    '1,234,567.8': '1234567.8',
    '1.234,5': '1234.5',
    '1.234.567': '1234567',
    '1 234 567,8': '1234567.8',
    '0,125': null,
    '1,23,45': null,
    '12,3456,789': null,
    '1,234,56': null,
    '12 34': null,
  };
  const rows = Object.keys(amounts).map((amount, at) =>
    JSON.stringify({ externalId: `num-${at}`, account: 'Numbers Ltd', amount, currency: 'USD' }),
  );
  const { report } = await take('olivia@demo.test', {
    ...{ type: 'DEAL', format: 'JSON_LINES', text: rows.join('\n'), dryRun: false, eachRow: true },
  });
  expect(report).toMatchObject({ created: 7, failed: 5 });
  expect(report?.faults.find(({ row }) => row === 11)).toMatchObject({
    column: 'amount',
    message: expect.stringContaining('1,234,56'),
  });
  const kept = await rowsOf<{ id: string; amount: string }>(
    "select external_id as id, amount from deals where external_id like 'num-%' order by created_at",
  );
  expect(Object.fromEntries(kept.map(({ id, amount }) => [id, amount]))).toEqual(
    Object.fromEntries(
      Object.values(amounts).flatMap((amount, at) => (amount === null ? [] : [[`num-${at}`, amount]])),
    ),
  );
  const people = await take('olivia@demo.test', { type: 'ACCOUNT', text: 'name,employees\nHalf Ltd,"12,5"' });
  expect(people.report?.faults).toMatchObject([{ column: 'employees' }]);
});

test('a lead without a contact gets none; a contact is called by the whole name or by first and last name', async () => {
  const lead = 'externalId,name,email\nalone-1,Lonely Lamps,post@lamps.example';
  expect((await take('olivia@demo.test', { type: 'LEAD', text: lead, dryRun: false })).report?.created).toBe(1);
  expect(await rowsOf("select contact_name as name from leads where external_id = 'alone-1'")).toEqual([
    { name: null },
  ]);
  expect(await count('contacts', "name = 'Lonely Lamps'")).toBe(0);

  await take('olivia@demo.test', { type: 'ACCOUNT', text: 'name\nNames Ltd', dryRun: false });
  const people = 'externalId,name,First Name,account\nname-1,Ann Lee,,Names Ltd\nname-2,,Bo,Names Ltd';
  expect((await take('olivia@demo.test', { type: 'CONTACT', text: people, dryRun: false })).report?.created).toBe(2);
  expect(await rowsOf("select name from contacts where external_id like 'name-%' order by external_id")).toEqual([
    { name: 'Ann Lee' },
    { name: 'Bo' },
  ]);
});

async function exported(type: string): Promise<string> {
  const { data } = await gql<{ exportRecords: { text: string } }>(
    'olivia@demo.test',
    'mutation E($input: ExportRecordsInput!) { exportRecords(input: $input) { text } }',
    { input: { type, first: 300 } },
  );
  return data.exportRecords.text;
}

test('our own export comes back in without leaving notes, and an activity stays whose it was', async () => {
  for (const type of ['LEAD', 'DEAL', 'ACTIVITY']) {
    const before = await count('activities', 'true');
    const { report } = await take('olivia@demo.test', {
      ...{ type, text: await exported(type), dryRun: false, eachRow: true },
    });
    expect([type, report?.noted]).toEqual([type, []]);
    expect([type, report?.faults.filter(({ message }) => !message.startsWith('Only open deals'))]).toEqual([type, []]);
    expect([type, await count('activities', 'true')]).toEqual([type, before]);
  }
  const text = [
    'externalId,account,kind,occurredAt,user',
    'done-1,Fabrikam,CALL,2026-11-20T10:00:00Z,alice@demo.test',
    'done-2,Fabrikam,CALL,2026-11-20T10:00:00Z,nobody@demo.test',
  ].join('\n');
  const { report } = await take('olivia@demo.test', { type: 'ACTIVITY', text, dryRun: false, eachRow: true });
  expect(report).toMatchObject({ created: 1, failed: 1, faults: [{ row: 2, column: 'user' }] });
  expect(
    await rowsOf(
      `select u.email, t.name as team from activities a join users u on u.id = a.user_id join teams t on t.id = a.team_id
        where a.external_id = 'done-1'`,
    ),
  ).toEqual([{ email: 'alice@demo.test', team: 'East' }]);
});

test('a status that is not the record’s is kept as a note', async () => {
  const text = 'externalId,name,status\nst-1,Status Ltd,QUALIFIED\nst-2,Other Ltd,NEW';
  const { report } = await take('olivia@demo.test', { type: 'LEAD', text, dryRun: false });
  expect(report).toMatchObject({ created: 2, noted: ['status'] });
  expect(await count('activities', "notes like 'status: %'")).toBe(1);
});

test('a stage is looked for in the deal’s pipeline, of a new deal in the first that has it', async () => {
  const stages = [
    { name: 'Proposal', probability: 40 },
    { name: 'Renewal talk', probability: 60 },
  ];
  await mutate('olivia@demo.test', 'configurePipeline', { name: 'Renewals', stages }, 'pipeline { id }');
  await take('olivia@demo.test', { type: 'ACCOUNT', text: 'name\nStages Ltd', dryRun: false });
  const deals = async (...rows: string[]) => {
    const text = ['externalId,account,stage', ...rows].join('\n');
    return (await take('olivia@demo.test', { type: 'DEAL', text, dryRun: false, eachRow: true })).report;
  };
  const where = () =>
    rowsOf(
      `select d.external_id as id, s.name as stage, p.name = 'Renewals' as renewal from deals d join stages s on s.id = d.stage_id
        join pipelines p on p.id = d.pipeline_id and p.id = s.pipeline_id where d.external_id like 'stage-%' order by 1`,
    );
  expect(await deals('stage-1,Stages Ltd,Proposal', 'stage-2,Stages Ltd,Renewal talk')).toMatchObject({ created: 2 });
  expect(await where()).toEqual([
    { id: 'stage-1', stage: 'Proposal', renewal: false },
    { id: 'stage-2', stage: 'Renewal talk', renewal: true },
  ]);
  expect(await deals('stage-1,Stages Ltd,Renewal talk', 'stage-2,Stages Ltd,Proposal')).toMatchObject({
    ...{ updated: 1, faults: [{ row: 1, column: 'stage' }] },
  });
  expect(await where()).toEqual([
    { id: 'stage-1', stage: 'Proposal', renewal: false },
    { id: 'stage-2', stage: 'Proposal', renewal: true },
  ]);
});
