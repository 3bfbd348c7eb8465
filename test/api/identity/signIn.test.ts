import { callers } from '../../../api/identity/caller';
import { Browser } from '../../support/cookies';
import { IdentityProvider } from '../../support/identityProvider';
import { run } from '../../support/process';
import { type TestServer, useServer } from '../../support/server';

const provider = new IdentityProvider();
const environment: Record<string, string> = {
  ...{ DEMO: 'false', PUBLIC_URL: 'http://localhost:4000', OIDC_AUDIENCE: 'uplift-api' },
  ...{ OIDC_CLIENT_ID: 'uplift', OIDC_CLIENT_SECRET: 'client secret: with & signs' },
};

beforeAll(async () => {
  await provider.start();
  environment.OIDC_ISSUER = provider.url;
});
afterAll(() => provider.stop());

const uplift: TestServer = useServer(environment);

const browser = () => new Browser(() => uplift.url);
const WHO = { query: '{ viewer { user { email } scopes } }' };

/** A key made from the host's command line, which needs no way in. */
async function keyOf(email: string, ...scopes: string[]): Promise<string> {
  const settings = { DATABASE_URL: uplift.database.ownerUrl, DEMO: 'false', PUBLIC_URL: 'http://localhost:4000' };
  const SECRET_KEYS = Buffer.alloc(32, 7).toString('base64');
  const args = [
    'key',
    'create',
    '--email',
    email,
    '--name',
    'Sign in',
    ...(scopes.length ? ['--scopes', scopes.join()] : []),
  ];
  const { output } = await run('api/admin.ts', args, { ...settings, SECRET_KEYS }).ended;
  return /upl_\w{60,}/.exec(output)?.[0] ?? output;
}

/** Somebody's browser, signed in with a key. */
async function signedIn(key: string): Promise<Browser> {
  const own = browser();
  const answer = await own.submit('/signin', { key, to: '/' });
  expect({ status: answer.status, to: answer.headers.get('Location') }).toEqual({ status: 303, to: '/' });
  return own;
}

jest.setTimeout(60_000);

let alicesKey: string;
let linasKey: string;
beforeAll(async () => {
  [alicesKey, linasKey] = [await keyOf('alice@demo.test'), await keyOf('li.na@demo.test')];
});

