import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Running, run, startServer } from '../support/process';

let folder: string;
const started: Running[] = [];

// All tests share one folder, as one machine would: what each leaves behind is what the next one finds.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uplift-embedded-'));
});

afterEach(async () => {
  for (const server of started.splice(0)) await server.end('SIGTERM');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

jest.setTimeout(60_000);

async function start(environment: Record<string, string> = {}) {
  const server = await startServer({ DATA_DIR: folder, ...environment });
  started.push(server);
  return server;
}

/** Runs an operation as a demo person. */
async function ask(url: string, query: string) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: 'Bearer demo:alice@demo.test' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

/** Makes a lead that the database has to keep. */
async function add(url: string, company: string): Promise<void> {
  const answer = await ask(url, `mutation { createLead(input: { company: "${company}" }) { userErrors { message } } }`);
  expect(answer).toEqual({ data: { createLead: { userErrors: [] } } });
}

async function expectKept(url: string, company: string): Promise<void> {
  const answer = await ask(url, `{ leads(filter: { text: "${company}" }) { nodes { company } } }`);
  expect(answer).toEqual({ data: { leads: { nodes: [{ company }] } } });
}

function postgresPid(): number {
  return Number(readFileSync(join(folder, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0]);
}

function isAlive(pid: number): boolean {
  const status = `/proc/${pid}/status`;
  return existsSync(status) && !/^State:\s+Z/m.test(readFileSync(status, 'utf8'));
}

test('a second start keeps the data, Ctrl-C stops the database with the server, and secrets are their owner’s alone', async () => {
  const first = await start();
  for (const secret of ['secret-key', 'postgres-password']) {
    expect(statSync(join(folder, secret)).mode & 0o777).toBe(0o600);
  }
  await add(first.url, 'Northwind Ferries');
  const pid = postgresPid();
  expect(await first.end('SIGINT')).toMatchObject({ code: 0 });
  expect(isAlive(pid)).toBe(false);

  const second = await start();
  await expectKept(second.url, 'Northwind Ferries');
});

test('a second server on the same folder is refused and told who has it', async () => {
  const first = await start();
  const second = await run('api/main.ts', [], { PORT: '0', DATA_DIR: folder }).ended;
  expect(second.code).toBe(1);
  expect(second.output).toContain(`The data folder ${folder} is in use by another Uplift server (process ${first.pid}`);
  expect(second.output).toContain('DATA_DIR');
  expect(await ask(first.url, '{ viewer { role } }')).toEqual({ data: { viewer: { role: 'REP' } } });
});

test('of several servers started at once on one folder exactly one comes up', async () => {
  const servers = [1, 2, 3].map(() => run('api/main.ts', [], { PORT: '0', DATA_DIR: folder }));
  started.push(...servers);
  const outcomes = await Promise.allSettled(servers.map(server => server.prints(/Uplift is ready/)));
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('after kill -9 of the server the next start takes over its database with everything that was acknowledged', async () => {
  const first = await start();
  await add(first.url, 'Southwind Ferries');
  const orphan = postgresPid();
  await first.end('SIGKILL');
  expect(isAlive(orphan)).toBe(true);

  const second = await start();
  expect(isAlive(orphan)).toBe(false);
  await expectKept(second.url, 'Southwind Ferries');
});

test('after kill -9 of server and database the next start recovers', async () => {
  const first = await start();
  await add(first.url, 'Westwind Ferries');
  process.kill(postgresPid(), 'SIGKILL');
  await first.end('SIGKILL');

  const second = await start();
  await expectKept(second.url, 'Westwind Ferries');
});

test('a taken port is told, and nothing is left running', async () => {
  const other = createServer();
  await new Promise<void>(resolve => {
    other.listen(0, '127.0.0.1', resolve);
  });
  const { port } = other.address() as { port: number };
  const server = await run('api/main.ts', [], { PORT: String(port), DATA_DIR: folder }).ended;
  other.close();
  expect(server.code).toBe(1);
  expect(server.output).toMatch(new RegExp(`port ${port} is taken.*PORT`));
  expect(existsSync(join(folder, 'postgres/data/postmaster.pid'))).toBe(false);
  expect(readdirSync(join(folder, 'servers'))).toEqual([]);
});

test('on a nearly full disk nothing is saved, and looking things up goes on', async () => {
  const { url } = await start({ MIN_FREE_DISK: '900000GB' });
  const company = 'Nearly Full Ltd';
  expect(
    await ask(url, `mutation { createLead(input: { company: "${company}" }) { userErrors { message } } }`),
  ).toEqual({
    data: null,
    errors: [
      {
        message:
          'The server’s disk is nearly full, so nothing can be saved for now; looking things up still works. Please tell your admin.',
        locations: expect.anything(),
        path: ['createLead'],
        extensions: { code: 'SERVICE_UNAVAILABLE' },
      },
    ],
  });
  expect(await ask(url, `{ leads(filter: { text: "${company}" }) { nodes { company } } }`)).toEqual({
    data: { leads: { nodes: [] } },
  });
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  const message = { id: 'full', as: 'li.na@demo.test', conversation: 'full', text: '新增线索 磁盘满了公司' };
  const answer = await fetch(`${url}/console/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(message),
  });
  expect(await answer.json()).toMatchObject({
    messages: [{ text: '服务器磁盘空间不足，暂时无法保存，查询不受影响。请联系管理员。' }],
  });
});
