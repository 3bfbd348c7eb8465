import { isIP } from 'node:net';
import { UserError } from '../../entities/values/userError';
import { isPublic } from './publicAddress';

const LONGEST = 2_000;
/** Longest wrong value that is repeated to the person. */
const SHOWN = 80;

/**
 * An address that changes can be posted to. What its host's name leads to is looked at whenever something is posted.
 * @throws UserError for what is none, is not encrypted, carries a password, or lies in a private network
 */
export function webhookAddress(text: string, allowPrivate: boolean): URL {
  const url = URL.canParse(text.trim()) && text.length <= LONGEST ? new URL(text.trim()) : null;
  const protocols = allowPrivate ? ['https:', 'http:'] : ['https:'];
  if (!url || !protocols.includes(url.protocol) || url.username || url.password) {
    throw new UserError('INVALID', ['url'], 'webhook.url', { value: text.slice(0, SHOWN) });
  }
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const local = host === 'localhost' || host.endsWith('.localhost');
  if (!allowPrivate && (local || (isIP(host) !== 0 && !isPublic(host)))) {
    throw new UserError('INVALID', ['url'], 'webhook.private', { host });
  }
  url.hash = '';
  return url;
}
