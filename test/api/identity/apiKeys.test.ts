import { digestOf } from '../../../entities/people/apiKey';
import { readKey, writeKey } from '../../../entities/people/keyText';
import { askForKey, makeKey } from '../../support/apiKeys';
import { asSuperuser } from '../../support/postgres';
import { gql } from '../../support/say';
import { useServer } from '../../support/server';
import { refusalOf, withToken } from '../../support/withToken';
import { beginIn, commit, demoWorkspaceId } from '../../support/workspace';

const uplift = useServer();

const ALICE = 'alice@demo.test';
const ADMIN = 'olivia@demo.test';
const WHO = '{ viewer { user { email } scopes } }';
const KEYS = '{ apiKeys { id name prefix scopes lastUsedAt expiresAt revokedAt owner { email } replaces { id } } }';

interface Listed {
  apiKeys: {
    id: string;
    name: string;
    prefix: string;
    lastUsedAt: string | null;
    expiresAt: string;
    revokedAt: string | null;
    owner: { email: string };
    replaces: { id: string } | null;
  }[];
}

const listedBy = async (email: string) => (await gql<Listed>(email, KEYS)).data.apiKeys;

async function revoke(email: string, apiKeyId: string) {
  const { data } = await gql<{
    revokeApiKey: { apiKey: object | null; userErrors: { code: string; message: string }[] };
  }>(
    email,
    'mutation Revoke($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { apiKey { revokedAt } userErrors { code message } } }',
    { input: { apiKeyId } },
  );
  return data.revokeApiKey;
}

test('a key speaks for its owner, with the scopes it was given', async () => {
  const { secret, prefix } = await makeKey(ALICE, ['deals:read', 'read', 'read']);
  expect(secret.startsWith(prefix)).toBe(true);
  expect(await withToken(secret, WHO)).toEqual({
    status: 200,
    data: { viewer: { user: { email: ALICE }, scopes: ['read', 'deals:read'] } },
  });
});

test('only a digest of the secret is kept, and neither that nor the secret stands in the audit', async () => {
  const { secret, id } = await makeKey(ALICE, ['read']);
  const client = await beginIn(uplift.database.pool, await demoWorkspaceId(uplift.database.pool));
  const { rows } = await client.query('select * from api_keys where id = $1', [readKey(secret)?.id]);
  await commit(client);
  const kept = readKey(secret)?.secret ?? '';
  expect(rows).toEqual([expect.objectContaining({ hash: digestOf(kept) })]);
  expect(JSON.stringify(rows)).not.toContain(kept);
  const audit = await gql(
    ADMIN,
    'query Of($id: ID!) { auditLog(filter: { recordId: $id }) { nodes { values { name after } } } }',
    {
      id,
    },
  );
  const told = JSON.stringify(audit.data);
  expect(told).toContain('"scopes"');
  expect(told).not.toContain('hash');
  expect(told).not.toContain(kept);
});

test('a key that was not copied whole is refused before anything is looked up, and says so in the caller’s language', async () => {
  const { secret } = await makeKey(ALICE, ['read']);
  const cut = await withToken(secret.slice(0, -1), WHO);
  expect(cut.status).toBe(401);
  expect(refusalOf(cut)).toEqual({ code: 'UNAUTHENTICATED', message: expect.stringContaining('not a whole API key') });
  const chinese = await withToken(secret.slice(0, -1), WHO, {}, { 'Accept-Language': 'zh-CN' });
  expect(refusalOf(chinese).message).toContain('密钥不完整');
});

test('a well-formed key with another secret is as unknown as one that never was', async () => {
  const [mine, other] = [await makeKey(ALICE, ['read']), await makeKey(ALICE, ['read'])];
  const forged = writeKey({ id: readKey(mine.secret)?.id ?? '', secret: readKey(other.secret)?.secret ?? '' });
  const never = writeKey({ id: '0193f0a0-0000-7000-8000-000000000000', secret: readKey(other.secret)?.secret ?? '' });
  const answers = [await withToken(forged, WHO), await withToken(never, WHO)];
  for (const answer of answers) expect(refusalOf(answer).message).toContain('not known here');
});

