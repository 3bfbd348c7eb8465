import { Agent, request } from 'node:http';
import { copyTemplate, dropCopy } from '../support/database';
import { type Running, startServer } from '../support/process';
import { until } from '../support/until';

jest.setTimeout(60_000);

let database: string;
let server: Running & { url: string };
const agent = new Agent({ keepAlive: true, maxSockets: 4 });

beforeAll(async () => {
  database = await copyTemplate();
  server = await startServer({
    DATABASE_URL: database,
    DEMO: 'false',
    PUBLIC_URL: 'https://uplift.test',
    SECRET_KEYS: Buffer.alloc(32, 3).toString('base64'),
  });
});

afterAll(async () => {
  agent.destroy();
  await server.end('SIGKILL');
  await dropCopy(database);
});

/** The status of one request over connections that are kept open; rejects when it is dropped. */
function status(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(`${server.url}${path}`, { agent }, response => {
      response.resume().on('end', () => resolve(response.statusCode));
    })
      .on('error', reject)
      .end();
  });
}

test('SIGTERM: not ready, yet every request is answered while others take over, and then it ends by itself', async () => {
  expect(await status('/readyz')).toBe(200);
  const answered: (number | undefined)[] = [];
  let asking = true;
  const callers = Promise.all(
    Array.from({ length: 4 }, async () => {
      while (asking) answered.push(await status('/schema.graphql'));
    }),
  );
  await until(() => answered.length > 50);
  let over = false;
  const ended = server.end('SIGTERM').then(end => {
    over = true;
    return end;
  });
  await until(async () => (await status('/readyz')) === 503);
  const before = answered.length;
  await until(() => answered.length > before + 200);
  asking = false;
  await callers;
  expect(new Set(answered)).toEqual(new Set([401]));
  expect([await status('/readyz'), await status('/schema.graphql')]).toEqual([503, 401]);
  expect(over).toBe(false);
  expect((await ended).code).toBe(0);
});
