import type { Identity } from '../../schema/context';
import type { Directory } from './directory';

/** Finds out who an `Authorization` header speaks for; null for nobody. Throws TokenRefused where there is more to say. */
export type Identify = (authorization: string | undefined) => Promise<Identity | null>;

/** One kind of token: undefined when a token is not of this kind, null when it is but speaks for nobody. */
export type TokenKind = (token: string) => Promise<Identity | null> | undefined;

/** The tenant under which the demo workspace is installed. */
export const DEMO_TENANT = 'demo';

/** Identity providers put much into theirs; Node takes headers of 16 KB altogether. */
const LONGEST_TOKEN = 12_000;

/** Reads bearer tokens of the given kinds; the first that knows one as its own decides. */
export function bearer(kinds: TokenKind[]): Identify {
  return async authorization => {
    const token = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
    if (!token || token.length > LONGEST_TOKEN) return null;
    for (const kind of kinds) {
      const identity = kind(token);
      if (identity) return identity;
    }
    return null;
  };
}

/** `demo:alice@demo.test`: anybody speaks as anybody. To be offered in demo mode only. */
export function demoToken(directory: Directory): TokenKind {
  return token => {
    const email = /^demo:(.+)$/.exec(token)?.[1];
    return email === undefined ? undefined : demoPerson(directory, email);
  };
}

/** A person of the demo workspace. */
export async function demoPerson(directory: Directory, email: string): Promise<Identity | null> {
  const workspaceId = await directory.workspaceOf('console', DEMO_TENANT);
  return workspaceId === null ? null : directory.byEmail(workspaceId, email);
}
