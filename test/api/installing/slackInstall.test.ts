import { slackInstallationsIn } from '../../../api/installing/slackInstallations';
import { InstalledAccess } from '../../../bot/slack/access';
import { direct } from '../../bot/slack/payloads';
import { SIGNING_SECRET, SignedRequests } from '../../bot/slack/signedRequests';
import { SlackApi } from '../../bot/slack/slackApi';
import { useServer } from '../../support/server';
import { until } from '../../support/until';

const slack = new SlackApi();
const environment: Record<string, string> = {
  SLACK_SIGNING_SECRET: SIGNING_SECRET,
  SLACK_CLIENT_ID: '1.2',
  SLACK_CLIENT_SECRET: 'client-secret',
  SLACK_STATE_SECRET: 'state-secret',
};
beforeAll(async () => {
  await slack.start();
  environment.SLACK_API_URL = slack.apiUrl;
});
const uplift = useServer(environment);
afterAll(() => slack.stop());

/** What Slack gives for a code: the code names the workspace. */
beforeEach(() => {
  // Slack's signatures are checked against the machine's clock.
  uplift.clock.set(new Date().toISOString());
  slack.calls.length = 0;
  slack.addPerson('U0ALICE', 'alice@demo.test', { team_id: 'T1', tz: 'Asia/Singapore', locale: 'en-US' });
  slack.answers.set('oauth.v2.access', ({ code }) => ({
    app_id: 'A1',
    team: { id: String(code), name: 'Demo' },
    enterprise: null,
    is_enterprise_install: false,
    authed_user: { id: 'U1' },
    token_type: 'bot',
    access_token: `xoxb-secret-of-${code}`,
    scope: 'chat:write',
    bot_user_id: 'UBOT',
  }));
});

interface Started {
  location: URL;
  cookie: string;
}

async function start(): Promise<Started> {
  const response = await fetch(`${uplift.url}/slack/install`, { redirect: 'manual' });
  expect(response.status).toBe(302);
  const [cookie = ''] = response.headers.getSetCookie()[0]?.split(';') ?? [];
  return { location: new URL(response.headers.get('location') ?? ''), cookie };
}

function comeBack({ location, cookie }: Started, team: string, withCookie = true): Promise<Response> {
  const state = location.searchParams.get('state');
  return fetch(`${uplift.url}/slack/oauth_redirect?code=${team}&state=${state}`, {
    headers: withCookie ? { cookie } : {},
  });
}

const installed = async (team: string): Promise<number> => {
  const { rows } = await uplift.database.pool.query(
    'select from directory.slack_installations where team = $1 and ended_at is null',
    [team],
  );
  return rows.length;
};

const says = (team: string, text: string): Promise<Response> =>
  new SignedRequests(`${uplift.url}/slack/events`).event({
    ...direct(text),
    team_id: team,
    authorizations: [{ team_id: team, enterprise_id: null, user_id: 'UBOT', is_bot: true }],
  });

let eventCount = 0;
function event(team: string, what: object, at: Date): Promise<Response> {
  return new SignedRequests(`${uplift.url}/slack/events`).event({
    type: 'event_callback',
    team_id: team,
    event_id: `EvLeave${++eventCount}`,
    event_time: Math.floor(at.getTime() / 1000),
    event: what,
  });
}

test('asks for what the manifest names, and comes back here', async () => {
  const { location } = await start();
  expect(location.pathname).toBe('/oauth/v2/authorize');
  expect(location.searchParams.get('client_id')).toBe('1.2');
  expect(location.searchParams.get('redirect_uri')).toBe(`${uplift.url}/slack/oauth_redirect`);
  expect(location.searchParams.get('scope')?.split(',')).toEqual(expect.arrayContaining(['im:write', 'commands']));
});

test('an installed workspace is answered with its own token, and its people are known', async () => {
  expect((await comeBack(await start(), 'T1')).status).toBe(200);
  expect((await says('T1', 'who am I')).status).toBe(200);
  const { body } = await until(() => slack.sent.find(({ method }) => method === 'chat.postMessage'));
  expect(body.text).toContain('alice@demo.test');
});

test('the token stands sealed in the database and nowhere in plain words', async () => {
  await comeBack(await start(), 'T2');
  const { rows } = await uplift.database.pool.query<{ tokens: Buffer }>(
    `select tokens from directory.slack_installations where team = 'T2'`,
  );
  expect(rows[0]?.tokens.length).toBeGreaterThan(40);
  expect(rows[0]?.tokens.toString('latin1')).not.toContain('xoxb-secret');
});

describe('the state that comes back', () => {
  test('counts once', async () => {
    const started = await start();
    expect((await comeBack(started, 'T3')).status).toBe(200);
    const again = await comeBack(started, 'T4');
    expect(again.status).toBe(400);
    expect(await again.text()).toContain('Please start again');
    expect(await installed('T4')).toBe(0);
  });

  test('counts only in the browser that started', async () => {
    const started = await start();
    expect((await comeBack(started, 'T5', false)).status).toBe(400);
    const other = await start();
    expect((await comeBack({ location: started.location, cookie: other.cookie }, 'T5')).status).toBe(400);
    expect(await installed('T5')).toBe(0);
  });

  test('counts for ten minutes', async () => {
    const started = await start();
    const now = uplift.clock.now();
    uplift.clock.set(new Date(now.getTime() + 11 * 60_000).toISOString());
    expect((await comeBack(started, 'T6')).status).toBe(400);
    expect(await installed('T6')).toBe(0);
  });

  test('that nobody signed here counts nothing', async () => {
    const forged = new URL('http://localhost/?state=made.up');
    expect((await comeBack({ location: forged, cookie: 'slack-app-oauth-state=made.up' }, 'T7')).status).toBe(400);
    expect(await installed('T7')).toBe(0);
  });
});