test('a revoked key opens nothing from the next request on, for good', async () => {
  const { secret, id } = await makeKey(ALICE, ['read']);
  expect((await withToken(secret, WHO)).status).toBe(200);
  expect(await revoke(ALICE, id)).toEqual({ apiKey: { revokedAt: expect.any(String) }, userErrors: [] });
  const after = await withToken(secret, WHO);
  expect(refusalOf(after)).toEqual({ code: 'UNAUTHENTICATED', message: expect.stringContaining('was revoked') });
  expect((await revoke(ALICE, id)).userErrors).toEqual([
    { code: 'INVALID', message: expect.stringContaining('revoked already') },
  ]);
  const undone = await gql<{ undo: { userErrors: unknown[] } }>(
    ALICE,
    'mutation { undo(input: {}) { undone { id } userErrors { code } } }',
  );
  expect(undone.data?.undo.userErrors).not.toEqual([]);
  expect((await withToken(secret, WHO)).status).toBe(401);
});

test('an expired key says so', async () => {
  const { secret } = await makeKey(ALICE, ['read'], { expiresAt: '2026-11-24T12:00:00+08:00' });
  expect((await withToken(secret, WHO)).status).toBe(200);
  uplift.clock.set('2026-11-24T12:00:00+08:00');
  expect(refusalOf(await withToken(secret, WHO)).message).toContain('has expired');
  uplift.clock.set('2026-11-24T10:00:00+08:00');
});

test('a key of somebody who has left opens nothing', async () => {
  const { secret } = await makeKey('diego@demo.test', ['read']);
  await asSuperuser(uplift.database.ownerUrl, "UPDATE users SET active = false WHERE email = 'diego@demo.test'");
  expect((await withToken(secret, WHO)).status).toBe(401);
  await asSuperuser(uplift.database.ownerUrl, "UPDATE users SET active = true WHERE email = 'diego@demo.test'");
});

