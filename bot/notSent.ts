/** A reply surely was not sent; `message` says why, for the log. */
export class NotSent extends Error {
  /**
   * @param gone true when that place can never be written to again
   * @param retryAfterMs how long the platform asks to be left alone, in milliseconds
   */
  constructor(
    message: string,
    readonly gone: boolean,
    readonly retryAfterMs: number | null,
    options?: { cause: unknown },
  ) {
    super(message, options);
    this.name = 'NotSent';
  }
}
