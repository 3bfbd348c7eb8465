import type { Pool } from 'pg';
import type { SlackOptions } from '../../bot/slack/adapter';
import type { Config } from '../config';
import type { Directory } from '../identity/directory';
import type { SecretKeys } from '../secretKeys';
import { type SignedIn, slackInstallers } from './installers';
import { slackInstallationsIn } from './slackInstallations';

/** What serving Slack is put together from. */
export interface SlackOfSettings {
  config: Pick<Config, 'demo' | 'slack'>;
  pool: Pool;
  directory: Directory;
  keys: SecretKeys;
  /** Who is signed in at a browser. */
  signedIn: SignedIn;
  now: () => Date;
}

/** How Slack workspaces let us in and are reached, as the settings say; null when Slack is not served. */
export function slackOf(settings: SlackOfSettings): Pick<SlackOptions, 'access' | 'reached' | 'apiUrl'> | null {
  const { config, pool, directory, keys, signedIn, now } = settings;
  if (!config.slack) return null;
  const { botToken, oauth, signingSecret, appToken, apiUrl } = config.slack;
  const reached = appToken ? { appToken } : signingSecret ? { signingSecret } : null;
  if (!reached) return null;
  if (botToken) return { access: botToken, reached, apiUrl };
  if (!oauth) return null;
  const { clientId, clientSecret, stateSecret } = oauth;
  const access = {
    clientId,
    clientSecret,
    installations: slackInstallationsIn({ pool, keys, stateSecret, now }),
    ...slackInstallers({ pool, directory, demo: config.demo, signedIn }),
  };
  return { access, reached, apiUrl };
}
