import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';
import { TokenRefused } from '../tokenRefused';

/** What an identity provider says of itself. */
export interface ProviderFacts {
  /** As its tokens name it, with or without a trailing slash. */
  issuer: string;
  authorization_endpoint: string;
  token_endpoint: string;
  jwks_uri: string;
  token_endpoint_auth_methods_supported?: string[];
}

/** What a token must be besides signed by the provider. */
export interface Expected {
  audience: string;
  now: Date;
}

/** Signatures that only the provider can make; a shared secret would let whoever checks tokens make them too. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
const PATIENCE_MS = 5_000;
/** Keys are fetched anew after this time. */
const KEYS_FRESH_MS = 10 * 60_000;
/** A token of an unknown key has them fetched sooner, but not more often than this. */
const KEYS_REST_MS = 10_000;
/** Clocks of two servers differ a little, in seconds. */
const CLOCK_TOLERANCE = 30;

/** Faults of jose that are the token's own. */
const TOKEN_FAULTS = [
  errors.JWTClaimValidationFailed,
  errors.JWTExpired,
  errors.JWTInvalid,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
];

type Keys = ReturnType<typeof createRemoteJWKSet>;

/** An OpenID Connect identity provider, asked for its addresses and keys when they are first needed. */
export class Provider {
  private asked: Promise<{ facts: ProviderFacts; keys: Keys }> | undefined;

  /**
   * @param address the issuer's address, without a trailing slash
   * @param restMs how long its keys are not fetched again, whatever tokens come
   */
  constructor(
    private readonly address: string,
    private readonly restMs = KEYS_REST_MS,
  ) {}

  /** Its addresses. @throws Error when it cannot be reached or says that it is another one */
  async facts(): Promise<ProviderFacts> {
    return (await this.ask()).facts;
  }

  /**
   * What a token says, once it is sure that the provider has made it, for us, and that it holds now.
   * @throws TokenRefused when it is not so; Error when the provider's keys cannot be had
   */
  async read(token: string, { audience, now }: Expected): Promise<JWTPayload> {
    const { facts, keys } = await this.ask();
    try {
      const { payload } = await jwtVerify(token, keys, {
        ...{ issuer: facts.issuer, audience, algorithms: ALGORITHMS, currentDate: now },
        ...{ clockTolerance: CLOCK_TOLERANCE, requiredClaims: ['exp'] },
      });
      return payload;
    } catch (cause) {
      if (TOKEN_FAULTS.some(fault => cause instanceof fault)) throw new TokenRefused('auth.tokenInvalid', { cause });
      throw cause;
    }
  }

  private ask(): Promise<{ facts: ProviderFacts; keys: Keys }> {
    this.asked ??= this.discover().catch(error => {
      // It may be reachable the next time.
      this.asked = undefined;
      throw error;
    });
    return this.asked;
  }

  private async discover(): Promise<{ facts: ProviderFacts; keys: Keys }> {
    const response = await fetch(`${this.address}/.well-known/openid-configuration`, {
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!response.ok) throw new Error(`the identity provider answered ${response.status}`);
    const facts = (await response.json()) as ProviderFacts;
    if (facts.issuer?.replace(/\/+$/, '') !== this.address) {
      throw new Error('the identity provider says that it is another issuer than OIDC_ISSUER');
    }
    const keys = createRemoteJWKSet(new URL(facts.jwks_uri), {
      timeoutDuration: PATIENCE_MS,
      cacheMaxAge: KEYS_FRESH_MS,
      cooldownDuration: this.restMs,
    });
    return { facts, keys };
  }
}
