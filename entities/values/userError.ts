import type { ErrorKey } from './errorKeys';
import type { NamedInText } from './translations';

/** How a refusal is classed for programs; the message is for people. */
export type UserErrorCode =
  | 'INVALID'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'FORBIDDEN'
  | 'ALREADY_EXISTS'
  | 'NEEDS_APPROVAL'
  | 'NOT_ALLOWED_IN_STAGE';

/**
 * Something a person can put right: refused with a code, the input field it is about and a text that says what to do.
 * Whatever else is thrown is a fault of ours and is masked.
 */
export class UserError extends Error {
  /**
   * @param code how it is classed
   * @param path the input field it is about, outermost first; empty when it is about the whole
   * @param key the text in `schema/texts`
   * @param args what the text names
   */
  constructor(
    readonly code: UserErrorCode,
    readonly path: string[],
    readonly key: ErrorKey,
    readonly args: Record<string, NamedInText> = {},
  ) {
    super(key);
  }
}