describe('without having signed in', () => {
  test.each(['/', '/graphql', '/schema.graphql?x=1'])(
    'a page sends to where one signs in, and remembers the way: %s',
    async page => {
      const answer = await browser().open(page);
      expect({ status: answer.status, to: answer.headers.get('Location') }).toEqual({
        status: 303,
        to: `/signin?${new URLSearchParams({ to: page })}`,
      });
    },
  );

  test('nothing is answered: neither the bot nor the API, nor what they look like', async () => {
    const said = { conversation: 'c', text: 'my tasks', as: 'alice@demo.test' };
    expect((await browser().post('/console/messages', said)).status).toBe(401);
    expect((await browser().post('/console/notifications', { as: 'alice@demo.test' })).status).toBe(401);
    expect((await fetch(`${uplift.url}/console/people`)).status).toBe(401);
    expect((await fetch(`${uplift.url}/schema.graphql`)).status).toBe(401);
    expect((await browser().post('/graphql', WHO)).status).toBe(401);
    const introspection = await browser().post('/graphql', { query: '{ __schema { queryType { name } } }' });
    expect(introspection.status).toBe(401);
    const demo = { Authorization: 'Bearer demo:alice@demo.test' };
    expect((await browser().post('/graphql', WHO, demo)).status).toBe(401);
    expect((await browser().post('/console/messages', said, demo)).status).toBe(401);
  });

  test('the sign-in page runs no script, is in the browser’s language, and keeps where to go as inert text', async () => {
    const to = '/deals/x?"><script>alert(1)</script>';
    const answer = await browser().open(`/signin?${new URLSearchParams({ to })}`, { 'Accept-Language': 'zh-CN' });
    const page = await answer.text();
    expect(page).toContain('登录 Uplift');
    expect(page).not.toContain('<script');
    expect(answer.headers.get('Content-Security-Policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'/,
    );
    expect(answer.headers.get('Cache-Control')).toContain('no-store');
  });
});

describe('with an API key', () => {
  test('one is signed in with a cookie that scripts cannot read and other sites cannot use', async () => {
    const answer = await browser().submit('/signin', { key: ` ${alicesKey}\n`, to: '/deals/1?tab=2' });
    expect(answer.headers.get('Location')).toBe('/deals/1?tab=2');
    const [cookie = ''] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^uplift=[\w-]{43}; Max-Age=43200; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/);
  });

  test.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/signin?to=/signin',
    '/\t/evil.example',
  ])('nobody is sent elsewhere afterwards: %s', async to => {
    const answer = await browser().submit('/signin', { key: alicesKey, to });
    expect(answer.headers.get('Location')).toBe('/');
  });

  test.each([
    ['nonsense', 'not a whole API key'],
    ['', 'not a whole API key'],
  ])('a wrong key is told on the page, and lets nobody in: %p', async (key, told) => {
    const own = browser();
    const answer = await own.submit('/signin', { key, to: '/' });
    expect(answer.status).toBe(401);
    expect(await answer.text()).toContain(told);
    expect(own.kept.size).toBe(0);
  });

  test('the pages and the API are the person’s own', async () => {
    const own = await signedIn(linasKey);
    expect((await own.open('/')).status).toBe(200);
    expect(await (await own.open('/console/people')).json()).toEqual({
      people: [{ email: 'li.na@demo.test', name: '李娜', role: 'REP', team: expect.any(String), locale: 'zh-CN' }],
      signedIn: true,
    });
    expect(await (await own.post('/graphql', WHO)).json()).toMatchObject({
      data: { viewer: { user: { email: 'li.na@demo.test' } } },
    });
    expect(await (await own.open('/schema.graphql')).text()).toContain('type Viewer');
  });

  test('the bot is spoken to as oneself, in one’s language, and as nobody else', async () => {
    const own = await signedIn(linasKey);
    const said = { id: 'm1', conversation: 'c1', text: '我这周的任务' };
    const answer = await own.post('/console/messages', said);
    expect(await answer.json()).toMatchObject({
      understood: { command: 'listTasks' },
      messages: [{ text: expect.stringMatching(/\p{Script=Han}/u) }],
    });
    const other = await own.post(
      '/console/messages',
      { ...said, as: 'alice@demo.test' },
      { 'Accept-Language': 'zh-CN' },
    );
    expect(other.status).toBe(403);
    expect(await other.json()).toMatchObject({
      error: { code: 'FORBIDDEN', message: expect.stringContaining('只能以自己的身份发言') },
    });
    const spied = await own.post('/console/notifications', { as: 'alice@demo.test' });
    expect(spied.status).toBe(403);
  });

  test('a session sent along from another site’s page counts for nothing but opening pages by a link', async () => {
    const own = await signedIn(alicesKey);
    for (const foreign of [{ 'Sec-Fetch-Site': 'cross-site' }, { 'Sec-Fetch-Site': 'same-site' }]) {
      expect((await own.post('/graphql', WHO, foreign)).status).toBe(401);
      expect((await own.post('/console/messages', { conversation: 'c', text: 'my tasks' }, foreign)).status).toBe(401);
      expect((await own.submit('/signin', { key: linasKey, to: '/' }, foreign)).status).toBe(403);
      await own.submit('/signout', {}, foreign);
    }
    expect((await own.open('/', { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(200);
  });

  test('signing out ends the session, also for whoever copied its cookie', async () => {
    const own = await signedIn(alicesKey);
    const copied = own.kept.get('uplift');
    expect((await own.submit('/signout', {})).headers.get('Location')).toBe('/signin');
    expect(own.kept.size).toBe(0);
    const thief = await fetch(`${uplift.url}/console/people`, { headers: { Cookie: `uplift=${copied}` } });
    expect(thief.status).toBe(401);
  });

  test('a session ends by itself after a working day', async () => {
    const own = await signedIn(alicesKey);
    uplift.clock.set('2026-11-24T21:59:00+08:00');
    expect((await own.post('/graphql', WHO)).status).toBe(200);
    uplift.clock.set('2026-11-24T22:01:00+08:00');
    expect((await own.post('/graphql', WHO)).status).toBe(401);
    uplift.clock.set('2026-11-24T10:00:00+08:00');
  });

  test('a session allows no more than its key, in the bot too, and ends with it', async () => {
    const own = await signedIn(await keyOf('alice@demo.test', 'activities:read', 'admin'));
    const limited = await signedIn(await keyOf('alice@demo.test', 'leads:read', 'people:read'));
    const refused = await limited.post('/console/messages', { conversation: 'c', text: 'my tasks this week' });
    expect(JSON.stringify(await refused.json())).toContain('activities:read');
    const list = '{ apiKeys { id scopes revokedAt } }';
    const { data } = (await (await own.post('/graphql', { query: list })).json()) as {
      data: { apiKeys: { id: string; scopes: string[] }[] };
    };
    const narrow = data.apiKeys.find(({ scopes }) => scopes.join() === 'leads:read,people:read');
    const revoke = `mutation { revokeApiKey(input: { apiKeyId: "${narrow?.id}" }) { userErrors { code } } }`;
    expect((await own.post('/graphql', { query: revoke })).status).toBe(200);
    expect((await limited.post('/graphql', { query: '{ leads { totalCount } }' })).status).toBe(401);
    expect((await limited.open('/')).status).toBe(303);
  });

  test('programs speak to the bot with the key itself', async () => {
    const answer = await fetch(`${uplift.url}/console/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${alicesKey}` },
      body: JSON.stringify({ conversation: 'c2', text: 'log call with Acme about pricing' }),
    });
    expect(await answer.json()).toMatchObject({
      understood: { command: 'logActivity' },
      messages: [{ text: expect.stringContaining('Acme Corporation') }],
    });
  });
});

