import type { TokenKind } from '../bearer';
import type { Directory } from '../directory';
import { personOf } from './person';
import type { Provider } from './provider';

/** A signed token: three parts in base64url, the first of which is JSON. */
const JWT = /^eyJ[\w-]+\.[\w-]+\.[\w-]+$/;

/** Tokens of the identity provider for this server. */
export function providerToken(provider: Provider, audience: string, directory: Directory, now: () => Date): TokenKind {
  const personBehind = async (token: string) =>
    personOf(await provider.read(token, { audience, now: now() }), directory);
  return token => (JWT.test(token) ? personBehind(token) : undefined);
}
