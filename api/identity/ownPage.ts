import type { IncomingMessage } from 'node:http';

/**
 * Whether a request comes from a page of this server. Browsers say where it comes from, in words that scripts cannot
 * change; one that says nothing at all may read but not change anything.
 */
export function isOwnPage({ method, headers }: IncomingMessage): boolean {
  const { origin, host } = headers;
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  if (origin !== undefined) return URL.canParse(origin) && new URL(origin).host === host;
  return method === 'GET' || method === 'HEAD';
}
