import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Running, run, startServer } from '../support/process';

let folder: string;
let server: (Running & { url: string }) | undefined;

const production = (): Record<string, string> => ({
  DATA_DIR: folder,
  DEMO: 'false',
  PUBLIC_URL: 'http://localhost:4000',
  SECRET_KEYS: Buffer.alloc(32, 3).toString('base64'),
});

const admin = (...args: string[]) => run('api/admin.ts', args, production()).ended;

const CREATE = [
  ...['workspace', 'create', '--name', 'Northwind', '--admin-name', 'Ann Lee', '--admin-email', 'ann@northwind.test'],
  ...['--currency', 'EUR', '--time-zone', 'Europe/Berlin'],
];

const keyIn = (output: string): string => /upl_\w+/.exec(output)?.[0] ?? '';

async function ask(token: string, query: string): Promise<unknown> {
  const response = await fetch(`${server?.url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uplift-admin-'));
});

afterAll(async () => {
  await server?.end('SIGTERM');
  await rm(folder, { recursive: true, force: true });
});

jest.setTimeout(120_000);

// The tests follow each other as the days of a host do: what one made is what the next one finds.
test('an empty folder becomes a workspace whose first admin has the key to it', async () => {
  const { code, output } = await admin(...CREATE);
  expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining('“Northwind” is ready') });
  const key = keyIn(output);
  server = await startServer(production());
  expect(await ask(key, '{ viewer { user { name email } role workspace { name currency timeZone } } }')).toEqual({
    data: {
      viewer: {
        user: { name: 'Ann Lee', email: 'ann@northwind.test' },
        role: 'ADMIN',
        workspace: { name: 'Northwind', currency: 'EUR', timeZone: 'Europe/Berlin' },
      },
    },
  });
  const first = '{ pipelines { stages { label outcome } } channels { name } productLines { name } scoring { fit } }';
  expect(await ask(key, first)).toMatchObject({
    data: {
      pipelines: [
        {
          stages: expect.arrayContaining([
            { label: 'Won', outcome: 'WON' },
            { label: 'Lost', outcome: 'LOST' },
          ]),
        },
      ],
      channels: expect.arrayContaining([{ name: 'Website' }]),
      productLines: [{ name: 'Main product' }],
    },
  });
});

test('the same command again, beside the running server, changes nothing and says so', async () => {
  const { code, output } = await admin(...CREATE);
  expect(code).toBe(0);
  expect(output).toContain('There is a workspace “Northwind” already');
  expect(keyIn(output)).toBe('');
});

test('beside the running server people are let in and get keys, which work at once', async () => {
  const added = await admin('user', 'add', '--name', 'Bo Berg', '--email', 'bo@northwind.test', '--role', 'rep');
  expect(added).toEqual({
    code: 0,
    output: expect.stringContaining('Bo Berg <bo@northwind.test> is in Northwind now'),
  });
  const made = await admin(
    'key',
    'create',
    '--email',
    'bo@northwind.test',
    '--name',
    'Import',
    '--scopes',
    'customers:write',
  );
  const key = keyIn(made.output);
  const create = 'mutation { createAccount(input: { name: "First Ltd" }) { account { name } userErrors { message } } }';
  expect(await ask(key, create)).toEqual({
    data: { createAccount: { account: { name: 'First Ltd' }, userErrors: [] } },
  });
  expect(await ask(key, '{ deals { totalCount } }')).toMatchObject({
    errors: [{ extensions: { missingScopes: ['deals:read'] } }],
  });
});

test('the audit tells what the command line did', async () => {
  const { output } = await admin('key', 'create', '--email', 'ann@northwind.test', '--name', 'Look');
  const log = '{ auditLog(first: 50) { nodes { origin recordType user { name } } } }';
  const { data } = (await ask(keyIn(output), log)) as { data: { auditLog: { nodes: object[] } } };
  expect(data.auditLog.nodes).toEqual(
    expect.arrayContaining([
      { origin: 'admin', recordType: 'User', user: { name: 'Ann Lee' } },
      { origin: 'admin', recordType: 'ApiKey', user: { name: 'Bo Berg' } },
    ]),
  );
});

test.each([
  [
    'an address that is taken',
    ['user', 'add', '--name', 'X', '--email', 'Bo@Northwind.test', '--role', 'REP'],
    /has the address Bo@Northwind.test already/,
  ],
  [
    'a role there is not',
    ['user', 'add', '--name', 'X', '--email', 'x@x.test', '--role', 'BOSS'],
    /“BOSS” is none of REP, MANAGER/,
  ],
  [
    'a team there is not',
    ['user', 'add', '--name', 'X', '--email', 'x@x.test', '--role', 'REP', '--team', 'Moon'],
    /no team “Moon”/,
  ],
  [
    'a key for nobody',
    ['key', 'create', '--email', 'no@x.test', '--name', 'X'],
    /Nobody in Northwind has the address no@x.test/,
  ],
  [
    'a scope there is not',
    ['key', 'create', '--email', 'bo@northwind.test', '--name', 'X', '--scopes', 'all'],
    /“all” is not a scope/,
  ],
  [
    'another workspace’s name',
    ['key', 'create', '--email', 'bo@northwind.test', '--name', 'X', '--workspace', 'Elsewhere'],
    /no single workspace “Elsewhere”/,
  ],
  ['what only the server’s absence allows', ['migrate:down'], /in use by another Uplift server/],
])('%s is told in a sentence', async (_what, args, told) => {
  const { code, output } = await admin(...args);
  expect({ code, output }).toEqual({ code: 1, output: expect.stringMatching(told) });
  expect(output).not.toMatch(/^\s+at /m);
});

test.each([
  [
    'an option left out',
    ['key', 'create', '--email', 'bo@northwind.test'],
    /Please give --name\.\n {2}npm run admin -- key create --email ADDRESS/,
  ],
  ['an option there is not', ['user', 'add', '--nom', 'X'], /Unknown option '--nom'\.\n {2}npm run admin -- user add/],
  ['a command there is not', ['workspace', 'destroy'], /There is no command "workspace destroy"/],
  [
    'a currency there is not',
    [...CREATE.slice(0, 8), '--currency', 'EUROS', '--time-zone', 'Europe/Berlin'],
    /--currency: “EUROS”/,
  ],
  [
    'a time zone there is not',
    [...CREATE.slice(0, 8), '--currency', 'EUR', '--time-zone', 'Berlin'],
    /--time-zone: “Berlin”/,
  ],
])('%s is answered with how it is meant', async (_what, args, told) => {
  const { code, output } = await admin(...args);
  expect({ code, output }).toEqual({ code: 1, output: expect.stringMatching(told) });
});
