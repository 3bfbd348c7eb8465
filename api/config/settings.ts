import { type CleanedEnv, cleanEnv, makeExactValidator, str } from 'envalid';
import { ConfigError } from './configError';
import { byteSize, key, matching, onOff, port, postgresUrl, webUrl } from './forms';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
/** Below the project, for a demo. */
export const DEFAULT_DATA_DIR = './.data';

const absent = { default: undefined };

const bytes = makeExactValidator(byteSize);
const database = makeExactValidator(postgresUrl);
const url = makeExactValidator(webUrl);
const boolean = makeExactValidator(onOff);
const keys = makeExactValidator(list => list.split(',').map(key));
const smtp = makeExactValidator(text =>
  matching(text, /^smtps?:\/\/\S+$/, 'an SMTP address such as smtp://mail.example.com:587'),
);
const slackToken = (prefix: string) =>
  makeExactValidator(text => matching(text, new RegExp(`^${prefix}\\S+$`), `a token that begins with ${prefix}`));
const guid = makeExactValidator(text =>
  matching(text, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'an id such as 00000000-0000-0000-0000-000000000000'),
);

/** Every setting there is, with the form it must have; what they mean together is checked in `rules.ts`. */
const FORMS = {
  PORT: makeExactValidator(port)({ default: 4000 }),
  HOST: str({ default: '127.0.0.1' }),
  PUBLIC_URL: url(absent),
  DATABASE_URL: database(absent),
  DATABASE_OWNER_URL: database(absent),
  DATA_DIR: str({ default: DEFAULT_DATA_DIR }),
  MIN_FREE_DISK: bytes({ default: byteSize('200MB') }),
  SMTP_URL: smtp(absent),
  MAIL_FROM: str(absent),
  DEMO: boolean(absent),
  SECRET_KEYS: keys(absent),
  LOG_LEVEL: str({ choices: LOG_LEVELS, default: 'info' }),
  SLACK_SIGNING_SECRET: str(absent),
  SLACK_BOT_TOKEN: slackToken('xoxb-')(absent),
  SLACK_CLIENT_ID: str(absent),
  SLACK_CLIENT_SECRET: str(absent),
  SLACK_STATE_SECRET: str(absent),
  SLACK_APP_TOKEN: slackToken('xapp-')(absent),
  SLACK_API_URL: url(absent),
  MICROSOFT_APP_ID: guid(absent),
  MICROSOFT_APP_PASSWORD: str(absent),
  MICROSOFT_APP_TENANT_ID: guid(absent),
  OIDC_ISSUER: url(absent),
  OIDC_AUDIENCE: str(absent),
  OIDC_CLIENT_ID: str(absent),
  OIDC_CLIENT_SECRET: str(absent),
  WEBHOOK_ALLOW_PRIVATE: boolean({ default: false }),
  INBOUND_EMAIL_SECRET: str(absent),
};

/** The settings as given, each well-formed on its own. */
export type Settings = CleanedEnv<typeof FORMS>;
/** A setting's name. */
export type SettingName = keyof typeof FORMS;

/** All settings' names, in the order of `.env.example`. */
export const SETTING_NAMES = Object.keys(FORMS) as SettingName[];

/**
 * Reads every setting; an empty one counts as absent, as `NAME=` in an `.env` file does.
 * @throws ConfigError naming each malformed setting.
 */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const given = Object.fromEntries(SETTING_NAMES.map(name => [name, environment[name]?.trim() || undefined]));
  return cleanEnv(given, FORMS, {
    reporter: ({ errors }) => {
      const problems = Object.entries(errors).map(([setting, error]) => ({
        setting,
        reason: reasonOf(setting, error),
      }));
      if (problems.length > 0) throw new ConfigError(problems);
    },
  });
}

function reasonOf(setting: string, error: Error | undefined): string {
  if (setting === 'LOG_LEVEL') return `not a level of logging. Give one of ${LOG_LEVELS.join(', ')}.`;
  return error?.message ?? 'not understood.';
}
