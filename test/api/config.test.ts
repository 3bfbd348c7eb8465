import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { readConfig } from '../../api/config';
import { ConfigError } from '../../api/config/configError';
import { SETTING_NAMES } from '../../api/config/settings';
import { PROJECT_FOLDER } from '../../api/projectFolder';

const KEY = Buffer.alloc(32, 1).toString('base64');
const PRODUCTION = {
  DATABASE_URL: 'postgres://uplift:secret@db/uplift',
  HOST: '0.0.0.0',
  PUBLIC_URL: 'https://uplift.example.com/',
  SECRET_KEYS: KEY,
};
const SLACK = { SLACK_SIGNING_SECRET: 's', SLACK_BOT_TOKEN: 'xoxb-1' };
const TEAMS_ID = '11111111-2222-3333-4444-555555555555';

/** The problems that keep a server with these settings from starting, by setting. */
function problems(environment: Record<string, string>): Record<string, string> {
  try {
    readConfig(environment);
    return {};
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return Object.fromEntries(error.problems.map(({ setting, reason }) => [setting, reason]));
  }
}

describe('without any setting', () => {
  test('a demo on this machine with the embedded database', () => {
    expect(readConfig({})).toMatchObject({ host: '127.0.0.1', port: 4000, demo: true, database: undefined });
  });

  test('an empty value is as good as none, as in a copied .env.example', () => {
    expect(readConfig({ PORT: '', SLACK_BOT_TOKEN: ' ', DEMO: '' })).toEqual(readConfig({}));
  });
});

