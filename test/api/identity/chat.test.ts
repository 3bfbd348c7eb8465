import { bearer, demoToken } from '../../../api/identity/bearer';
import { Directory } from '../../../api/identity/directory';
import { senders } from '../../../api/identity/sender';
import type { Sender } from '../../../bot/message';
import { useDatabase } from '../../support/database';
import { asSuperuser } from '../../support/postgres';

const database = useDatabase();

/** Finds people in a server that is, or is not, in demo mode; no tenant is believed unless it was installed. */
const identify = (sender: Sender, demo = false) =>
  senders(new Directory(database.pool, () => false), { demo, stillOpen: () => Promise.reject(new Error('no key')) })(
    sender,
  );

const slack = (person: string, email?: string, tenant = 'T1'): Sender => ({ platform: 'slack', tenant, person, email });

let workspaceId: string;

async function userId(email: string): Promise<string> {
  return (await identify({ platform: 'console', tenant: 'demo', person: email }, true))?.userId ?? '';
}

beforeAll(async () => {
  const { rows } = await database.pool.query('SELECT id FROM directory.workspaces');
  workspaceId = rows[0].id;
  const other = '00000000-0000-7000-8000-000000000001';
  await asSuperuser(
    database.ownerUrl,
    `INSERT INTO directory.workspaces (id, name, currency, time_zone, locale, fiscal_year_start_month, gross_margin, approval_above_percent)
      VALUES ('${other}', 'Elsewhere', 'EUR', 'Europe/Rome', 'en', 1, 0.5, 10)`,
    `INSERT INTO directory.installations (platform, tenant, workspace_id)
      VALUES ('slack', 'T1', '${workspaceId}'), ('slack', 'T2', '${other}')`,
  );
});

test('a person of Slack is known by the verified address, whatever its letters’ case', async () => {
  const alice = await userId('alice@demo.test');
  expect(await identify(slack('U1', 'Alice@Demo.TEST'))).toMatchObject({ workspaceId, userId: alice });
});

test('whoever was linked to a user stays that user, whatever the address says', async () => {
  const [alice, bob] = [await userId('alice@demo.test'), await userId('bob@demo.test')];
  await asSuperuser(
    database.ownerUrl,
    `INSERT INTO chat_identities (workspace_id, id, user_id, platform, tenant, person)
      VALUES ('${workspaceId}', gen_random_uuid(), '${bob}', 'slack', 'T1', 'U2')`,
  );
  expect(await identify(slack('U2', 'alice@demo.test'))).toMatchObject({ userId: bob });
  expect(await identify(slack('U3', 'alice@demo.test'))).toMatchObject({ userId: alice });
});

test.each([
  ['an address nobody has', slack('U4', 'nobody@demo.test')],
  ['no verified address', slack('U4')],
  ['a tenant that was never installed', slack('U4', 'alice@demo.test', 'T9')],
  ['another company’s tenant', slack('U4', 'alice@demo.test', 'T2')],
  ['an address with a character no text can hold', slack('U4', 'alice@demo.test\0')],
])('%s is nobody', async (_what, sender) => {
  expect(await identify(sender)).toBeNull();
});

test('the console’s people and demo tokens are believed in demo mode only', async () => {
  const alice: Sender = { platform: 'console', tenant: 'demo', person: 'alice@demo.test' };
  expect(await identify(alice, true)).toMatchObject({ workspaceId });
  expect(await identify(alice, false)).toBeNull();
  const directory = new Directory(database.pool, () => false);
  expect(await bearer([demoToken(directory)])('Bearer demo:alice@demo.test')).toMatchObject({ workspaceId });
  expect(await bearer([])('Bearer demo:alice@demo.test')).toBeNull();
});

test('the profile’s language and time zone come along until the person chooses', async () => {
  const sender = { ...slack('U5', 'alice@demo.test'), locale: 'zh-CN', timeZone: 'Asia/Tokyo' };
  expect(await identify(sender)).toMatchObject({ profile: { locale: 'zh-CN', timeZone: 'Asia/Tokyo' } });
});

test('somebody who has left is nobody', async () => {
  await asSuperuser(database.ownerUrl, "UPDATE users SET active = false WHERE email = 'diego@demo.test'");
  expect(await identify(slack('U6', 'diego@demo.test'))).toBeNull();
});
