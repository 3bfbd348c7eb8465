import { resolve } from 'node:path';
import { ConfigError } from './config/configError';
import { isDemo, isLoopback, problemsOf } from './config/rules';
import { DEFAULT_DATA_DIR, readSettings, type Settings } from './config/settings';

/** What the server was told by its environment, checked and ready for use. */
export interface Config {
  host: string;
  /** 0 lets the system choose. */
  port: number;
  /** The address people reach the server at, without a trailing slash; absent, it is the one it listens on. */
  publicUrl?: string;
  /** Absent: the embedded PostgreSQL in `dataDir`. `ownerUrl` is for migrations and the relay. */
  database?: { url: string; ownerUrl: string };
  /** Absolute path of the folder for the embedded database and what the server keeps beside it. */
  dataDir: string;
  /** Whether `DATA_DIR` names another folder than the usual one, so that no other place may be taken. */
  dataDirGiven: boolean;
  /** Bytes that must stay free on the embedded database's disk. */
  minFreeDisk: number;
  /** Anybody may sign in as any demo person; only ever on loopback. */
  demo: boolean;
  /** Keys that secrets are encrypted with, newest first; absent, a demo server makes and keeps its own. */
  secretKeys?: Buffer[];
  logLevel: Settings['LOG_LEVEL'];
  slack?: SlackConfig;
  /** `'unsigned'`: no registration, so nobody's token is checked; in demo mode only. Absent: Teams is not served. */
  teams?: TeamsConfig | 'unsigned';
  oidc?: { issuer: string; audience: string; clientId?: string; clientSecret?: string };
  mail?: { smtpUrl: string; from: string };
  webhookAllowPrivate: boolean;
  inboundEmailSecret?: string;
}

/** How Slack reaches this server and is reached: one bot token, or installation by OAuth. */
export interface SlackConfig {
  /** Absent only in socket mode. */
  signingSecret?: string;
  botToken?: string;
  oauth?: { clientId: string; clientSecret: string; stateSecret: string };
  /** Given: socket mode. */
  appToken?: string;
  /** Another address for Slack's Web API, for tests. */
  apiUrl?: string;
}

/** The bot's registration with Microsoft. */
export interface TeamsConfig {
  appId: string;
  password: string;
  tenantId: string;
}

/**
 * Reads the environment once.
 * @throws ConfigError naming every wrong or missing setting, the reason and what to do.
 */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const settings = readSettings(environment);
  const problems = problemsOf(settings);
  if (problems.length > 0) throw new ConfigError(problems);
  const demo = isDemo(settings);
  return {
    host: isLoopback(settings.HOST) ? settings.HOST.replace(/^\[|\]$/g, '') : settings.HOST,
    port: settings.PORT,
    publicUrl: settings.PUBLIC_URL,
    database: databaseOf(settings),
    dataDir: resolve(settings.DATA_DIR),
    dataDirGiven: settings.DATA_DIR !== DEFAULT_DATA_DIR,
    minFreeDisk: settings.MIN_FREE_DISK,
    demo,
    secretKeys: settings.SECRET_KEYS,
    logLevel: settings.LOG_LEVEL,
    slack: slackOf(settings),
    teams: teamsOf(settings, demo),
    oidc: oidcOf(settings),
    mail:
      settings.SMTP_URL && settings.MAIL_FROM ? { smtpUrl: settings.SMTP_URL, from: settings.MAIL_FROM } : undefined,
    webhookAllowPrivate: settings.WEBHOOK_ALLOW_PRIVATE,
    inboundEmailSecret: settings.INBOUND_EMAIL_SECRET,
  };
}

function databaseOf(settings: Settings): Config['database'] {
  const url = settings.DATABASE_URL;
  return url ? { url, ownerUrl: settings.DATABASE_OWNER_URL ?? url } : undefined;
}

function slackOf(settings: Settings): SlackConfig | undefined {
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret, SLACK_STATE_SECRET: stateSecret } = settings;
  const oauth = clientId && clientSecret && stateSecret ? { clientId, clientSecret, stateSecret } : undefined;
  if (!settings.SLACK_BOT_TOKEN && !oauth) return undefined;
  return {
    signingSecret: settings.SLACK_SIGNING_SECRET,
    botToken: settings.SLACK_BOT_TOKEN,
    oauth,
    appToken: settings.SLACK_APP_TOKEN,
    apiUrl: settings.SLACK_API_URL,
  };
}

function teamsOf(settings: Settings, demo: boolean): Config['teams'] {
  const { MICROSOFT_APP_ID: appId, MICROSOFT_APP_PASSWORD: password, MICROSOFT_APP_TENANT_ID: tenantId } = settings;
  if (appId && password && tenantId) return { appId, password, tenantId };
  return demo ? 'unsigned' : undefined;
}

function oidcOf(settings: Settings): Config['oidc'] {
  const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience } = settings;
  if (!issuer || !audience) return undefined;
  return { issuer, audience, clientId: settings.OIDC_CLIENT_ID, clientSecret: settings.OIDC_CLIENT_SECRET };
}
