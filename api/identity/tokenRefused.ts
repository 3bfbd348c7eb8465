import type { QueryErrorKey } from '../../schema/texts/errors';

/** Why a token that is of a known kind opens nothing. */
export type TokenFault = Extract<QueryErrorKey, `auth.${string}`>;

/** A token is of a known kind and opens nothing; its holder is told why. */
export class TokenRefused extends Error {
  constructor(
    readonly reason: TokenFault,
    options?: { cause: unknown },
  ) {
    super(reason, options);
    this.name = 'TokenRefused';
  }
}