test('who declines in Slack is told that nothing was installed', async () => {
  const { location, cookie } = await start();
  const state = location.searchParams.get('state');
  const response = await fetch(`${uplift.url}/slack/oauth_redirect?error=access_denied&state=${state}`, {
    headers: { cookie, 'accept-language': 'zh-CN' },
  });
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('没有安装');
});

test('a workspace that another one of this server has cannot be taken from it', async () => {
  const { pool } = uplift.database;
  const other = '00000000-0000-7000-8000-00000000beef';
  const owner = slackInstallationsIn({
    pool,
    keys: [Buffer.alloc(32, 7)],
    stateSecret: 'state-secret',
    now: () => uplift.clock.now(),
  });
  await comeBack(await start(), 'T8');
  await expect(
    owner.keep({ team: 'T8', tokens: { botToken: 'xoxb-thief' } }, { workspaceId: other, userId: null }),
  ).rejects.toThrow('belongs to another workspace');
  expect((await owner.find('T8'))?.tokens.botToken).toBe('xoxb-secret-of-T8');
});

describe('a workspace that lets us go', () => {
  const uninstalled = { type: 'app_uninstalled' };
  const revoked = { type: 'tokens_revoked', tokens: { bot: ['UBOT'] } };
  const later = (ms: number) => new Date(uplift.clock.now().getTime() + ms);

  test.each([
    ['uninstalled, then revoked', [uninstalled, revoked]],
    ['revoked, then uninstalled', [revoked, uninstalled]],
  ])('is left alone: %s', async (_, events) => {
    await comeBack(await start(), 'T9');
    for (const each of events) expect((await event('T9', each, later(1_000))).status).toBe(200);
    expect(await installed('T9')).toBe(0);
    slack.calls.length = 0;
    expect((await says('T9', 'who am I')).status).toBe(200);
    expect(slack.calls).toEqual([]);
    // It may come back.
    await comeBack(await start(), 'T9');
    expect(await installed('T9')).toBe(1);
  });

  test('an event from before the app was installed anew changes nothing', async () => {
    await comeBack(await start(), 'T10');
    await event('T10', uninstalled, later(-60_000));
    await event('T10', revoked, later(-60_000));
    expect(await installed('T10')).toBe(1);
  });

  test('a person who takes back an own token leaves the app where it is', async () => {
    await comeBack(await start(), 'T11');
    await event('T11', { type: 'tokens_revoked', tokens: { oauth: ['U1'] } }, later(1_000));
    expect(await installed('T11')).toBe(1);
  });
});

describe('tokens that rotate', () => {
  const HOUR_MS = 60 * 60_000;

  async function installRotating(team: string, leftMs: number) {
    const now = () => uplift.clock.now();
    const { rows } = await uplift.database.pool.query<{ id: string }>('select id from directory.workspaces');
    const installations = slackInstallationsIn({
      pool: uplift.database.pool,
      keys: [Buffer.alloc(32, 7)],
      stateSecret: 's',
      now,
    });
    const tokens = {
      botToken: 'xoxe.xoxb-old',
      refreshToken: 'xoxe-1',
      expiresAt: new Date(now().getTime() + leftMs),
    };
    await installations.keep({ team, tokens }, { workspaceId: rows[0]?.id ?? '', userId: null });
    const access = () =>
      new InstalledAccess(installations, {
        clientId: '1.2',
        clientSecret: 'client-secret',
        options: { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } },
        now,
      });
    return { installations, access };
  }

  const renewals = () => slack.calls.filter(({ method }) => method === 'oauth.v2.access');

  beforeEach(() => {
    let count = 0;
    slack.answers.set('oauth.v2.access', () => ({
      access_token: `xoxe.xoxb-new-${++count}`,
      refresh_token: `xoxe-new-${count}`,
      expires_in: 43_200,
    }));
  });

  test('are used as they are while they last', async () => {
    const { access } = await installRotating('TR1', 5 * HOUR_MS);
    expect(await access().token('TR1')).toBe('xoxe.xoxb-old');
    expect(renewals()).toHaveLength(0);
  });

  test('are renewed once, however many processes need them at once', async () => {
    const { access, installations } = await installRotating('TR2', -1_000);
    const processes = Array.from({ length: 4 }, access);
    const tokens = await Promise.all(processes.flatMap(each => [each.token('TR2'), each.token('TR2')]));
    expect(new Set(tokens)).toEqual(new Set(['xoxe.xoxb-new-1']));
    expect(renewals().map(({ body }) => body)).toMatchObject([
      { grant_type: 'refresh_token', refresh_token: 'xoxe-1', client_id: '1.2' },
    ]);
    expect((await installations.find('TR2'))?.tokens).toMatchObject({ refreshToken: 'xoxe-new-1' });
  });

  test('that still last are used while another process renews them, and when that fails', async () => {
    const { access } = await installRotating('TR3', 0.5 * HOUR_MS);
    let answer = () => {};
    const asked = new Promise<void>(resolve => {
      slack.answers.set('oauth.v2.access', async () => {
        resolve();
        await new Promise<void>(go => {
          answer = go;
        });
        return { ok: false, error: 'internal_error' };
      });
    });
    const first = access().token('TR3');
    await asked;
    expect(await access().token('TR3')).toBe('xoxe.xoxb-old');
    answer();
    expect(await first).toBe('xoxe.xoxb-old');
  });
});
