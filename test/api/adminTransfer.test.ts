import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useDatabase } from '../support/database';
import { run } from '../support/process';

const database = useDatabase();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uplift-transfer-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

jest.setTimeout(120_000);

const admin = (...args: string[]) =>
  run('api/admin.ts', args, {
    DATABASE_URL: database.ownerUrl,
    DEMO: 'true',
    SECRET_KEYS: Buffer.alloc(32, 3).toString('base64'),
  }).ended;

test('a file of thousands of rows is tried, then taken with progress, and comes out again', async () => {
  const file = join(folder, 'accounts.csv');
  const rows = Array.from({ length: 2_500 }, (_, n) => `imp-${n},Imported ${n},alice@demo.test`);
  await writeFile(file, ['Record ID,Company name,Company owner', ...rows].join('\r\n'));
  const tried = await admin('import', file, '--type', 'ACCOUNT');
  expect(tried).toEqual({
    code: 0,
    output: expect.stringContaining('2500 new, 0 brought up to date, 0 that cannot be taken.'),
  });
  expect(tried.output).toContain('Nothing was written yet');
  const taken = await admin('import', file, '--type', 'account', '--write', 'yes');
  expect(taken.output).toContain('taken: 2500 rows');
  expect((await admin('import', file, '--type', 'ACCOUNT')).output).toContain('0 new, 2500 brought up to date');

  const out = join(folder, 'out.jsonl');
  expect(await admin('export', out, '--type', 'ACCOUNT')).toMatchObject({
    code: 0,
    output: expect.stringMatching(/^Wrote \d+ rows/),
  });
  const lines = (await readFile(out, 'utf8'))
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));
  expect(lines.filter(({ externalId }) => externalId.startsWith('imp-'))).toHaveLength(2_500);
});

test('one wrong row stops the whole file and is named', async () => {
  const file = join(folder, 'wrong.jsonl');
  await writeFile(file, '{"externalId":"x1","name":"Fine"}\n{"externalId":"x2"}\n');
  const { code, output } = await admin('import', file, '--type', 'ACCOUNT', '--write', 'yes');
  expect(code).toBe(1);
  expect(output).toMatch(/row 2, name: “name” is missing here.*\n.*Nothing was written\./s);
});

test('what makes no sense is answered with the usage', async () => {
  expect((await admin('import', 'nowhere.csv', '--type', 'LEAD')).output).toContain('There is no file nowhere.csv.');
  expect((await admin('export', '--type', 'LEAD')).output).toMatch(
    /Say which file\.\n.*npm run admin -- export FILE --type/,
  );
});
