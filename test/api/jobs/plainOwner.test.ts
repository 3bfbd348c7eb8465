import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { readConfig } from '../../../api/config';
import { migrate } from '../../../api/database/migrate';
import { loadDemo } from '../../../api/demo/load';
import { startUplift, type Uplift } from '../../../api/uplift';
import type { Held } from '../../../bot/ports';
import { TestClock } from '../../support/clock';
import { type PlainDatabase, plainDatabase } from '../../support/plainOwner';
import { asSuperuser } from '../../support/postgres';

jest.setTimeout(120_000);

const clock = new TestClock();
let place: PlainDatabase;
let uplift: Uplift;

beforeAll(async () => {
  place = await plainDatabase();
  const { ownerUrl, login, superuserUrl } = place;
  await expect(migrate(ownerUrl, login)).rejects.toThrow(`GRANT uplift_app TO "${login}";`);
  await asSuperuser(superuserUrl, `GRANT uplift_app TO ${login}`);
  await migrate(ownerUrl, login);
  await loadDemo(ownerUrl, new Date('2026-11-24T09:00:00+08:00'));
  const config = readConfig({
    DATABASE_URL: place.loginUrl,
    DATABASE_OWNER_URL: ownerUrl,
    DATA_DIR: join(tmpdir(), 'uplift-test-data'),
    DEMO: 'true',
    PORT: '0',
    SECRET_KEYS: Buffer.alloc(32, 7).toString('base64'),
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'fatal',
  });
  uplift = await startUplift(config, { now: () => clock.now(), log: pino({ level: config.logLevel }) });
});

afterAll(async () => {
  await uplift?.stop();
  await place.drop();
});

async function post<T>(path: string, body: object): Promise<T> {
  const response = await fetch(uplift.url + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: 'Bearer demo:maria@demo.test' },
    body: JSON.stringify(body),
  });
  return (await response.json()) as T;
}

test('an owner that is bound by row-level security and a login of the server’s own do the background work together', async () => {
  const query = '{ deals(filter: { text: "Vandelay" }) { nodes { id } } users { nodes { id name } } }';
  const { data } = await post<{
    data: { deals: { nodes: { id: string }[] }; users: { nodes: { id: string; name: string }[] } };
  }>('/graphql', { query });
  const input = {
    dealId: data.deals.nodes[0]?.id,
    ownerId: data.users.nodes.find(({ name }) => name === 'Alice Chen')?.id,
  };
  await post('/graphql', {
    query: 'mutation ($input: UpdateDealInput!) { updateDeal(input: $input) { userErrors { message } } }',
    variables: { input },
  });
  const { notifications } = await post<{ notifications: Held[] }>('/console/notifications', { as: 'alice@demo.test' });
  expect(notifications.map(({ reply }) => reply.text)).toEqual([
    'Maria Rossi has handed the deal Vandelay Analytics with Vandelay Industries over to you.',
  ]);
});
