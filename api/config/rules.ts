import type { Problem } from './configError';
import type { SettingName, Settings } from './settings';

const OUTSIDE_DEMO = 'outside demo mode';
const NEW_KEY = 'Make a key with: openssl rand -base64 32';

/** Whether an address reaches only this machine. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/i.test(host);
}

/** Demo mode is on by default only where nobody else can reach it and no database was given. */
export function isDemo(settings: Settings): boolean {
  return settings.DEMO ?? (settings.DATABASE_URL === undefined && isLoopback(settings.HOST));
}

/** What is wrong with the settings together; empty when the server may start. */
export function problemsOf(settings: Settings): Problem[] {
  const demo = isDemo(settings);
  return [
    ...demoRules(settings, demo),
    ...databaseRules(settings, demo),
    ...(demo ? [] : productionRules(settings)),
    ...slackRules(settings),
    ...teamsRules(settings),
    ...togetherRules(settings),
  ];
}

function demoRules(settings: Settings, demo: boolean): Problem[] {
  if (!demo || isLoopback(settings.HOST)) return [];
  const reason =
    'demo mode lets anybody sign in as anybody, so it listens only on this machine. Set HOST=127.0.0.1, or DEMO=false to listen elsewhere.';
  return [{ setting: 'HOST', reason }];
}

function databaseRules(settings: Settings, demo: boolean): Problem[] {
  if (settings.DATABASE_OWNER_URL && !settings.DATABASE_URL) {
    return [
      missing('DATABASE_URL', 'DATABASE_OWNER_URL is set', 'Give the address that the server itself connects with.'),
    ];
  }
  // Beside the embedded database a demo server keeps a key of its own; a database of one's own may have several servers.
  if (demo && settings.DATABASE_URL && !settings.SECRET_KEYS) {
    return [missing('SECRET_KEYS', 'DATABASE_URL is set', NEW_KEY)];
  }
  return [];
}

function productionRules(settings: Settings): Problem[] {
  const problems: Problem[] = [];
  if (!settings.SECRET_KEYS) {
    problems.push(missing('SECRET_KEYS', OUTSIDE_DEMO, NEW_KEY));
  }
  if (!settings.PUBLIC_URL) {
    const advice =
      'Give the address that people and chat platforms reach this server at, such as https://uplift.example.com.';
    problems.push(missing('PUBLIC_URL', OUTSIDE_DEMO, advice));
  } else if (settings.PUBLIC_URL.startsWith('http:') && !isLoopback(new URL(settings.PUBLIC_URL).hostname)) {
    problems.push({ setting: 'PUBLIC_URL', reason: 'must begin with https:// unless it is on this machine.' });
  }
  return problems;
}

function slackRules(settings: Settings): Problem[] {
  const { SLACK_SIGNING_SECRET: secret, SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: socket } = settings;
  const problems = allOrNone(settings, ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET']);
  const oauth = settings.SLACK_CLIENT_ID !== undefined;
  if (bot && oauth) {
    problems.push({
      setting: 'SLACK_BOT_TOKEN',
      reason: 'is for one Slack workspace, SLACK_CLIENT_ID for many. Keep one of the two.',
    });
  }
  if ((bot || oauth) && !secret && !socket) {
    const cause = `${bot ? 'SLACK_BOT_TOKEN' : 'SLACK_CLIENT_ID'} is set`;
    const advice = "Without it anybody could speak for Slack. Copy it from your Slack app's page Basic Information.";
    problems.push(missing('SLACK_SIGNING_SECRET', cause, advice));
  }
  if ((secret || socket) && !bot && !oauth) {
    const cause = `${secret ? 'SLACK_SIGNING_SECRET' : 'SLACK_APP_TOKEN'} is set`;
    const advice =
      "Copy it from your Slack app's page OAuth & Permissions, or set SLACK_CLIENT_ID for installation by OAuth.";
    problems.push(missing('SLACK_BOT_TOKEN', cause, advice));
  }
  return problems;
}

/** Without an app id nobody's token is checked, so the endpoint is then open in demo mode only; half a registration is none. */
function teamsRules(settings: Settings): Problem[] {
  return allOrNone(settings, ['MICROSOFT_APP_ID', 'MICROSOFT_APP_PASSWORD', 'MICROSOFT_APP_TENANT_ID']);
}

function togetherRules(settings: Settings): Problem[] {
  const problems: Problem[] = [];
  if (settings.SMTP_URL && !settings.MAIL_FROM) {
    problems.push(missing('MAIL_FROM', 'SMTP_URL is set', 'Give the sender, such as Uplift <uplift@example.com>.'));
  }
  if (settings.OIDC_ISSUER && !settings.OIDC_AUDIENCE) {
    const advice = "Give the audience that your identity provider's tokens for this server carry.";
    problems.push(missing('OIDC_AUDIENCE', 'OIDC_ISSUER is set', advice));
  }
  if (settings.OIDC_ISSUER?.startsWith('http:') && !isLoopback(new URL(settings.OIDC_ISSUER).hostname)) {
    problems.push({ setting: 'OIDC_ISSUER', reason: 'must begin with https:// unless it is on this machine.' });
  }
  if (settings.OIDC_CLIENT_SECRET && settings.OIDC_ISSUER && !settings.OIDC_CLIENT_ID) {
    const advice = 'Give the client id that your identity provider knows this server by.';
    problems.push(missing('OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET is set', advice));
  }
  for (const name of ['OIDC_AUDIENCE', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const) {
    if (settings[name] && !settings.OIDC_ISSUER) {
      problems.push(missing('OIDC_ISSUER', `${name} is set`, "Give your identity provider's issuer address."));
      break;
    }
  }
  return problems;
}

function allOrNone(settings: Settings, names: SettingName[]): Problem[] {
  const given = names.filter(name => settings[name] !== undefined);
  const [first] = given;
  if (first === undefined) return [];
  return names
    .filter(name => !given.includes(name))
    .map(name => missing(name, `${first} is set`, `${names.join(', ')} go together.`));
}

function missing(setting: SettingName, cause: string, advice: string): Problem {
  const because = cause === OUTSIDE_DEMO ? `and needed ${cause}` : `though ${cause}`;
  return { setting, reason: `missing, ${because}. ${advice}` };
}
