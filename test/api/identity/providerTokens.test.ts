import { generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { Provider } from '../../../api/identity/oidc/provider';
import { IdentityProvider } from '../../support/identityProvider';
import { asSuperuser } from '../../support/postgres';
import { type TestServer, useServer } from '../../support/server';
import { refusalOf, withToken } from '../../support/withToken';

const provider = new IdentityProvider();
const AUDIENCE = 'https://uplift.example.com';
const ALICE = { email: 'Alice@demo.test', email_verified: true };
const environment: Record<string, string> = { OIDC_AUDIENCE: AUDIENCE };

// The provider's address is known once it listens, and the server is told of it.
beforeAll(async () => {
  await provider.start();
  environment.OIDC_ISSUER = provider.url;
});
afterAll(() => provider.stop());

const uplift: TestServer = useServer(environment);

const NOW = new Date('2026-11-24T10:00:00+08:00');
const ask = (token: string) => withToken(token, '{ viewer { user { email } scopes } }');
const tokenWith = (claims: object, audience = AUDIENCE) => provider.token({ ...ALICE, ...claims }, audience, NOW);

test('a token of the provider speaks for whoever has its verified e-mail address', async () => {
  expect(await ask(await tokenWith({}))).toEqual({
    status: 200,
    data: { viewer: { user: { email: 'alice@demo.test' }, scopes: ['read', 'write', 'admin'] } },
  });
});

test.each([
  ['for another audience', {}, 'https://elsewhere.example.com'],
  ['of another issuer', { iss: 'https://elsewhere.example.com' }, AUDIENCE],
  ['that has expired', { exp: NOW.getTime() / 1000 - 60 }, AUDIENCE],
  ['that never expires', { exp: undefined }, AUDIENCE],
  ['that does not hold yet', { nbf: NOW.getTime() / 1000 + 600 }, AUDIENCE],
])('a token %s is refused', async (_what, claims, audience) => {
  const answer = await ask(await tokenWith(claims, audience));
  expect(answer.status).toBe(401);
  expect(refusalOf(answer)).toEqual({ code: 'UNAUTHENTICATED', message: expect.stringContaining('not valid here') });
});

test('a token that somebody else has signed is refused, whatever it claims', async () => {
  const seconds = NOW.getTime() / 1000;
  const claims = { ...ALICE, iss: provider.url, aud: AUDIENCE, exp: seconds + 600 };
  const { privateKey } = await generateKeyPair('ES256');
  const [head = ''] = (await tokenWith({})).split('.');
  const { kid } = JSON.parse(Buffer.from(head, 'base64url').toString());
  const forged = await new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid }).sign(privateKey);
  const shared = await new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid }).sign(Buffer.alloc(32, 1));
  const unsigned = new UnsecuredJWT(claims).encode();
  for (const token of [forged, shared, unsigned, `${unsigned}x`]) expect((await ask(token)).status).toBe(401);
});

test.each([
  ['unverified', { email_verified: false }, 'has not verified your e-mail'],
  ['not said to be verified', { email_verified: undefined }, 'has not verified your e-mail'],
  ['missing', { email: undefined }, 'has not verified your e-mail'],
  ['nobody’s here', { email: 'stranger@demo.test' }, 'don’t know you here yet'],
])('an address that is %s is told', async (_what, claims, told) => {
  const answer = await ask(await tokenWith(claims));
  expect(refusalOf(answer)).toEqual({ code: 'UNAUTHENTICATED', message: expect.stringContaining(told) });
});

test('an address that belongs to several workspaces says which way is left, and one that was given up is nobody’s', async () => {
  const other = '00000000-0000-7000-8000-000000000002';
  await asSuperuser(
    uplift.database.ownerUrl,
    `INSERT INTO directory.workspaces (id, name, currency, time_zone, locale, fiscal_year_start_month, gross_margin, approval_above_percent)
      VALUES ('${other}', 'Elsewhere', 'EUR', 'Europe/Rome', 'en', 1, 0.5, 10)`,
    `INSERT INTO users (workspace_id, id, name, email, role) VALUES ('${other}', gen_random_uuid(), 'Alice', 'alice@demo.test', 'REP')`,
  );
  expect(refusalOf(await ask(await tokenWith({}))).message).toContain('several workspaces');
  await asSuperuser(uplift.database.ownerUrl, `UPDATE users SET active = false WHERE workspace_id = '${other}'`);
  expect((await ask(await tokenWith({}))).status).toBe(200);
});

describe('the provider’s keys', () => {
  const expected = { audience: AUDIENCE, now: NOW };

  test('are fetched once for many tokens, and again when a token names a new one', async () => {
    const reader = new Provider(provider.url, 0);
    const before = provider.fetched;
    for (let time = 0; time < 5; time++) await reader.read(await tokenWith({}), expected);
    expect(provider.fetched).toBe(before + 1);
    const old = await tokenWith({});
    await provider.turnOverKeys();
    await expect(reader.read(await tokenWith({}), expected)).resolves.toMatchObject({ email: ALICE.email });
    expect(provider.fetched).toBe(before + 2);
    await expect(reader.read(old, expected)).rejects.toThrow('auth.tokenInvalid');
  });

  test('are not fetched over and over for tokens of unknown keys', async () => {
    const reader = new Provider(provider.url);
    await reader.read(await tokenWith({}), expected);
    const before = provider.fetched;
    await provider.turnOverKeys();
    for (let time = 0; time < 5; time++) {
      await expect(reader.read(await tokenWith({}), expected)).rejects.toThrow('auth.tokenInvalid');
    }
    expect(provider.fetched).toBe(before);
  });

  test('of a provider that cannot be reached are a fault of ours, not of the token, until it is back', async () => {
    const away = new IdentityProvider();
    await away.start();
    const token = await away.token(ALICE, AUDIENCE, NOW);
    const reader = new Provider(away.url);
    away.stop();
    await expect(reader.read(token, expected)).rejects.not.toThrow('auth.tokenInvalid');
  });

  test('count only when the provider says that it is the one', async () => {
    const reader = new Provider(provider.url.replace('127.0.0.1', 'localhost'));
    await expect(reader.facts()).rejects.toThrow('another issuer');
  });
});
