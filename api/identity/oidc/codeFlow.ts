import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { JWTPayload } from 'jose';
import { TokenRefused } from '../tokenRefused';
import type { Provider, ProviderFacts } from './provider';

/** How the identity provider knows this server. */
export interface Client {
  id: string;
  /** Absent for a client that has none: the code's proof stands alone then. */
  secret?: string;
  /** Where the provider sends people back to. */
  redirectUri: string;
}

/** What a browser keeps while its person is at the provider; it ties the answer to this browser and this attempt. */
export interface Attempt {
  state: string;
  nonce: string;
  verifier: string;
}

const PATIENCE_MS = 5_000;

/** Begins to sign somebody in (authorization code with PKCE). @returns where to send the browser, and what it is to keep */
export async function beginSignIn(provider: Provider, client: Client): Promise<{ url: string; attempt: Attempt }> {
  const { authorization_endpoint } = await provider.facts();
  const attempt = { state: unguessable(), nonce: unguessable(), verifier: unguessable() };
  const url = new URL(authorization_endpoint);
  const asked = {
    response_type: 'code',
    client_id: client.id,
    redirect_uri: client.redirectUri,
    scope: 'openid email',
    state: attempt.state,
    nonce: attempt.nonce,
    code_challenge: createHash('sha256').update(attempt.verifier).digest('base64url'),
    code_challenge_method: 'S256',
  };
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
  return { url: url.href, attempt };
}

/**
 * Ends it: exchanges the code for what the provider says of the person.
 * @throws TokenRefused when the answer does not belong to this attempt, or the provider takes the code for none of its own
 */
export async function endSignIn(
  provider: Provider,
  client: Client,
  attempt: Attempt,
  answer: { code: string; state: string },
  now: Date,
): Promise<JWTPayload> {
  if (!same(answer.state, attempt.state)) throw new TokenRefused('auth.signInBroken');
  const idToken = await exchange(await provider.facts(), client, answer.code, attempt.verifier);
  const claims = await provider.read(idToken, { audience: client.id, now });
  if (typeof claims.nonce !== 'string' || !same(claims.nonce, attempt.nonce))
    throw new TokenRefused('auth.signInBroken');
  return claims;
}

async function exchange(facts: ProviderFacts, client: Client, code: string, verifier: string): Promise<string> {
  const body = new URLSearchParams({
    ...{ grant_type: 'authorization_code', code, code_verifier: verifier },
    redirect_uri: client.redirectUri,
  });
  const headers: Record<string, string> = { Accept: 'application/json' };
  if (client.secret && !wantsSecretInBody(facts)) {
    headers.Authorization = `Basic ${Buffer.from([client.id, client.secret].map(encodeURIComponent).join(':')).toString('base64')}`;
  } else {
    body.set('client_id', client.id);
    if (client.secret) body.set('client_secret', client.secret);
  }
  const response = await fetch(facts.token_endpoint, {
    ...{ method: 'POST', headers, body },
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  const answered = (await response.json().catch(() => ({}))) as { id_token?: unknown };
  if (response.status >= 500) throw new Error(`the identity provider answered ${response.status}`);
  if (!response.ok || typeof answered.id_token !== 'string') throw new TokenRefused('auth.signInBroken');
  return answered.id_token;
}

/** Without a word, the secret goes into the header. */
function wantsSecretInBody({ token_endpoint_auth_methods_supported: methods }: ProviderFacts): boolean {
  return methods !== undefined && !methods.includes('client_secret_basic') && methods.includes('client_secret_post');
}

function unguessable(): string {
  return randomBytes(32).toString('base64url');
}

function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