describe('with the identity provider', () => {
  const ALICE = { email: 'alice@demo.test', email_verified: true };

  /** Goes the whole way as a browser does, up to our server's own answer to what the provider sends back. */
  async function goThrough(own: Browser, change: (callback: URL) => void = () => {}): Promise<Response> {
    const begun = await own.open('/signin/provider?to=/deals/1');
    const away = new URL(begun.headers.get('Location') ?? '');
    expect(Object.fromEntries(away.searchParams)).toMatchObject({
      ...{ response_type: 'code', client_id: 'uplift', code_challenge_method: 'S256' },
      redirect_uri: 'http://localhost:4000/signin/callback',
    });
    const back = new URL((await own.open(away.href)).headers.get('Location') ?? '');
    change(back);
    return own.open(back.pathname + back.search, { 'Sec-Fetch-Site': 'cross-site' });
  }

  beforeEach(() => {
    provider.person = ALICE;
    provider.idTokenClaims = {};
  });

  test('one is signed in as whoever has the verified address, and arrives where one wanted to go', async () => {
    expect(await (await browser().open('/signin')).text()).toContain(`Sign in with ${new URL(provider.url).host}`);
    const own = browser();
    const answer = await goThrough(own);
    expect({ status: answer.status, to: answer.headers.get('Location') }).toEqual({ status: 303, to: '/deals/1' });
    expect(await (await own.post('/graphql', WHO)).json()).toEqual({
      data: { viewer: { user: { email: 'alice@demo.test' }, scopes: ['read', 'write', 'admin'] } },
    });
    expect([...own.kept.keys()]).toEqual(['uplift']);
  });

  test('an answer that another attempt or another browser began lets nobody in', async () => {
    const answers = [
      await goThrough(browser(), back => back.searchParams.set('state', 'x'.repeat(43))),
      await goThrough(browser(), back => back.searchParams.set('code', 'of somebody else')),
      await goThrough(browser(), back => back.searchParams.delete('code')),
    ];
    provider.idTokenClaims = { nonce: 'of another attempt' };
    answers.push(await goThrough(browser()));
    const [victim, attacker] = [browser(), browser()];
    provider.idTokenClaims = {};
    let link = '';
    await goThrough(attacker, back => {
      link = back.pathname + back.search;
      back.searchParams.delete('code');
    });
    answers.push(await victim.open(link));
    for (const answer of answers) {
      expect(answer.status).toBe(401);
      expect(await answer.text()).toContain('Please begin again');
    }
    expect(victim.kept.size).toBe(0);
  });

  test.each([
    ['an unverified address', { email_verified: false }, 'has not verified your e-mail'],
    ['an address nobody has', { email: 'stranger@demo.test' }, 'don’t know you here yet'],
    ['a token for somebody else’s server', { aud: 'another client' }, 'not valid here'],
  ])('%s lets nobody in and says why', async (_what, claims, told) => {
    provider.idTokenClaims = claims;
    const own = browser();
    const answer = await goThrough(own);
    expect(answer.status).toBe(401);
    expect(await answer.text()).toContain(told);
    expect(own.kept.size).toBe(0);
  });
});

test('without a way to sign in, no cookie means anything', async () => {
  const identify = callers({ bearer: async () => null });
  const request = { method: 'GET', headers: { cookie: 'uplift=x', 'sec-fetch-site': 'same-origin' } };
  expect(await identify(request as never)).toBeNull();
});
