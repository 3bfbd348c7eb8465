import type { IncomingMessage } from 'node:http';
import { isLoopback } from '../config/rules';

/** What strangers may reach of a demo server through a tunnel: it checks signatures of its own, or shows nothing. */
const FOR_STRANGERS =
  /^\/(slack\/(events|oauth_redirect)$|api\/messages$|charts\/|meetings\/|tables\/|proposals\/|contracts\/|healthz$|readyz$)/;

/**
 * Whether a request may go on. In demo mode anybody is believed to be anybody, so only this machine's own browser and
 * programs are let in: a foreign page could else reach the server under a name of its own that it lets point here.
 */
export function admits(request: IncomingMessage, demo: boolean): boolean {
  if (!demo) return true;
  const [path = ''] = (request.url ?? '').split('?', 1);
  return isLoopback(hostOf(request)) || FOR_STRANGERS.test(path);
}

function hostOf({ headers: { host } }: IncomingMessage): string {
  const address = `http://${host}`;
  return host && URL.canParse(address) ? new URL(address).hostname : '';
}