describe('a malformed setting stops the start with its name and what to do', () => {
  test.each([
    ['PORT', 'eighty', /"eighty" is not a port.*such as 4000/],
    ['PORT', '70000', /from 0 to 65535/],
    ['DEMO', 'maybe', /true or false/],
    ['MIN_FREE_DISK', 'much', /such as 500MB/],
    ['PUBLIC_URL', 'uplift.example.com', /such as https:\/\/uplift\.example\.com/],
    ['DATABASE_URL', 'mysql://root@db/x', /such as postgres:\/\//],
    ['SECRET_KEYS', 'short', /openssl rand -base64 32/],
    ['LOG_LEVEL', 'loud', /fatal, error, warn, info/],
    ['SLACK_BOT_TOKEN', 'xoxp-1', /begins with xoxb-/],
    ['SLACK_APP_TOKEN', 'xoxb-1', /begins with xapp-/],
    ['MICROSOFT_APP_ID', 'my-bot', /00000000-0000/],
    ['OIDC_ISSUER', 'login', /web address/],
    ['SMTP_URL', 'mail.example.com', /smtp:\/\//],
  ])('%s=%s', (name, value, reason) => {
    expect(problems({ [name]: value })[name]).toMatch(reason);
  });

  test('every one is told at once', () => {
    expect(Object.keys(problems({ PORT: 'x', DEMO: 'y', LOG_LEVEL: 'z' }))).toEqual(['PORT', 'DEMO', 'LOG_LEVEL']);
  });

  test('a secret is never repeated', () => {
    const secret = 'hunter2hunter2';
    const told = Object.values(
      problems({ DATABASE_URL: secret, SECRET_KEYS: secret, SLACK_BOT_TOKEN: secret, SLACK_APP_TOKEN: secret }),
    ).join();
    expect(told).not.toContain(secret);
  });
});

describe('demo mode', () => {
  test('is off as soon as others can reach the server', () => {
    expect(Object.keys(problems({ HOST: '0.0.0.0' }))).toEqual(['SECRET_KEYS', 'PUBLIC_URL']);
  });

  test('is refused where others can reach the server', () => {
    expect(problems({ HOST: '0.0.0.0', DEMO: 'true' }).HOST).toMatch(/only on this machine.*HOST=127\.0\.0\.1/);
  });

  test.each(['localhost', '127.0.0.1', '127.1.2.3', '::1', '[::1]'])('runs on %s', host => {
    expect(readConfig({ HOST: host }).demo).toBe(true);
  });

  test.each(['127.0.0.1.example.com', '128.0.0.1', '::', 'example.com'])('does not run on %s', host => {
    expect(problems({ HOST: host, DEMO: 'true' })).toHaveProperty('HOST');
  });

  test('is off by default with a database of one’s own, and needs a key when it is on', () => {
    expect(readConfig(PRODUCTION).demo).toBe(false);
    expect(problems({ DATABASE_URL: PRODUCTION.DATABASE_URL, DEMO: 'true' })).toHaveProperty('SECRET_KEYS');
  });
});

describe('outside demo mode nothing falls open', () => {
  test('with everything given it starts', () => {
    expect(readConfig({ ...PRODUCTION, ...SLACK })).toMatchObject({
      publicUrl: 'https://uplift.example.com',
      secretKeys: [Buffer.alloc(32, 1)],
      slack: { signingSecret: 's', botToken: 'xoxb-1' },
      teams: undefined,
    });
  });

  test('Slack without its signing secret', () => {
    expect(problems({ ...PRODUCTION, SLACK_BOT_TOKEN: 'xoxb-1' }).SLACK_SIGNING_SECRET).toMatch(/speak for Slack/);
  });

  test('Slack without a token', () => {
    expect(problems({ ...PRODUCTION, SLACK_SIGNING_SECRET: 's' })).toHaveProperty('SLACK_BOT_TOKEN');
  });

  test('Slack by bot token and by OAuth at once', () => {
    const oauth = { SLACK_CLIENT_ID: '1', SLACK_CLIENT_SECRET: '2', SLACK_STATE_SECRET: '3' };
    expect(problems({ ...PRODUCTION, ...SLACK, ...oauth })).toHaveProperty('SLACK_BOT_TOKEN');
  });

  test('half a registration of Teams', () => {
    const half = { ...PRODUCTION, MICROSOFT_APP_ID: TEAMS_ID };
    expect(Object.keys(problems(half))).toEqual(['MICROSOFT_APP_PASSWORD', 'MICROSOFT_APP_TENANT_ID']);
  });

  test('Teams without a registration is served in demo mode only', () => {
    expect(readConfig({}).teams).toBe('unsigned');
    expect(readConfig(PRODUCTION).teams).toBeUndefined();
  });

  test('an address without TLS', () => {
    expect(problems({ ...PRODUCTION, PUBLIC_URL: 'http://uplift.example.com' }).PUBLIC_URL).toMatch(/https/);
  });

  test('mail without a sender, OIDC without an audience', () => {
    const environment = { ...PRODUCTION, SMTP_URL: 'smtp://mail', OIDC_ISSUER: 'https://login.example.com' };
    expect(Object.keys(problems(environment))).toEqual(['MAIL_FROM', 'OIDC_AUDIENCE']);
  });

  test('an identity provider without TLS, and a secret without the client it belongs to', () => {
    const oidc = { OIDC_ISSUER: 'http://login.example.com', OIDC_AUDIENCE: 'uplift', OIDC_CLIENT_SECRET: 'x' };
    const found = problems({ ...PRODUCTION, ...oidc });
    expect(Object.keys(found)).toEqual(['OIDC_ISSUER', 'OIDC_CLIENT_ID']);
    expect(found.OIDC_ISSUER).toMatch(/https/);
    expect(problems({ ...PRODUCTION, ...oidc, OIDC_ISSUER: 'http://localhost:9000', OIDC_CLIENT_ID: 'u' })).toEqual({});
  });

  test('an owner’s address alone', () => {
    expect(problems({ DATABASE_OWNER_URL: PRODUCTION.DATABASE_URL })).toHaveProperty('DATABASE_URL');
  });
});

test('sizes are read with their unit', () => {
  expect(readConfig({ MIN_FREE_DISK: '2 GB' }).minFreeDisk).toBe(2_000_000_000);
  expect(readConfig({ MIN_FREE_DISK: '1000' }).minFreeDisk).toBe(1000);
});

describe('.env.example', () => {
  const example = parseEnv(readFileSync(join(PROJECT_FOLDER, '.env.example'), 'utf8')) as Record<string, string>;

  test('explains every setting there is, and no other', () => {
    expect(Object.keys(example).sort()).toEqual([...SETTING_NAMES].sort());
  });

  test('copied as it is, it gives the same as no setting at all', () => {
    expect(readConfig(example)).toEqual(readConfig({}));
  });
});
