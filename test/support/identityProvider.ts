import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { exportJWK, generateKeyPair, type JWTPayload, type KeyLike, SignJWT } from 'jose';

/** Somebody whom the provider knows. */
export interface Claims extends JWTPayload {
  email?: string;
  email_verified?: boolean | string;
}

interface Key {
  id: string;
  privateKey: KeyLike;
  publicKey: KeyLike;
}

interface Granted {
  nonce: string;
  challenge: string;
  client: string;
  redirect: string;
}

/** An OpenID Connect identity provider on this machine, with keys of its own, that tests can turn over. */
export class IdentityProvider {
  readonly app = express();
  /** Who signs in when a browser comes. */
  person: Claims = {};
  /** How often its keys were fetched. */
  fetched = 0;
  /** What the latest ID token claims besides. */
  idTokenClaims: Claims = {};
  url = '';
  private keys: Key[] = [];
  private readonly granted = new Map<string, Granted>();
  private stopListening: () => void = () => {};

  constructor(private readonly client = { id: 'uplift', secret: 'client secret: with & signs' }) {}

  async start(): Promise<void> {
    await this.turnOverKeys();
    this.lay();
    const server = this.app.listen(0, '127.0.0.1');
    await once(server, 'listening');
    this.stopListening = () => {
      server.close();
      server.closeAllConnections();
    };
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.stopListening();
  }

  /** From now on it signs with a new key, and forgets the old ones. */
  async turnOverKeys(algorithm = 'ES256'): Promise<void> {
    this.keys = [{ id: randomUUID(), ...(await generateKeyPair<KeyLike>(algorithm)) }];
  }

  /** A token as the provider makes it, from now for an hour, with some claims otherwise. */
  async token(claims: Claims, audience: string, now: Date, algorithm = 'ES256'): Promise<string> {
    const [key] = this.keys;
    if (!key) throw new Error('the provider has not been started');
    const seconds = Math.floor(now.getTime() / 1000);
    return new SignJWT({ iss: this.url, aud: audience, iat: seconds, exp: seconds + 3600, ...claims })
      .setProtectedHeader({ alg: algorithm, kid: key.id })
      .sign(key.privateKey);
  }

  private lay(): void {
    this.app.get('/.well-known/openid-configuration', (_request, response) => {
      response.json({
        issuer: this.url,
        authorization_endpoint: `${this.url}/authorize`,
        token_endpoint: `${this.url}/token`,
        jwks_uri: `${this.url}/keys`,
      });
    });
    this.app.get('/keys', async (_request, response) => {
      this.fetched += 1;
      const keys = this.keys.map(async ({ id, publicKey }) => ({
        ...(await exportJWK(publicKey)),
        kid: id,
        use: 'sig',
      }));
      response.json({ keys: await Promise.all(keys) });
    });
    this.app.get('/authorize', ({ query }, response) => {
      const code = randomUUID();
      this.granted.set(code, {
        nonce: String(query.nonce),
        challenge: String(query.code_challenge),
        client: String(query.client_id),
        redirect: String(query.redirect_uri),
      });
      response.redirect(`${query.redirect_uri}?${new URLSearchParams({ code, state: String(query.state) })}`);
    });
    this.app.post('/token', express.urlencoded(), async ({ body, headers }, response) => {
      const granted = this.granted.get(body.code);
      this.granted.delete(body.code);
      const challenge = createHash('sha256').update(String(body.code_verifier)).digest('base64url');
      const basic = `${encodeURIComponent(this.client.id)}:${encodeURIComponent(this.client.secret)}`;
      const known = headers.authorization === `Basic ${Buffer.from(basic).toString('base64')}`;
      if (!granted || !known || challenge !== granted.challenge || body.redirect_uri !== granted.redirect) {
        response.status(400).json({ error: 'invalid_grant' });
        return;
      }
      const claims = { ...this.person, nonce: granted.nonce, ...this.idTokenClaims };
      response.json({ id_token: await this.token(claims, granted.client, new Date()), token_type: 'Bearer' });
    });
  }
}
