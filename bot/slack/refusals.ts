import { webApi } from '@slack/bolt';
import { NotSent } from '../notSent';

/** Errors after which, as Slack says, the message may have been sent all the same. */
const UNCLEAR = ['fatal_error', 'internal_error', 'request_timeout', 'service_unavailable', 'team_added_to_org'];

/** The person or channel can never be written to again. */
const GONE = [
  'account_inactive',
  'cannot_dm_bot',
  'channel_not_found',
  'is_archived',
  'not_in_channel',
  'user_disabled',
  'user_not_found',
  'user_not_visible',
  'users_not_found',
];

/** Errors of a connection that never came about. */
const UNREACHED = ['EAI_AGAIN', 'ECONNREFUSED', 'ENETUNREACH', 'ENOTFOUND', 'EHOSTUNREACH'];

const SECOND_MS = 1_000;

/** The certainty that a message was not sent, from an error of Slack's Web API; null where nobody knows. */
export function surelyNotSent(error: unknown): NotSent | null {
  if (error instanceof webApi.WebAPIRateLimitedError) {
    return new NotSent('Slack asks for a pause', false, error.retryAfter * SECOND_MS, { cause: error });
  }
  if (error instanceof webApi.WebAPIPlatformError) {
    const reason = error.data.error;
    return UNCLEAR.includes(reason) ? null : new NotSent(reason, GONE.includes(reason), null, { cause: error });
  }
  if (error instanceof webApi.WebAPIRequestError && UNREACHED.includes(codeOf(error.original))) {
    return new NotSent('Slack cannot be reached', false, null, { cause: error });
  }
  return null;
}

/** The system's code of an error, or of what caused it. */
function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  if ('code' in error) return String(error.code);
  return 'cause' in error ? codeOf(error.cause) : '';
}
