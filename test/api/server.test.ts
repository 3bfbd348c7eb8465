import { request } from 'node:http';
import { asSuperuser } from '../support/postgres';
import { useServer } from '../support/server';

const uplift = useServer();

interface Body {
  data?: Record<string, unknown>;
  errors: { message: string; extensions: { code: string; requestId?: string } }[];
}

const ALICE = { Authorization: 'Bearer demo:alice@demo.test' };

async function post(body: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${uplift.url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body,
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Body };
}

const ask = (query: string, headers: Record<string, string> = ALICE, variables = {}) =>
  post(JSON.stringify({ query, variables }), headers);

describe('operations', () => {
  test('the process is alive and may be given traffic', async () => {
    expect((await fetch(`${uplift.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${uplift.url}/readyz`)).status).toBe(200);
  });

  test('every answer carries the id of its request', async () => {
    const ids = await Promise.all(
      ['/healthz', '/graphql', '/nothing'].map(async path =>
        (await fetch(uplift.url + path)).headers.get('X-Request-Id'),
      ),
    );
    expect(new Set(ids).size).toBe(3);
    expect(ids.every(id => /^[0-9a-f-]{36}$/.test(id ?? ''))).toBe(true);
  });

  test('what is not there is 404 and says nothing about us', async () => {
    const response = await fetch(`${uplift.url}/nothing`);
    expect(response.status).toBe(404);
    expect(response.headers.get('X-Powered-By')).toBeNull();
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
  });
});

describe('who asks', () => {
  test('a demo token speaks for that person', async () => {
    expect((await ask('{ viewer { user { name } role } }')).body).toEqual({
      data: { viewer: { user: { name: 'Alice Chen' }, role: 'REP' } },
    });
  });

  test.each([
    ['nobody', {}],
    ['an unknown person', { Authorization: 'Bearer demo:nobody@demo.test' }],
    ['a person with a character no name has', { Authorization: 'Bearer demo:alice@demo.test%00' }],
    ['another kind of token', { Authorization: 'Bearer something' }],
    ['another scheme', { Authorization: 'Basic YWxpY2U6' }],
  ])('%s gets no data', async (_who, headers: Record<string, string>) => {
    const { status, body } = await ask('{ viewer { role } }', headers);
    expect(status).toBe(401);
    expect(body.data).toBeUndefined();
    expect(body.errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('a refusal before anybody is known is in the browser’s language', async () => {
    const { body } = await ask('{ viewer { role } }', { 'Accept-Language': 'zh-CN,zh;q=0.9' });
    expect(body.errors[0]?.message).toMatch(/\p{Script=Han}/u);
  });

  test('in demo mode anybody may ask what the schema is', async () => {
    expect((await ask('{ __schema { queryType { name } } }', {})).body.data).toEqual({
      __schema: { queryType: { name: 'Query' } },
    });
    const sdl = await fetch(`${uplift.url}/schema.graphql`);
    expect(await sdl.text()).toContain('type Viewer');
  });

  test('a foreign page that lets its own name point here is turned away', async () => {
    const status = await new Promise(resolve => {
      const headers = { Host: 'evil.example', 'Content-Type': 'application/json', ...ALICE };
      request(`${uplift.url}/graphql`, { method: 'POST', headers }, answer => resolve(answer.statusCode)).end('{}');
    });
    expect(status).toBe(421);
  });

  test.each([
    ['/contracts/x', 404],
    ['/proposals/x', 404],
    ['/tables/x.csv', 404],
    ['/charts/x.png', 404],
    ['/meetings/x.ics', 404],
    ['/healthz', 200],
    ['/', 421],
    ['/settings', 421],
    ['/metrics', 421],
    ['/retrospectives/x?as=olivia@demo.test', 421],
    ['/console/messages', 421],
  ])('through a tunnel a demo shows %s with status %i: what is signed, and nothing else', async (path, expected) => {
    const status = await new Promise((resolve, reject) => {
      request(`${uplift.url}${path}`, { headers: { Host: 'abc.tunnel.example' } }, answer => {
        answer.resume();
        resolve(answer.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(expected);
  });
});

describe('malformed requests', () => {
  test('a body that is no JSON', async () => {
    expect(await post('{oops', ALICE)).toMatchObject({
      status: 400,
      body: { errors: [{ message: 'The body is not JSON.' }] },
    });
  });

  test('a body over the limit is answered before it has been read to its end', async () => {
    const sent = await new Promise<{ status: number | undefined; finished: boolean }>(resolve => {
      const headers = { 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked' };
      const long = request(`${uplift.url}/graphql`, { method: 'POST', headers }, answer =>
        resolve({ status: answer.statusCode, finished: long.writableEnded }),
      );
      long.on('error', () => undefined);
      long.write('x'.repeat(300_000));
    });
    expect(sent).toEqual({ status: 413, finished: false });
  });

  test('a form on another site’s page cannot make a change', async () => {
    const query = 'mutation { createAccount(input: { name: "Forged" }) { account { id } } }';
    for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
      expect((await post(JSON.stringify({ query }), { ...ALICE, 'Content-Type': type })).status).toBe(400);
    }
    const link = await fetch(`${uplift.url}/graphql?query=${encodeURIComponent(query)}`, {
      headers: { ...ALICE, 'Apollo-Require-Preflight': '1' },
    });
    expect(link.status).toBe(405);
    const { rows } = await uplift.database.pool.query("SELECT count(*) FROM accounts WHERE name = 'Forged'");
    expect(rows[0].count).toBe(0);
  });

  test('a misspelt field is named without telling which others there are', async () => {
    const { status, body } = await ask('{ viewer { roles } }');
    expect(status).toBe(400);
    expect(body.errors[0]?.message).toBe('Cannot query field "roles" on type "Viewer".');
  });

  test('a malformed value is refused in the viewer’s own language', async () => {
    const wrong = '{ tasks(filter: { due: "someday" }) { totalCount } }';
    const english = await ask(wrong);
    expect(english.body.errors[0]).toMatchObject({
      message: expect.stringContaining('“someday” is not a period'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
    const chinese = await ask(wrong, { Authorization: 'Bearer demo:li.na@demo.test' });
    expect(chinese.body.errors[0]?.message).toMatch(/someday.*\p{Script=Han}/u);
    const byVariable = await ask('query Due($due: Period) { tasks(filter: { due: $due }) { totalCount } }', ALICE, {
      due: 'someday',
    });
    expect(byVariable.body.errors[0]?.message).toBe(english.body.errors[0]?.message);
  });
});

test('queries may be sent by GET', async () => {
  const url = `${uplift.url}/graphql?query=${encodeURIComponent('{ viewer { role } }')}`;
  const response = await fetch(url, { headers: { ...ALICE, 'Apollo-Require-Preflight': '1' } });
  expect(await response.json()).toEqual({ data: { viewer: { role: 'REP' } } });
});

test('a fault of ours is masked and can be found in the log by its request id', async () => {
  await asSuperuser(uplift.database.ownerUrl, 'ALTER TABLE deals RENAME TO deals_away');
  try {
    const { body, headers } = await ask('{ deals { totalCount } }');
    const [error] = body.errors;
    expect(error?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: headers.get('X-Request-Id') });
    expect(error?.message).toContain(headers.get('X-Request-Id'));
    expect(JSON.stringify(body)).not.toMatch(/relation|select|deals_away/i);
  } finally {
    await asSuperuser(uplift.database.ownerUrl, 'ALTER TABLE deals_away RENAME TO deals');
  }
});