describe('who sees and revokes which keys', () => {
  test('admins all, others, managers and analysts too, their own', async () => {
    const { id } = await makeKey(ALICE, ['read'], { name: 'Alice’s own' });
    expect((await listedBy(ALICE)).map(key => key.owner.email)).toEqual(expect.arrayContaining([ALICE]));
    expect(new Set((await listedBy(ALICE)).map(key => key.owner.email))).toEqual(new Set([ALICE]));
    expect((await listedBy(ADMIN)).map(key => key.id)).toContain(id);
    for (const other of ['bob@demo.test', 'maria@demo.test', 'ravi@demo.test']) {
      expect((await listedBy(other)).map(key => key.id)).not.toContain(id);
      expect((await revoke(other, id)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    }
    expect((await revoke(ADMIN, id)).userErrors).toEqual([]);
  });
});

describe('rotation', () => {
  test('the old key lives on for the stated time, then only the new one', async () => {
    const old = await makeKey(ALICE, ['deals:read'], { name: 'Dashboard' });
    const { apiKey, secret } = await askForKey(ALICE, { replaces: old.id, overlapHours: 2 });
    const listed = (await listedBy(ALICE)).find(key => key.id === apiKey?.id);
    expect(listed).toMatchObject({
      id: apiKey?.id,
      name: 'Dashboard',
      scopes: ['deals:read'],
      replaces: { id: old.id },
    });
    const both = [old.secret, secret ?? ''];
    const statuses = async () =>
      Promise.all(both.map(async text => (await withToken(text, '{ viewer { role } }')).status));
    expect(await statuses()).toEqual([200, 200]);
    uplift.clock.set('2026-11-24T12:00:01+08:00');
    expect(await statuses()).toEqual([401, 200]);
    uplift.clock.set('2026-11-24T10:00:00+08:00');
  });

  test('without overlap the old key stops at once; a key of somebody else is not replaced', async () => {
    const old = await makeKey(ALICE, ['read']);
    expect((await askForKey(ADMIN, { replaces: old.id })).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await askForKey('bob@demo.test', { replaces: old.id })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await askForKey(ALICE, { replaces: old.id, overlapHours: 0 })).userErrors).toEqual([]);
    expect((await withToken(old.secret, WHO)).status).toBe(401);
  });

  test('an app that repeats a request with its new key is still the same caller', async () => {
    const old = await makeKey(ALICE, ['write']);
    const create = 'mutation { createAccount(input: { name: "Rotated Ltd" }) { account { id } userErrors { code } } }';
    const first = await withToken(old.secret, create, {}, { 'Idempotency-Key': 'rotation-1' });
    const { secret } = await askForKey(ALICE, { replaces: old.id });
    expect(await withToken(secret ?? '', create, {}, { 'Idempotency-Key': 'rotation-1' })).toEqual(first);
    const other = await makeKey(ALICE, ['write']);
    const apart = await withToken(other.secret, create, {}, { 'Idempotency-Key': 'rotation-1' });
    expect(apart.data).not.toEqual(first.data);
  });
});

test('a repeated creation makes one key and shows its secret no second time', async () => {
  const input = { name: 'Once', scopes: ['read'] };
  const first = await askForKey(ALICE, input, { 'Idempotency-Key': 'create-once' });
  const again = await askForKey(ALICE, input, { 'Idempotency-Key': 'create-once' });
  expect(first.secret).toMatch(/^upl_/);
  expect(again).toEqual({ ...first, secret: null });
  expect((await listedBy(ALICE)).filter(key => key.name === 'Once')).toHaveLength(1);
});

test.each([
  ['no name', { scopes: ['read'] }, 'name'],
  ['no scope', { name: 'x' }, 'scopes'],
  ['a scope there is not', { name: 'x', scopes: ['deals:delete'] }, 'scopes'],
  ['writing settings, which only admin may', { name: 'x', scopes: ['settings:write'] }, 'scopes'],
  ['an end in the past', { name: 'x', scopes: ['read'], expiresAt: '2026-11-23T00:00:00Z' }, 'expiresAt'],
  ['an end too far off', { name: 'x', scopes: ['read'], expiresAt: '2029-11-24T00:00:00Z' }, 'expiresAt'],
])('%s is refused with a sentence in both languages', async (_what, input, path) => {
  const english = (await askForKey(ALICE, input)).userErrors;
  expect(english).toEqual([{ code: 'INVALID', path: [path], message: expect.any(String) }]);
  const chinese = (await askForKey('li.na@demo.test', input)).userErrors;
  expect(chinese[0]?.message).toMatch(/\p{Script=Han}/u);
});

describe('what a key did can be told', () => {
  test('the audit says by which key a change came', async () => {
    const { secret, id } = await makeKey(ALICE, ['write']);
    const made = await withToken<{ createAccount: { account: { id: string } } }>(
      secret,
      'mutation { createAccount(input: { name: "By key Ltd" }) { account { id } } }',
    );
    const log =
      'query Of($id: ID!) { auditLog(filter: { recordId: $id }) { nodes { origin user { email } apiKey { id } } } }';
    const entry = { origin: 'api', user: { email: ALICE }, apiKey: { id } };
    const variables = { id: made.data.createAccount.account.id };
    expect((await gql(ADMIN, log, variables)).data).toEqual({ auditLog: { nodes: [entry] } });
    expect((await gql(ALICE, log, variables)).data).toEqual({ auditLog: { nodes: [entry] } });
    // Maria manages Alice and sees what she did, but not her keys.
    expect((await gql('maria@demo.test', log, variables)).data).toEqual({
      auditLog: { nodes: [{ ...entry, apiKey: null }] },
    });
  });

  test('the last use is noted, at most once a minute', async () => {
    const { secret, id } = await makeKey(ALICE, ['read']);
    const lastUse = async () => (await listedBy(ALICE)).find(key => key.id === id)?.lastUsedAt ?? null;
    expect(await lastUse()).toBeNull();
    await Promise.all(Array.from({ length: 5 }, () => withToken(secret, WHO)));
    const noted = await lastUse();
    expect(noted).toMatch(/^2026-11-24T02:00/);
    await withToken(secret, WHO);
    expect(await lastUse()).toBe(noted);
    uplift.clock.set('2026-11-24T10:01:30+08:00');
    await withToken(secret, WHO);
    expect(await lastUse()).toMatch(/^2026-11-24T02:01:30/);
    uplift.clock.set('2026-11-24T10:00:00+08:00');
  });
});
